"""How much of the graph a drawing shows."""

from __future__ import annotations

from enum import StrEnum

from kg.graph.statements import Predicate


class Profile(StrEnum):
    """A view of the graph for tools that draw."""

    PATH = "path"
    """Official –heads→ Agency –pledges, runs, leads, joins→ initiative; nothing unconnected."""
    FULL = "full"
    """Every node and every statement between nodes; literal statements become attributes."""


PATH_PREDICATES = frozenset(
    {
        Predicate.HEADS,
        Predicate.PLEDGES,
        Predicate.RUNS,
        Predicate.LEADS,
        Predicate.JOINS,
    }
)
