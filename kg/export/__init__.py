"""Exports: one file per format, in one list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.errors import GraphError
from kg.export.base import STEM, Exporter, run
from kg.export.csv_tables import CsvTables
from kg.export.gexf import Gexf
from kg.export.graphml import GraphML
from kg.export.judgements import Judgements
from kg.export.node_link import NodeLink
from kg.export.rdf import RDF_EXPORTERS
from kg.export.records import Records
from kg.export.svg import Svg
from kg.formats import Record
from kg.graph.profiles import Profile
from kg.graph.statements import Graph

EXPORTERS: tuple[type[Exporter], ...] = (
    *RDF_EXPORTERS,
    GraphML,
    Gexf,
    CsvTables,
    NodeLink,
    Svg,
    Records,
    Judgements,
)
FORMATS: dict[str, type[Exporter]] = {exporter.name: exporter for exporter in EXPORTERS}
"""Format name → exporter."""

__all__ = ["FORMATS", "Exporter", "Profile", "export"]


def export(
    graph: Graph,
    folder: Path,
    formats: Iterable[str],
    records: Sequence[Record] = (),
    *,
    profile: Profile = Profile.PATH,
    stem: str = STEM,
) -> list[Path]:
    """Write the graph in these formats; the paths, in the order of the formats.

    ``records`` are what the graph was built from: the format of that name writes them, and
    others print the words around a quote where they are given. Either every file is replaced
    or none. Raises ``GraphError`` E502 (no such format) or E501 (cannot be written).
    """
    return run(
        [
            exporter(graph, folder, records, stem=stem, profile=profile)
            for exporter in named(formats)
        ]
    )


def named(formats: Iterable[str]) -> list[type[Exporter]]:
    """The exporters of these names, each once. Raises ``GraphError`` E502 for an unknown name."""
    chosen = list(dict.fromkeys(formats))
    for name in chosen:
        if name not in FORMATS:
            raise GraphError("E502", name=name, known=", ".join(FORMATS))
    return [FORMATS[name] for name in chosen]
