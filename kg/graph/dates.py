"""Dates as literals, with no more precision than was printed."""

from __future__ import annotations

import re
from datetime import date

from kg.graph.statements import Literal

_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


def dated(text: str) -> Literal:
    """``2024``, ``2024-06`` or ``2024-06-30`` as gYear, gYearMonth or date; else a plain string."""
    if _YEAR.fullmatch(text):
        return Literal(text, "gYear")
    if _MONTH.fullmatch(text):
        return Literal(text, "gYearMonth")
    try:
        return Literal(date.fromisoformat(text).isoformat(), "date")
    except ValueError:
        return Literal(text)
