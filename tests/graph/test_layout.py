from __future__ import annotations

import networkx as nx

from kg.graph.layout import COLUMN, LINE, ROWS_AT_MOST, layout


def star(name: str, heads: int, initiatives: int) -> nx.MultiDiGraph[str]:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_node(name, type="Agency")
    for number in range(heads):
        graph.add_node(f"{name}-o{number}", type="Official")
        graph.add_edge(f"{name}-o{number}", name)
    for number in range(initiatives):
        graph.add_node(f"{name}-p{number}", type="Programme")
        graph.add_edge(name, f"{name}-p{number}")
    return graph


def test_a_path_reads_from_left_to_right() -> None:
    assert layout(star("a", 1, 3)) == {
        "a": (COLUMN, -LINE),
        "a-o0": (0.0, -LINE),
        "a-p0": (2 * COLUMN, 0.0),
        "a-p1": (2 * COLUMN, -LINE),
        "a-p2": (2 * COLUMN, -2 * LINE),
    }


def test_components_do_not_overlap() -> None:
    graph = nx.compose(star("a", 2, 5), nx.compose(star("b", 1, 1), star("c", 3, 0)))
    places = layout(graph)
    assert len(set(places.values())) == len(places) == 15


def test_a_large_component_is_a_sunflower_with_room_for_each() -> None:
    places = layout(star("a", 1, ROWS_AT_MOST + 1))
    assert len(set(places.values())) == ROWS_AT_MOST + 3
    x, y = places["a"]
    assert all(abs(px - x) < 1300 and abs(py - y) < 1300 for px, py in places.values())


def test_the_order_in_which_nodes_came_does_not_matter() -> None:
    graph = nx.compose(star("a", 2, 5), star("b", 1, 1))
    other: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    other.add_nodes_from(reversed(list(graph.nodes(data=True))))
    other.add_edges_from(reversed(list(graph.edges)))
    assert layout(other) == layout(graph)


def test_an_empty_graph_has_no_places() -> None:
    assert layout(nx.MultiDiGraph()) == {}
