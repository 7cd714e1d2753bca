"""Administrative divisions: their names in every form, their codes, and what lies in what.

Data: divisions.tsv, division_names.tsv, areas.tsv and townships.tsv; the sources stand there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Literal

import msgspec

from kg.lexicon.names import names as words
from kg.lexicon.tables import read_table

Level = Literal["province", "prefecture", "county", "area"]
DEPTH: dict[Level, int] = {"province": 0, "prefecture": 1, "county": 2, "area": 3}


class Division(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A division, or an area that acts like one (雄安新区).

    ``code`` is the GB/T 2260 code; an area bears that of the division it lies in, and a former
    name (旬阳县) that of the division it is now.
    """

    code: str
    level: Level
    name: str
    short: str
    parent: str | None = None
    """Code of the division above; ``None`` for provinces."""

    @property
    def province(self) -> str:
        """Code of the province it lies in."""
        return self.code[:2] + "0000"

    @property
    def kind(self) -> str:
        """What it is called by itself: 省, 自治区, 市, 州, 县, 旗, 区 …"""
        for kind in ("自治区", "特别行政区", "地区", "兵团"):
            if self.name.endswith(kind):
                return kind
        return self.name[-1]

    def within(self, other: Division) -> bool:
        """Whether this is ``other`` or lies in it."""
        return self.code == other.code or other.code in {d.code for d in ancestors(self)}


class _Name(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    kind: Literal["abbreviation", "form", "former"]
    code: str


class _Area(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    short: str
    within: str


class _Towns(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    parent: str
    names: str


@cache
def divisions() -> tuple[Division, ...]:
    """All divisions to county level, by code."""
    return read_table("divisions.tsv", Division)


@cache
def areas() -> tuple[Division, ...]:
    """Areas that act like divisions without being one."""
    rows = read_table("areas.tsv", _Area)
    return tuple(Division(a.within, "area", a.name, a.short, a.within) for a in rows)


@cache
def former() -> tuple[Division, ...]:
    """Divisions under names of before, with the code of what they are now."""
    out = []
    for row in read_table("division_names.tsv", _Name):
        now = by_code(row.code)
        if row.kind == "former" and now is not None:
            short = row.name[:-1] if len(row.name) > 2 else row.name
            short = short.removesuffix("地") if row.name.endswith("地区") else short
            out.append(Division(now.code, now.level, row.name, short, now.parent))
    return tuple(out)


@cache
def _codes() -> dict[str, Division]:
    return {d.code: d for d in divisions()}


def by_code(code: str) -> Division | None:
    """The division with this code."""
    return _codes().get(code)


@cache
def provinces() -> tuple[Division, ...]:
    """The province-level divisions, by code."""
    return tuple(d for d in divisions() if d.level == "province")


def parent(division: Division) -> Division | None:
    """The division right above."""
    return by_code(division.parent) if division.parent else None


def ancestors(division: Division) -> tuple[Division, ...]:
    """The divisions above, nearest first."""
    up = parent(division)
    return () if up is None else (up, *ancestors(up))


@cache
def names() -> dict[str, tuple[Division, ...]]:
    """Every name in use (full, short, 门源县, former; not 晋) with what it may mean, the higher
    level first, then by code."""
    out: dict[str, dict[Division, None]] = defaultdict(dict)
    for d in chain(divisions(), areas(), former()):
        out[d.name][d] = None
        out[d.short][d] = None
        if "自治" in d.name and d.name[-1] in "州县旗":
            out[d.short + d.name[-1]][d] = None
    for row in read_table("division_names.tsv", _Name):
        if row.kind == "form":
            out[row.name][_codes()[row.code]] = None
    order = {n: sorted(ds, key=lambda d: (DEPTH[d.level], d.code, d.name)) for n, ds in out.items()}
    return {n: tuple(ds) for n, ds in sorted(order.items())}


@cache
def abbreviations() -> dict[str, Division]:
    """Province by its one-character abbreviation: 晋."""
    rows = read_table("division_names.tsv", _Name)
    return {r.name: _codes()[r.code] for r in rows if r.kind == "abbreviation"}


def named(name: str) -> tuple[Division, ...]:
    """What a name in any form may mean, the higher level first; empty where unknown."""
    return names().get(name, ())


def begins_with_a_city(name: str) -> bool:
    """Whether a name begins with a province, a prefecture or a region of several:
    南京都市圈发展办公室, 长三角区域合作办公室."""
    if name.startswith(tuple(words().places.regions)):
        return True
    return any(d.level in ("province", "prefecture") for d in named(name[:2]))


def _meant(name: str) -> tuple[Division, ...]:
    """What a name may mean: 河北 is the province, not the district; a full name is no short."""
    found = named(name)
    if found and found[0].level == "province":
        return found[:1]
    return tuple(d for d in found if d.name == name) or found


def find(name: str, near: Division | None = None) -> Division | None:
    """The one division a name means, seen from ``near``; ``None`` where that does not tell.

    A name printed in full beats a short form; then what lies in ``near``, or what ``near`` lies
    in, then in its prefecture, then in its province; else the one at the highest level.
    """
    found = _meant(name)
    if near is not None:
        for above in (near, *ancestors(near)):
            inside = [d for d in found if d.within(above)]
            if inside:
                return inside[0]
    if not found:
        return None
    top = [d for d in found if d.level == found[0].level]
    return top[0] if len(top) == 1 else None


def province_of(name: str) -> Division | None:
    """The province-level division a name lies in (itself, for a province's name); ``None`` where
    the name is unknown or lies in several."""
    found = _meant(name)
    codes = {d.province for d in found}
    return by_code(found[0].province) if len(codes) == 1 else None


@cache
def townships() -> dict[str, tuple[str, ...]]:
    """Names of towns, townships and sub-districts by the code of the division above them."""
    return {r.parent: tuple(r.names.split(" ")) for r in read_table("townships.tsv", _Towns)}


def user_words() -> Iterator[str]:
    """Words a segmenter keeps whole: full names of divisions, which no other word contains."""
    return (division.name for division in divisions() if len(division.name) > 2)
