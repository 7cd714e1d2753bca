"""``kg report``: tables for the questions people ask, each row citing its articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli import completion, tables
from kg.cli import options as opt
from kg.cli.app import app
from kg.errors import InputError

if TYPE_CHECKING:
    from kg.graph.dates import Days
    from kg.report.index import Index
    from kg.report.table import Report

verbs = typer.Typer(
    help="""Tables over what was built: who heads what, who pledged what, who moved where.

    Every row cites the articles it rests on (-v: with their words). A date in [bold]attested[/bold]
    is an article's; [bold]began[/bold] ≤ and [bold]ended[/bold] ≥ are what follows from it.
    """,
    rich_markup_mode="rich",
    no_args_is_help=True,
)
app.add_typer(verbs, name="report")

Place = Annotated[
    str | None,
    typer.Argument(
        metavar="PLACE",
        help="A place, with all that lies in it.",
        autocompletion=completion.place,
    ),
]


@verbs.command(
    epilog="""[bold]Examples[/bold]

    kg report heads 汉中市 --in out/

    kg report heads 山西省 --agency 民政局 --on 2025-06 --in out/ -v

    kg report heads --in out/ --csv > heads.csv
    """
)
def heads(
    place: Place = None,
    agency: Annotated[
        str | None,
        typer.Option(
            "--agency",
            metavar="NAME",
            help="Only agencies called so or with that in their name, and their units.",
            autocompletion=completion.agency,
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="DATE",
            help="Who was in office then (2025, 2025-06, 2025-06-30): attested, or possible.",
        ),
    ] = None,
    built: opt.Built = Path("out"),
    as_json: opt.AsJson = False,
    as_csv: opt.AsCsv = False,
    verbose: opt.Verbose = False,
) -> None:
    """Who heads the agencies of a place, with the dates that attest it and its bounds."""
    from kg.report import names
    from kg.report.heads import heads as report

    days = None if on is None else _days(on)

    def make(index: Index) -> Report:
        places = names.places(index.graph, place) if place else []
        agencies = names.agencies(index.graph, agency) if agency else []
        return report(index, [n.key for n in places], [n.key for n in agencies], days)

    tables.tell(built, as_json, as_csv, verbose, make)


def _days(text: str) -> Days:
    from kg.graph.dates import days_of

    days = days_of(text)
    if days is None or "/" in text:
        raise InputError("E111", option="--on", value=text, expected="a date like 2025-06-30")
    return days


@verbs.command(
    epilog="""[bold]Examples[/bold]

    kg report pledges 宝鸡市民政局 --in out/

    kg report pledges 陕西省 --in out/ --json
    """
)
def pledges(
    body: Annotated[
        str | None,
        typer.Argument(
            metavar="AGENCY|PLACE",
            help="An agency and its units, or a place with all its agencies.",
            autocompletion=completion.body,
        ),
    ] = None,
    built: opt.Built = Path("out"),
    as_json: opt.AsJson = False,
    as_csv: opt.AsCsv = False,
    verbose: opt.Verbose = False,
) -> None:
    """What was pledged: measures, the programmes they belong to, targets and deadlines."""
    from kg.report import names
    from kg.report.pledges import pledges as report

    def make(index: Index) -> Report:
        return report(index, names.bodies(index.graph, body) if body else ())

    tables.tell(built, as_json, as_csv, verbose, make)


@verbs.command(
    epilog="""[bold]Examples[/bold]

    kg report programmes --in out/

    kg report programmes 陕西省 --in out/ -v
    """
)
def programmes(
    place: Place = None,
    built: opt.Built = Path("out"),
    as_json: opt.AsJson = False,
    as_csv: opt.AsCsv = False,
    verbose: opt.Verbose = False,
) -> None:
    """Programmes by province, with the bodies that run, lead, join or pledge them."""
    from kg.report import names
    from kg.report.programmes import programmes as report

    def make(index: Index) -> Report:
        places = names.places(index.graph, place) if place else []
        return report(index, [node.key for node in places])

    tables.tell(built, as_json, as_csv, verbose, make)


@verbs.command(
    epilog="""[bold]Examples[/bold]

    kg report moves 宗以宁 --in out/

    kg report moves --in out/ --csv
    """
)
def moves(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME",
            help="A person; without one, all who came to a post or left one.",
            autocompletion=completion.person,
        ),
    ] = None,
    built: opt.Built = Path("out"),
    as_json: opt.AsJson = False,
    as_csv: opt.AsCsv = False,
    verbose: opt.Verbose = False,
) -> None:
    """Who moved where: a person's tenures in order of time."""
    from kg.report import names
    from kg.report.moves import moves as report

    def make(index: Index) -> Report:
        people = names.officials(index.graph, name) if name else []
        return report(index, [node.key for node in people])

    tables.tell(built, as_json, as_csv, verbose, make)


@verbs.command(
    epilog="""[bold]Examples[/bold]

    kg report conflicts --in out/ -v
    """
)
def conflicts(
    built: opt.Built = Path("out"),
    as_json: opt.AsJson = False,
    as_csv: opt.AsCsv = False,
    verbose: opt.Verbose = False,
) -> None:
    """Where articles contradict one another about who holds a post.

    Two holders of one principal post over the same days, someone appointed while another is
    attested later, someone in office after a removal or after an article that calls it over.
    """
    from kg.report.conflicts import contradictions

    tables.tell(built, as_json, as_csv, verbose, contradictions)


@verbs.command(
    epilog="""[bold]Examples[/bold]

    kg report thin --in out/

    kg report thin --only pledges-no-head --only nothing-read --in out/
    """
)
def thin(
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="SPOT",
            help="pledges-no-head, attested-once, nobody-runs, no-place, no-body, no-date or "
            "nothing-read; may be given several times.",
            autocompletion=completion.spot,
        ),
    ] = None,
    built: opt.Built = Path("out"),
    as_json: opt.AsJson = False,
    as_csv: opt.AsCsv = False,
    verbose: opt.Verbose = False,
) -> None:
    """What the graph knows too little of: heads, places, programmes, articles with nothing read."""
    from kg.report.thin import Spot
    from kg.report.thin import thin as report

    known = ", ".join(Spot)
    for spot in only or ():
        if spot not in list(Spot):
            raise InputError("E111", option="--only", value=spot, expected=f"one of: {known}")
    spots = [Spot(spot) for spot in only] if only else tuple(Spot)
    tables.tell(built, as_json, as_csv, verbose, lambda index: report(index, spots))
