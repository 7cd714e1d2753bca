from __future__ import annotations

import csv
from pathlib import Path

from kg.export import export
from kg.graph import build
from kg.graph.property_graph import property_graph
from tests.factory import bureau_record, mention, post, record

GRAPH = build([bureau_record()])


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_two_tables_hold_every_node_and_edge(tmp_path: Path) -> None:
    nodes, edges = export(GRAPH, tmp_path, ["csv"])
    view = property_graph(GRAPH)
    assert (nodes.name, edges.name) == ("graph-nodes.csv", "graph-edges.csv")
    assert [row["Id"] for row in rows(nodes)] == list(view)
    assert {(r["Source"], r["Target"], r["Id"]) for r in rows(edges)} == set(view.edges(keys=True))
    assert {row["Type"] for row in rows(edges)} == {"Directed"}
    assert {row["Kind"] for row in rows(edges)} == {"heads", "pledges", "runs"}


def test_excel_is_told_that_it_is_utf8(tmp_path: Path) -> None:
    for path in export(GRAPH, tmp_path, ["csv"]):
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_spreadsheet_does_not_run_a_name(tmp_path: Path) -> None:
    text = "=HYPERLINK(1)局局长甲乙"
    row = post(text, "甲乙", "局长", "=HYPERLINK(1)局", head=True)
    source = record("a", text, posts=(row,), mentions=(mention(text, "Person", "甲乙"),))
    nodes, _ = export(build([source]), tmp_path, ["csv"])
    assert [r["Label"] for r in rows(nodes)] == ["'=HYPERLINK(1)局", "甲乙"]
