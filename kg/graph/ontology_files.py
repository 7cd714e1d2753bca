"""Where the ontology's files lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

from kg.errors import GraphError

_PACKAGE = Path(__file__).resolve().parent.parent


def ontology_dir() -> Path:
    """The folder of the ontology, its shapes, schemes, context and ``queries/``."""
    for folder in (_PACKAGE / "ontologies", _PACKAGE.parent / "ontologies"):
        if (folder / "zhengwu.ttl").is_file():
            return folder
    raise GraphError("E550", path=_PACKAGE)


def ontology_file(name: str) -> Path:
    """The file of the ontology called ``name``, such as ``shapes.ttl`` or ``queries/path.rq``."""
    return ontology_dir() / name
