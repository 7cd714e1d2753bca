"""The RDF view of the graph: plain triples, and for each a named statement with its evidence.

Every statement of the graph is asserted as one triple and described by one ``rdf:Statement``
(RDF 1.1, so every store loads it) whose IRI is a digest of the triple. Its evidence is a
Web Annotation ``oa:SpecificResource`` with a position and a quote. There are no blank nodes,
so two files can be compared line by line and merged by concatenation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad, Triple

from kg.graph import literals
from kg.graph.iris import entity
from kg.graph.namespaces import KG, OA, PROV, RDF, RDFS
from kg.graph.rdf_nodes import describe
from kg.graph.rdf_relations import implied, triple_of
from kg.graph.statements import Evidence, Graph, Statement, slug

Texts = Mapping[str, str]
"""Article id → its text."""

CONTEXT_CHARS = 16
"""Length of the prefix and suffix that place a quote in its text, in code points."""


def triples(graph: Graph, texts: Texts) -> set[Triple]:
    """The whole graph as distinct triples: those of ``each_triple``, held at once."""
    return set(each_triple(graph, texts))


def each_triple(graph: Graph, texts: Texts) -> Iterator[Triple]:
    """The triples of the whole graph in no order, some of them more than once.

    A quote whose article's text is at hand also gets the ``CONTEXT_CHARS`` characters before
    and after it.
    """
    for node in graph.nodes.values():
        yield from describe(node, graph)
    evidence: set[Evidence] = set()
    rules: set[str] = set()
    for statement in graph.statements:
        yield from _statement(statement)
        yield from implied(statement, graph)
        evidence.update(statement.evidence)
        rules.add(statement.rule)
    for node in graph.nodes.values():
        evidence.update(node.evidence)
    for span in evidence:
        yield from _evidence(span, texts.get(span.article))
    for rule in rules:
        yield from _rule(rule)


def quads(graph: Graph, texts: Texts) -> set[Quad]:
    """The whole graph as distinct quads: those of ``each_quad``, held at once."""
    return set(each_quad(graph, texts))


def each_quad(graph: Graph, texts: Texts) -> Iterator[Quad]:
    """The whole graph in the default graph, and in a graph an article what that article says; in
    no order, some of them more than once.

    The default graph answers every query in every store; ``GRAPH`` narrows a query to the
    plain triples that one article attests.
    """
    for triple in each_triple(graph, texts):
        yield Quad(triple.subject, triple.predicate, triple.object)
    for statement in graph.statements:
        triple = triple_of(statement)
        for article in statement.articles:
            name = graph_name(article)
            yield Quad(triple.subject, triple.predicate, triple.object, name)
            yield Quad(name, PROV.wasDerivedFrom, entity(f"article/{slug(article)}"))


def graph_name(article: str) -> NamedNode:
    """The IRI of the named graph of the article with this id."""
    return entity(f"graph/{slug(article)}")


def rule_iri(rule: str) -> NamedNode:
    """The IRI of the rule with this name."""
    return entity(f"rule/{slug(rule)}")


def _statement(statement: Statement) -> Iterator[Triple]:
    triple = triple_of(statement)
    yield triple
    name = entity(statement.key)
    yield Triple(name, RDF.type, RDF.Statement)
    yield Triple(name, RDF.subject, triple.subject)
    yield Triple(name, RDF.predicate, triple.predicate)
    yield Triple(name, RDF.object, triple.object)
    yield Triple(name, KG.readBy, rule_iri(statement.rule))
    yield Triple(name, KG.confidence, literals.decimal(statement.confidence))
    yield from (Triple(name, PROV.wasDerivedFrom, entity(e.key)) for e in statement.evidence)


def _evidence(span: Evidence, text: str | None) -> Iterator[Triple]:
    name = entity(span.key)
    position, quote = entity(f"{span.key}.position"), entity(f"{span.key}.quote")
    yield Triple(name, RDF.type, OA.SpecificResource)
    yield Triple(name, OA.hasSource, entity(f"article/{slug(span.article)}"))
    yield Triple(name, OA.hasSelector, position)
    yield Triple(name, OA.hasSelector, quote)
    yield Triple(position, RDF.type, OA.TextPositionSelector)
    yield Triple(position, OA.start, literals.offset(span.start))
    yield Triple(position, OA.end, literals.offset(span.end))
    yield Triple(quote, RDF.type, OA.TextQuoteSelector)
    yield Triple(quote, OA.exact, literals.text(span.quote))
    yield from _surroundings(quote, span, text)


def _surroundings(quote: NamedNode, span: Evidence, text: str | None) -> Iterator[Triple]:
    if text is None:
        return
    before = text[max(0, span.start - CONTEXT_CHARS) : span.start]
    after = text[span.end : span.end + CONTEXT_CHARS]
    around: Iterable[tuple[NamedNode, str]] = ((OA.prefix, before), (OA.suffix, after))
    yield from (Triple(quote, term, literals.text(words)) for term, words in around if words)


def _rule(rule: str) -> Iterator[Triple]:
    name = rule_iri(rule)
    label: Literal = literals.plain(rule)
    yield Triple(name, RDF.type, KG.Rule)
    yield Triple(name, RDFS.label, label)
