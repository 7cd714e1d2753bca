"""Everything said about a node, each statement with its evidence marked in its sentence."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping

import msgspec

from kg.errors import GraphError
from kg.formats import Span
from kg.graph import keys
from kg.graph.sentences import sentence_around
from kg.graph.statements import Evidence, Graph, Kind, Literal, Node, Predicate, Statement

OWN = frozenset({Kind.TENURE, Kind.PLEDGE})
"""What is part of the account of an official."""
NEAR = 5
"""So many names are offered where none fits."""


class Passage(msgspec.Struct, frozen=True):
    """A sentence (or run of them) of one article; ``marks`` are spans of ``text``.

    Marks are sorted and apart from one another: evidence inside evidence is one mark.
    """

    article: str
    start: int
    """Where ``text`` begins in the article."""
    text: str
    marks: tuple[Span, ...]


class Explained(msgspec.Struct, frozen=True):
    """A statement with both ends as a reader knows them, and the passages it rests on."""

    statement: Statement
    subject: Node
    object: Node | Literal
    passages: tuple[Passage, ...]


class Explanation(msgspec.Struct, frozen=True):
    """A node and all that is said of it: as subject first, mentions last."""

    node: Node
    statements: tuple[Explained, ...]


def explain(graph: Graph, texts: Mapping[str, str], name: str) -> tuple[Explanation, ...]:
    """What the graph says of every node called ``name``; several where the name is shared.

    ``name`` is a key, a label, another name printed for it, or, where nothing bears exactly
    that name, the beginning or a part of a label. ``texts`` maps article ids to their text.
    Raises ``GraphError`` E503 where there is no such node.
    """
    return tuple(
        Explanation(node, tuple(_explained(graph, texts, each) for each in _ordered(graph, node)))
        for node in find(graph, name)
    )


def find(graph: Graph, name: str, kinds: Collection[Kind] = frozenset(Kind)) -> list[Node]:
    """The nodes of these kinds called ``name``, in the order of their keys.

    Raises ``GraphError`` E503 where there is none, with the names of those kinds nearest to it.
    """
    wanted = keys.bare(name)
    if name in graph.nodes and graph.nodes[name].kind in kinds:
        return [graph.nodes[name]]
    eligible = {key: node for key, node in graph.nodes.items() if node.kind in kinds}
    called = {key for key, node in eligible.items() if node.label == wanted}
    called |= {
        statement.subject
        for statement in graph.statements
        if statement.predicate is Predicate.ALT_LABEL
        and statement.subject in eligible
        and isinstance(statement.object, Literal)
        and statement.object.value == wanted
    }
    if not called and wanted:
        called = {key for key, node in eligible.items() if _partly(node, wanted)}
    if not called:
        raise GraphError("E503", name=name, hint=_hint(eligible.values(), wanted))
    return [graph.nodes[key] for key in sorted(called)]


def _partly(node: Node, wanted: str) -> bool:
    """Longer than one character, and part of a name that is not a whole sentence."""
    return len(wanted) > 1 and wanted in node.label


def _hint(nodes: Iterable[Node], wanted: str) -> str:
    labels = sorted({node.label for node in nodes})
    near = difflib.get_close_matches(wanted, labels, NEAR, 0.5)
    return f" Did you mean {'、'.join(near)}?" if near else " List the nodes with: kg query."


def _ordered(graph: Graph, node: Node) -> list[Statement]:
    """What the node does, then what is done to it, mentions last; as the predicates are listed.

    Of an official also what is said of their tenures and pledges.
    """
    ranks = {predicate: rank for rank, predicate in enumerate(Predicate)}
    rows = dict.fromkeys(graph.about(node.key))
    if node.kind is Kind.OFFICIAL:
        for row in tuple(rows):
            for key in (row.subject, str(row.object)):
                if key in graph.nodes and graph.nodes[key].kind in OWN:
                    rows.update(dict.fromkeys(graph.about(key)))
    return sorted(
        rows,
        key=lambda row: (
            row.predicate is Predicate.MENTIONS,
            row.subject != node.key,
            ranks[row.predicate],
            row.subject,
            str(row.object),
        ),
    )


def _explained(graph: Graph, texts: Mapping[str, str], statement: Statement) -> Explained:
    target = statement.object
    return Explained(
        statement,
        graph.nodes[statement.subject],
        graph.nodes[target] if isinstance(target, str) else target,
        passages(statement.evidence, texts),
    )


def passages(evidence: tuple[Evidence, ...], texts: Mapping[str, str]) -> tuple[Passage, ...]:
    """The evidence in its sentences; spans whose sentences overlap share a passage."""
    found: list[tuple[str, int, int, list[Span]]] = []
    for span in sorted(evidence):
        low, high = sentence_around(texts[span.article], span.start, span.end)
        if found and found[-1][0] == span.article and low < found[-1][2]:
            article, first, last, marks = found.pop()
            low, high = min(low, first), max(high, last)
            found.append((article, low, high, [*marks, (span.start, span.end)]))
        else:
            found.append((span.article, low, high, [(span.start, span.end)]))
    return tuple(
        Passage(
            article,
            low,
            texts[article][low:high],
            tuple((start - low, end - low) for start, end in apart(marks)),
        )
        for article, low, high, marks in found
    )


def apart(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch made one."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
