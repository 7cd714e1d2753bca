"""The weights of the comparison of people, from ``identity.toml``."""

from __future__ import annotations

from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

import msgspec

from kg.errors import LexiconError

Pool = Literal[
    "national",
    "provincial",
    "ministerial",
    "prefecture",
    "bureau",
    "county",
    "division",
    "section",
    "staff",
    "other",
    "foreign",
]


class Weight(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a feature of a pair is worth; ``tie`` where it is a fact that joins two bodies, if it
    speaks with strength ``least`` or more."""

    name: str
    points: float
    tie: bool
    least: float = 0.0


class National(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The bodies that lead the country, and the titles in them that many hold."""

    bodies: frozenset[str]
    ministerial: tuple[str, ...]
    officers: tuple[str, ...]
    groups: tuple[str, ...]
    presiding: frozenset[str]
    crowd: frozenset[str]


class General(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the names of bodies that lead a territory begin or end."""

    ends: tuple[str, ...]
    begins: tuple[str, ...]


class IdentityTitles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Titles that tell little, and those of which there is one at a time."""

    vague: frozenset[str]
    chairs: frozenset[str]
    envoys: tuple[str, ...]


class IdentityLexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """The whole file; its comments say what each table means."""

    same: float
    different: float
    unplaced: float
    feature: tuple[Weight, ...]
    pools: dict[Pool, int]
    steps: dict[Pool, int]
    moves: dict[str, float]
    national: National
    general: General
    titles: IdentityTitles

    @cached_property
    def weights(self) -> dict[str, Weight]:
        """The weights by the name of their feature."""
        return {weight.name: weight for weight in self.feature}

    def move(self, left: Pool, right: Pool) -> float:
        """How likely somebody seen in one walk of life is seen again in the other."""
        odds = self.moves[str(abs(self.steps[left] - self.steps[right]))]
        unplaced = {left, right} & {"staff", "other"} and "foreign" not in (left, right)
        return max(odds, self.unplaced) if unplaced else odds


@cache
def identity() -> IdentityLexicon:
    """The file, read once. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("identity.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=IdentityLexicon)
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="identity.toml", why=error) from error
