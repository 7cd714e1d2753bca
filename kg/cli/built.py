"""The graph of a folder that ``kg build`` wrote, for the verbs that ask it."""

from __future__ import annotations

from pathlib import Path

from kg.errors import InputError
from kg.graph.statements import Graph


def records_file(built: Path) -> Path:
    """The records of a built folder. Raises ``InputError`` E114 where it has none."""
    from kg.export.records import FILE

    path = built / FILE
    if not path.is_file():
        raise InputError("E114", path=built)
    return path


def graph_of(built: Path) -> tuple[Graph, dict[str, str]]:
    """The graph, by the decisions that lie beside it, and the text of each article by its id.

    It is made anew from the records, which is quicker than reading it back from RDF. Nothing in
    it points back at what points to it, so the collector has nothing to find and is kept from
    walking through it: that is a third of the time.
    """
    import gc

    from kg.cli.judging import decided
    from kg.formats.jsonl import read_records
    from kg.graph.build import build, union

    path = records_file(built)
    gc.disable()
    try:
        records = union(read_records(path))
        graph = build(records, decided(None, built))
        return graph, {record.id: record.text for record in records}
    finally:
        gc.freeze()
        gc.enable()
