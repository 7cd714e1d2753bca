"""RDF text: Turtle, N-Triples, N-Quads, TriG, each sorted, so the same graph is the same bytes.

N-Triples and N-Quads are sorted by line. Turtle and TriG are for reading: people first, then
agencies, initiatives, and the statements and their evidence last, each under its heading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import IO, TypeVar

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse, serialize

from kg.export.sorting import Lines
from kg.graph.namespaces import ENTITY_BASE, ENTITY_KINDS, PREFIXES, RDF, RDFS
from kg.graph.rdf import Texts, each_quad, each_triple
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


def write_turtle(graph: Graph, texts: Texts, out: IO[bytes], folder: Path | None = None) -> None:
    """Write Turtle with prefixes, grouped by subject, under a heading for each kind."""
    out.write(_header())
    rows = (row.triple for row in ordered(each_triple(graph, texts), _reading_order, folder))
    for section, group in groupby(rows, key=_section):
        out.write(_heading(section))
        for batch in _batches(group):
            _write_body(batch, RdfFormat.TURTLE, out)


def write_trig(graph: Graph, texts: Texts, out: IO[bytes], folder: Path | None = None) -> None:
    """Write TriG: the default graph as in Turtle, then a named graph for each article."""
    out.write(_header())
    rows = ordered(each_quad(graph, texts), _quad_order, folder)
    for (name, section), group in groupby(rows, key=lambda quad: (_name(quad), _section(quad))):
        out.write(b"\n" if name else _heading(section))
        # One article's graph is small, and is written as one.
        for batch in [list(group)] if name else _batches(group):
            _write_body(batch, RdfFormat.TRIG, out)


def write_ntriples(graph: Graph, texts: Texts, out: IO[bytes], folder: Path | None = None) -> None:
    """Write N-Triples, sorted by line."""
    _write_lines(each_triple(graph, texts), RdfFormat.N_TRIPLES, out, folder)


def write_nquads(graph: Graph, texts: Texts, out: IO[bytes], folder: Path | None = None) -> None:
    """Write N-Quads, sorted by line: everything, and per article what that article says."""
    _write_lines(each_quad(graph, texts), RdfFormat.N_QUADS, out, folder)


Rows = TypeVar("Rows", Triple, Quad)
Item = TypeVar("Item")
Order = tuple[str, ...]
BATCH = 20_000
"""So many rows are handed to the serializer or the parser at once."""


def ordered(
    rows: Iterable[Rows], order: Callable[[Rows], Order], folder: Path | None
) -> Iterator[Quad]:
    """The distinct rows as quads, sorted by a key of strings, most of them in files meanwhile.

    No part of a key nor a row's line holds a character below U+0020 (a literal's are escaped), so
    a line of the parts and the row with U+0000 between sorts as the key does.
    """
    with Lines(folder) as lines:
        for batch in batched(rows, BATCH):
            lines.add(_keyed(row, order(row)) for row in batch)
        for keyed in batched(lines, BATCH):
            text = b"".join(line.rpartition(b"\0")[2] for line in keyed)
            yield from parse(text, format=RdfFormat.N_QUADS)


def _keyed(row: Triple | Quad, order: Order) -> bytes:
    return "\0".join((*order, f"{row} .\n")).encode()


def batched(rows: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Lists of ``size`` items, the last one shorter."""
    left = iter(rows)
    while batch := list(islice(left, size)):
        yield batch


def _batches(rows: Iterable[Rows]) -> Iterator[list[Rows]]:
    """The rows in lists that end where a subject does."""
    batch: list[Rows] = []
    for _, group in groupby(rows, key=subject_of):
        batch.extend(group)
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _write_lines(
    rows: Iterable[Rows], format_: RdfFormat, out: IO[bytes], folder: Path | None
) -> None:
    with Lines(folder) as lines:
        for batch in batched(rows, BATCH):
            lines.add((serialize(batch, format=format_) or b"").splitlines(keepends=True))
        out.writelines(lines)


def _reading_order(row: Triple | Quad) -> Order:
    """Section, subject, type before label before the rest, predicate, object."""
    subject, predicate = subject_of(row), row.predicate
    rank = "0" if predicate == RDF.type else "1" if predicate == RDFS.label else "2"
    return f"{section_of(subject):02}", subject, rank, predicate.value, str(row.object)


def _quad_order(quad: Quad) -> Order:
    return _name(quad), *_reading_order(quad)


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
    rows: Sequence[Triple] | Sequence[Quad], format_: RdfFormat, out: IO[bytes]
) -> None:
    """Serialize the rows without their prefixes, which stand once at the top of the file.

    The serializer writes its prefixes first, a line each, in an order that changes.
    """
    body = (serialize(rows, format=format_, prefixes=PREFIXES) or b"").split(b"\n", len(PREFIXES))[
        -1
    ]
    # A line break inside a literal is escaped, so this can only be the end of a subject.
    out.write(body.replace(b" .\n", b" .\n\n") if format_ == RdfFormat.TURTLE else body)
