"""``kg explain``: every statement about a node, with its words marked in their sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from kg.cli.app import app
from kg.cli.console import err, out
from kg.errors import InputError

if TYPE_CHECKING:
    from kg.graph.explain import Explained, Passage


@app.command(
    epilog="""[bold]Examples[/bold]

    kg explain 路怀瑾 --in exports/

    kg explain 汉中市人力资源和社会保障局 --in exports/ --json | head
    """
)
def explain(
    name: Annotated[
        str, typer.Argument(help="A person, agency, place, programme …, as printed or in full.")
    ],
    built: Annotated[
        Path, typer.Option("--in", metavar="DIR", help="A folder that kg build wrote.")
    ] = Path("out"),
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON lines, one a statement.")
    ] = False,
    limit: Annotated[
        int, typer.Option("--limit", min=1, help="Passages shown of each statement.")
    ] = 3,
) -> None:
    """Say everything the graph holds about a node, with the words it was read from."""
    from kg.cli.judging import decided
    from kg.export.records import FILE
    from kg.formats.jsonl import read_records
    from kg.graph.build import build, union
    from kg.graph.explain import explain as account

    path = built / FILE
    if not path.is_file():
        raise InputError("E114", path=built)
    records = union(read_records(path))
    found = account(build(records, decided(None, built)), {r.id: r.text for r in records}, name)
    for explanation in found:
        if as_json:
            _print_json(explanation.statements)
            continue
        node = explanation.node
        out.print(Text.assemble((node.label, "bold"), f"  {node.kind}  ", (node.key, "dim")))
        for explained in explanation.statements:
            _print(explained, limit)
    if not as_json and len(found) > 1:
        err.print(f"{len(found)} nodes bear that name")


def _print(explained: Explained, limit: int) -> None:
    from kg.graph.statements import Node

    statement = explained.statement
    target = (
        explained.object.label if isinstance(explained.object, Node) else explained.object.value
    )
    line = Text("  ")
    line.append(explained.subject.label)
    line.append(f"  –{statement.predicate}→  ", "cyan")
    line.append(target)
    line.append(f"   {statement.rule}, {statement.confidence:.2f}", "dim")
    out.print(line)
    for passage in explained.passages[:limit]:
        out.print(_marked(passage))
    if len(explained.passages) > limit:
        out.print(Text(f"      … {len(explained.passages) - limit} more", "dim"))


def _marked(passage: Passage) -> Text:
    """The sentence with its evidence underlined on a terminal and in 【】 elsewhere."""
    line = Text(f"      {passage.article}: ", "dim")
    at = 0
    plain = not out.is_terminal
    for start, end in passage.marks:
        line.append(_flat(passage.text[at:start]), "default")
        quote = _flat(passage.text[start:end])
        line.append(f"【{quote}】" if plain else quote, "bold underline")
        at = end
    line.append(_flat(passage.text[at:]), "default")
    return line


def _flat(text: str) -> str:
    return " ".join(text.split("\n"))


def _print_json(rows: tuple[Explained, ...]) -> None:
    import msgspec

    for row in rows:
        typer.echo(msgspec.json.encode(row))
