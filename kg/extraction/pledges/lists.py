"""The lines that a promise counts out: 县政府将办好以下十件实事：, then 1．…, 2．… below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extraction.blocks import blocks
from kg.extraction.context import Context, Piece
from kg.extraction.pledges.clauses import trimmed
from kg.extraction.pledges.ranges import Range

_COLON = re.compile(r"[”）)]?[：:]\s*\n")
_ITEM = re.compile(
    r"\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:、|是(?!否))"
    r"|\d{1,2}(?:[.．、)）](?!\d)|\s)|第[一二三四五六七八九十]{1,3}[，、]|[①-⑳❶-❿●○◆◇■□★▲►•·]|——?)"
)
_CHAPTER = re.compile(r"\s*[一二三四五六七八九十]{1,3}、")
_SHORTEST = 16
"""Characters of the shortest item that may have been broken: a heading is shorter."""
_CLOSED = "。；;！!……”"


def with_list(ctx: Context, found: Range) -> Range:
    """A range that ends in a colon at the end of its line, drawn out over the numbered lines
    below, the wrapped parts of an item with it, to the first paragraph without a number."""
    if _COLON.match(ctx.text, found.end) is None:
        return found
    below = [b for b in blocks(ctx) if b.start > found.end]
    end = found.end
    for i, block in enumerate(below):
        if ctx.region_at(block.start) in ("byline", "furniture"):
            break
        if i and _chapter(ctx, block) and not _chapter(ctx, below[0]):
            break
        if not _numbered(ctx, block) and not (i and _wrapped(ctx, below, i)):
            break
        end = block.end
    return replace(found, end=trimmed(ctx.text, found.start, end))


def _numbered(ctx: Context, line: Piece) -> bool:
    return _ITEM.match(ctx.text, line.start) is not None


def _chapter(ctx: Context, line: Piece) -> bool:
    """Whether a line has the number of a chapter (二、), which ends a list of points (（一）)."""
    return _CHAPTER.match(ctx.text, line.start) is not None


def _wrapped(ctx: Context, below: Sequence[Piece], i: int) -> bool:
    """Whether a line is the rest of the item above it, which broke off in mid-sentence: the next
    item follows, or its sentence ends here."""
    above = below[i - 1]
    if ctx.text[above.end - 1] in _CLOSED or above.end - above.start < _SHORTEST:
        return False
    follows = i + 1 < len(below) and _numbered(ctx, below[i + 1])
    return follows or ctx.text[below[i].end - 1] in _CLOSED
