"""``kg validate``: is the built graph sound?"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.app import app
from kg.cli.console import SKIPPED, err, out

SHOWN = 50


@app.command(
    epilog="""[bold]Examples[/bold]

    kg validate out/

    kg validate out/graph.ttl --lang zh
    """
)
def validate(
    built: Annotated[
        Path, typer.Argument(metavar="DIR", help="A folder that kg build wrote, or an RDF file.")
    ],
    language: Annotated[
        Literal["en", "zh"], typer.Option("--lang", help="Language of the sentences.")
    ] = "en",
    every: Annotated[
        bool, typer.Option("--all", help=f"Tell every violation, not the first {SHOWN}.")
    ] = False,
) -> None:
    """Check the RDF against the ontology's shapes; a plain sentence for each thing wrong."""
    from kg.store.validate import validate as check

    violations = check(built)
    for violation in violations[: None if every else SHOWN]:
        out.print(violation.sentence(language), markup=False)
    if violations:
        kinds = ", ".join(
            f"{n} × {name}" for name, n in sorted(Counter(v.check for v in violations).items())
        )
        err.print(f"{len(violations)} violations ({kinds})", style="red", markup=False)
        raise typer.Exit(SKIPPED)
    err.print("sound: nothing violates the shapes", style="green")
