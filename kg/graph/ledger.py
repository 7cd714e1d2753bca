"""The ledger: readings are entered in any order, and statements are drawn up at the end."""

from __future__ import annotations

from collections.abc import Iterable

from kg.graph.statements import (
    COMPARISONS,
    Evidence,
    Graph,
    Kind,
    Literal,
    Node,
    Predicate,
    Scalar,
    Statement,
    combine,
)
from kg.resolution.judgements import Judgement

Reading = tuple[float, str, tuple[Evidence, ...]]
"""Confidence, rule, and the words it was read from."""


class Ledger:
    """Collects nodes and readings; ``close`` gives the graph.

    Every operation commutes: what is kept of two entries never depends on which came first.
    """

    def __init__(self) -> None:
        self._nodes: dict[str, Node] = {}
        self._readings: dict[tuple[str, Predicate, str | Literal], list[Reading]] = {}

    def shared(self, kind: Kind, key: str, label: str) -> str:
        """Enter a node that any article may name. Of several labels the longest stays."""
        node = self._nodes.get(key)
        if node is None or (len(label), label) > (len(node.label), node.label):
            self._nodes[key] = Node(key=key, kind=kind, label=label)
        return self._nodes[key].key

    def own(
        self,
        kind: Kind,
        key: str,
        label: str,
        properties: dict[str, Scalar | None],
        evidence: Iterable[Evidence] = (),
    ) -> str:
        """Enter a node of one article, with what is intrinsic to it; ``None`` is unknown."""
        known = {name: value for name, value in properties.items() if value is not None}
        self._nodes[key] = Node(key, kind, label, known, tuple(sorted(set(evidence))))
        return key

    def state(
        self,
        subject: str,
        predicate: Predicate,
        object_: str | Literal,
        evidence: tuple[Evidence, ...],
        rule: str,
        confidence: float,
    ) -> None:
        """Enter one reading of a statement. A reading without evidence is a fault of the caller."""
        if not evidence:
            raise ValueError(f"no evidence for {subject} {predicate} {object_}")
        reading = (confidence, rule, evidence)
        self._readings.setdefault((subject, predicate, object_), []).append(reading)

    def close(self, judgements: Iterable[Judgement] = ()) -> Graph:
        """The graph of all that was entered; the ledger is empty afterwards."""
        nodes = {key: self._nodes[key] for key in sorted(self._nodes)}
        order = sorted(self._readings, key=lambda reading: sort_key(*reading))
        statements = tuple(_statement(*key, self._readings.pop(key)) for key in order)
        self._nodes = {}
        return Graph(nodes, statements, tuple(judgements))


def sort_key(
    subject: str, predicate: Predicate, object_: str | Literal
) -> tuple[str, str, str, str]:
    """The place of a statement in the order of a graph's statements."""
    if isinstance(object_, Literal):
        return subject, predicate, object_.value, object_.datatype
    return subject, predicate, object_, ""


def _statement(
    subject: str, predicate: Predicate, object_: str | Literal, readings: list[Reading]
) -> Statement:
    best = min(readings, key=lambda reading: (-reading[0], reading[1]))
    evidence = tuple(sorted({span for reading in readings for span in reading[2]}))
    witnesses: dict[str, float] = {}
    for confidence, _, spans in readings:
        for article in {span.article for span in spans}:
            witnesses[article] = max(confidence, witnesses.get(article, 0.0))
    # What sets two articles side by side has not two witnesses: its score stays what it is.
    score = best[0] if predicate in COMPARISONS else combine(witnesses)
    return Statement(subject, predicate, object_, evidence, best[1], score)
