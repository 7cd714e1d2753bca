from __future__ import annotations

from pathlib import Path

from lxml import etree

from kg.export import export
from kg.graph import Graph, build
from kg.graph.property_graph import property_graph
from tests.factory import bureau_record

NS = {"s": "http://www.w3.org/2000/svg"}


def test_every_node_is_a_labelled_dot_and_every_edge_a_line(tmp_path: Path) -> None:
    graph = build([bureau_record()])
    (path,) = export(graph, tmp_path, ["svg"])
    root = etree.parse(path).getroot()
    view = property_graph(graph)
    labels = [each.text for each in root.findall("s:g/s:text", NS)]
    assert labels == [data["label"] for _, data in view.nodes(data=True)]
    assert len(root.findall("s:path", NS)) == view.number_of_edges()


def test_the_whole_label_stands_in_the_tooltip(tmp_path: Path) -> None:
    graph = build([bureau_record()])
    (path,) = export(graph, tmp_path, ["svg"])
    tips = [each.text for each in etree.parse(path).getroot().findall("s:g/s:title", NS)]
    assert "建成就业帮扶车间\n年内建成就业帮扶车间20个以上" in tips


def test_an_empty_graph_is_an_empty_picture(tmp_path: Path) -> None:
    (path,) = export(Graph({}, ()), tmp_path, ["svg"])
    assert etree.parse(path).getroot().findall("s:g", NS) == []
