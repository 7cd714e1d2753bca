"""Where articles contradict one another about who holds a post."""

from __future__ import annotations

from kg.graph.conflicts import Conflict, ConflictKind, conflicts
from kg.graph.statements import Predicate
from kg.graph.tenures import Tenure
from kg.report.index import Index
from kg.report.table import Column, Report, Row, Value, plain, text

TERM = 30
"""Days after which it is told that no article attests the one holder while the other was one."""

FIELDS = (
    "conflict",
    "agency",
    "title",
    "person",
    "person_articles",
    "other",
    "other_articles",
    "first",
    "last",
    "days",
    "hint",
)


def contradictions(index: Index) -> Report:
    """Every contradiction, those between the best attested holders first."""
    rows = [_row(clash) for clash in conflicts(index.graph)]
    shown = (
        *plain("conflict", "agency", "title"),
        Column("person", lambda v: _with(v, "person")),
        Column("other", lambda v: _with(v, "other")),
        Column("clash", _clash),
        *plain("hint"),
    )
    return Report("conflicts", FIELDS, shown, rows)


def _with(values: dict[str, Value], name: str) -> str:
    """A person and how many articles attest them."""
    who = values[name]
    return "" if who is None else f"{who} ({values[f'{name}_articles']})"


def _clash(values: dict[str, Value]) -> str:
    first, last = text(values["first"]), text(values["last"])
    return first if first == last else f"{first} … {last}"


def _row(clash: Conflict) -> Row:
    alone = clash.left.key == clash.right.key
    values: dict[str, Value] = {
        "conflict": clash.kind.value,
        "agency": clash.left.agency.label,
        "title": clash.left.title,
        "person": clash.left.official.label,
        "person_articles": len(clash.left.articles),
        "other": None if alone else clash.right.official.label,
        "other_articles": None if alone else len(clash.right.articles),
        "first": clash.first.isoformat(),
        "last": clash.last.isoformat(),
        "days": clash.days,
        "hint": _hint(clash),
    }
    return Row(values, clash.sources)


def _hint(clash: Conflict) -> str | None:
    """What may lie behind it, as far as names and articles show."""
    left, right = clash.left, clash.right
    if left.key == right.key:
        return "left and came back, or one of the articles is misread"
    if _one_name(left, right):
        return "one name holds the other: perhaps one person"
    if clash.kind is ConflictKind.TWO_HOLDERS and set(right.articles) & set(left.articles):
        return "one article names both"
    for held in (left, right):
        if clash.days >= TERM and not _attested_during(held, clash):
            return f"nobody tells of {held.official.label} between those days: perhaps two terms"
    return None


def _attested_during(held: Tenure, clash: Conflict) -> bool:
    """Whether an article attests the tenure on the days of the clash."""
    first, last = clash.first.isoformat(), clash.last.isoformat()
    return any(first <= day <= last for day in held.values(Predicate.ATTESTED_ON))


def _one_name(left: Tenure, right: Tenure) -> bool:
    shorter, longer = sorted((left.official.label, right.official.label), key=len)
    return shorter in longer
