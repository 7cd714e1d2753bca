from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest
from lxml import etree

from kg.export import Profile, export
from kg.graph import build
from kg.graph.property_graph import property_graph
from tests.factory import BUREAU, bureau_record

NS = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}
GRAPH = build([bureau_record()])


@pytest.mark.parametrize("profile", list(Profile))
def test_networkx_and_lxml_find_every_node_and_edge(tmp_path: Path, profile: Profile) -> None:
    (path,) = export(GRAPH, tmp_path, ["gexf"], profile=profile)
    view = property_graph(GRAPH, profile)
    found = nx.read_gexf(path, version="1.3")
    root = etree.parse(path).getroot()
    assert set(found) == set(view)
    assert {(s, t) for s, t, *_ in found.edges} == {(s, t) for s, t, *_ in view.edges}
    edges = root.findall(".//g:edge", NS)
    assert {edge.get("id") for edge in edges} == {key for *_, key in view.edges(keys=True)}
    assert len(edges) == view.number_of_edges()


def test_looks_stand_in_viz_and_the_relation_in_kind(tmp_path: Path) -> None:
    (path,) = export(GRAPH, tmp_path, ["gexf"])
    root = etree.parse(path).getroot()
    node = root.find(f".//g:node[@id='official/闻一川.{BUREAU}']", NS)
    assert node is not None
    looks = [dict(child.attrib) for child in node if child.tag.startswith(f"{{{NS['viz']}}}")]
    assert looks == [
        {"r": "192", "g": "57", "b": "43", "a": "1.0"},
        {"value": "10"},
        {"x": "0", "y": "-26", "z": "0"},
    ]
    (edge,) = root.findall(".//g:edge[@kind='heads']", NS)
    assert (edge.get("label"), edge.get("weight")) == ("主持", "1")
    titles = {str(each.get("title")) for each in root.findall(".//g:attribute", NS)}
    assert titles.isdisjoint({"weight", "label", "color", "size", "x", "y"})
