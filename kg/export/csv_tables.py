"""Two tables, nodes and edges, with the column names that Gephi's spreadsheet import looks for.

UTF-8 with a byte-order mark: without it Excel opens Chinese as gibberish, and Gephi has passed
over the mark since 0.9.3 (gephi/gephi#1815). Read with ``encoding="utf-8-sig"`` elsewhere.
A cell that begins with = + - or @ is data here; spreadsheets would run it, so it gets an
apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import IO

from kg.export.base import Exporter
from kg.export.columns import columns, printed
from kg.graph.property_graph import property_graph

NODE_FIRST = ("label", "type")
EDGE_FIRST = ("label", "relation", "weight", "confidence")
LOOKS = frozenset({"color", "size", "x", "y"})
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CsvTables(Exporter):
    """The property graph of the profile as ``<stem>-nodes.csv`` and ``<stem>-edges.csv``."""

    name = "csv"
    suffix = ".csv"
    description = "two tables, nodes and edges, for spreadsheets and Gephi (see --profile)"

    def write(self) -> None:
        """Write both files."""
        view = property_graph(self.graph, self.profile, self.texts)
        node_columns = columns((data for _, data in view.nodes(data=True)), NODE_FIRST)
        edge_columns = columns((data for _, _, data in view.edges(data=True)), EDGE_FIRST)
        nodes = [name for name in node_columns if name not in LOOKS]
        edges = [name for name in edge_columns if name not in LOOKS]
        with self.open(f"{self.stem}-nodes.csv") as stream:
            rows = ([key, *_cells(data, nodes)] for key, data in view.nodes(data=True))
            _table(stream, ["Id", *map(_heading, nodes)], rows)
        with self.open(f"{self.stem}-edges.csv") as stream:
            fixed = ["Source", "Target", "Type", "Id"]
            lines = (
                [source, target, "Directed", key, *_cells(data, edges)]
                for source, target, key, data in view.edges(keys=True, data=True)
            )
            _table(stream, [*fixed, *map(_heading, edges)], lines)


def _heading(name: str) -> str:
    """Gephi takes ``Kind`` for the relation; a node's type may not be called as an edge's is."""
    return {"relation": "Kind", "type": "Class"}.get(name, name[:1].upper() + name[1:])


def _cells(data: Mapping[str, object], names: Iterable[str]) -> list[str]:
    return [_cell(data[name]) if name in data else "" for name in names]


def _cell(value: object) -> str:
    text = printed(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(FORMULA) else text


def _table(stream: IO[bytes], head: list[str], rows: Iterable[list[str]]) -> None:
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    text.detach()
