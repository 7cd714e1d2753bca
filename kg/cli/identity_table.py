"""``kg score --identity``: who is who against labelled pairs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kg.cli.console import err, out, track
from kg.errors import InputError

if TYPE_CHECKING:
    from kg.formats import Article, Record
    from kg.scoring.identity import IdentityScore, Pair


def score_people(
    pairs: Path,
    corpora: Path | None,
    records: Path | None,
    verbose: bool,
    as_json: bool,
    pipeline: str | None,
) -> None:
    """Print pairwise precision, recall and F1, and how many pairs are left unsure.

    The people are found over ``records``, or over those articles of ``corpora`` that the pairs
    stand in. Raises ``InputError`` E116 where neither is given.
    """
    from kg.formats.jsonl import read_records
    from kg.graph.build import union
    from kg.scoring.identity import judge, read_pairs, score_identity

    wanted = read_pairs(pairs)
    if records is not None:
        found = union(read_records(records))
    elif corpora is not None:
        found = union(_read(wanted, corpora, pipeline))
    else:
        raise InputError("E116")
    verdicts = judge(wanted, found)
    if verbose:
        for each in verdicts:
            if (each.outcome == "same") != each.pair.same:
                label = "same" if each.pair.same else "different"
                ends = f"{each.pair.left.id}\t{each.pair.right.id}"
                read = "read" if each.read else "no post read"
                typer.echo(f"identity\t{each.name}\t{label}\t{each.outcome}\t{read}\t{ends}")
    _print(score_identity(verdicts), as_json)


def _read(pairs: list[Pair], corpora: Path, pipeline: str | None) -> Iterator[Record]:
    from kg.cli.reading import records
    from kg.reading import Given, read_articles

    ids = {where.id for pair in pairs for where in (pair.left, pair.right)}

    def wanted() -> Iterator[Article]:
        for article in read_articles([str(corpora)], Given(), _refuse):
            if article.id in ids:
                yield article

    yield from track(records(wanted(), pipeline, 1), "reading", len(ids))


def _refuse(error: InputError) -> None:
    raise error


def _print(score: IdentityScore, as_json: bool) -> None:
    from kg.cli.score_table import ratios, score_table

    rows = {"identity": score.joined, "identity, posts read": score.within}
    if as_json:
        counts = score._asdict()
        told = {name: counts[name] for name in ("pairs", "different", "read", "unsure")}
        out.print_json(json.dumps(ratios(rows) | told))
        return
    out.print(score_table(rows, "same"))
    err.print(
        f"{score.pairs} pairs, {score.different} of them different; a post was read for both of "
        f"{score.read}; {score.unsure} unsure"
    )
