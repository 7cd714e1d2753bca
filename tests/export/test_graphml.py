from __future__ import annotations

from pathlib import Path

import igraph
import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from kg.export import Profile, export
from kg.formats import Record
from kg.graph import Graph, build
from kg.graph.property_graph import property_graph
from tests.factory import bureau_record
from tests.strategies import archives

NS = {"g": "http://graphml.graphdrawing.org/xmlns"}
GRAPH = build([bureau_record()])


def written(folder: Path, graph: Graph = GRAPH, profile: Profile = Profile.PATH) -> Path:
    (path,) = export(graph, folder, ["graphml"], profile=profile)
    return path


@pytest.mark.parametrize("profile", list(Profile))
def test_every_reader_finds_every_node_and_edge(tmp_path: Path, profile: Profile) -> None:
    path = written(tmp_path, profile=profile)
    view = property_graph(GRAPH, profile)
    by_networkx = nx.read_graphml(path, force_multigraph=True)
    by_igraph = igraph.Graph.Read_GraphML(str(path))
    by_lxml = etree.parse(path)
    assert set(by_networkx) == set(view)
    assert set(by_networkx.edges(keys=True)) == set(view.edges(keys=True))
    assert by_igraph.vcount() == len(view)
    assert sorted(by_igraph.es["label"]) == sorted(d["label"] for *_, d in view.edges(data=True))
    assert len(by_lxml.findall(".//g:node", NS)) == len(view)
    assert len(by_lxml.findall(".//g:edge", NS)) == view.number_of_edges()


def test_readers_get_the_values_back(tmp_path: Path) -> None:
    found = nx.read_graphml(written(tmp_path), force_multigraph=True)
    view = property_graph(GRAPH)
    for key, data in view.nodes(data=True):
        assert found.nodes[key] == data
    for *ends, data in view.edges(keys=True, data=True):
        assert found.edges[tuple(ends)] == data


def test_the_file_is_as_gephi_wants_it(tmp_path: Path) -> None:
    path = written(tmp_path, profile=Profile.FULL)
    assert path.read_bytes().startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<graphml ')
    root = etree.parse(path).getroot()
    kinds = [etree.QName(child).localname for child in root]
    assert kinds[-1] == "graph"
    assert set(kinds[:-1]) == {"key"}
    keys = root.findall("g:key", NS)
    assert {key.get("for") for key in keys} == {"node", "edge"}
    assert {key.get("attr.type") for key in keys} <= {"boolean", "long", "double", "string"}
    for owner in ("node", "edge"):
        names = [str(key.get("attr.name")).lower() for key in keys if key.get("for") == owner]
        assert len(names) == len(set(names))
        assert "timeset" not in names
    edges = root.findall(".//g:edge", NS)
    assert len({edge.get("id") for edge in edges}) == len(edges)
    for edge in edges:
        assert edge.get("label") == edge.findtext("g:data[@key='edge-relation']", None, NS)
        assert float(edge.findtext("g:data[@key='edge-weight']", "", NS)) >= 1


@given(archives())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_makes_a_file_that_is_read_whole(tmp_path: Path, archive: list[Record]) -> None:
    graph = build(archive)
    found = nx.read_graphml(written(tmp_path, graph, Profile.FULL), force_multigraph=True)
    view = property_graph(graph, Profile.FULL)
    assert set(found) == set(view)
    assert set(found.edges(keys=True)) == set(view.edges(keys=True))


def test_an_empty_graph_is_a_file_without_nodes(tmp_path: Path) -> None:
    root = etree.parse(written(tmp_path, build([]))).getroot()
    assert root.findall(".//g:node", NS) == []
