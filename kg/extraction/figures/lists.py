"""Numbered lines under a promise: 今年将办好以下实事： and what follows, line by line."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.extraction.context import Context, Piece
from kg.extraction.figures.candidates import Candidate
from kg.lexicon.figures import figure_words

WORDS = figure_words().kind
_ITEM = re.compile(WORDS.item)
_COLON = re.compile("[：:]")
_NUMBER = re.compile("[\\d一二三四五六七八九十①-⑳]")
_PROMISE = re.compile(WORDS.promise)
_LAST_SENTENCE = re.compile("[^。！？；\n]*$")
_ENDED = tuple("。！？；;…：:”")


def in_promised_list(c: Candidate) -> bool:
    """Whether the figure stands in a numbered line under a promise that ends in a colon, or in what
    a line break cut off such a line."""
    return lead_of(c) is not None


def lead_of(c: Candidate) -> Piece | None:
    """The line that makes the promise under which the figure stands in a numbered line."""
    lists = c.ctx.once(promised_lists)
    i = bisect_right(lists, c.quantity.start, key=lambda found: found[1].start) - 1
    return lists[i][0] if i >= 0 and c.quantity.start in lists[i][1] else None


def series_lead(ctx: Context, line: Piece) -> Piece | None:
    """The line before a series of lines of which ``line`` is one: 一是…, 二是…"""
    lines = ctx.paragraphs
    at = bisect_right(lines, line.start, key=lambda p: p.start) - 1
    style = _style(ctx, line)
    if at < 0 or style is None:
        return None
    while at >= 0 and (_style(ctx, lines[at]) == style or _is_rest(ctx, at)):
        at -= 1
    return lines[at] if at >= 0 else None


def _style(ctx: Context, line: Piece) -> str | None:
    """How a line is numbered, whatever its number: 一是 and 二是 alike."""
    mark = _ITEM.match(ctx.text, line.start)
    return None if mark is None else _NUMBER.sub("", mark[0])


def _is_rest(ctx: Context, at: int) -> bool:
    """Whether a line break cut the line off from an item before it."""
    lines = ctx.paragraphs
    return (
        at > 0
        and _ITEM.match(ctx.text, lines[at - 1].start) is not None
        and not ctx.text[: lines[at - 1].end].endswith(_ENDED)
    )


def promised_lists(ctx: Context) -> tuple[tuple[Piece, Piece], ...]:
    """Each promise with the stretch of the numbered lines under it, up to the first line without
    a number; a line that breaks off in mid-sentence runs on into the next."""
    out: list[tuple[Piece, Piece]] = []
    lines = ctx.paragraphs
    for i, line in enumerate(lines):
        lead = _lead(ctx, line)
        if lead is None:
            continue
        end = line.end
        begin = line.start + lead.end()
        for before, item in zip(lines[i:], lines[i + 1 :], strict=False):
            broken = before is not line and not ctx.text[: before.end].endswith(_ENDED)
            if not (_ITEM.match(ctx.text, item.start) or broken):
                break
            end = item.end
        if end > line.end:
            out.append((Piece(line.start, begin), Piece(begin, end)))
    return tuple(out)


def _lead(ctx: Context, line: Piece) -> re.Match[str] | None:
    """What of a line makes a promise and ends in a colon: the whole line, or what stands before the
    first item (今年的任务：一是…)."""
    text = ctx.text[line.start : line.end]
    found = next((m for m in _COLON.finditer(text) if _ITEM.match(text, m.end())), None)
    lead = found or re.search("[：:]$", text)
    if lead is None:
        return None
    last = _LAST_SENTENCE.search(text[: lead.end()])
    return lead if last is not None and _PROMISE.search(last[0]) is not None else None
