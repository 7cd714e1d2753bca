"""JSON-LD, compact by the project's own context, one node a line.

The context is written into the file, so that reading it needs no network. Every node is named,
so the graph is a flat list; a value that its term's context entry describes is a plain string,
any other says its own type or language.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import IO, NamedTuple

import msgspec
from pyoxigraph import Literal, NamedNode, Triple

from kg.export.rdf_text import Order, ordered, section_of, subject_of
from kg.graph.namespaces import PREFIXES, RDF, XSD
from kg.graph.ontology_files import ontology_file
from kg.graph.rdf import Texts, each_triple
from kg.graph.statements import Graph

Json = str | dict[str, str]


class Term(NamedTuple):
    """An entry of the context: its short name, and how its plain strings are to be read."""

    name: str
    datatype: str | None = None
    language: str | None = None


class Context:
    """The project's context, read for writing: IRIs to terms and to prefixed names."""

    def __init__(self, document: bytes) -> None:
        self.document = msgspec.json.decode(document)
        entries: dict[str, str | dict[str, str]] = self.document["@context"]
        self.prefixes = {
            value: name
            for name, value in entries.items()
            if isinstance(value, str) and value.endswith(("/", "#"))
        }
        self.terms: dict[str, Term] = {}
        for name, entry in entries.items():
            if name.startswith("@") or (isinstance(entry, str) and entry in self.prefixes):
                continue
            fields = {"@id": entry} if isinstance(entry, str) else entry
            datatype = fields.get("@type")
            self.terms[self.expand(fields["@id"])] = Term(
                name, datatype and self.expand(datatype), fields.get("@language")
            )

    def expand(self, name: str) -> str:
        """The IRI of a prefixed name; ``@id`` and the like stay."""
        prefix, colon, local = name.partition(":")
        return PREFIXES[prefix] + local if colon else name

    def shorten(self, iri: str) -> str:
        """The prefixed name of an IRI, or the IRI where no prefix fits."""
        for mark in ("#", "/"):
            cut = iri.rfind(mark) + 1
            while cut > 0:
                prefix = self.prefixes.get(iri[:cut])
                if prefix is not None:
                    return f"{prefix}:{iri[cut:]}"
                cut = iri.rfind(mark, 0, cut - 1) + 1
        return iri

    def value(self, term: Term | None, value: NamedNode | Literal) -> Json:
        """One object as JSON, as short as its term allows."""
        if isinstance(value, NamedNode):
            name = self.shorten(value.value)
            return name if term and term.datatype == "@id" else {"@id": name}
        if value.language:
            plain = term is not None and term.language == value.language
            return value.value if plain else {"@value": value.value, "@language": value.language}
        datatype = value.datatype.value
        expected = term.datatype if term else None
        if expected == datatype or (
            datatype == XSD.string.value and not expected and not (term and term.language)
        ):
            return value.value
        if datatype == XSD.string.value:
            return {"@value": value.value}
        return {"@value": value.value, "@type": self.shorten(datatype)}


def write_jsonld(graph: Graph, texts: Texts, out: IO[bytes], folder: Path | None = None) -> None:
    """Write ``{"@context": …, "@graph": […]}``, nodes in the order of the Turtle."""
    context = Context(ontology_file("context.jsonld").read_bytes())
    rows = (row.triple for row in ordered(each_triple(graph, texts), _order, folder))
    out.write(b'{"@context":')
    out.write(msgspec.json.encode(context.document["@context"]))
    out.write(b',\n"@graph":[')
    comma = b"\n"
    for subject, group in groupby(rows, key=subject_of):
        out.write(comma + msgspec.json.encode(_node(context, subject, list(group))))
        comma = b",\n"
    out.write(b"\n]}\n")


def _order(triple: Triple) -> Order:
    subject = subject_of(triple)
    return f"{section_of(subject):02}", subject, triple.predicate.value, str(triple.object)


def _node(context: Context, subject: str, rows: list[Triple]) -> dict[str, Json | list[Json]]:
    node: dict[str, Json | list[Json]] = {"@id": context.shorten(subject)}
    for predicate, group in groupby(rows, key=lambda triple: triple.predicate):
        if predicate == RDF.type:
            values: list[Json] = [context.shorten(_named(t.object).value) for t in group]
            name = "@type"
        else:
            term = context.terms.get(predicate.value)
            values = [context.value(term, _term(t.object)) for t in group]
            name = term.name if term else context.shorten(predicate.value)
        node[name] = values[0] if len(values) == 1 else values
    return node


def _named(node: object) -> NamedNode:
    """The node itself; anything but an IRI would be a fault in the RDF view."""
    if not isinstance(node, NamedNode):
        raise TypeError(node)
    return node


def _term(node: object) -> NamedNode | Literal:
    if not isinstance(node, NamedNode | Literal):
        raise TypeError(node)
    return node
