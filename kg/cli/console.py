"""What every verb of the command shares: two consoles, progress, errors on one line, exits.

Results go to standard output; everything said to a person goes to standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NoReturn, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.graph.explain import Passage

err = Console(stderr=True, highlight=False, soft_wrap=True)
out = Console(highlight=False, soft_wrap=True)

SKIPPED = 1
"""Exit status: done, but something was skipped or a check failed."""
FAILED = 2
"""Exit status: nothing was done; the one line on standard error says why."""

T = TypeVar("T")


def fail(error: KgError) -> NoReturn:
    """Say the error on one line and end with status 2."""
    say_error(error)
    raise SystemExit(FAILED)


def say_error(error: KgError) -> None:
    """One line: the code and the message, no mark-up read from it."""
    err.print(f"kg: {one_line(str(error))}", style="red", markup=False)


def one_line(message: str) -> str:
    """The message with anything that would break the line or the terminal escaped."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in message)


def track(items: Iterable[T], what: str, total: int | None = None) -> Iterator[T]:
    """The items, with a progress bar on a terminal and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield from items
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task(what, total=total)
        for item in items:
            yield item
            bar.advance(task)


def marked(passage: Passage) -> Text:
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
