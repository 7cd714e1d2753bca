"""Who moved where: the tenures of a person in order of time."""

from __future__ import annotations

from collections.abc import Collection

from kg.graph.statements import Predicate
from kg.graph.tenures import Tenure
from kg.report.index import Index
from kg.report.table import TIMES, WHEN, Report, Row, over, plain, statuses, times, together

FIELDS = ("person", "key", "agency", "title", "status", *TIMES)


def moves(index: Index, officials: Collection[str] = ()) -> Report:
    """The tenures of these officials; without any, of all who came to a post or left one.

    Two people of one name are two, each under a key of their own: the order is by name, then
    by person, then by time.
    """
    held: dict[str, list[Tenure]] = {}
    for each in index.tenures:
        held.setdefault(each.official.key, []).append(each)
    chosen = officials or [key for key, each in held.items() if _moved(each)]
    ordered = sorted(chosen, key=lambda key: (index.node(key).label, key))
    rows = [_row(each) for key in ordered for each in sorted(held[key], key=_time)]
    alike = tuple(name for name in FIELDS if name != "title")
    shown = (*plain("person", "agency", "title", "status"), *WHEN)
    notes = _namesakes(index, officials)
    return Report("moves", FIELDS, shown, together(rows, alike, "title"), notes)


def _moved(held: Collection[Tenure]) -> bool:
    """Whether the person left one post and is in another, or was appointed beside or after one."""
    left = [each for each in held if over(each)]
    appointed = [each for each in held if "appointed" in statuses(each)]
    return bool(left and len(left) < len(held)) or bool(appointed and len(held) > 1)


def _time(held: Tenure) -> tuple[bool, str, str]:
    """Posts left before the rest, then by the first day known."""
    known = [*held.values(Predicate.NOT_STARTED_BEFORE), *held.values(Predicate.NOT_STARTED_AFTER)]
    return not over(held), known[0] if known else "", held.key


def _row(held: Tenure) -> Row:
    values = {
        "person": held.official.label,
        "key": held.official.key,
        "agency": held.agency.label,
        "title": held.title,
        "status": statuses(held),
        **times(held),
    }
    return Row(values, held.evidence)


def _namesakes(index: Index, officials: Collection[str]) -> tuple[str, ...]:
    if len(officials) < 2:
        return ()
    names = "、".join(sorted({index.node(key).label for key in officials}))
    told = f"{len(officials)} people are called {names}: nothing says that any two of them are one"
    return (told,)
