"""When a figure holds: the period it was counted over, the date it is to be reached by."""

from __future__ import annotations

from kg.extraction.dates import DateExpression
from kg.extraction.figures.candidates import Candidate


def period_of(c: Candidate) -> str | None:
    """The period printed nearest before the figure in its sentence, as EDTF."""
    found = [d for d in _before(c) if d.kind not in ("clock", "deadline") and d.iso]
    return found[-1].iso if found else None


def deadline_of(c: Candidate) -> str | None:
    """The date by which a target is to be reached, as EDTF: 到2027年 → 2027."""
    found = [d for d in _before(c) if d.iso]
    due = [d for d in found if d.kind == "deadline"]
    if due:
        return due[-1].iso
    published = c.ctx.article.published
    if not found or found[-1].kind == "since" or published is None:
        return None
    last = (found[-1].iso or "").rsplit("/", 1)[-1]
    return last if last >= published.value[: len(last)] else None


def _before(c: Candidate) -> list[DateExpression]:
    return [d for d in c.dates if c.sentence.start <= d.start and d.end <= c.quantity.start]
