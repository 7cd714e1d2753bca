"""What a report is: rows of data, what of them a table shows, and the words each rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from kg.graph.bounds import BOUNDS
from kg.graph.statements import Evidence, Predicate
from kg.graph.tenures import Tenure

Value = str | int | None | list[str]


class Row(msgspec.Struct, frozen=True):
    """One line: data by column, and the words it was read from. ``None`` is unknown."""

    values: dict[str, Value]
    evidence: tuple[Evidence, ...]
    about: tuple[str, ...] = ()
    """Ids of articles that the row is about as wholes."""

    @property
    def articles(self) -> list[str]:
        """Ids of the articles it rests on, sorted."""
        return sorted({*self.about, *(span.article for span in self.evidence)})


class Column(msgspec.Struct, frozen=True):
    """A column of the table that people read: its heading, and what of a row it shows."""

    heading: str
    show: Callable[[dict[str, Value]], str]


class Report(msgspec.Struct, frozen=True):
    """A report's rows, in order. Every row has the same data, in the order of ``fields``."""

    name: str
    fields: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: list[Row]
    notes: tuple[str, ...] = ()
    """What a reader should be told beside the table."""


def plain(*names: str) -> tuple[Column, ...]:
    """Columns that show a value as it is."""
    return tuple(Column(name.replace("_", " "), _shower(name)) for name in names)


def _shower(name: str) -> Callable[[dict[str, Value]], str]:
    return lambda values: text(values[name])


def text(value: Value) -> str:
    """A value in a cell: several joined by 、, nothing where unknown."""
    if isinstance(value, list):
        return "、".join(value)
    return "" if value is None else str(value)


TIMES = (
    "attested",
    "not_started_before",
    "not_started_after",
    "not_ended_before",
    "not_ended_after",
)
"""The fields that say when a tenure was."""

STATUSES = ("appointed", "holds", "acting", "former", "removed")
"""The order in which a reader wants them."""


def times(held: Tenure) -> dict[str, Value]:
    """When a tenure was: the dates it is attested on, and its four bounds."""
    bounds = (next(iter(held.values(bound)), None) for bound in BOUNDS)
    attested: Value = held.values(Predicate.ATTESTED_ON)
    return dict(zip(TIMES, (attested, *bounds), strict=True))


def statuses(held: Tenure) -> list[str]:
    """Every status that articles give the tenure."""
    said = set(held.values(Predicate.TENURE_STATUS))
    return [status for status in STATUSES if status in said]


def over(held: Tenure) -> bool:
    """Whether every article speaks of the tenure as left."""
    return not {"appointed", "holds", "acting"} & set(statuses(held))


def _attested(values: dict[str, Value]) -> str:
    days = values["attested"]
    if not isinstance(days, list) or not days:
        return "" if values["not_started_after"] else "undated"
    return days[0] if len(days) == 1 else f"{days[0]} … {days[-1]} ({len(days)})"


def _began(values: dict[str, Value]) -> str:
    return between(text(values["not_started_before"]), text(values["not_started_after"]))


def _ended(values: dict[str, Value]) -> str:
    return between(text(values["not_ended_before"]), text(values["not_ended_after"]))


WHEN = (Column("attested", _attested), Column("began", _began), Column("ended", _ended))
"""The three columns that show `TIMES`."""


def between(low: str, high: str) -> str:
    """Two bounds on one day: ``≥ low``, ``≤ high``, both, or the day itself; 矛盾 if they cross."""
    if low and high:
        if low == high:
            return low
        return f"{low} … {high}" if low < high else f"≤ {high}, ≥ {low} !"
    return f"≥ {low}" if low else f"≤ {high}" if high else ""


def together(rows: Iterable[Row], key: tuple[str, ...], joined: str) -> list[Row]:
    """Rows alike in ``key`` made one, what they have in ``joined`` listed in order."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(repr([row.values[name] for name in key]), []).append(row)
    out = []
    for group in groups.values():
        first = group[0]
        words = list(dict.fromkeys(text(row.values[joined]) for row in group))
        values = {**first.values, joined: "、".join(words)}
        spans = tuple(sorted({span for row in group for span in row.evidence}))
        out.append(Row(values, spans))
    return out
