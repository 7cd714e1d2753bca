"""The spoken quotations of a paragraph."""

from __future__ import annotations

from bisect import bisect_left

from kg.extraction.context import Context, Piece

SAID = "。！？!?，,；;…"


def quotations_in(ctx: Context, block: Piece) -> list[Piece]:
    """The quotations of a block; one left open runs to the block's end."""
    first = bisect_left(ctx.quotations, block.start, key=lambda q: q.start)
    last = bisect_left(ctx.quotations, block.end, lo=first, key=lambda q: q.start)
    return list(ctx.quotations[first:last])


def quotation_before(ctx: Context, offset: int, block: Piece) -> Piece | None:
    """The last spoken quotation of the block that ends at or before ``offset``: its own last
    character is punctuation, as a quoted term's is not."""
    for q in reversed(quotations_in(ctx, block)):
        if q.end <= offset:
            return q if ctx.text[q.end - 2] in SAID else None
    return None


def spoken(ctx: Context, q: Piece) -> bool:
    """Whether a quotation is words said, not a quoted term."""
    inner = ctx.text[q.start + 1 : q.end].rstrip("”’」』")
    return len(inner) > 12 or (inner != "" and inner[-1] in SAID)
