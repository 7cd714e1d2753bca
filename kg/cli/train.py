"""``kg train``: make the models that travel in the package, or measure them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from kg.cli.app import app
from kg.cli.console import err, track
from kg.errors import ModelError

T = TypeVar("T")

train = typer.Typer(
    no_args_is_help=True, help="Train the segmenter or the recogniser, or measure them."
)
app.add_typer(train, name="train")

Corpora = Annotated[
    Path,
    typer.Option("--corpora", metavar="DIR", help="Folder of the corpora; none is in the package."),
]
Gold = Annotated[
    Path,
    typer.Option(
        "--gold", metavar="DIR", help="Folder with train/ and dev/ of annotated articles."
    ),
]
Folder = Annotated[
    Path,
    typer.Option(
        "--folder", metavar="DIR", help="Where the run keeps its log and checkpoints, and resumes."
    ),
]


@train.command(
    epilog="[bold]Example[/bold]: kg train segmenter --corpora corpora --folder runs/segmenter"
)
def segmenter(corpora: Corpora, folder: Folder) -> None:
    """Train the pkuseg segmenter on People's Daily, prune it, and put its weights in place."""
    from kg.training import jobs

    jobs.segmenter(corpora, folder, log=_say)


@train.command(
    epilog="[bold]Example[/bold]: kg train recogniser --corpora corpora --gold gold --folder runs/r"
)
def recogniser(
    corpora: Corpora,
    gold: Gold,
    folder: Folder,
    recipe: Annotated[
        Path | None,
        typer.Option("--recipe", help="Recipe to train by, instead of the package's own."),
    ] = None,
) -> None:
    """Train the recogniser (needs the train extra) and put its weights in place."""
    from kg.training import jobs

    try:
        jobs.recogniser(corpora, gold, folder, recipe=recipe or jobs.RECIPE, log=_say, track=_watch)
    except ModuleNotFoundError as error:
        raise ModelError("E304", name=error.name) from error


@train.command(epilog="[bold]Example[/bold]: kg train evaluate --corpora corpora --gold gold")
def evaluate(corpora: Corpora, gold: Gold) -> None:
    """Precision, recall and F1 a type of the shipped recogniser, set by set."""
    from kg.training import jobs
    from kg.training.evaluate import table

    for name, scores in jobs.evaluate(corpora, gold).items():
        typer.echo(f"{name}\n{table(scores)}\n")


def _watch(batches: Sequence[T], what: str) -> Iterator[T]:
    return track(batches, what, len(batches))


def _say(line: str) -> None:
    err.print(line, markup=False)
