"""Thin spots: what the graph knows too little of, and what reading it would need."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from enum import StrEnum

from kg.graph import keys
from kg.graph.statements import Evidence, Kind, Node, Predicate, Statement
from kg.report.heads import heading
from kg.report.index import Index
from kg.report.programmes import HOW
from kg.report.table import Report, Row, over, plain, text

FIELDS = ("spot", "what", "detail")


class Spot(StrEnum):
    """What is thin about it."""

    PLEDGES_NO_HEAD = "pledges-no-head"
    """An agency pledges and nobody is known to head it."""
    ATTESTED_ONCE = "attested-once"
    """Someone heads a body by the word of one article only."""
    NOBODY_RUNS = "nobody-runs"
    """A programme is named, and no body runs, leads, joins or pledges it."""
    NO_PLACE = "no-place"
    """An agency whose name does not say which place it belongs to, and no article does."""
    NO_BODY = "no-body"
    """A pledge of which it is not known for whom it was made."""
    NO_DATE = "no-date"
    """An article without a date of issue: what it attests is attested on no day."""
    NOTHING_READ = "nothing-read"
    """An article in which no post, pledge, undertaking or figure was read."""


READ = frozenset(
    {
        Predicate.HAS_TENURE,
        Predicate.PLEDGED_BY,
        Predicate.ON_BEHALF_OF,
        Predicate.CONCERNS,
        *HOW,
        Predicate.HAS_FIGURE,
    }
)
"""What is read in an article, beside the names it mentions."""

Finding = tuple[Node, str | None, tuple[Evidence, ...]]


def thin(index: Index, spots: Collection[Spot] = tuple(Spot)) -> Report:
    """The thin spots of these kinds, in the order of `Spot`; each kind by name."""
    rows = []
    for spot in Spot:
        if spot in spots:
            rows.extend(sorted((_row(spot, *each) for each in _FINDERS[spot](index)), key=_order))
    return Report("thin", FIELDS, plain(*FIELDS), rows)


def _row(spot: Spot, what: Node, detail: str | None, evidence: tuple[Evidence, ...]) -> Row:
    about = (str(what.properties["id"]),) if what.kind is Kind.ARTICLE else ()
    return Row({"spot": spot.value, "what": what.label, "detail": detail}, evidence, about)


def _order(row: Row) -> tuple[str, list[str], str]:
    return text(row.values["what"]), row.articles, text(row.values["detail"])


def _pledges_no_head(index: Index) -> Iterator[Finding]:
    for agency in index.graph.of_kind(Kind.AGENCY):
        pledged = index.of(agency.key, Predicate.PLEDGES)
        if pledged and not index.to(agency.key, Predicate.HEADS):
            yield agency, f"{len(pledged)} pledged", _spans(pledged)


def _attested_once(index: Index) -> Iterator[Finding]:
    for held in heading(index):
        if len(held.articles) == 1 and not over(held):
            yield held.post, held.official.label, held.evidence


def _nobody_runs(index: Index) -> Iterator[Finding]:
    for programme in index.graph.of_kind(Kind.PROGRAMME):
        if not index.to(programme.key, *HOW):
            yield programme, None, _spans(index.graph.about(programme.key))


def _no_place(index: Index) -> Iterator[Finding]:
    for agency in index.graph.of_kind(Kind.AGENCY):
        if index.homeless(agency):
            kind = "、".join(index.values(agency.key, Predicate.AGENCY_KIND)) or None
            yield agency, kind, _spans(index.graph.about(agency.key))


def _no_body(index: Index) -> Iterator[Finding]:
    for pledge in index.graph.of_kind(Kind.PLEDGE):
        if not index.of(pledge.key, Predicate.ON_BEHALF_OF):
            speakers = index.nodes(pledge.key, Predicate.PLEDGED_BY)
            yield pledge, speakers[0].label if speakers else None, pledge.evidence


def _no_date(index: Index) -> Iterator[Finding]:
    for article in index.graph.of_kind(Kind.ARTICLE):
        if "published" not in article.properties:
            yield article, None, ()


def _nothing_read(index: Index) -> Iterator[Finding]:
    read = {
        keys.article(span.article)
        for row in index.graph.statements
        if row.predicate in READ
        for span in row.evidence
    }
    read |= {keys.article(str(f.properties["article"])) for f in index.graph.of_kind(Kind.FIGURE)}
    for article in index.graph.of_kind(Kind.ARTICLE):
        if article.key not in read:
            yield article, None, ()


def _spans(rows: Iterable[Statement]) -> tuple[Evidence, ...]:
    return tuple(sorted({span for row in rows for span in row.evidence}))


_FINDERS: dict[Spot, Callable[[Index], Iterator[Finding]]] = {
    Spot.PLEDGES_NO_HEAD: _pledges_no_head,
    Spot.ATTESTED_ONCE: _attested_once,
    Spot.NOBODY_RUNS: _nobody_runs,
    Spot.NO_PLACE: _no_place,
    Spot.NO_BODY: _no_body,
    Spot.NO_DATE: _no_date,
    Spot.NOTHING_READ: _nothing_read,
}
