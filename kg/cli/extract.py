"""``kg extract``: articles in, one record a line out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import options as opt
from kg.cli.app import app
from kg.cli.console import SKIPPED, err, track
from kg.reading.articles import MAX_CHARS


@app.command(
    epilog="""[bold]Examples[/bold]

    kg extract articles.jsonl > records.jsonl

    kg extract news/ --province 山西省 --publisher 山西日报 -o records.jsonl

    cat article.txt | kg extract - --published 2025-01-09
    """
)
def extract(
    inputs: opt.Inputs,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File to write instead of standard output."),
    ] = None,
    province: opt.Province = None,
    publisher: opt.Publisher = None,
    published: opt.Published = None,
    pipeline: opt.Pipeline = None,
    max_chars: opt.MaxChars = MAX_CHARS,
    jobs: opt.Jobs = None,
) -> None:
    """Read articles and print one record a line: names, posts, pledges, undertakings, figures."""
    from kg.cli.reading import Intake, given, records
    from kg.formats.files import atomic
    from kg.formats.jsonl import write_records

    intake = Intake(inputs, given(province, publisher, published, max_chars))
    found = track(records(intake, pipeline, jobs), "reading")
    if output is None:
        count = write_records(found, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    else:
        with atomic(output) as stream:
            count = write_records(found, stream)
    err.print(f"{count} articles, {intake.chars:,} characters read; {len(intake.skipped)} skipped")
    if intake.skipped:
        raise typer.Exit(SKIPPED)
