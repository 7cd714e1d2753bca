"""The words of ``dates.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec


class _Lead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    deadline: tuple[str, ...]
    until: tuple[str, ...]
    since: tuple[str, ...]


class _Tail(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    deadline: tuple[str, ...]
    since: tuple[str, ...]
    until: tuple[str, ...]
    part: tuple[str, ...]


class _Stretch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    past: tuple[str, ...]
    future: tuple[str, ...]


class DateWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables of ``dates.toml`` as they stand there."""

    years: dict[str, int]
    parts: dict[str, tuple[int, int]]
    lead: _Lead
    tail: _Tail
    stretch: _Stretch


@cache
def date_words() -> DateWords:
    """The date words, read once."""
    return msgspec.toml.decode(
        files("kg.lexicon").joinpath("dates.toml").read_bytes(), type=DateWords
    )
