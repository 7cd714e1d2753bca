"""Programmes by province: who runs, leads, joins or pledges which."""

from __future__ import annotations

from collections.abc import Collection

from kg.graph.statements import Kind, Node, Predicate, Statement
from kg.report.index import Index
from kg.report.table import Report, Row, Value, plain

HOW = (Predicate.RUNS, Predicate.LEADS, Predicate.JOINS, Predicate.PLEDGES)
FIELDS = ("province", "place", "programme", "body", "how", "also_called")


def programmes(index: Index, places: Collection[str] = ()) -> Report:
    """Every programme that a body has a part in, or those of bodies of these places.

    The province is that of the body; a body without one (a national one, a company) has none
    and stands last.
    """
    area = index.inside(places) if places else None
    found: dict[tuple[str, str], list[Statement]] = {}
    for row in index.graph.statements:
        if row.predicate in HOW and index.node(row.object).kind is Kind.PROGRAMME:
            found.setdefault((str(row.object), row.subject), []).append(row)
    rows = []
    for (programme, body), said in found.items():
        seat = index.seat(body)
        if area is None or (seat is not None and seat.key in area):
            rows.append(_row(index, index.node(programme), body, said))
    rows.sort(
        key=lambda row: [(row.values[name] is None, str(row.values[name])) for name in FIELDS]
    )
    return Report("programmes", FIELDS, plain(*FIELDS), rows)


def _row(index: Index, programme: Node, body: str, said: list[Statement]) -> Row:
    seat, province = index.seat(body), index.province(body)
    values: dict[str, Value] = {
        "province": province.label if province else None,
        "place": seat.label if seat else None,
        "programme": programme.label,
        "body": index.node(body).label,
        "how": [row.predicate.value for row in sorted(said, key=lambda r: HOW.index(r.predicate))],
        "also_called": index.values(programme.key, Predicate.ALT_LABEL),
    }
    return Row(values, tuple(sorted({span for row in said for span in row.evidence})))
