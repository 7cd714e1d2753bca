"""Plans that a heading announces: 某局下一步工作打算：…, a report's section on the year ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extraction.blocks import blocks
from kg.extraction.context import Context, Piece
from kg.extraction.pledges.agencies import body_name
from kg.extraction.pledges.commitments import Commitment
from kg.extraction.pledges.ranges import Range, ranges_in
from kg.extraction.pledges.unmarked import NUMBERED
from kg.lexicon.pledges import pledges
from kg.lexicon.words import alternation
from kg.resolution.namer import Namer


def agendas(ctx: Context, namer: Namer) -> Iterator[tuple[str, Range]]:
    """``(canonical body, committed stretch)`` after a heading 某单位下一步工作：."""
    pattern = re.compile(f"(?:{pledges().pattern('agendas').pattern})[^，。：:]{{0,6}}[：:]")
    written = blocks(ctx)
    for m in pattern.finditer(ctx.text):
        body = next(ctx.before(m.start(), "Agency", "Place"), None)
        block = ctx.piece_at(written, m.start())
        if body is None or block is None or m.start() - body.end > _NEAR:
            continue
        at = NUMBERED.match(ctx.text, m.end())
        start = at.end() if at else m.end()
        for found in ranges_in(ctx, start, block.end, _any_step, promised=True):
            yield body_name(ctx, namer, body), found


def _any_step(made: Commitment, ran: bool) -> bool:
    return made.kind in ("none", "self", "side") or ran


def sections(ctx: Context, namer: Namer) -> Iterator[tuple[str, Range]]:
    """``(canonical body, committed stretch)`` under a heading like 2025年工作安排, to the next
    heading of its rank or one that looks back; the body is the one the page is of."""
    heading: re.Match[str] | None = None
    name: str | None = None
    listed = False
    for block in blocks(ctx):
        text = ctx.text[block.start : block.end]
        if ctx.region_at(block.start) != "body":
            continue
        if len(text) <= _HEADING and "。" not in text and _planning().search(text):
            heading, name, listed = _RANK.match(text), _owner(ctx, namer, block), False
            continue
        if name is None or _ends(text, heading):
            name = None
            continue
        number = _RANK.match(text)
        if listed and number is None:
            # …以下工作： is over with the last of its numbered points.
            name = None
            continue
        listed = listed or (number is not None and _opens_list(ctx, block))
        start = block.start + (number.end() if number else 0)
        for found in ranges_in(ctx, start, block.end, _any_step, promised=True):
            yield name, found


def _opens_list(ctx: Context, block: Piece) -> bool:
    """Whether the paragraph before ends in a colon."""
    return ctx.text[: block.start].rstrip().endswith(("：", ":"))


def _ends(text: str, heading: re.Match[str] | None) -> bool:
    """Whether a paragraph ends a section: a heading that looks back, or one of the same rank."""
    if len(text) <= _HEADING and pledges().pattern("retrospects").search(text):
        return True
    number = _RANK.match(text)
    return heading is not None and number is not None and number.lastgroup == heading.lastgroup


def _owner(ctx: Context, namer: Namer, heading: Piece) -> str | None:
    """The body named in a heading, else in the page's headline, else the publisher."""
    for start, end in ((heading.start, heading.end), _headline(ctx)):
        for kind in ("Agency", "Place"):
            for m in ctx.mentions:
                if m.type == kind and start <= m.start and m.end <= end:
                    return body_name(ctx, namer, m)
    publisher = ctx.article.publisher
    return namer.agency(publisher.value, 0).name if publisher is not None else None


def _headline(ctx: Context) -> tuple[int, int]:
    found = [r for r in ctx.regions if r.kind == "headline"]
    if found:
        return found[0].start, found[0].end
    first = next(iter(blocks(ctx)), None)
    short = first is not None and first.end - first.start <= _HEADING
    return (first.start, first.end) if first is not None and short else (0, 0)


@cache
def _planning() -> re.Pattern[str]:
    """A heading of what is ahead."""
    words = pledges()
    ahead = rf"(?:{alternation(words.futures)}|今年|下半年|20\d\d年|“?十[四五六]五”?)"
    return re.compile(rf"{ahead}.{{0,12}}{alternation(words.plan_headings)}[：:]?$")


_HEADING = 40
"""Characters of the longest heading."""
_RANK = re.compile(
    r"\s*(?:(?P<chapter>[一二三四五六七八九十]+、)|(?P<point>[（(][一二三四五六七八九十]+[)）])"
    r"|(?P<item>\d{1,2}[.．、]))\s*"
)
_NEAR = 6
"""Characters between a body and the heading of its next steps."""
