"""The command and its verbs. Each verb lives in a module of its own; heavy rooms load when used."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from kg import __version__
from kg.cli.console import err, fail
from kg.errors import KgError

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


def main() -> None:
    """Run the command: coded errors become one line and status 2, a closed pipe is no error."""
    # The recogniser's sums are the same on one thread, and faster on small batches.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    try:
        app()
    except KgError as error:
        fail(error)
    except BrokenPipeError:
        # The reader of our output has gone (kg … | head); keep the interpreter from saying so.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except KeyboardInterrupt:
        err.print("kg: stopped", style="yellow")
        raise SystemExit(130) from None


from kg.cli import build, doctor, explain, extract, query, score, train, validate  # noqa: E402, F401  verbs register themselves
