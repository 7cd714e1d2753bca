"""Joining the persons of one name, the surest pair first.

Agglomerative clustering with comparison anew after every joining: what is known of the two is one
dossier from then on, so a third is compared with both together and contradicts either.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, count
from typing import NamedTuple

from kg.resolution.bearings import of_article
from kg.resolution.comparison import Comparison, compare
from kg.resolution.dossiers import Alias, Dossier, add
from kg.resolution.finding import Setting

BLOCK = 48
"""Of more persons of one name than that, only those that share something are compared."""

Heirs = Mapping[str, frozenset[str]]
MayJoin = Callable[[Alias, Alias], bool]


class Settled(NamedTuple):
    """What became of the persons of one name."""

    joined: list[Comparison]
    """In the order in which they were joined."""
    unsure: list[Comparison]
    """Between those that are left."""


def settle(block: Sequence[Dossier], heirs: Heirs, may_join: MayJoin) -> Settled:
    """Join the persons of a block that are the same.

    ``may_join`` tells of two first aliases whether the user keeps their persons apart. The answer
    does not depend on the order of the block.
    """
    # A body that is only its article's own makes no person of its own.
    wearers = sum(any(not of_article(agency) for agency in each.agencies) for each in block)
    setting = Setting(heirs, wearers)
    current = {dossier.key: dossier for dossier in block}
    near = _neighbours(block)
    compared: dict[tuple[Alias, Alias], Comparison] = {}
    queue: list[tuple[float, Alias, Alias, int, Comparison]] = []
    serial = count()

    def meet(one: Alias, other: Alias) -> None:
        found = compare(current[one], current[other], setting)
        left, right = found.left.key, found.right.key
        compared[left, right] = found
        if found.outcome == "same" and may_join(left, right):
            heapq.heappush(queue, (-found.total, left, right, next(serial), found))

    for one in sorted(near):
        for other in sorted(near[one]):
            if one < other:
                meet(one, other)
    joined: list[Comparison] = []
    while queue:
        _, left, right, _, found = heapq.heappop(queue)
        # Of an older comparison one side has been joined with another since.
        if compared.get((left, right)) is not found or not may_join(left, right):
            continue
        joined.append(found)
        for other in near.pop(right):
            near[other].discard(right)
            compared.pop((min(right, other), max(right, other)), None)
            if other != left:
                near[other].add(left)
                near[left].add(other)
        current[left] = add((current[left], current.pop(right)))
        for other in sorted(near[left]):
            meet(left, other)
    unsure = [each for _, each in sorted(compared.items(), key=lambda item: item[0])]
    return Settled(joined, [each for each in unsure if each.outcome != "different"])


def _neighbours(block: Sequence[Dossier]) -> dict[Alias, set[Alias]]:
    """Who is compared with whom: all of a small block; of a large one those that share a key.

    A key that most of a large block share tells nothing: it is left out.
    """
    near: dict[Alias, set[Alias]] = {dossier.key: set() for dossier in block}
    if len(block) <= BLOCK:
        groups: list[list[Alias]] = [sorted(near)]
    else:
        holders: defaultdict[str, list[Alias]] = defaultdict(list)
        for dossier in block:
            for key in _keys(dossier):
                holders[key].append(dossier.key)
        groups = [held for held in holders.values() if len(held) <= BLOCK]
    for group in groups:
        for one, other in combinations(group, 2):
            near[one].add(other)
            near[other].add(one)
    return near


def _keys(dossier: Dossier) -> Iterator[str]:
    for kind, values in (
        ("agency", dossier.agencies | dossier.parents),
        ("place", dossier.places),
        ("country", dossier.countries),
        ("companion", dossier.companions),
    ):
        yield from (f"{kind} {value}" for value in values)
