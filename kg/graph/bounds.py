"""When a tenure began and ended, as far as the articles bound it.

An article attests a tenure on its date of issue, or prints when it was conferred or ended; none
of that is the day it began, unless it says so. What follows with certainty are four bounds. They
are derived from the statements of the whole graph, so no order of articles shows, and each is a
statement of its own with the evidence of what sets it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter

import msgspec

from kg.graph.dates import Days, days_of, ends_of
from kg.graph.ledger import sort_key
from kg.graph.statements import Graph, Kind, Literal, Predicate, Statement

RULES: dict[Predicate, str] = {
    Predicate.ATTESTED_ON: "tenure.attested",
    Predicate.APPOINTED_ON: "tenure.appointed",
    Predicate.REMOVED_ON: "tenure.removed",
    Predicate.HELD_IN: "tenure.held",
    Predicate.LEFT_BY: "tenure.left",
}
"""What a bound rests on → the rule that derives it."""

BOUNDS = (
    Predicate.NOT_STARTED_BEFORE,
    Predicate.NOT_STARTED_AFTER,
    Predicate.NOT_ENDED_BEFORE,
    Predicate.NOT_ENDED_AFTER,
)


class Limit(msgspec.Struct, frozen=True):
    """A day, and the statement that sets it."""

    day: date
    by: Statement


class Limits(msgspec.Struct, frozen=True):
    """What statements about one tenure say of its beginning and its end, unmerged."""

    began_from: list[Limit]
    began_by: list[Limit]
    ended_from: list[Limit]
    ended_by: list[Limit]
    in_office: list[date]
    """The last day of each time it is attested in."""


def with_bounds(graph: Graph) -> Graph:
    """The graph with the bounds of its tenures. Once or twice is the same."""
    rows = graph.statements
    subject = attrgetter("subject")
    low = bisect_left(rows, f"{Kind.TENURE.lower()}/", key=subject)
    high = bisect_left(rows, f"{Kind.TENURE.lower()}0", key=subject)
    tenures = [row for row in rows[low:high] if row.predicate not in BOUNDS]
    derived = [bound for _, said in groupby(tenures, key=subject) for bound in bounds(list(said))]
    middle = sorted((*tenures, *derived), key=lambda s: sort_key(s.subject, s.predicate, s.object))
    return Graph(graph.nodes, (*rows[:low], *middle, *rows[high:]), graph.judgements)


def bounds(said: Iterable[Statement]) -> Iterator[Statement]:
    """The bounds that the statements about one tenure set, at most one of each predicate.

    Begun by the earliest day it is attested, conferred or over; lasted until the latest day it
    is attested, conferred or ended; over by the earliest day it ended or is spoken of as left.
    An appointment bounds the beginning from below only where nothing attests the tenure before:
    acting heads are confirmed and holders elected anew. Where the end's two bounds cross, the
    articles contradict one another, and both bounds stand.
    """
    limits = _limits(said)
    first = min((limit.day for limit in limits.began_from), default=date.max)
    before = any(day < first for day in limits.in_office)
    began_from = [] if before else [each for each in limits.began_from if each.day == first]
    for predicate, chosen, found in (
        (Predicate.NOT_STARTED_BEFORE, min, began_from),
        (Predicate.NOT_STARTED_AFTER, min, [*limits.began_by, *limits.ended_by]),
        (Predicate.NOT_ENDED_BEFORE, max, limits.ended_from),
        (Predicate.NOT_ENDED_AFTER, min, limits.ended_by),
    ):
        if found:
            yield _bound(predicate, chosen(limit.day for limit in found), found)


def _limits(said: Iterable[Statement]) -> Limits:
    limits = Limits([], [], [], [], [])
    for row in said:
        if row.predicate not in RULES or not isinstance(row.object, Literal):
            continue
        days = days_of(row.object.value)
        if days is not None:
            _enter(limits, row, days, ends_of(row.object.value))
    return limits


def _enter(limits: Limits, row: Statement, days: Days, ends: tuple[Days, Days] | None) -> None:
    """What one statement says. A printed time of holding that is a period has two ends."""

    def add(where: list[Limit], day: date | None) -> None:
        if day is not None:
            where.append(Limit(day, row))

    match row.predicate:
        case Predicate.LEFT_BY:
            add(limits.ended_by, days.last)
            return
        case Predicate.REMOVED_ON:
            add(limits.ended_from, days.first)
            add(limits.ended_by, days.last)
            return
        case Predicate.HELD_IN if ends:
            start, end = ends
            add(limits.began_from, start.first)
            add(limits.began_by, start.last)
            add(limits.ended_from, start.first)
            add(limits.ended_from, end.first)
            add(limits.ended_by, end.last)
            limits.in_office.append(end.last or start.last or date.max)
            return
        case Predicate.APPOINTED_ON:
            add(limits.began_from, days.first)
    add(limits.began_by, days.last)
    add(limits.ended_from, days.first)
    if row.predicate is not Predicate.APPOINTED_ON and days.last is not None:
        limits.in_office.append(days.last)


def _bound(predicate: Predicate, day: date, limits: list[Limit]) -> Statement:
    """The bound with the evidence of everything that sets it; the surest of them names the rule."""
    by = [limit.by for limit in limits if limit.day == day]
    best = min(by, key=lambda row: (-row.confidence, RULES[row.predicate]))
    return Statement(
        by[0].subject,
        predicate,
        Literal(day.isoformat(), "date"),
        tuple(sorted({span for row in by for span in row.evidence})),
        RULES[best.predicate],
        best.confidence,
    )
