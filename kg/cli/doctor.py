"""``kg doctor``: what is installed and what is missing."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version

import typer
from rich.table import Table
from rich.text import Text

from kg.cli.app import app
from kg.cli.console import SKIPPED, out
from kg.errors import KgError

NEEDED = (
    "spacy",
    "spacy-pkuseg",
    "onnxruntime",
    "networkx",
    "rdflib",
    "pyoxigraph",
    "pyshacl",
    "trafilatura",
    "lxml",
    "msgspec",
)
OPTIONAL = {
    "oxigraph": "a SPARQL server to load the graph into (pip install oxigraph)",
    "torch": "training our models (pip install 'zhengwu-kg[train]')",
    "igraph": "checking GraphML with a second reader",
}
COMMANDS = {"rapper": "an independent count of triples (Debian: raptor2-utils)"}


@app.command()
def doctor() -> None:
    """Say what is installed, what is missing, and whether the pipeline runs."""
    table = Table("", "part", "found", box=None)
    broken = False
    for mark, part, found in _checks():
        broken |= mark == "✗"
        table.add_row(mark, part, Text(found))
    out.print(table)
    if broken:
        raise typer.Exit(SKIPPED)


def _checks() -> Iterator[tuple[str, str, str]]:
    """(✓ there, ✗ missing and needed, – missing and optional; the part; what was found)."""
    yield "✓", "Python", f"{platform.python_version()} on {sys.platform}"
    for name in NEEDED:
        yield _package(name) or ("✗", name, "missing: pip install zhengwu-kg")
    yield _tried("lexicon", _lexicon)
    yield _tried("ontology", _ontology)
    yield _tried("pipeline", _pipeline)
    for name, use in OPTIONAL.items():
        yield _package(name) or ("–", name, f"not installed; for {use}")
    for name, use in COMMANDS.items():
        path = shutil.which(name)
        yield ("✓", name, path) if path else ("–", name, f"not installed; for {use}")


def _package(name: str) -> tuple[str, str, str] | None:
    try:
        return "✓", name, version(name)
    except PackageNotFoundError:
        return None


def _tried(part: str, check: Callable[[], str]) -> tuple[str, str, str]:
    try:
        return "✓", part, check()
    except (KgError, ImportError, OSError) as error:
        return "✗", part, str(error)


def _lexicon() -> str:
    from kg.lexicon.divisions import divisions

    return f"{len(divisions()):,} divisions"


def _ontology() -> str:
    from kg.graph.ontology_files import ontology_dir

    return str(ontology_dir())


def _pipeline() -> str:
    from kg import load

    nlp = load()
    names = [e.text for e in nlp("太原市民政局局长林知秋表示，将新建老年食堂。").ents]
    return f"{', '.join(nlp.pipe_names)}; reads {'、'.join(names)}"
