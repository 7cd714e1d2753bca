"""How many people bear a name, from ``name_counts.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from kg.errors import LexiconError
from kg.lexicon.surnames import surname_of


class Tier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names that are about equally common."""

    share: float
    names: tuple[str, ...]


class Rest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shares of names in no tier."""

    one: float
    two: float
    foreign: float
    dotted: float


class NameCounts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; its comments say where the figures come from."""

    population: int
    surnames: tuple[Tier, ...]
    given: tuple[Tier, ...]
    rest: Rest


@cache
def name_counts() -> NameCounts:
    """The file, read once. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("name_counts.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=NameCounts)
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="name_counts.toml", why=error) from error


def frequency(name: str) -> float:
    """Share of the population that bears ``name``: an estimate within a factor of some five."""
    counts = name_counts()
    surname = surname_of(name)
    if "·" in name:
        return counts.rest.dotted
    if surname is None or len(name) - len(surname) > 2:
        return counts.rest.foreign
    given = name[len(surname) :]
    rest = counts.rest.one if len(given) == 1 else counts.rest.two
    return _share(counts.surnames, surname, counts.surnames[-1].share) * _share(
        counts.given, given, rest
    )


def _share(tiers: tuple[Tier, ...], name: str, rest: float) -> float:
    return next((tier.share for tier in tiers if name in tier.names), rest)
