"""Foreigners under several spellings: 安德烈·某某 and from then on 某某, or 某什扬 and 某希扬."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from kg.resolution.bearings import native
from kg.resolution.dossiers import Alias, Dossier

DOT = re.compile("[·•—－-]+")
PREFIX = 3
"""So many letters of a name or more may be all that is printed of it (某某某 of 某某某二世)."""
SPELT = 4
"""Names of so many letters or more may differ in one of them, of half as many again in two."""


def full_names(dossiers: Mapping[Alias, Dossier]) -> Iterator[tuple[Alias, Alias]]:
    """Two names of one person, of the same title in the same body: a part and the whole, an
    initial and what it stands for, or two transcriptions.

    A name that fits two that do not fit each other is neither's.
    """
    holders: defaultdict[tuple[str, str], list[Alias]] = defaultdict(list)
    for alias in sorted(dossiers):
        for title in sorted(dossiers[alias].titles):
            holders[alias.agency, title].append(alias)
    for _, held in sorted(holders.items()):
        if any(_is_foreign(alias.name) for alias in held):
            yield from _pairs(held)


def _pairs(held: Iterable[Alias]) -> Iterator[tuple[Alias, Alias]]:
    fits: defaultdict[Alias, list[Alias]] = defaultdict(list)
    for one, other in combinations(sorted(held), 2):
        if one_person(one.name, other.name):
            fits[one].append(other)
            fits[other].append(one)
    clear = {
        alias
        for alias, found in fits.items()
        if all(one_person(a.name, b.name) for a, b in combinations(found, 2))
    }
    for alias in sorted(clear):
        yield from ((alias, other) for other in fits[alias] if other in clear and alias < other)


def one_person(one: str, other: str) -> bool:
    """Whether two names can be one foreigner's.

    >>> one_person("安德烈·维列斯", "维列斯"), one_person("安·维列斯", "安德烈·维列斯")
    (True, True)
    >>> one_person("奥·维列斯", "安德烈·维列斯"), one_person("帕什尼奇", "帕希尼奇")
    (False, True)
    """
    if not (_is_foreign(one) or _is_foreign(other)):
        return False
    short, long = sorted(
        (DOT.split(one), DOT.split(other)), key=lambda p: (len(p), len("".join(p)))
    )
    if "".join(short) == "".join(long):
        return True
    if len(short) == 1:
        if any(_spelt_alike(short[0], part) for part in long[1:]):
            return True
        return (
            short[0] in long
            or _is_beginning(short[0], "".join(long))
            or (len(long) == 1 and _spelt_alike(short[0], long[0]))
        )
    if set(short) <= set(long):
        return True
    if short[-1] != long[-1]:
        return _spelt_alike("".join(short), "".join(long))
    first, second = sorted((short[0], long[0]), key=len)
    return len(short) == len(long) and second.startswith(first)


def _is_beginning(short: str, whole: str) -> bool:
    return len(short) >= PREFIX and not native(short) and whole.startswith(short)


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two transcriptions of one length differ in one letter, or in two of a long one."""
    if len(one) != len(other) or len(one) < SPELT or native(one) or native(other):
        return False
    differ = sum(a != b for a, b in zip(one, other, strict=True))
    return differ <= (2 if len(one) >= SPELT + SPELT // 2 else 1)


def _is_foreign(name: str) -> bool:
    return DOT.search(name) is not None or not native(name)
