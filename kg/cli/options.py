"""Options that several verbs share, spelt once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Files, folders, globs, or - for standard input: .txt .html .jsonl (also .gz, .xz).",
    ),
]
Province = Annotated[
    str | None,
    typer.Option(
        "--province",
        help="Province in whose frame 省… and 我省 are read (山西省 or 山西), "
        "for articles that do not say.",
    ),
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", help="Publisher of the articles: 山西日报.")
]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="YYYY-MM-DD", help="Issue date of the articles."),
]
MaxChars = Annotated[
    int, typer.Option("--max-chars", min=1, help="Longest text one article may be, in characters.")
]
Pipeline = Annotated[
    str | None,
    typer.Option(
        "--pipeline",
        help="Name of an installed spaCy pipeline to recognise names with, instead of ours.",
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        help="Processes to read with; left out, one a core where there is much to read. "
        "The result is the same.",
    ),
]
Built = Annotated[
    Path,
    typer.Option("--in", metavar="DIR", help="A folder that kg build wrote.", show_default=True),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON lines, one a row.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Show the sentences each row rests on.")
]
Judgements = Annotated[
    Path | None,
    typer.Option(
        "--judgements",
        metavar="FILE",
        help="Decisions on who is who. Without it, those of judgements.jsonl in the folder.",
    ),
]
