"""Numbered lines under a promise: 今年将办好以下实事： and what follows, line by line."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.extraction.context import Context, Piece
from kg.extraction.figures.candidates import Candidate
from kg.formats import Span
from kg.lexicon.figures import figure_words

WORDS = figure_words().kind
_ITEM = re.compile(WORDS.item)
_PROMISE = re.compile(WORDS.promise)
_LAST_SENTENCE = re.compile("[^。！？；\n]*$")
_ENDED = tuple("。！？；;…：:”")


def in_promised_list(c: Candidate) -> bool:
    """Whether the figure stands in a numbered line under a promise that ends in a colon, or in what
    a line break cut off such a line."""
    lists = c.ctx.once(promised_lists)
    i = bisect_right(lists, c.quantity.start, key=lambda span: span[0]) - 1
    return i >= 0 and c.quantity.start < lists[i][1]


def promised_lists(ctx: Context) -> tuple[Span, ...]:
    """The stretches of the numbered lines under each promise, up to the first line without a
    number; a line that breaks off in mid-sentence runs on into the next."""
    out: list[Span] = []
    lines = ctx.paragraphs
    for i, line in enumerate(lines):
        if not _leads(ctx, line):
            continue
        end = line.end
        for before, item in zip(lines[i:], lines[i + 1 :], strict=False):
            broken = before is not line and not ctx.text[: before.end].endswith(_ENDED)
            if not (_ITEM.match(ctx.text, item.start) or broken):
                break
            end = item.end
        if end > line.end:
            out.append((line.end, end))
    return tuple(out)


def _leads(ctx: Context, line: Piece) -> bool:
    """Whether a line ends in a promise and a colon."""
    text = ctx.text[line.start : line.end]
    if not text.endswith(("：", ":")):
        return False
    last = _LAST_SENTENCE.search(text)
    return last is not None and _PROMISE.search(last[0]) is not None
