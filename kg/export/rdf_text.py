"""RDF text: Turtle, N-Triples, N-Quads, TriG, each sorted, so the same graph is the same bytes.

N-Triples and N-Quads are sorted by line. Turtle and TriG are for reading: people first, then
agencies, initiatives, and the statements and their evidence last, each under its heading.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import IO

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

from kg.graph.namespaces import ENTITY_BASE, ENTITY_KINDS, PREFIXES, RDF, RDFS
from kg.graph.rdf import Texts, quads, triples
from kg.graph.statements import Graph

HEADINGS = {
    "official": "官员 · Officials",
    "person": "其他人物 · Other people",
    "agency": "机构 · Agencies",
    "programme": "项目 · Programmes",
    "measure": "措施 · Measures",
    "place": "地方 · Places",
    "post": "职务 · Posts",
    "tenure": "任职 · Tenures",
    "pledge": "承诺 · Pledges",
    "figure": "数据 · Figures",
    "event": "活动 · Events",
    "publisher": "媒体 · Publishers",
    "article": "报道 · Articles",
    "statement": "陈述 · Statements, each with its evidence",
    "evidence": "出处 · Evidence",
    "rule": "规则 · Rules",
    "graph": "命名图 · Named graphs",
}
_OTHER = "概念 · Concepts"
_SECTIONS = {kind: rank for rank, kind in enumerate(ENTITY_KINDS)}


def write_turtle(graph: Graph, texts: Texts, out: IO[bytes]) -> None:
    """Write Turtle with prefixes, grouped by subject, under a heading for each kind."""
    out.write(_header())
    rows = sorted(triples(graph, texts), key=_reading_order)
    for section, group in groupby(rows, key=_section):
        out.write(_heading(section))
        _write_body(group, RdfFormat.TURTLE, out)


def write_trig(graph: Graph, texts: Texts, out: IO[bytes]) -> None:
    """Write TriG: the default graph as in Turtle, then a named graph for each article."""
    out.write(_header())
    rows = sorted(quads(graph, texts), key=_quad_order)
    for (name, section), group in groupby(rows, key=lambda quad: (_name(quad), _section(quad))):
        out.write(b"\n" if name else _heading(section))
        _write_body(group, RdfFormat.TRIG, out)


def write_ntriples(graph: Graph, texts: Texts, out: IO[bytes]) -> None:
    """Write N-Triples, sorted by line."""
    out.writelines(_sorted_lines(serialize(triples(graph, texts), format=RdfFormat.N_TRIPLES)))


def write_nquads(graph: Graph, texts: Texts, out: IO[bytes]) -> None:
    """Write N-Quads, sorted by line: everything, and per article what that article says."""
    out.writelines(_sorted_lines(serialize(quads(graph, texts), format=RdfFormat.N_QUADS)))


Order = tuple[int, str, int, str, str]


def _reading_order(triple: Triple | Quad) -> Order:
    """Section, subject, type before label before the rest, predicate, object."""
    subject, predicate = subject_of(triple), triple.predicate
    rank = 0 if predicate == RDF.type else 1 if predicate == RDFS.label else 2
    return section_of(subject), subject, rank, predicate.value, str(triple.object)


def _quad_order(quad: Quad) -> tuple[str, Order]:
    return _name(quad), _reading_order(quad)


def _name(quad: Quad) -> str:
    return quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else ""


def _section(triple: Triple | Quad) -> int:
    return section_of(subject_of(triple))


def subject_of(triple: Triple | Quad) -> str:
    """The subject's IRI; there are no blank nodes in what we write."""
    if not isinstance(triple.subject, NamedNode):
        raise TypeError(triple)
    return triple.subject.value


def section_of(iri: str) -> int:
    """Which section of the file a subject belongs to: ``ENTITY_KINDS`` in order, then concepts."""
    if not iri.startswith(ENTITY_BASE):
        return len(_SECTIONS)
    return _SECTIONS[iri[len(ENTITY_BASE) :].partition("/")[0]]


def _heading(section: int) -> bytes:
    title = HEADINGS[ENTITY_KINDS[section]] if section < len(ENTITY_KINDS) else _OTHER
    return f"\n# ── {title}\n\n".encode()


def _header() -> bytes:
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items()).encode()


def _write_body(
    rows: Iterator[Triple] | Iterator[Quad], format_: RdfFormat, out: IO[bytes]
) -> None:
    """Serialize the rows without their prefixes, which stand once at the top of the file.

    The serializer writes its prefixes first, a line each, in an order that changes.
    """
    body = (serialize(rows, format=format_, prefixes=PREFIXES) or b"").split(b"\n", len(PREFIXES))[
        -1
    ]
    # A line break inside a literal is escaped, so this can only be the end of a subject.
    out.write(body.replace(b" .\n", b" .\n\n") if format_ == RdfFormat.TURTLE else body)


def _sorted_lines(text: bytes | None) -> list[bytes]:
    return sorted((text or b"").splitlines(keepends=True))
