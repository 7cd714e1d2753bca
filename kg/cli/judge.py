"""``kg judge``: a small review of the people of whom the rules could not tell."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from kg.cli.app import app
from kg.cli.console import err, out
from kg.errors import InputError

if TYPE_CHECKING:
    from kg.graph.review import Review, Side
    from kg.resolution.judgements import Judgement, Outcome

KEYS: dict[str, Outcome] = {"s": "same", "d": "different", "u": "unsure"}
SHOWN = 60
"""Characters of a side in a line of the list."""


@app.command(
    epilog="""[bold]Examples[/bold]

    kg judge out/                          s same, d different, u leave it, q stop

    kg judge out/ --list

    kg judge out/ --list --json | head

    kg build out/records.jsonl -o out/     (build anew with what was decided)
    """
)
def judge(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that kg build wrote.")],
    judgements: Annotated[
        Path | None,
        typer.Option(
            "--judgements",
            metavar="FILE",
            help="Where decisions are read and added. Without it, judgements.jsonl in the folder.",
        ),
    ] = None,
    listed: Annotated[
        bool, typer.Option("--list", help="Print the unsure pairs instead of asking.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="With --list: JSON lines with both sides in full.")
    ] = False,
    who: Annotated[str, typer.Option("--who", help="Your name, kept with each decision.")] = "user",
    when: Annotated[
        str | None,
        typer.Option("--when", metavar="YYYY-MM-DD", help="Date of the decisions; today without."),
    ] = None,
) -> None:
    """Show the pairs of people the rules are unsure of, and add your decisions to the file.

    A decision is kept at once, and counts from the next kg build on.
    """
    from kg.cli.built import records_file
    from kg.cli.judging import decided
    from kg.formats.jsonl import of_people, read_records
    from kg.graph.build import union
    from kg.graph.review import reviews, shown, unsure
    from kg.resolution.judgements import FILE, RULE, read_judgements
    from kg.resolution.offices import with_offices

    path = records_file(folder)
    if who == RULE or not who:
        raise InputError("E111", option="--who", value=who, expected="the name of a person")
    day = _day(when)
    told = folder / FILE
    decided_now = decided(judgements, folder)
    if told.exists():
        # What the build told is enough to ask by: nobody is compared again.
        left = unsure([*read_judgements(told), *decided_now])
        found = shown(with_offices(union(of_people(path, left.names))), left)
    else:
        found = reviews(union(read_records(path)), decided_now)
    if listed:
        _list(found, as_json)
        return
    _ask(found, judgements or folder / FILE, who, day)


def _day(when: str | None) -> str:
    # The one date that comes from the clock: that of a person's decision, which no build makes.
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    try:
        return datetime.date.fromisoformat(when or today).isoformat()
    except ValueError as error:
        raise InputError(
            "E111", option="--when", value=when, expected="a date like 2025-01-09"
        ) from error


def _ask(found: list[Review], path: Path, who: str, when: str) -> None:
    from kg.resolution.judgements import user

    counts = dict.fromkeys(KEYS.values(), 0)
    for number, review in enumerate(found, 1):
        out.print(Text(f"\n{number} of {len(found)}", style="bold"), _told(review.judgement))
        for side in (review.left, review.right):
            _show(side)
        key = _key()
        if key is None:
            break
        outcome = KEYS[key]
        counts[outcome] += 1
        if outcome != "unsure":
            left, right = review.judgement.pair
            _append(path, user(left, right, outcome, who, when, review.judgement.why))
    told = ", ".join(f"{n} {outcome}" for outcome, n in counts.items())
    err.print(f"{len(found)} unsure pairs: {told}; kept in {path}", markup=False)


def _key() -> str | None:
    """The next answer; ``None`` at q or at the end of the input."""
    while True:
        err.print("same (s), different (d), unsure (u), stop (q)? ", end="", markup=False)
        line = sys.stdin.readline()
        answer = line.strip().lower()[:1]
        if not line or answer == "q":
            return None
        if answer in KEYS:
            return answer


def _append(path: Path, row: Judgement) -> None:
    from kg.resolution.judgements import encode_judgement

    try:
        with path.open("ab") as stream:
            stream.write(encode_judgement(row))
    except OSError as error:
        raise InputError("E115", path=path, why=error.strerror or error) from error


def _told(judgement: Judgement) -> Text:
    return Text(f"{judgement.score:.2f}  {judgement.why}", style="dim")


def _show(side: Side) -> None:
    out.print(Text(side.alias, style="bold cyan"))
    for office in side.offices:
        days = "–".join(dict.fromkeys(filter(None, (office.first, office.last))))
        row = f"  {office.agency} {office.title} ({office.status}) {days} ×{office.articles}"
        out.print(row, markup=False)
    for quote in side.quotes:
        out.print(Text(f"  {quote.article} {quote.published or ''}: {quote.text}", style="dim"))


def _list(found: list[Review], as_json: bool) -> None:
    import msgspec

    if as_json:
        for review in found:
            typer.echo(json.dumps(msgspec.to_builtins(review), ensure_ascii=False))
        return
    table = Table("score", "name", "one", "other", "why", box=None)
    for review in found:
        name = review.judgement.pair[0].name
        sides = (_short(review.left), _short(review.right))
        table.add_row(f"{review.judgement.score:.2f}", name, *sides, review.judgement.why)
    out.print(table)
    err.print(f"{len(found)} unsure pairs")


def _short(side: Side) -> str:
    words = "、".join(f"{office.agency}{office.title}" for office in side.offices)
    return words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
