"""Agency names, short and full: the data of ``agencies.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files

import msgspec

from kg.errors import LexiconError


class Stem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``<short><ending>`` reads as ``<full><ending>``, a department of government."""

    full: str
    short: tuple[str, ...]
    endings: tuple[str, ...]


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A body known by ``names``. ``full`` holds ``{P}`` where the jurisdiction's name stands, and
    none for a national body. ``department``: of a party committee, so that in an institution it
    is the institution's. ``exact``: nothing may follow the name."""

    full: str
    names: tuple[str, ...]
    kind: str
    department: bool = False
    exact: bool = False


class Ending(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The kind of a name that ends in one of ``words``."""

    kind: str
    words: tuple[str, ...]


class AgencyLexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """The whole file; its comments say what each table means."""

    institutions: tuple[str, ...]
    not_levels: tuple[str, ...]
    levels: dict[str, tuple[str, ...]]
    stem: tuple[Stem, ...]
    body: tuple[Body, ...]
    national: tuple[Body, ...]
    committees: dict[str, str]
    panels: dict[str, str]
    zone_names: dict[str, str]
    zones: dict[str, tuple[str, str]]
    zone_ends: tuple[str, ...]
    zone_bodies: tuple[str, ...]
    systems: tuple[str, ...]
    banks: dict[str, str]
    stations: dict[str, str]
    ending: tuple[Ending, ...]
    deictic: dict[str, tuple[str, ...]]

    @cached_property
    def local(self) -> dict[str, Body]:
        """Every printed form of a body that has a jurisdiction, full forms included."""
        out: dict[str, Body] = {}
        for stem in self.stem:
            for ending in stem.endings:
                full = stem.full + (ending or "局")
                made = Body("{P}" + full, (full,), "government")
                out.setdefault(full, made)
                out.update({short + ending: made for short in stem.short})
        for body in self.body:
            out.update(dict.fromkeys(body.names, body))
        for body in self.body:
            # An autonomous region's committee is printed 党委, not 委: 自治区党委办公厅.
            for name in body.names if body.department else ():
                if name.startswith("委"):
                    out.setdefault("党" + name, body)
        for body in self.body:
            full = body.full.removeprefix("中共" if body.department else "")
            if full.startswith("{P}"):
                full = full.removeprefix("{P}")
                out.setdefault(full, body)
                if body.department and full.startswith("委"):
                    out.setdefault("党" + full, body)
        return out

    @cached_property
    def central(self) -> dict[str, Body]:
        """Every printed form of a national body."""
        out = {b.full: b for b in self.national}
        out.update({name: b for b in self.national for name in b.names})
        return out

    def kind_of(self, name: str) -> str:
        """The kind a name's ending tells; ``organisation`` where it tells none."""
        for ending in self.ending:
            if name.endswith(ending.words):
                return ending.kind
        return "organisation"

    @cached_property
    def all_deictic(self) -> dict[str, str]:
        """Every word that points back at an institution, with the kind it points at."""
        return {word: kind for kind, words in self.deictic.items() for word in words}


def longest(table: Mapping[str, object], text: str) -> str | None:
    """The longest key of ``table`` that ``text`` begins with."""
    for size in range(min(len(text), 24), 0, -1):
        if text[:size] in table:
            return text[:size]
    return None


@cache
def agency_names() -> AgencyLexicon:
    """The lexicon of agency names, read once. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("agencies.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=AgencyLexicon)
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="agencies.toml", why=error) from error
