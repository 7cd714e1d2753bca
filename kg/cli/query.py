"""``kg query``: SPARQL over what was built, or over a server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.console import err, out
from kg.errors import InputError

if TYPE_CHECKING:
    from kg.store.query import Source


@app.command(
    epilog="""[bold]Examples[/bold]

    kg query -f ontologies/queries/path.rq --in out/

    kg query -f heads-in-place --in out/ --set place=汉中市 --as csv

    kg query 'SELECT ?s WHERE { ?s a kg:Pledge } LIMIT 5' --in out/

    kg query -f path --endpoint http://127.0.0.1:7878
    """
)
def query(
    text: Annotated[
        str | None, typer.Argument(metavar="[SPARQL]", help="The query itself.")
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "--file", "-f", help="A query file, or the name of one that comes with the ontology."
        ),
    ] = None,
    built: Annotated[
        Path, typer.Option("--in", metavar="DIR", help="A folder that kg build wrote.")
    ] = Path("out"),
    endpoint: Annotated[
        str | None,
        typer.Option("--endpoint", help="A SPARQL server to ask instead, by its address."),
    ] = None,
    form: Annotated[
        Literal["table", "csv", "tsv", "json"], typer.Option("--as", help="Form of the answer.")
    ] = "table",
    values: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Give a variable of the query a value."),
    ] = None,
    listing: Annotated[
        bool, typer.Option("--list", help="List the queries that come with the ontology.")
    ] = False,
) -> None:
    """Ask the graph in SPARQL. The prefixes of the ontology need no declaring."""
    from kg.store.query import bind, known_queries, read_query, render, table

    if listing:
        for name in known_queries():
            question = read_query(name).splitlines()[0].lstrip("# ")
            out.print(f"{name:24} {question}", markup=False)
        return
    if (text is None) == (file is None):
        raise InputError("E113")
    asked = bind(read_query(file) if file else text or "", dict(_pair(v) for v in values or ()))
    with _source(endpoint, built) as source:
        answer = source.query(asked, file or "query")
        if form == "table":
            shown = table(answer)
            out.print(shown)
            err.print(f"{shown.row_count} rows")
        else:
            sys.stdout.buffer.write(render(answer, form))
            sys.stdout.buffer.flush()


@contextmanager
def _source(endpoint: str | None, built: Path) -> Iterator[Source]:
    """The server at an address, or else the store of a built folder."""
    if endpoint:
        from kg.store.remote import Remote

        with Remote(endpoint) as remote:
            yield remote
    else:
        from kg.store.embedded import load

        yield load(built)


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise InputError("E111", option="--set", value=text, expected="NAME=VALUE")
    return name, value
