"""A report on the terminal, down a pipe, as JSON lines or as CSV."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from rich import box
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from kg.cli.console import err, marked, out
from kg.errors import InputError

if TYPE_CHECKING:
    from kg.report.index import Index
    from kg.report.table import Report, Row

CITED = 3
"""A row of the table names so many articles, and with -v shows so many sentences; JSON has all."""


def tell(
    built: Path, json: bool, csv: bool, verbose: bool, make: Callable[[Index], Report]
) -> None:
    """Make a report over the graph of a built folder, and print it in the form asked for.

    Raises ``InputError`` E114 (nothing built there) or E120 (two forms asked for).
    """
    from kg.cli.built import graph_of
    from kg.report.index import Index

    if json and csv:
        raise InputError("E120")
    graph, texts = graph_of(built)
    report = make(Index(graph))
    if json:
        as_json(report)
    elif csv:
        as_csv(report, verbose)
    else:
        show(report, texts, verbose)


def show(report: Report, texts: Mapping[str, str], verbose: bool) -> None:
    """The report as a table: ruled on a terminal, aligned and never wrapped down a pipe.

    Columns that would be blank throughout are left out.

    ``verbose`` puts under each row the sentences it rests on, and rules nothing.
    """
    headings, lines = _filled(report)
    if lines and out.is_terminal and not verbose:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for heading in headings:
            table.add_column(heading, overflow="fold")
        for line in lines:
            table.add_row(*map(Text, line))
        out.print(table, soft_wrap=False)
    elif lines:
        said = [_sentences(row, texts) if verbose else [] for row in report.rows]
        _aligned(headings, lines, said)
    for note in report.notes:
        err.print(note, markup=False)
    err.print(f"{len(lines)} rows" if lines else "nothing to report")


def _filled(report: Report) -> tuple[list[str], list[list[str]]]:
    """The headings and cells of the columns in which some row has something to show."""
    headings = [column.heading for column in report.columns] + ["articles"]
    lines = [_cells(report, row) for row in report.rows]
    kept = [at for at in range(len(headings)) if any(line[at] for line in lines)]
    return [headings[at] for at in kept], [[line[at] for at in kept] for line in lines]


def _cells(report: Report, row: Row) -> list[str]:
    cells = [" ".join(column.show(row.values).split()) for column in report.columns]
    return [*cells, _some(row.articles, " ")]


def _sentences(row: Row, texts: Mapping[str, str]) -> list[Text]:
    """The sentences of the articles with the words that count marked, ``CITED`` of them."""
    from kg.graph.explain import passages

    found = passages(row.evidence, texts)
    lines = [marked(passage) for passage in found[:CITED]]
    if len(found) > CITED:
        lines.append(Text(f"      … {len(found) - CITED} more", "dim"))
    return lines


def _some(words: Sequence[str], separator: str) -> str:
    more = len(words) - CITED
    return separator.join(words[:CITED]) + (f"{separator}+{more}" if more > 0 else "")


def _quotes(row: Row) -> list[str]:
    said = (f"{span.article}: {' '.join(span.quote.split())}" for span in row.evidence)
    return list(dict.fromkeys(said))


def _aligned(headings: list[str], lines: list[list[str]], said: list[list[Text]]) -> None:
    """Columns two blanks apart; a Chinese character is two cells wide."""
    widths = [max(map(cell_len, column)) for column in zip(headings, *lines, strict=True)]
    for line, sentences in zip([headings, *lines], [[], *said], strict=True):
        padded = (
            cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)
        )
        out.print(Text("  ".join(padded).rstrip()))
        for sentence in sentences:
            out.print(sentence)


def as_json(report: Report) -> None:
    """A JSON line a row: its fields, the ids of its articles, and every stretch of evidence."""
    for row in report.rows:
        fields = {name: row.values[name] for name in report.fields}
        data = {**fields, "articles": row.articles, "evidence": row.evidence}
        sys.stdout.write(msgspec.json.encode(data).decode() + "\n")


def as_csv(report: Report, verbose: bool) -> None:
    """CSV with a heading; what a field lists is joined by 、, quotes stand in a last column."""
    from kg.report.table import text

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([*report.fields, "articles", *(["words"] if verbose else [])])
    for row in report.rows:
        cells = [text(row.values[name]) for name in report.fields]
        quotes = [" ‖ ".join(_quotes(row))] if verbose else []
        writer.writerow([*cells, "、".join(row.articles), *quotes])
