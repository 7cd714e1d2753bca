"""Where nodes lie when a drawing is opened, before the user runs a layout of their own.

Only sums, products, square roots and one sine and cosine a node go into a position, and it is
rounded to two decimals: the same graph lies the same on every machine. Time is linear but for
sorting. A small component is drawn as the path reads, officials left, initiatives right, each node
level with what it hangs on; any other as a sunflower of its breadth-first order
(H. Vogel, "A better way to construct the sunflower head", Math. Biosciences 44, 1979).
"""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin, sqrt

import networkx as nx

Position = tuple[float, float]

COLUMN = 420.0
"""Distance of an official, an agency and its initiatives."""
LINE = 26.0
"""Distance of two nodes in a column: a label's height and some air."""
GAP = 44.0
"""Room between components: a label above a hub, and air."""
SCREEN = 1.6
"""Width of a drawing to its height."""
ROWS_AT_MOST = 400
"""A component of more nodes is a sunflower; its columns would be a thread."""
LABEL_ROOM = 360.0
"""Room for the labels beside the outer columns."""

AIR = 60.0
"""Distance of neighbours in a sunflower."""
HUBS = frozenset({"Agency", "Place"})
"""Types of the middle column."""

_GOLDEN_ANGLE = pi * (3.0 - sqrt(5.0))


def layout(graph: nx.MultiDiGraph[str]) -> dict[str, Position]:
    """Positions by node, y upwards as in Gephi; components packed in columns of like height."""
    pieces = [_piece(graph, component) for component in _components(graph)]
    height = _height([_extent(piece) for piece in pieces])
    positions: dict[str, Position] = {}
    left = top = width = 0.0
    for piece in pieces:
        wide, high = _extent(piece)
        if top and top + high / 2 > height:
            left, top, width = left + width, 0.0, 0.0
        for node, (x, y) in piece.items():
            positions[node] = (round(left + x, 2), round(0.0 - top - y, 2))
        top += high
        width = max(width, wide)
    return positions


def _height(extents: list[tuple[float, float]]) -> float:
    """Height of the columns, for a drawing about as wide as a screen is to its height."""
    if not extents:
        return 0.0
    total = sum(high for _, high in extents)
    wide = max(wide for wide, _ in extents)
    columns = max(1, round(sqrt(total * SCREEN / wide)))
    return max(total / columns, *(high for _, high in extents))


def _components(graph: nx.MultiDiGraph[str]) -> list[list[str]]:
    """The weak components as breadth-first orders from their node of highest degree; big first."""
    degree = dict(graph.degree())
    order = sorted(graph, key=lambda node: (-degree[node], node))
    seen: set[str] = set()
    found = []
    for start in order:
        if start in seen:
            continue
        seen.add(start)
        queue = [start]
        for node in queue:
            for other in sorted({*graph.successors(node), *graph.predecessors(node)} - seen):
                seen.add(other)
                queue.append(other)
        found.append(queue)
    return sorted(found, key=lambda queue: (-len(queue), queue[0]))


def _piece(graph: nx.MultiDiGraph[str], component: list[str]) -> dict[str, Position]:
    hubs = [node for node in component if graph.nodes[node].get("type") in HUBS]
    between = set(hubs)
    path = bool(hubs) and all(
        (source in between) != (target in between) for source, target in graph.edges(component)
    )
    if path and len(component) <= ROWS_AT_MOST:
        return _columns(graph, hubs)
    return _sunflower(component)


def _columns(graph: nx.MultiDiGraph[str], hubs: list[str]) -> dict[str, Position]:
    """Each hub in the middle column, level with the sources and sinks that it is first to claim."""
    places: dict[str, Position] = {}
    top = 0.0
    for hub in hubs:
        before = sorted({*graph.predecessors(hub)} - places.keys())
        after = sorted({*graph.successors(hub)} - places.keys())
        rows = max(len(before), len(after), 1)
        places[hub] = (COLUMN, top + (rows - 1) * LINE / 2)
        for column, nodes in ((0.0, before), (2 * COLUMN, after)):
            shift = (rows - len(nodes)) * LINE / 2
            for row, node in enumerate(nodes):
                places[node] = (column, top + shift + row * LINE)
        top += rows * LINE + LINE / 2
    return places


def _sunflower(component: list[str]) -> dict[str, Position]:
    radius = AIR * sqrt(len(component))
    places = {}
    for index, node in enumerate(component):
        distance, angle = AIR * sqrt(index), index * _GOLDEN_ANGLE
        places[node] = (radius + distance * cos(angle), radius + distance * sin(angle))
    return places


def _extent(piece: Mapping[str, Position]) -> tuple[float, float]:
    wide = max(x for x, _ in piece.values())
    high = max(y for _, y in piece.values())
    return wide + GAP + LABEL_ROOM, high + GAP
