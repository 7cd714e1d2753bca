"""A promise that a list fulfils: 今年将办好以下实事：1．…；2．…。"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extraction.blocks import blocks
from kg.extraction.context import Context
from kg.extraction.pledges.ranges import Range

_ITEM = re.compile(
    r"\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳]|第[一二三四五六七八九十]{1,3}[，,、])"
)
_LAST = "。；;：:，,…"
_UNFINISHED = re.compile(r"[^。；;：:！？…]$")


def with_list(ctx: Context, found: list[Range]) -> list[Range]:
    """``found``, those that end in a colon at the end of a paragraph with the numbered paragraphs
    that follow it. An item may be broken over two lines; the list ends at the first paragraph
    without a number."""
    return [_listed(ctx, r) if ctx.text.startswith(("：", ":"), r.end) else r for r in found]


def _listed(ctx: Context, promise: Range) -> Range:
    written = blocks(ctx)
    at = ctx.piece_at(written, promise.end)
    if at is None or ctx.text[promise.end + 1 : at.end].strip():
        return promise
    end = promise.end
    for block in written[written.index(at) + 1 :]:
        wrapped = end > promise.end and _UNFINISHED.search(ctx.text[:end]) is not None
        if _ITEM.match(ctx.text, block.start) is None and not wrapped:
            break
        end = block.end
    while end > promise.end and ctx.text[end - 1] in _LAST:
        end -= 1
    return replace(promise, end=end)
