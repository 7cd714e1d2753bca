"""``kg score``: precision, recall and F1 against annotated articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli import options as opt
from kg.cli.app import app
from kg.cli.console import err, out, track
from kg.errors import InputError


@app.command(
    epilog="""[bold]Examples[/bold]

    kg score --gold gold/dev

    kg score --gold gold/train --records records.jsonl -v | grep posts

    kg score --identity benchmarks/identity/pairs.jsonl --corpora corpora/unlabelled
    """
)
def score(
    gold: Annotated[
        Path | None, typer.Option("--gold", metavar="DIR", help="Folder of annotated articles.")
    ] = None,
    identity: Annotated[
        Path | None,
        typer.Option("--identity", metavar="FILE", help="Labelled pairs of mentions of people."),
    ] = None,
    corpora: Annotated[
        Path | None,
        typer.Option(
            "--corpora", metavar="DIR", help="With --identity: the articles of the pairs."
        ),
    ] = None,
    records: Annotated[
        Path | None,
        typer.Option(
            "--records",
            metavar="FILE",
            help="Records to score; without it the articles are read now.",
        ),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List what was missed and what was made up.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the measures as one JSON object.")
    ] = False,
    pipeline: opt.Pipeline = None,
) -> None:
    """Score records against annotated articles, or who is who against labelled pairs."""
    from kg.cli.identity_table import score_people
    from kg.cli.score_table import ratios, score_table
    from kg.scoring import read_gold
    from kg.scoring import score as measure
    from kg.scoring.measures import misses

    if identity is not None:
        score_people(identity, corpora, records, verbose, as_json, pipeline)
        return
    if gold is None:
        raise InputError("E116")
    articles = read_gold(gold)
    found = _rows(records) if records else _read(articles, pipeline)
    scores = measure(articles, found)
    if verbose:
        for key, article in articles.items():
            for name, tag, what in misses(article, found.get(key, {})):
                typer.echo(f"{key}\t{name}\t{tag}\t{what}")
    if as_json:
        out.print_json(json.dumps(ratios(scores)))
        return
    out.print(score_table(scores, "gold"))
    absent = [key for key in articles if key not in found]
    if absent:
        err.print(f"no record for: {', '.join(absent)}", style="yellow")


def _rows(path: Path) -> dict[str, dict[str, Any]]:
    """Records as plain objects, so that another system's rows can be scored too."""
    from kg.errors import RecordError

    rows: dict[str, dict[str, Any]] = {}
    try:
        lines = path.read_text(encoding="utf8").splitlines()
    except OSError as error:
        raise InputError("E102", path=path, why=error) from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                row = json.loads(line)
                rows[row["id"]] = row
            except (ValueError, KeyError, TypeError) as error:
                raise RecordError("E401", where=f"{path}, line {number}", why=error) from error
    return rows


def _read(articles: dict[str, Any], pipeline: str | None) -> dict[str, dict[str, Any]]:
    import msgspec

    from kg.cli.reading import records
    from kg.reading.articles import Given, Row, make

    rows = (
        make(Row(g.id, g.text, None, g.publisher, g.province, g.published), Given(), g.id)
        for g in articles.values()
    )
    found = track(records(rows, pipeline, 1), "reading", len(articles))
    return {r.id: msgspec.to_builtins(r) for r in found}
