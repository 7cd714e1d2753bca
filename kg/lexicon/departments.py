"""Departments of the central ministries by their short forms: the data of ``departments.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from kg.errors import LexiconError


class Ministry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A ministry by its canonical name; ``departments``: short form to full name."""

    name: str
    departments: dict[str, str]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ministry: tuple[Ministry, ...]


@cache
def departments() -> dict[str, dict[str, str]]:
    """Full names of departments, by ministry and short form. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("departments.toml").read_bytes()
    try:
        rows = msgspec.toml.decode(data, type=_File).ministry
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="departments.toml", why=error) from error
    return {row.name: row.departments for row in rows}


def department(ministry: str, printed: str) -> str:
    """The full name of a ministry's department, as printed where none is listed. An office
    (处) of a department may follow it.

    >>> department("国家发展和改革委员会", "环资司")
    '资源节约和环境保护司'
    """
    for short, full in departments().get(ministry, {}).items():
        rest = printed.removeprefix(short)
        if rest != printed and (not rest or rest.endswith("处")):
            return full + rest
    return printed
