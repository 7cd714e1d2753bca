"""The RDF formats, each one file of the whole graph; profiles narrow drawings only."""

from __future__ import annotations

from kg.export.base import Exporter
from kg.export.jsonld import write_jsonld
from kg.export.rdf_text import write_nquads, write_ntriples, write_trig, write_turtle


class TurtleExporter(Exporter):
    """Turtle."""

    name = "ttl"
    suffix = ".ttl"
    description = "RDF as Turtle: prefixes, grouped by subject, for stores and for reading"

    def write(self) -> None:
        """Write the file."""
        with self.open() as out:
            write_turtle(self.graph, self.texts, out, self.folder)


class NTriplesExporter(Exporter):
    """N-Triples."""

    name = "nt"
    suffix = ".nt"
    description = "RDF as N-Triples: a triple a line, sorted"

    def write(self) -> None:
        """Write the file."""
        with self.open() as out:
            write_ntriples(self.graph, self.texts, out, self.folder)


class NQuadsExporter(Exporter):
    """N-Quads."""

    name = "nq"
    suffix = ".nq"
    description = "RDF as N-Quads: the N-Triples, and a named graph for each article"

    def write(self) -> None:
        """Write the file."""
        with self.open() as out:
            write_nquads(self.graph, self.texts, out, self.folder)


class TrigExporter(Exporter):
    """TriG."""

    name = "trig"
    suffix = ".trig"
    description = "RDF as TriG: the Turtle, and a named graph for each article"

    def write(self) -> None:
        """Write the file."""
        with self.open() as out:
            write_trig(self.graph, self.texts, out, self.folder)


class JsonLdExporter(Exporter):
    """JSON-LD."""

    name = "jsonld"
    suffix = ".jsonld"
    description = "RDF as JSON-LD: compact, with its context inside"

    def write(self) -> None:
        """Write the file."""
        with self.open() as out:
            write_jsonld(self.graph, self.texts, out, self.folder)


RDF_EXPORTERS: tuple[type[Exporter], ...] = (
    TurtleExporter,
    NTriplesExporter,
    NQuadsExporter,
    TrigExporter,
    JsonLdExporter,
)
"""All of them, for the registry."""
