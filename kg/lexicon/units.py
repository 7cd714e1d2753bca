"""Units, measure words and hedges of ``units.toml``, compiled to the alternations rules need."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

Comparator = Literal["=", ">=", ">", "<=", "<", "~"]


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: tuple[str, ...]


class _Counted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    groups: tuple[str, ...]
    nouns: tuple[str, ...]


class _Characters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    characters: str


class _Lapse(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    word: str
    after: str
    before: str


class _Compound(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    per: tuple[str, ...]
    bracketed: tuple[str, ...]
    shared: tuple[str, ...]


class Units(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables of ``units.toml`` as they stand there."""

    multipliers: dict[str, int]
    before: dict[str, Comparator]
    apart: dict[Comparator, str]
    bare_power: _Words
    within: dict[str, Comparator]
    after: dict[str, Comparator]
    lapse: _Lapse
    vague: _Words
    adjectives: _Words
    counted: _Counted
    units: dict[str, tuple[str, ...]]
    measures: dict[str, tuple[str, ...]]
    compound: _Compound
    glued: dict[str, str]
    needing: dict[str, str]
    vague_glued: _Characters
    followed: dict[str, str]
    same: dict[str, str]
    idioms: _Words

    def words(self) -> tuple[str, ...]:
        """Every unit and measure word, in the order of the tables."""
        return tuple(w for t in (self.units, self.measures) for row in t.values() for w in row)

    def family(self, unit: str) -> str | None:
        """The table row (``money``, ``time``, ``people`` …) that lists ``unit``."""
        for table in (self.units, self.measures):
            for name, words in table.items():
                if unit in words:
                    return name
        return None


@cache
def units() -> Units:
    """The units, read once."""
    return msgspec.toml.decode(files("kg.lexicon").joinpath("units.toml").read_bytes(), type=Units)
