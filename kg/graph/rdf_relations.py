"""Which RDF triple a statement of the graph is, and what follows from it by definition."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from kg.graph import literals
from kg.graph.iris import concept, entity
from kg.graph.namespaces import GEO, KG, ORG, RDF, SCHEMA, SCHEME_BASE, SKOS
from kg.graph.statements import Graph, Predicate, Statement
from kg.graph.statements import Literal as Value

TERMS: dict[Predicate, NamedNode] = {
    Predicate.HEADS: KG.heads,
    Predicate.FORMERLY_HEADED: KG.formerlyHeaded,
    Predicate.HOLDS: ORG.holds,
    Predicate.HAS_TENURE: ORG.hasMembership,
    Predicate.TENURE_POST: KG.post,
    Predicate.TENURE_STATUS: KG.status,
    Predicate.ATTESTED_ON: KG.attestedOn,
    Predicate.APPOINTED_ON: KG.appointedOn,
    Predicate.REMOVED_ON: KG.removedOn,
    Predicate.HELD_IN: KG.heldIn,
    Predicate.LEFT_BY: KG.leftBy,
    Predicate.NOT_STARTED_BEFORE: KG.notStartedBefore,
    Predicate.NOT_STARTED_AFTER: KG.notStartedAfter,
    Predicate.NOT_ENDED_BEFORE: KG.notEndedBefore,
    Predicate.NOT_ENDED_AFTER: KG.notEndedAfter,
    Predicate.RANK: KG.rank,
    Predicate.POST_IN: ORG.postIn,
    Predicate.UNIT_OF: ORG.unitOf,
    Predicate.REPLACED_BY: KG.replacedBy,
    Predicate.REPLACED_ON: KG.replacedOn,
    Predicate.JURISDICTION: KG.jurisdiction,
    Predicate.AGENCY_KIND: ORG.classification,
    Predicate.ALT_LABEL: SKOS.altLabel,
    Predicate.WITHIN: GEO.sfWithin,
    Predicate.CODE: SKOS.notation,
    Predicate.PLEDGED_BY: KG.pledgedBy,
    Predicate.ON_BEHALF_OF: KG.onBehalfOf,
    Predicate.CONCERNS: KG.concerns,
    Predicate.PLEDGES: KG.pledges,
    Predicate.UNDER: KG.under,
    Predicate.RUNS: KG.runs,
    Predicate.LEADS: KG.leads,
    Predicate.JOINS: KG.joins,
    Predicate.HAS_FIGURE: KG.hasFigure,
    Predicate.TARGET: KG.target,
    Predicate.DEADLINE: KG.deadline,
    Predicate.FULFILMENT_CANDIDATE: KG.fulfilmentCandidate,
    Predicate.MENTIONS: SCHEMA.mentions,
}
"""The property of each predicate, in the same direction."""

_CONCEPTS: dict[Predicate, str] = {
    Predicate.TENURE_STATUS: "status",
    Predicate.RANK: "rank",
    Predicate.AGENCY_KIND: "kind",
}
"""Predicates whose literal is the name of a concept, and the scheme it belongs to."""

_DATES = frozenset(
    {
        Predicate.ATTESTED_ON,
        Predicate.APPOINTED_ON,
        Predicate.REMOVED_ON,
        Predicate.HELD_IN,
        Predicate.LEFT_BY,
        Predicate.NOT_STARTED_BEFORE,
        Predicate.NOT_STARTED_AFTER,
        Predicate.NOT_ENDED_BEFORE,
        Predicate.NOT_ENDED_AFTER,
        Predicate.REPLACED_ON,
        Predicate.DEADLINE,
    }
)


def triple_of(statement: Statement) -> Triple:
    """The plain triple a statement asserts."""
    term = TERMS[statement.predicate]
    return Triple(entity(statement.subject), term, object_of(statement))


def object_of(statement: Statement) -> NamedNode | Literal:
    """The object of a statement's triple: a node, a concept or a literal."""
    if not isinstance(statement.object, Value):
        return entity(statement.object)
    value = statement.object.value
    scheme = _CONCEPTS.get(statement.predicate)
    if scheme is not None:
        return concept(scheme, value)
    if statement.predicate in _DATES:
        return literals.when(value)
    if statement.predicate is Predicate.CODE:
        return literals.plain(value)
    return literals.text(value)


def implied(statement: Statement, graph: Graph) -> Iterator[Triple]:
    """Inverses and compositions that ORG and schema.org define and their users ask by.

    ``org:member`` inverts ``org:hasMembership``; a tenure's ``org:organization`` is the agency
    its post is in; ``schema:observationAbout`` inverts ``kg:hasFigure``. A rank is described,
    as the ranks that can be printed are open.
    """
    if isinstance(statement.object, Value):
        if statement.predicate is Predicate.RANK:
            yield from _rank(statement.object.value)
        return
    subject, target = entity(statement.subject), entity(statement.object)
    match statement.predicate:
        case Predicate.HAS_TENURE:
            yield Triple(target, ORG.member, subject)
        case Predicate.HAS_FIGURE:
            yield Triple(target, SCHEMA.observationAbout, subject)
        case Predicate.TENURE_POST:
            for other in graph.about(statement.object):
                if other.predicate is Predicate.POST_IN and isinstance(other.object, str):
                    yield Triple(subject, ORG.organization, entity(other.object))
        case _:
            return


def _rank(rank: str) -> Iterator[Triple]:
    name = concept("rank", rank)
    yield Triple(name, RDF.type, SKOS.Concept)
    yield Triple(name, SKOS.inScheme, NamedNode(f"{SCHEME_BASE}rank"))
    yield Triple(name, SKOS.prefLabel, literals.text(rank))
