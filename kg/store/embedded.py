"""The embedded store: Oxigraph in memory, over the RDF of a built folder."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store

from kg.errors import StoreError
from kg.graph.namespaces import PREFIXES

FORMATS: dict[str, RdfFormat] = {
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
    ".nt": RdfFormat.N_TRIPLES,
    ".ttl": RdfFormat.TURTLE,
    ".jsonld": RdfFormat.JSON_LD,
}
"""Suffix → format, the ones with named graphs first, then the quickest to read."""


class Embedded:
    """A store in this process. The default graph holds everything."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def query(self, text: str, name: str = "query") -> QuerySolutions | QueryBoolean | QueryTriples:
        """The answer to a SPARQL query, our prefixes known.

        Raises ``StoreError`` E603 where it cannot be run.
        """
        try:
            return self.store.query(text, prefixes=PREFIXES)
        except (SyntaxError, ValueError, OSError) as error:
            raise StoreError("E603", name=name, why=str(error)) from error


def built_files(path: Path) -> list[Path]:
    """The RDF file at ``path``, or of a folder all files of the first of ``FORMATS`` it has.

    Raises ``StoreError`` E601 where there is none.
    """
    if path.is_file() and path.suffix in FORMATS:
        return [path]
    for suffix in FORMATS:
        found = sorted(path.glob(f"*{suffix}")) if path.is_dir() else []
        if found:
            return found
    raise StoreError("E601", path=path)


def load(path: Path) -> Embedded:
    """A store with the RDF of a file or a built folder.

    Raises ``StoreError`` E601 (nothing to load) or E602 (a file is not sound).
    """
    store = Store()
    for file in built_files(path):
        try:
            store.bulk_load(path=str(file), format=FORMATS[file.suffix])
        except (SyntaxError, ValueError, OSError) as error:
            raise StoreError("E602", path=file, why=str(error)) from error
    return Embedded(store)
