"""Foreigners by their full and by their short names: 安德烈·某某, from then on 某某."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.resolution.dossiers import Alias, Dossier

DOT = "·"


def full_names(dossiers: Mapping[Alias, Dossier]) -> Iterator[tuple[Alias, Alias]]:
    """A short name and the one full name that has it as a part, of the same title in the same body.

    Where two full names of one body and title have the part, it is neither's.
    """
    holders: defaultdict[tuple[str, str, str], set[Alias]] = defaultdict(set)
    for alias in sorted(dossiers):
        parts = alias.name.split(DOT)
        for part in parts if len(parts) > 1 else ():
            for title in dossiers[alias].titles:
                holders[part, alias.agency, title].add(alias)
    for alias in sorted(dossiers):
        for title in sorted(dossiers[alias].titles) if DOT not in alias.name else ():
            found = holders.get((alias.name, alias.agency, title), set())
            if len({full.name for full in found}) == 1:
                yield alias, min(found)
