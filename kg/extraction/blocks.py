"""Paragraphs as they were written, where the page breaks lines in the middle of a sentence."""

from __future__ import annotations

from kg.extraction.context import Context, Piece

_RUNS_ON = "。！？!?；;：:”’』」…）)"
_SHORTEST_WRAPPED = 16
"""A line shorter than this is a heading or a list entry; columns of print are wider."""


def blocks(ctx: Context) -> tuple[Piece, ...]:
    """Paragraphs, with hard-wrapped lines joined: a long line that ends in mid-sentence runs on
    into the next, unless that one is indented or opens a quotation."""
    out: list[Piece] = []
    for par in ctx.paragraphs:
        last = out[-1] if out else None
        if last is not None and _runs_on(ctx, last, par):
            out[-1] = Piece(last.start, par.end)
        else:
            out.append(par)
    return tuple(out)


def _runs_on(ctx: Context, last: Piece, par: Piece) -> bool:
    text = ctx.text
    line = text[max(last.start, text.rfind("\n", last.start, last.end) + 1) : last.end].strip()
    gap = text[last.end : par.start]
    return (
        text[last.end - 1] not in _RUNS_ON
        and len(line) >= _SHORTEST_WRAPPED
        and any(mark in line for mark in "，。,")
        and gap.count("\n") == 1
        and not gap.endswith((" ", "\u3000"))
        and ctx.region_at(last.start) == ctx.region_at(par.start) == "body"
    )
