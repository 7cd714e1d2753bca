"""Who is who across articles, decided from the records alone and in no order.

1. Aliases (a name and an agency) that one article gives to one name are one person; so are a
   foreigner's full name and a part of it, of one title in one body.
2. The persons of each name are compared pair by pair, by the features of ``features.py``.
3. The surest pair judged the same is joined, what is known of both is put together and compared
   again, until no pair is judged the same. So nobody is joined with a person they contradict.

A bare name decides nothing. What the user has decided goes before all of it. Every decision is a
judgement that can be shown and undone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import combinations, product

import msgspec

from kg.errors import GraphError
from kg.formats import Record
from kg.resolution.agency_keys import AgencyKeys, heirs
from kg.resolution.bearings import native
from kg.resolution.bonds import bonds
from kg.resolution.clusters import Clusters
from kg.resolution.dossiers import Alias, Dossier, add, bare, dossiers
from kg.resolution.full_names import full_names
from kg.resolution.judgements import Judgement, decisions
from kg.resolution.settling import settle
from kg.resolution.walks import country_of

__all__ = ["Alias", "Identities", "Judgement", "bare", "identify"]

Pair = tuple[Alias, Alias]
UNIONS = ("欧盟", "非盟")
"""Bodies among the countries' names whose offices people of one country come to hold."""


class Identities:
    """The people of a set of records. Equal sets in any order give equal answers."""

    def __init__(self, records: Iterable[Record], judged: Iterable[Judgement] = ()) -> None:
        kept = sorted(records, key=lambda r: r.id)
        self.agencies = AgencyKeys(kept)
        self._dossiers = dossiers(
            (_keyed(record, self.agencies) for record in kept), self.agencies.seatings(kept)
        )
        self._heirs = heirs(sorted({alias.agency for alias in self._dossiers}))
        self._of: dict[tuple[str, str], Alias] = {}
        self._clusters: Clusters[Alias] = Clusters(self._dossiers)
        self._decided = decisions(judged)
        self._told: list[Judgement] = []
        self._different: set[Pair] = set()
        self._obey()
        self._bond(kept)
        self._full_names()
        for block in self._blocks():
            self._settle(block)

    def _obey(self) -> None:
        """Carry out what the user decided. Raises ``GraphError`` E510 for a contradiction."""
        for row in self._decided:
            left, right = row.pair
            if left in self._dossiers and right in self._dossiers:
                if row.outcome == "same":
                    self._clusters.join(left, right)
                elif row.outcome == "different":
                    self._different.add((left, right))
        for left, right in sorted(self._different):
            if not self._clusters.forbid(left, right):
                raise GraphError("E510", left=left, right=right)

    def _bond(self, records: Sequence[Record]) -> None:
        """Within one article a name is one person."""
        found: dict[Pair, str] = {}
        self._keep_countries_apart()
        for record in records:
            for post in record.posts:
                alias = Alias(bare(post.person), self.agencies.key(record.id, post.agency))
                self._of.setdefault((record.id, alias.name), alias)
            for pair in bonds(record, partial(self.agencies.key, record.id)):
                found.setdefault(pair, record.id)
        for (left, right), article in sorted(found.items()):
            if self._clusters.root(left) != self._clusters.root(right) and self._clusters.join(
                left, right
            ):
                why = f"one-article: {article}"
                self._told.append(Judgement(str(left), str(right), "same", 0.9999, why=why))

    def _keep_countries_apart(self) -> None:
        """Two states' leaders under one short name are never one person, also through a third."""
        names: defaultdict[str, defaultdict[str, list[Alias]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for alias in self._dossiers:
            country = country_of(alias.agency)
            if country and country not in UNIONS and not native(alias.name):
                names[alias.name][country].append(alias)
        for name in sorted(names):
            for one, other in combinations(sorted(names[name]), 2):
                for left, right in product(names[name][one], names[name][other]):
                    self._clusters.forbid(left, right)

    def _full_names(self) -> None:
        """A part of a foreigner's name, of the same title in the same body, is the same person; so
        is another transcription of it."""
        for short, full in full_names(self._dossiers):
            if self._clusters.root(short) != self._clusters.root(full) and self._clusters.join(
                short, full
            ):
                left, right = sorted((short, full))
                why = f"full-name: {max(short.name, full.name, key=len)}"
                self._told.append(Judgement(str(left), str(right), "same", 0.999, why=why))

    def _blocks(self) -> Iterator[list[Dossier]]:
        """The persons of each name that stands for more than one."""
        names: defaultdict[str, list[Dossier]] = defaultdict(list)
        for first, aliases in self._clusters.groups().items():
            names[first.name].append(add(self._dossiers[alias] for alias in aliases))
        yield from (names[name] for name in sorted(names) if len(names[name]) > 1)

    def _settle(self, block: list[Dossier]) -> None:
        """Join the persons of one name that are the same."""
        settled = settle(block, self._heirs, self._clusters.may_join)
        for each in settled.joined:
            self._clusters.join(each.left.key, each.right.key)
            self._told.append(each.judgement())
        self._told.extend(each.judgement() for each in settled.unsure)

    def person(self, record: str, name: str, agency: str | None = None) -> Alias | None:
        """The first alias, in code-point order, of the person a record calls ``name`` (in an
        agency of this name, where given); ``None`` where they hold no post there."""
        if agency is not None:
            alias = Alias(bare(name), self.agencies.key(record, agency))
            if alias in self._dossiers:
                return self._clusters.root(alias)
        found = self._of.get((record, bare(name)))
        return None if found is None else self._clusters.root(found)

    def person_id(self, record: str, name: str) -> str | None:
        """``name|agency`` of ``person``: the same in every build of the same records."""
        person = self.person(record, name)
        return None if person is None else str(person)

    def root(self, alias: Alias) -> Alias:
        """The first alias of the person of this one. ``KeyError`` for one not met."""
        return self._clusters.root(alias)

    def aliases(self) -> dict[Alias, tuple[Alias, ...]]:
        """Each person with all their aliases, sorted."""
        return self._clusters.groups()

    def dossier(self, alias: Alias) -> Dossier | None:
        """What is known of one alias."""
        return self._dossiers.get(alias)

    def matched(self, left: Alias, right: Alias) -> bool:
        """Whether two aliases are one person here."""
        known = left in self._dossiers and right in self._dossiers
        return known and self._clusters.root(left) == self._clusters.root(right)

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """The user's decisions, and of the rules' the joins and the unsure ones, sorted."""
        decided = {(row.left, row.right) for row in self._decided}
        told = [row for row in self._told if row.order not in decided]
        return tuple(sorted((*self._decided, *told), key=lambda row: row.order))


def identify(records: Iterable[Record], judged: Iterable[Judgement] = ()) -> Identities:
    """Decide who is who over these records. Near-linear in the number of posts."""
    return Identities(records, judged)


def _keyed(record: Record, keys: AgencyKeys) -> Record:
    """The record with the agencies of its posts named by their keys."""
    return msgspec.structs.replace(
        record,
        posts=tuple(
            msgspec.structs.replace(post, agency=keys.key(record.id, post.agency))
            for post in record.posts
        ),
    )
