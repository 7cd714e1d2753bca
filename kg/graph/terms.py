"""Two terms of one person in one post, told by what lies between them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kg.graph.dates import days_of
from kg.graph.statements import Literal, Predicate, Statement
from kg.graph.tenures import Tenure

AWAY = 30
"""So many days after it was over somebody who is in office again has come back."""
MIDST = 3
"""So many attestations on either side make the midst of a term."""
HELD = (Predicate.ATTESTED_ON, Predicate.APPOINTED_ON, Predicate.HELD_IN)
OVER = (Predicate.LEFT_BY, Predicate.REMOVED_ON)

Days = tuple[date, date]


def terms(held: Tenure) -> list[Days] | None:
    """The certain days of each of two terms, where the articles tell of one that was over and, a
    month later or more and more than once, of another; ``None`` for everything else.

    Of a first term that no article saw nothing is certain: then one term is told.
    """
    over = _days(held.rows(*OVER))
    office = _days(held.rows(*HELD))
    if not over or not office or office[-1] <= over[0]:
        return None
    back = [day for day in office if day > over[0]]
    if len(back) < 2:
        return None
    away = (back[0] - max(day for day in over if day < back[0])).days
    if away < AWAY and back[0] not in _appointed(held):
        return None
    told = (day for day in over if back[0] <= day < back[-1])
    if not all(_is_told_again(day, back) for day in told):
        return None
    before = [day for day in office if day <= over[0]]
    second = (back[0], back[-1])
    return [(before[0], before[-1]), second] if before else [second]


def _is_told_again(day: date, back: list[date]) -> bool:
    """Whether an article in the midst of the second term speaks of the first one as over."""
    return min(sum(each < day for each in back), sum(each > day for each in back)) >= MIDST


def _appointed(held: Tenure) -> list[date]:
    """The days of issue of the articles that tell of an appointment."""
    rows = held.rows(Predicate.TENURE_STATUS)
    news = {a for row in rows if _value(row) == "appointed" for a in row.articles}
    return _days(row for row in held.rows(Predicate.ATTESTED_ON) if news & {*row.articles})


def _value(row: Statement) -> str:
    return row.object.value if isinstance(row.object, Literal) else row.object


def _days(rows: Iterable[Statement]) -> list[date]:
    """The last day of each date that statements give, sorted."""
    found = (days_of(row.object.value) for row in rows if isinstance(row.object, Literal))
    return sorted({days.last for days in found if days is not None and days.last is not None})
