"""Which nodes of the graph a reader means by the name of a place, an agency or a person."""

from __future__ import annotations

from kg.graph import keys
from kg.graph.explain import find
from kg.graph.statements import Graph, Kind, Node
from kg.lexicon import divisions


def places(graph: Graph, name: str) -> list[Node]:
    """The places called so; 山西 is 山西省, as the table of divisions has it.

    Raises ``GraphError`` E503, the nearest names in its message.
    """
    return _division(graph, name) or find(graph, name, {Kind.PLACE})


def agencies(graph: Graph, name: str) -> list[Node]:
    """The agencies called so, or with that in their name. Raises ``GraphError`` E503."""
    return find(graph, name, {Kind.AGENCY})


def bodies(graph: Graph, name: str) -> list[Node]:
    """The places or agencies called so. Raises ``GraphError`` E503."""
    return _division(graph, name) or find(graph, name, {Kind.AGENCY, Kind.PLACE})


def officials(graph: Graph, name: str) -> list[Node]:
    """The officials called so. Raises ``GraphError`` E503."""
    return find(graph, name, {Kind.OFFICIAL})


def _division(graph: Graph, name: str) -> list[Node]:
    """The one division of the country that the name means, where the graph knows it."""
    division = divisions.find(keys.bare(name))
    node = graph.nodes.get(keys.place(division.name, division.code)) if division else None
    return [node] if node else []
