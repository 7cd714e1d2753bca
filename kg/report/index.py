"""The graph as reports ask it: by subject or object and predicate, by place, by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property

from kg.graph import keys
from kg.graph.statements import Graph, Kind, Literal, Node, Predicate, Statement
from kg.graph.tenures import Tenure, tenures
from kg.lexicon.anchors import anchored
from kg.lexicon.divisions import by_code


class Index:
    """Look-ups over one graph, each made once."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._from: dict[tuple[str, Predicate], list[Statement]] = {}
        self._to: dict[tuple[str, Predicate], list[Statement]] = {}
        for row in graph.statements:
            self._from.setdefault((row.subject, row.predicate), []).append(row)
            if isinstance(row.object, str):
                self._to.setdefault((row.object, row.predicate), []).append(row)

    @cached_property
    def tenures(self) -> list[Tenure]:
        """Every tenure of the graph."""
        return tenures(self.graph)

    def of(self, subject: str, *predicates: Predicate) -> list[Statement]:
        """What is said of a node with these predicates."""
        return [row for each in predicates for row in self._from.get((subject, each), ())]

    def to(self, target: str, *predicates: Predicate) -> list[Statement]:
        """What is said with these predicates to a node."""
        return [row for each in predicates for row in self._to.get((target, each), ())]

    def node(self, key: str | Literal) -> Node:
        """The node that is a statement's subject or object."""
        return self.graph.nodes[str(key)]

    def nodes(self, subject: str, *predicates: Predicate) -> list[Node]:
        """The nodes that a node is related to."""
        return [self.node(row.object) for row in self.of(subject, *predicates)]

    def values(self, subject: str, predicate: Predicate) -> list[str]:
        """The literals said of a node."""
        rows = self.of(subject, predicate)
        return [row.object.value for row in rows if isinstance(row.object, Literal)]

    def issued(self, article: str) -> str | None:
        """The issue date of the article with this id."""
        found = self.graph.nodes[keys.article(article)].properties.get("published")
        return None if found is None else str(found)

    def inside(self, places: Iterable[str]) -> set[str]:
        """The keys of the places and of all that lies within them."""
        return self._down(places, Predicate.WITHIN)

    def units(self, agencies: Iterable[str]) -> set[str]:
        """The keys of the agencies and of all their units."""
        return self._down(agencies, Predicate.UNIT_OF)

    def _down(self, keys: Iterable[str], predicate: Predicate) -> set[str]:
        found: set[str] = set()
        waiting = list(keys)
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting.extend(row.subject for row in self.to(key, predicate))
        return found

    def seat(self, body: str) -> Node | None:
        """The place an agency belongs to, its own or that of the body it is a unit of.

        A place that acts is its own. Of several that articles give, the first by key.
        """
        seen: set[str] = set()
        while body not in seen:
            seen.add(body)
            if self.node(body).kind is Kind.PLACE:
                return self.node(body)
            places = self.nodes(body, Predicate.JURISDICTION)
            if places:
                return places[0]
            parents = self.nodes(body, Predicate.UNIT_OF)
            body = parents[0].key if parents else body
        return None

    def province(self, body: str) -> Node | None:
        """The province that an agency (or place) lies in, where the table of divisions tells."""
        place = self.seat(body)
        code = next(iter(self.values(place.key, Predicate.CODE)), None) if place else None
        division = by_code(code) if code else None
        if division is None:
            return None
        return self.graph.nodes.get(keys.place(division.province, division.province))

    def seated(self, places: Collection[str]) -> set[str]:
        """The keys of the agencies that belong to one of these places."""
        bodies = self.graph.of_kind(Kind.AGENCY)
        seats = ((body.key, self.seat(body.key)) for body in bodies)
        return {body for body, place in seats if place is not None and place.key in places}

    def homeless(self, body: Node) -> bool:
        """Whether the name should say which place the agency belongs to, and nothing does."""
        return self.seat(body.key) is None and not anchored(body.label)
