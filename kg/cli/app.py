"""The command that verbs hang themselves on. Each lives in a module of its own."""

from __future__ import annotations

from typing import Annotated

import typer

from kg import __version__

app = typer.Typer(
    name="kg",
    help="""Chinese official news in, a knowledge graph with evidence out (政务图谱).

    [bold]kg build[/bold] reads articles and writes RDF and GraphML; every statement carries the
    words it was read from. Nothing is downloaded; the same input gives the same bytes.
    """,
    rich_markup_mode="rich",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"zhengwu-kg {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Typer wants a callback to hang options of the whole command on."""
