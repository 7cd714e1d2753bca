"""The tenures of a graph put together: who, which post of which body, when, and how it is known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from urllib.parse import unquote

import msgspec

from kg.graph.bounds import BOUNDS
from kg.graph.statements import Evidence, Graph, Kind, Literal, Node, Predicate, Statement
from kg.graph.title_scheme import capacity_of

Said = Mapping[Predicate, tuple[Statement, ...]]
"""What is said of one node, by predicate."""


class Tenure(msgspec.Struct, frozen=True):
    """A person's holding of a post, with all that is said of it."""

    key: str
    official: Node
    post: Node
    title: str
    agency: Node
    said: Said

    @property
    def head(self) -> bool:
        """Whether the title is a principal one."""
        return capacity_of(self.title) == "head"

    def values(self, predicate: Predicate) -> list[str]:
        """The literals of one predicate, sorted."""
        return [row.object.value for row in self.rows(predicate) if isinstance(row.object, Literal)]

    def rows(self, *predicates: Predicate) -> list[Statement]:
        """The statements of these predicates."""
        return [row for predicate in predicates for row in self.said.get(predicate, ())]

    def bound(self, predicate: Predicate) -> date | None:
        """One of the four bounds."""
        found = self.values(predicate)
        return date.fromisoformat(found[0]) if found else None

    @property
    def since(self) -> date | None:
        """The day by which it had begun."""
        return self.bound(Predicate.NOT_STARTED_AFTER)

    @property
    def until(self) -> date | None:
        """The day until which it lasted, at least."""
        return self.bound(Predicate.NOT_ENDED_BEFORE)

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that speak of it, sorted."""
        return tuple(sorted({span.article for span in self.evidence}))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Every stretch of text that speaks of it."""
        return tuple(
            sorted({span for rows in self.said.values() for r in rows for span in r.evidence})
        )


def tenures(graph: Graph) -> list[Tenure]:
    """Every tenure of the graph, in the order of their keys."""
    holders: dict[str, str] = {}
    bodies: dict[str, str] = {}
    said: dict[str, dict[Predicate, list[Statement]]] = {}
    for row in graph.statements:
        if row.predicate is Predicate.HAS_TENURE:
            holders[str(row.object)] = row.subject
        elif row.predicate is Predicate.POST_IN:
            bodies[row.subject] = str(row.object)
        elif graph.nodes[row.subject].kind is Kind.TENURE:
            said.setdefault(row.subject, {}).setdefault(row.predicate, []).append(row)
    return [
        _tenure(graph, key, holders[key], bodies, {p: tuple(rows) for p, rows in found.items()})
        for key, found in said.items()
    ]


def _tenure(graph: Graph, key: str, holder: str, bodies: Mapping[str, str], said: Said) -> Tenure:
    post = graph.nodes[str(said[Predicate.TENURE_POST][0].object)]
    agency = graph.nodes[bodies[post.key]]
    title = _title(post, agency)
    return Tenure(key, graph.nodes[holder], post, title, agency, said)


def _title(post: Node, agency: Node) -> str:
    """The title of a post. Its label begins with one of the body's names, not always with the one
    the body goes by; its key ends in the title."""
    if post.label.startswith(agency.label):
        return post.label.removeprefix(agency.label) or post.label
    title = unquote(post.key.rpartition(".")[2])
    return title if post.label.endswith(title) else post.label


def headship(held: Collection[Tenure]) -> dict[str, str]:
    """The attested dates and the bounds of several tenures of one person in one body, as one.

    A person who heads a body under two titles heads it from the first beginning to the last end;
    a bound that one of the tenures lacks is unknown for the whole.
    """
    columns: dict[str, str] = {}
    days = sorted(day for each in held for day in each.values(Predicate.ATTESTED_ON))
    if days:
        columns |= {"attestedFirst": days[0], "attestedLast": days[-1]}
    for predicate in BOUNDS:
        known = [value for each in held for value in each.values(predicate)]
        inner = predicate in (Predicate.NOT_STARTED_AFTER, Predicate.NOT_ENDED_BEFORE)
        if known and (inner or len(known) == len(held)):
            columns[predicate.value] = _outermost(predicate, known)
    return columns


def _outermost(predicate: Predicate, known: Iterable[str]) -> str:
    begins = predicate in (Predicate.NOT_STARTED_BEFORE, Predicate.NOT_STARTED_AFTER)
    return min(known) if begins else max(known)


def headships(graph: Graph) -> dict[tuple[str, str], dict[str, str]]:
    """Official and agency → `headship`, for all who head or headed a body."""
    found: dict[tuple[str, str], list[Tenure]] = {}
    for each in tenures(graph):
        if each.head:
            found.setdefault((each.official.key, each.agency.key), []).append(each)
    return {pair: headship(held) for pair, held in found.items()}
