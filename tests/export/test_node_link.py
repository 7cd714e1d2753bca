from __future__ import annotations

import json
from pathlib import Path

import networkx as nx

from kg.export import Profile, export
from kg.graph import Graph, build
from kg.graph.property_graph import property_graph
from tests.factory import bureau_record


def test_networkx_reads_it_back_whole(tmp_path: Path) -> None:
    graph = build([bureau_record()])
    (path,) = export(graph, tmp_path, ["json"], profile=Profile.FULL)
    found = nx.node_link_graph(json.loads(path.read_bytes()), edges="edges")
    view = property_graph(graph, Profile.FULL)
    assert dict(found.nodes(data=True)) == dict(view.nodes(data=True))
    assert set(found.edges(keys=True)) == set(view.edges(keys=True))


def test_an_empty_graph_is_valid_json(tmp_path: Path) -> None:
    (path,) = export(Graph({}, ()), tmp_path, ["json"])
    assert json.loads(path.read_bytes())["nodes"] == []
