"""``kg build``: articles or records in, the graph out in every format asked for."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from kg.cli import options as opt
from kg.cli.app import app
from kg.cli.console import SKIPPED, err, track
from kg.errors import InputError
from kg.formats import Record
from kg.formats.jsonl import is_record, read_records
from kg.graph.profiles import Profile
from kg.graph.statements import Graph, Kind
from kg.reading.articles import MAX_CHARS
from kg.reading.sources import Source, expand

DEFAULT = "ttl,nq,graphml"


@app.command(
    epilog="""[bold]Examples[/bold]

    kg build seeds/ -o exports/

    kg build records.jsonl -o out/ --format ttl,nq,jsonld,graphml,gexf

    kg build 'news/2025-*.txt' --province 山西省 --publisher 山西日报 -o out/ --profile full

    kg build more.jsonl out/records.jsonl -o out/     (add articles to what was built)

    kg build records.jsonl -o out/ --judgements decided.jsonl
    """
)
def build(
    inputs: opt.Inputs,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="Folder to write to.")
    ],
    formats: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            help="Formats by commas, or all: ttl nt nq trig jsonld graphml gexf csv …",
        ),
    ] = DEFAULT,
    profile: Annotated[
        Profile,
        typer.Option("--profile", help="View for GraphML, GEXF and CSV: the path, or everything."),
    ] = Profile.PATH,
    judgements: opt.Judgements = None,
    province: opt.Province = None,
    publisher: opt.Publisher = None,
    published: opt.Published = None,
    pipeline: opt.Pipeline = None,
    max_chars: opt.MaxChars = MAX_CHARS,
    jobs: opt.Jobs = None,
) -> None:
    """Read articles (or records), build the graph, and write it.

    The folder also gets records.jsonl, from which explain, query and validate work, and
    judgements.jsonl, who was taken for whom; your decisions in it (kg judge) are honoured and
    kept. Files appear whole or not at all.
    """
    from kg.cli.judging import decided
    from kg.cli.reading import Intake, given, records
    from kg.export import FORMATS, export, named
    from kg.graph.build import build as make_graph
    from kg.graph.build import union

    began = time.monotonic()
    chosen = (
        list(FORMATS) if formats == "all" else [f.strip() for f in formats.split(",") if f.strip()]
    )
    named(chosen)  # a format misspelt is told before an hour of reading, not after
    ready, articles = _sort(inputs)
    intake = Intake(articles, given(province, publisher, published, max_chars))
    read = list(track(records(intake, pipeline, jobs), "reading")) if articles else []
    kept = union(*(read_records(s.path, s.name) for s in ready if s.path is not None), read)
    if not kept:
        raise InputError("E112", inputs=" ".join(inputs))
    graph = make_graph(kept, decided(judgements, output))
    paths = export(graph, output, [*chosen, "records", "judgements"], kept, profile=profile)
    _summary(kept, graph, intake.skipped, paths, time.monotonic() - began)
    if intake.skipped:
        raise typer.Exit(SKIPPED)


def _sort(inputs: Sequence[str]) -> tuple[list[Source], list[str]]:
    """The files of records among the inputs, and the rest, which are articles."""
    ready: list[Source] = []
    articles: list[str] = []
    for source in expand(inputs):
        if source.kind == "jsonl" and source.path is not None and source.path.suffix == ".jsonl":
            with source.path.open("rb") as stream:
                if is_record(next((line for line in stream if line.strip()), b"")):
                    ready.append(source)
                    continue
        articles.append(source.name)
    return ready, articles


def _summary(
    records: list[Record],
    graph: Graph,
    skipped: list[InputError],
    paths: list[Path],
    seconds: float,
) -> None:
    """What was read and built, as a person would want to hear it."""
    kinds = Counter(node.kind for node in graph.nodes.values())
    chars = sum(record.chars for record in records)
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(justify="right")
    table.add_column()
    for count, what in (
        (len(records), f"articles, {chars:,} characters"),
        (kinds[Kind.OFFICIAL], "officials"),
        (kinds[Kind.AGENCY], "agencies"),
        (kinds[Kind.PLACE], "places"),
        (kinds[Kind.PROGRAMME], "programmes"),
        (kinds[Kind.MEASURE], "pledged measures"),
        (kinds[Kind.PLEDGE], "pledges"),
        (kinds[Kind.FIGURE], "figures"),
        (len(graph.statements), "statements, each with its evidence"),
        (sum(j.outcome == "unsure" for j in graph.judgements), "pairs of people unsure (kg judge)"),
    ):
        table.add_row(f"{count:,}", what)
    err.print(table)
    err.print(f"{seconds:.1f} s; wrote {', '.join(str(p) for p in paths)}", markup=False)
    if skipped:
        reasons = Counter(error.code for error in skipped)
        told = ", ".join(f"{n} × {code}" for code, n in sorted(reasons.items()))
        err.print(f"skipped {len(skipped)} ({told}); the reasons are printed above", style="yellow")
