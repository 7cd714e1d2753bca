"""Committing words that commit to nothing: questions, and what would take something else."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitments import Commitment
from kg.lexicon.pledges import pledges

_ASKED = re.compile(r"\s*[？?]")
_TAKES = re.compile("[^，。]{0,12}(?:必须|需要|就得|就要|就必|才能|才行|离不开|关键)")


def unsettled(ctx: Context, clauses: list[Clause], i: int, made: Commitment) -> bool:
    """Whether a sentence asks (要修几条水渠？), or tells what something would take
    (要修好水渠，企业必须加大投入), or what is going on (县里持续修渠，今年以来修了三条)."""
    last = i
    while last + 1 < len(clauses) and clauses[last + 1].opens != "sentence":
        last += 1
    if _ASKED.match(ctx.text, clauses[last].end):
        return True
    going = ctx.text[made.start : made.end] in pledges().goings
    if going and made.kind == "body" and last > i:
        return pledges().pattern("lately").match(ctx.text, clauses[i + 1].start) is not None
    if made.modal != "must" or made.kind != "none" or last == i:
        return False
    after = clauses[i + 1]
    return after.opens == "comma" and _TAKES.match(ctx.text, after.start, after.end) is not None
