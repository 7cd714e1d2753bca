"""Dates as literals and as days, with no more precision than was printed."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import NamedTuple

from kg.graph.statements import Literal

_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


class Days(NamedTuple):
    """The first and the last day that a printed time may mean; ``None`` is open."""

    first: date | None
    last: date | None


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


def days_of(text: str) -> Days | None:
    """The days that a date of EDTF (ISO 8601-2) may mean, a period's from its start to its end.

    ``2024-02`` is 2024-02-01 to 2024-02-29, ``2019/2023`` is 2019-01-01 to 2023-12-31, and
    ``2024/..`` is open at its end. ``None`` for what is not exact: words, and dates that are
    approximate or uncertain (``2024~``), since no bound may rest on them.
    """
    first, slash, last = text.partition("/")
    if not slash:
        return _moment(text)
    start = _moment(first) if first not in ("", "..") else Days(None, None)
    end = _moment(last) if last not in ("", "..") else Days(None, None)
    if start is None or end is None or start == end == (None, None):
        return None
    if start.first and end.last and start.first > end.last:
        return None
    return Days(start.first, end.last)


def ends_of(text: str) -> tuple[Days, Days] | None:
    """The days in which a period may have begun, and those in which it may have ended.

    ``None`` for a single moment, which has no two ends, and for what ``days_of`` has no days of.
    """
    first, slash, last = text.partition("/")
    if not slash or days_of(text) is None:
        return None
    start = _moment(first) if first not in ("", "..") else None
    end = _moment(last) if last not in ("", "..") else None
    return start or Days(None, None), end or Days(None, None)


def _moment(text: str) -> Days | None:
    try:
        if _YEAR.fullmatch(text):
            return Days(date(int(text), 1, 1), date(int(text), 12, 31))
        if _MONTH.fullmatch(text):
            year, month = map(int, text.split("-"))
            last = calendar.monthrange(year, month)[1]
            return Days(date(year, month, 1), date(year, month, last))
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return Days(day, day)
