"""RDF literals for what the graph holds, typed only where the value is valid for the type."""

from __future__ import annotations

import re
from datetime import date

from pyoxigraph import Literal, NamedNode

from kg.graph.namespaces import XSD

LANGUAGE = "zh"
"""Everything printed in the articles is Chinese; stores lower-case any finer tag."""

_YEAR = re.compile(r"[0-9]{4}")
_YEAR_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


def text(value: str) -> Literal:
    """Chinese words as printed."""
    return Literal(value, language=LANGUAGE)


def words(value: str, language: str) -> Literal:
    """Words in another language."""
    return Literal(value, language=language)


def plain(value: str) -> Literal:
    """A string that is a code or a key rather than words."""
    return Literal(value)


def decimal(value: float) -> Literal:
    """A number without an exponent, at most six digits after the point."""
    digits = f"{value:.6f}".rstrip("0")
    return Literal(digits + "0" if digits.endswith(".") else digits, datatype=XSD.decimal)


def integer(value: int) -> Literal:
    """A whole number."""
    return Literal(str(value), datatype=XSD.integer)


def offset(value: int) -> Literal:
    """A position in a text, in code points."""
    return Literal(str(value), datatype=XSD.nonNegativeInteger)


def date_type(value: str) -> NamedNode | None:
    """The XSD type ``value`` is a valid calendar value of: date, gYearMonth, gYear, or none."""
    if _YEAR.fullmatch(value):
        return XSD.gYear if value != "0000" else None
    if _YEAR_MONTH.fullmatch(value):
        return XSD.gYearMonth if not value.startswith("0000") else None
    try:
        return XSD.date if date.fromisoformat(value).isoformat() == value else None
    except ValueError:
        return None


def when(value: str) -> Literal:
    """A date, year-month or year; words that are none of these stay words."""
    datatype = date_type(value)
    return text(value) if datatype is None else Literal(value, datatype=datatype)
