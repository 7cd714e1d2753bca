"""Precision, recall and F1 as a table, or as the object that is printed as JSON."""

from __future__ import annotations

from collections.abc import Mapping

from rich.table import Table

from kg.scoring.measures import Score


def ratios(scores: Mapping[str, Score]) -> dict[str, object]:
    """The ratios of each measure, and how much was annotated."""
    return {
        name: {"p": s.precision, "r": s.recall, "f1": s.f1, "gold": s.want}
        for name, s in scores.items()
    }


def score_table(scores: Mapping[str, Score], counted: str) -> Table:
    """A row a measure; ``counted`` heads the column of what was annotated."""
    table = Table("measure", box=None)
    for column in ("P", "R", "F1", counted):
        table.add_column(column, justify="right")
    for name, s in scores.items():
        table.add_row(name, f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}", str(s.want))
    return table
