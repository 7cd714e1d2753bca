"""Who heads the agencies of a place: with the dates that attest it, and what bounds it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from kg.graph.dates import Days
from kg.graph.statements import Predicate
from kg.graph.tenures import Tenure
from kg.report.index import Index
from kg.report.table import TIMES, WHEN, Report, Row, plain, statuses, times, together

FIELDS = ("place", "agency", "title", "person", "status", *TIMES, "on")


def heads(
    index: Index,
    places: Collection[str] = (),
    agencies: Collection[str] = (),
    on: Days | None = None,
) -> Report:
    """The heads of every agency, or of those of these places and what lies within them.

    ``agencies`` narrows them to these and their units. With ``on`` only those who can have been
    in office on one of these days, ``attested`` where articles of before and after (or of that
    day) say so, ``possible`` where nothing rules it out.
    """
    wanted = index.units(agencies) if agencies else None
    if places:
        seated = index.seated(index.inside(places))
        wanted = seated if wanted is None else wanted & seated
    rows = []
    for held in sorted(heading(index), key=lambda each: _order(index, each)):
        if wanted is not None and held.agency.key not in wanted:
            continue
        standing = _on(held, on)
        if standing is not None:
            rows.append(_row(index, held, standing))
    alike = tuple(name for name in FIELDS if name != "title")
    columns = plain("place", "agency", "title", "person", "status")
    shown = (*columns, *WHEN, *(plain("on") if on else ()))
    fields = FIELDS if on else FIELDS[:-1]
    return Report("heads", fields, shown, together(rows, alike, "title"))


def heading(index: Index) -> list[Tenure]:
    """The tenures of a principal title by which the person heads (or headed) the body."""
    pairs = {
        (row.subject, row.object)
        for row in index.graph.statements
        if row.predicate in (Predicate.HEADS, Predicate.FORMERLY_HEADED)
    }
    return [
        each
        for each in index.tenures
        if (each.official.key, each.agency.key) in pairs and each.head
    ]


def _order(index: Index, held: Tenure) -> tuple[bool, str, str, str, str, str]:
    """By division code, so that a place stands before what lies in it; then by body and time."""
    seat = index.seat(held.agency.key)
    since = held.since.isoformat() if held.since else ""
    where = seat.key if seat else ""
    return seat is None, where, held.agency.label, held.agency.key, since, held.key


def _on(held: Tenure, days: Days | None) -> str | None:
    """How the tenure stands to the days asked for; ``None`` where it is ruled out."""
    if days is None or days.first is None or days.last is None:
        return ""
    earliest = held.bound(Predicate.NOT_STARTED_BEFORE) or date.min
    latest = held.bound(Predicate.NOT_ENDED_AFTER) or date.max
    if days.last < earliest or days.first > latest:
        return None
    since, until = held.since or date.max, held.until or date.min
    return "attested" if since <= days.last and until >= days.first else "possible"


def _row(index: Index, held: Tenure, standing: str) -> Row:
    seat = index.seat(held.agency.key)
    values = {
        "place": seat.label if seat else None,
        "agency": held.agency.label,
        "title": held.title,
        "person": held.official.label,
        "status": statuses(held),
        **times(held),
        "on": standing or None,
    }
    return Row(values, held.evidence)
