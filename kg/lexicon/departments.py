"""Departments of the central ministries by their short forms: the data of ``departments.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from kg.errors import LexiconError


class Ministry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A ministry by its canonical name; ``departments``: short form to full name, as they are
    called since a month."""

    name: str
    departments: dict[str, str]
    since: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ministry: tuple[Ministry, ...]


@cache
def departments() -> tuple[Ministry, ...]:
    """All rows, in file order. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("departments.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=_File).ministry
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="departments.toml", why=error) from error


@cache
def _by_ministry() -> dict[str, tuple[Ministry, ...]]:
    names = dict.fromkeys(row.name for row in departments())
    return {name: tuple(row for row in departments() if row.name == name) for name in names}


def department(ministry: str, printed: str, date: str | None = None) -> str:
    """The full name of a ministry's department at an ISO ``date``, as printed where none is
    listed. An office (处) of a department may follow it.

    >>> department("国家发展和改革委员会", "环资司")
    '资源节约和环境保护司'
    >>> department("国家发展和改革委员会", "体改司", "2011-06-08")
    '体改司'
    """
    for row in _by_ministry().get(ministry, ()):
        if date is not None and date < row.since:
            continue
        for short, full in row.departments.items():
            rest = printed.removeprefix(short)
            if rest != printed and (not rest or rest.endswith("处")):
                return full + rest
    return printed
