"""The property graph: a networkx view of the statements for tools that draw and count.

All attributes are scalar. Nodes carry ``label``, ``type``, ``color``, ``size``, ``x``, ``y``,
``articles`` (how many), ``evidence`` (quotes) and what is intrinsic or literal to them; edges
``label`` (a Chinese word), ``relation`` (the predicate), ``weight`` (how many articles say so),
``color``, ``confidence``, ``rule``, ``quote``, ``sentence`` and ``sources`` (article ids). The
edges heads and formerlyHeaded also carry ``attestedFirst``, ``attestedLast`` and the bounds of
the headship (``notStartedBefore``, ``notStartedAfter``, ``notEndedBefore``, ``notEndedAfter``). An
edge's key in the MultiDiGraph is its id, unique in the graph.
"""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx

from kg.graph.appearance import COLOURS, WORDS, colour, size
from kg.graph.layout import layout
from kg.graph.profiles import PATH_PREDICATES, Profile
from kg.graph.sentences import sentence_around
from kg.graph.statements import Evidence, Graph, Literal, Node, Predicate, Scalar, Statement
from kg.graph.tenures import headships

QUOTES = 5
"""A node or edge shows so many distinct quotes; the rest is in the RDF."""
SEPARATOR = " ‖ "


def property_graph(
    graph: Graph, profile: Profile = Profile.PATH, texts: Mapping[str, str] | None = None
) -> nx.MultiDiGraph[str]:
    """The profile's nodes and edges, both in sorted order, with looks and positions.

    With ``texts`` (article id → text) an edge also shows the ``sentence`` of its first evidence.
    """
    literals: dict[str, dict[str, list[str]]] = {}
    spans: dict[str, list[Evidence]] = {}
    edges: list[tuple[Statement, str]] = []
    for statement in graph.statements:
        if isinstance(statement.object, Literal):
            values = literals.setdefault(statement.subject, {})
            values.setdefault(statement.predicate.value, []).append(statement.object.value)
        elif profile is Profile.FULL or statement.predicate in PATH_PREDICATES:
            edges.append((statement, statement.object))
            for end in (statement.subject, statement.object):
                spans.setdefault(end, []).extend(statement.evidence)
    view: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for key, node in graph.nodes.items():
        if profile is Profile.FULL or key in spans:
            view.add_node(key, **_attributes(node, literals.get(key, {}), spans.get(key, [])))
    times = headships(graph)
    for statement, target in edges:
        edge = _edge(statement, texts)
        if statement.predicate in (Predicate.HEADS, Predicate.FORMERLY_HEADED):
            edge |= times.get((statement.subject, target), {})
        view.add_edge(statement.subject, target, key=statement.key, **edge)
    places = layout(view)
    for key, degree in view.degree():
        x, y = places[key]
        view.nodes[key].update(size=size(degree), x=x, y=y)
    return view


def _attributes(
    node: Node, literals: dict[str, list[str]], spans: list[Evidence]
) -> dict[str, Scalar]:
    own = node.evidence or tuple(spans)
    attributes: dict[str, Scalar] = {
        "label": node.label,
        "type": node.kind.value,
        "color": COLOURS[node.kind],
        "articles": len({span.article for span in own}) or 1,
        "evidence": quotes(own),
    }
    for name, value in node.properties.items():
        attributes["article_id" if name == "id" else name] = value
    for name, values in literals.items():
        attributes[name] = "、".join(values)
    return attributes


def _edge(statement: Statement, texts: Mapping[str, str] | None) -> dict[str, Scalar]:
    articles = statement.articles
    edge: dict[str, Scalar] = {
        "label": WORDS[statement.predicate],
        "relation": statement.predicate.value,
        "weight": float(len(articles)),
        "color": colour(statement.predicate),
        "confidence": statement.confidence,
        "rule": statement.rule,
        "quote": quotes(statement.evidence),
        "sources": "、".join(articles),
    }
    first = statement.evidence[0]
    if texts and first.article in texts:
        low, high = sentence_around(texts[first.article], first.start, first.end)
        edge["sentence"] = " ".join(texts[first.article][low:high].split())
    return edge


def quotes(spans: tuple[Evidence, ...]) -> str:
    """The first distinct quotes in order of article and place, white space as one blank."""
    distinct = dict.fromkeys(" ".join(span.quote.split()) for span in sorted(spans))
    return SEPARATOR.join(list(distinct)[:QUOTES])
