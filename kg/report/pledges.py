"""What was pledged: each measure with its programme, its targets and when it is due."""

from __future__ import annotations

from collections.abc import Collection

from kg.graph.statements import Kind, Node, Predicate, Statement
from kg.report.index import Index
from kg.report.table import Report, Row, Value, plain

FIELDS = ("body", "speaker", "measure", "programme", "targets", "deadline", "published")


def pledges(index: Index, chosen: Collection[Node] = ()) -> Report:
    """Every pledged measure, or those of these agencies and their units, or of these places.

    A place stands for itself, the places within it and the agencies of them all. A programme
    that a body pledges in no measure of its own has a row without a measure.
    """
    wanted = _bodies(index, chosen)
    rows = []
    for pledge in index.graph.of_kind(Kind.PLEDGE):
        bodies = index.nodes(pledge.key, Predicate.ON_BEHALF_OF)
        if wanted is None or any(body.key in wanted for body in bodies):
            rows.extend(_measures(index, pledge, bodies))
    rows.extend(_undertaken(index, wanted))
    rows.sort(key=lambda row: (_sort(row.values["body"]), _sort(row.values["published"])))
    return Report("pledges", FIELDS, plain(*FIELDS), rows)


def _sort(value: Value) -> tuple[bool, str]:
    """Unknown last."""
    return value is None, str(value)


def _bodies(index: Index, chosen: Collection[Node]) -> set[str] | None:
    if not chosen:
        return None
    areas = index.inside(node.key for node in chosen if node.kind is Kind.PLACE)
    agencies = index.units(node.key for node in chosen if node.kind is Kind.AGENCY)
    return areas | agencies | (index.seated(areas) if areas else set())


def _measures(index: Index, pledge: Node, bodies: list[Node]) -> list[Row]:
    """A row for each measure of a pledge, in the order of the text."""
    speakers = index.nodes(pledge.key, Predicate.PLEDGED_BY)
    voice = index.of(pledge.key, Predicate.PLEDGED_BY, Predicate.ON_BEHALF_OF)
    out = []
    concerned = index.nodes(pledge.key, Predicate.CONCERNS)
    measures = [node for node in concerned if node.kind is Kind.MEASURE]
    for measure in sorted(measures, key=lambda node: int(node.properties["start"])):
        figures = index.nodes(measure.key, Predicate.TARGET)
        due = index.values(measure.key, Predicate.DEADLINE)
        due += [str(f.properties["deadline"]) for f in figures if "deadline" in f.properties]
        values: dict[str, Value] = {
            "body": bodies[0].label if bodies else None,
            "speaker": speakers[0].label if speakers else None,
            "measure": measure.label,
            "programme": _labels(index.nodes(measure.key, Predicate.UNDER)),
            "targets": [figure.label for figure in figures],
            "deadline": list(dict.fromkeys(due)),
            "published": index.issued(str(pledge.properties["article"])),
        }
        spoken = {span for row in voice for span in row.evidence}
        out.append(Row(values, tuple(sorted({*spoken, *measure.evidence}))))
    return out


def _undertaken(index: Index, wanted: set[str] | None) -> list[Row]:
    """The programmes that a body pledges outside the pledges that were read in full."""
    spoken = {
        (body.key, each.key)
        for pledge in index.graph.of_kind(Kind.PLEDGE)
        for body in index.nodes(pledge.key, Predicate.ON_BEHALF_OF)
        for each in index.nodes(pledge.key, Predicate.CONCERNS)
    }
    out = []
    for row in index.graph.statements:
        if row.predicate is not Predicate.PLEDGES or (row.subject, row.object) in spoken:
            continue
        if wanted is not None and row.subject not in wanted:
            continue
        values: dict[str, Value] = {
            "body": index.node(row.subject).label,
            "speaker": None,
            "measure": None,
            "programme": index.node(row.object).label,
            "targets": [],
            "deadline": [],
            "published": _published(index, row),
        }
        out.append(Row(values, row.evidence))
    return out


def _labels(nodes: list[Node]) -> str | None:
    return "、".join(node.label for node in nodes) or None


def _published(index: Index, row: Statement) -> str | None:
    """The first issue date of the articles a statement rests on."""
    days = [index.issued(article) for article in row.articles]
    return min((day for day in days if day), default=None)
