"""A body's report to a congress: whose it is, and which parts look back or ahead.

The government's work report and the report on the plan are told without a subject: what was done
the body did, what is to be done it will do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kg.extraction.context import Context, Piece
from kg.extraction.pointers import agency_name
from kg.formats import Mention, Post
from kg.lexicon.work_reports import work_reports
from kg.resolution.namer import Namer

Outlook = Literal["review", "plan"]
_OPENING = 600
"""Characters in which a report says whose it is."""
_AFTER = 4
_TOLD = re.compile("[，。；：]")
_NUMBERED = re.compile("[一二三四五六七八九十]{1,2}、")


@dataclass(frozen=True, slots=True)
class Section:
    """``[start, end)`` behind a heading, with what it tells of."""

    start: int
    end: int
    outlook: Outlook


def is_report(ctx: Context) -> bool:
    """Whether the article is such a report: its headline says so."""
    first = ctx.paragraphs[0] if ctx.paragraphs else Piece(0, 0)
    lines = [ctx.text[first.start : first.end]]
    if ctx.article.title is not None:
        lines.append(ctx.article.title.value)
    return any(work_reports().titled.search(line) for line in lines)


def sections(ctx: Context) -> tuple[Section, ...]:
    """What is behind the headings that look back or ahead, each up to the next such heading; a
    heading of both ends the section before it. Outside reports only numbered headings count."""
    found: list[tuple[int, int, Outlook | None]] = []
    report = ctx.once(is_report)
    for line in ctx.paragraphs:
        words = ctx.text[line.start : line.end]
        outlooks = _outlooks(words) if report or _NUMBERED.match(words) else []
        if outlooks:
            found.append((line.start, line.end, outlooks[0] if len(outlooks) == 1 else None))
    ends = [*(start for start, _, _ in found[1:]), len(ctx.text)]
    return tuple(
        Section(start, end, outlook)
        for (_, start, outlook), end in zip(found, ends, strict=False)
        if outlook is not None
    )


def outlook_at(ctx: Context, offset: int) -> Outlook | None:
    """What the section around ``offset`` tells of."""
    return next((s.outlook for s in ctx.once(sections) if s.start <= offset < s.end), None)


def _outlooks(line: str) -> list[Outlook]:
    words = work_reports()
    if len(line) > words.heading or line.endswith(tuple(words.marks)):
        return []
    kinds: tuple[Outlook, ...] = ("review", "plan")
    return [kind for kind in kinds if words.heads[kind].search(line)]


def speaker_of(ctx: Context) -> Mention | None:
    """Who gives the report: the person whose name ends a line of its own under the headline,
    behind body and title at most (泽州县人民政府县长　闻一川)."""
    words = work_reports()
    if not ctx.once(is_report):
        return None
    for line in ctx.paragraphs[1:]:
        if line.start > _OPENING or line.end - line.start > words.heading:
            return None
        named = ctx.inside(line.start, line.end, "Person")
        told = _TOLD.search(ctx.text, line.start, line.end)
        if len(named) == 1 and named[0].end == line.end and told is None:
            return named[0]
    return None


def voice_of(ctx: Context, namer: Namer, posts: Sequence[Post]) -> str | None:
    """The canonical name of the body whose report the article is: the one it is made for
    (我代表省人民政府, 受省人民政府委托), else the one its headline names, else the one that the
    first person named heads. ``None`` where the article is no such report."""
    if not ctx.once(is_report):
        return None
    words, text = work_reports(), ctx.text
    bodies = ctx.inside(0, _OPENING, "Agency")
    for body in bodies:
        lead = words.voice.search(text, 0, body.start)
        entrusted = words.entrusted in text[body.end : body.end + _AFTER]
        if lead is not None and (lead["voice"] != "受" or entrusted):
            return agency_name(ctx, namer, body)
    headline = ctx.paragraphs[0].end
    for body in bodies:
        if body.end <= headline:
            return agency_name(ctx, namer, body)
    first = next(iter(ctx.inside(0, _OPENING, "Person")), None)
    if first is None:
        return None
    heads = (p.agency for p in posts if p.head and p.person == first.text)
    return next(heads, None)
