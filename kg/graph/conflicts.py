"""Where articles contradict one another about who holds a post. Told, never mended.

A contradiction may be a misreading, two people under one name, one body under two, or news. The
graph keeps what each article says, and this says which two do not go together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

import msgspec

from kg.graph.dates import days_of
from kg.graph.statements import Evidence, Graph, Literal, Predicate, Statement
from kg.graph.tenures import Tenure, tenures
from kg.graph.terms import terms
from kg.lexicon.tenures import tenure_words


class ConflictKind(StrEnum):
    """What does not go together."""

    TWO_HOLDERS = "two-holders"
    """Two people are attested in one principal post over the same days."""
    APPOINTED_EARLY = "appointed-early"
    """Someone is appointed to a principal post while another is attested in it later."""
    AFTER_REMOVAL = "after-removal"
    """Someone is attested in office, or appointed, after the printed date of the removal."""
    AFTER_LEAVING = "after-leaving"
    """An article speaks of someone as having left, and a later one as in office."""


IN_OFFICE = (
    Predicate.ATTESTED_ON,
    Predicate.APPOINTED_ON,
    Predicate.REMOVED_ON,
    Predicate.HELD_IN,
)
"""What shows a tenure still held on a day."""

_NEVER = date.min


class Conflict(msgspec.Struct, frozen=True):
    """Two testimonies that cannot both hold, and the days on which they clash."""

    kind: ConflictKind
    left: Tenure
    right: Tenure
    """The other holder; of `AFTER_REMOVAL` and `AFTER_LEAVING` the tenure itself."""
    first: date
    last: date
    sources: tuple[Evidence, ...]
    """The words of one article for each side, those nearest to the clash in time."""

    @property
    def days(self) -> int:
        """How many days apart the two sides are, or how many they overlap."""
        return (self.last - self.first).days


class Span(NamedTuple):
    """Days on which a tenure was certainly held."""

    since: date
    until: date
    held: Tenure


def conflicts(graph: Graph) -> list[Conflict]:
    """Every contradiction of the graph: those of one tenure with itself, and of two in a post."""
    held = tenures(graph)
    found = [clash for each in held for clash in _with_itself(each)]
    principal = sorted((each for each in held if each.head), key=lambda t: (t.post.key, t.key))
    for _, rivals in groupby(principal, key=lambda t: t.post.key):
        found.extend(_between(list(rivals)))
    return sorted(found, key=_order)


def _order(clash: Conflict) -> tuple[str, int, int, str, str]:
    weight = min(len(clash.left.articles), len(clash.right.articles))
    return clash.kind, -weight, -clash.days, clash.left.key, clash.right.key


def _with_itself(held: Tenure) -> Iterator[Conflict]:
    """The end's bounds cross: in office, as an article says, after it was over."""
    over, until = held.bound(Predicate.NOT_ENDED_AFTER), held.until
    if over is None or until is None or over >= until or terms(held) is not None:
        return
    removed = _dated(held, Predicate.REMOVED_ON, over)
    kind = ConflictKind.AFTER_REMOVAL if removed else ConflictKind.AFTER_LEAVING
    sides = held.rows(Predicate.NOT_ENDED_AFTER, Predicate.NOT_ENDED_BEFORE)
    sources = {span for row in sides for span in _words(row, row.articles[0])}
    yield Conflict(kind, held, held, over, until, tuple(sorted(sources)))


def _between(rivals: Iterable[Tenure]) -> Iterator[Conflict]:
    """The holders of one post whose certain days overlap.

    Each is told against the best attested of those it clashes with, not against every one: of
    the many holders that one misreading makes, all would clash with all.
    """
    spans = sorted((span for each in rivals for span in _certain(each)), key=lambda s: s[:2])
    if not spans or not tenure_words().unique(spans[0].held.title, spans[0].held.agency.label):
        return
    worst: dict[str, tuple[tuple[int, str], Conflict]] = {}
    for left, right in _overlapping(spans):
        if _handover(left, right):
            continue
        weak, strong = sorted((left.held, right.held), key=_standing, reverse=True)
        rank, known = _standing(strong), worst.get(weak.key)
        if known is None or rank < known[0]:
            worst[weak.key] = rank, _clash(left, right)
    yield from (clash for _, clash in worst.values())


def _overlapping(spans: list[Span]) -> Iterator[tuple[Span, Span]]:
    """The pairs that share a day, the one that begins first to the left."""
    for index, left in enumerate(spans):
        for right in spans[index + 1 :]:
            if right.since > left.until:
                break
            yield left, right


def _standing(held: Tenure) -> tuple[int, str]:
    """How well attested a holder is, the best first."""
    return -len(held.articles), held.key


def _clash(left: Span, right: Span) -> Conflict:
    kind = ConflictKind.APPOINTED_EARLY if _appointed(right) else ConflictKind.TWO_HOLDERS
    last = min(left.until, right.until)
    return Conflict(kind, left.held, right.held, right.since, last, _sources(left, right))


def _certain(held: Tenure) -> Iterator[Span]:
    """The days from the first on which it had begun to the last on which it was held."""
    if (both := terms(held)) is not None:
        yield from (Span(first, last, held) for first, last in both)
        return
    since, until = held.since, held.until
    over = held.bound(Predicate.NOT_ENDED_AFTER)
    if since is not None and until is not None:
        until = min(until, over) if over else until
        if since <= until:
            yield Span(since, until, held)


def _handover(left: Span, right: Span) -> bool:
    """Whether one ended and the other began on one day, by a removal or an appointment; also where
    the appointment is told and its date is not."""
    return any(
        old.until == new.since
        and (_dated(old.held, Predicate.REMOVED_ON, old.until) or _taken_up(new))
        for old, new in ((left, right), (right, left))
    )


def _appointed(span: Span) -> bool:
    return _dated(span.held, Predicate.APPOINTED_ON, span.since)


def _taken_up(span: Span) -> bool:
    return _appointed(span) or "appointed" in span.held.values(Predicate.TENURE_STATUS)


def _dated(held: Tenure, predicate: Predicate, day: date) -> bool:
    """Whether a printed date of this kind is that day, or ends with it."""
    return any(_last(value) == day for value in held.values(predicate))


def _sources(left: Span, right: Span) -> tuple[Evidence, ...]:
    """The article that begins the later holder, and one of that day or after for the other."""
    began = right.held.rows(Predicate.NOT_STARTED_AFTER)[0]
    still = min(
        (
            row
            for row in left.held.rows(*IN_OFFICE)
            if (_last(_value(row)) or _NEVER) >= right.since
        ),
        key=lambda row: (_last(_value(row)) or _NEVER, _value(row)),
        default=left.held.rows(Predicate.NOT_ENDED_BEFORE)[0],
    )
    both = sorted({*began.articles} & {*still.articles})
    words = (_words(row, (both or row.articles)[0]) for row in (began, still))
    return tuple(sorted({span for spans in words for span in spans}))


def _words(row: Statement, article: str) -> tuple[Evidence, ...]:
    return tuple(span for span in row.evidence if span.article == article)


def _value(row: Statement) -> str:
    return row.object.value if isinstance(row.object, Literal) else row.object


def _last(value: str) -> date | None:
    days = days_of(value)
    return days.last if days else None
