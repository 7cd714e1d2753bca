"""Queries from files, their parameters, and answers as a table, CSV or JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal as OneOf
from typing import Protocol

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
    serialize,
)
from rich.table import Table

from kg.errors import StoreError
from kg.graph.literals import LANGUAGE
from kg.graph.namespaces import PREFIXES
from kg.graph.ontology_files import ontology_file

Answer = QuerySolutions | QueryBoolean | QueryTriples
Form = OneOf["csv", "tsv", "json"]

_FORMS = {
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "json": QueryResultsFormat.JSON,
}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Source(Protocol):
    """Anything that answers SPARQL."""

    def query(self, text: str, name: str = "query") -> Answer:
        """The answer to a query; ``name`` is what messages call it."""
        ...


def known_queries() -> list[str]:
    """Names of the queries that come with the ontology, without their suffix, the path first."""
    names = sorted(path.stem for path in ontology_file("queries").glob("*.rq"))
    return sorted(names, key=lambda name: name != "path")


def read_query(path: Path | str) -> str:
    """The text of a query file, or of one that comes with the ontology, named by its stem.

    Raises ``StoreError`` E606 where there is neither.
    """
    for candidate in (Path(path), ontology_file("queries") / f"{Path(path).name}.rq"):
        if candidate.is_file():
            return candidate.read_text(encoding="utf-8")
    raise StoreError("E606", path=path, known=", ".join(known_queries()))


def bind(text: str, values: Mapping[str, str]) -> str:
    """``text`` narrowed to rows in which the variables have these values.

    A value is matched as Chinese words, as a plain string, or, written ``<…>``, as an IRI. A
    ``VALUES`` block at the end of a query does that in every SPARQL 1.1 store. Raises
    ``StoreError`` E603 for a name that is no variable of the query.
    """
    blocks = []
    for name, value in sorted(values.items()):
        if not _NAME.fullmatch(name) or not re.search(rf"[?$]{name}\b", text):
            raise StoreError("E603", name=name, why="it has no variable of that name")
        blocks.append((f"?{name}", _values(name, value)))
    if not blocks:
        return text
    combinations = [""]
    for _, rows in blocks:
        combinations = [f"{done} {row}" for done in combinations for row in rows]
    header = " ".join(name for name, _ in blocks)
    return f"{text}\nVALUES ({header}) {{ {' '.join(f'({row} )' for row in combinations)} }}\n"


def _values(name: str, value: str) -> list[str]:
    """The terms that ``value`` may mean, as SPARQL writes them."""
    if not (value.startswith("<") and value.endswith(">")):
        return [str(Literal(value, language=LANGUAGE)), str(Literal(value))]
    try:
        return [str(NamedNode(value[1:-1]))]
    except ValueError as error:
        raise StoreError("E603", name=name, why=str(error)) from error


def render(answer: Answer, form: Form) -> bytes:
    """The answer as SPARQL CSV, TSV or JSON results; triples as N-Triples in every form."""
    if isinstance(answer, QueryTriples):
        return serialize(sorted(answer, key=str), format=RdfFormat.N_TRIPLES) or b""
    if isinstance(answer, QueryBoolean) and form != "json":
        return b"true\n" if answer else b"false\n"
    return answer.serialize(format=_FORMS[form]) or b""


def table(answer: Answer) -> Table:
    """The answer as a table for a terminal: words without their tags, IRIs by prefix."""
    if isinstance(answer, QueryBoolean):
        found = Table("answer")
        found.add_row("true" if answer else "false")
        return found
    if isinstance(answer, QueryTriples):
        found = Table("subject", "predicate", "object")
        for triple in sorted(answer, key=str):
            found.add_row(shown(triple.subject), shown(triple.predicate), shown(triple.object))
        return found
    found = Table(*(variable.value for variable in answer.variables))
    for row in answer:
        found.add_row(*(shown(value) for value in row))
    return found


def shown(term: NamedNode | BlankNode | Literal | Triple | None) -> str:
    """A term as a person reads it: the words of a literal, the prefixed name of an IRI."""
    if term is None:
        return ""
    if isinstance(term, Literal):
        return term.value
    if isinstance(term, NamedNode):
        for prefix, base in PREFIXES.items():
            if term.value.startswith(base):
                return f"{prefix}:{term.value.removeprefix(base)}"
        return term.value
    return str(term)
