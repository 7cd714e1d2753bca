"""Who is who across articles, decided from the records alone and in no order.

Two printed names mean one person where the name agrees and they share an agency, or the agency
of one is a unit of the other's. A bare name decides nothing. Within one article a name is one
person. Every decision is a judgement that can be shown and undone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from kg.formats import AgencyEntry, Record
from kg.lexicon.divisions import ancestors, by_code

_SPACE = re.compile(r"\s+")


class Alias(msgspec.Struct, frozen=True, order=True):
    """A person as one article knows them: the name and one agency of theirs (its key)."""

    name: str
    agency: str

    def __str__(self) -> str:
        return f"{self.name}|{self.agency}"


class Judgement(msgspec.Struct, frozen=True, order=True):
    """A decision that two aliases are one person, or that nothing but the name joins them."""

    left: Alias
    right: Alias
    same: bool
    rule: str
    why: str
    score: float


class AgencyKeys:
    """One key for every agency, whatever part of its place an article prints.

    四川省攀枝花市人民政府 and 攀枝花市人民政府 are one body; the four 鼓楼区人民政府 are four. The
    key is the name without what lies above its division, with the division's code where several
    divisions share it.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        places: defaultdict[str, set[str]] = defaultdict(set)
        self._entries: dict[tuple[str, str], tuple[str, str | None]] = {}
        for record in records:
            for entry in record.agencies:
                short = without_ancestors(entry)
                self._entries[record.id, bare(entry.name)] = short, entry.place
                if entry.place:
                    places[short].add(entry.place)
        self._shared = {name for name, codes in places.items() if len(codes) > 1}

    def key(self, record: str, name: str) -> str:
        """The key of the agency a record calls ``name``."""
        short, place = self._entries.get((record, bare(name)), (bare(name), None))
        return f"{short}@{place}" if place and short in self._shared else short


class Identities:
    """The people of a set of records. Equal sets in any order give equal answers."""

    def __init__(self, records: Iterable[Record]) -> None:
        kept = sorted(records, key=lambda r: r.id)
        self.agencies = AgencyKeys(kept)
        self._parent: dict[Alias, Alias] = {}
        self._of: dict[tuple[str, str], Alias] = {}
        self._judged: set[Judgement] = set()
        units = self._units(kept)
        for record in kept:
            for post in record.posts:
                self._enter(record.id, bare(post.person), self.agencies.key(record.id, post.agency))
        for alias in sorted(self._parent):
            for parent in units.get(alias.agency, ()):
                above = Alias(alias.name, parent)
                if above in self._parent:
                    self._join(alias, above, "identity.unit-and-parent", alias.agency, 0.85)

    def _units(self, records: Iterable[Record]) -> dict[str, tuple[str, ...]]:
        """The keys of the bodies each unit is part of."""
        out: defaultdict[str, set[str]] = defaultdict(set)
        for record in records:
            for entry in record.agencies:
                if entry.parent:
                    key = self.agencies.key(record.id, entry.name)
                    out[key].add(self.agencies.key(record.id, entry.parent))
        return {unit: tuple(sorted(parents)) for unit, parents in out.items()}

    def _enter(self, record: str, name: str, agency: str) -> None:
        alias = Alias(name, agency)
        self._parent.setdefault(alias, alias)
        first = self._of.setdefault((record, name), alias)
        if first != alias:
            self._join(first, alias, "identity.one-article", record, 0.95)

    def _join(self, left: Alias, right: Alias, rule: str, why: str, score: float) -> None:
        low, high = sorted((left, right))
        self._judged.add(Judgement(low, high, True, rule, why, score))
        first, second = sorted((self._root(left), self._root(right)))
        self._parent[second] = first

    def _root(self, alias: Alias) -> Alias:
        while (parent := self._parent[alias]) != alias:
            self._parent[alias] = self._parent[parent]
            alias = self._parent[parent]
        return alias

    def person(self, record: str, name: str) -> Alias | None:
        """The first alias, in code-point order, of the person a record calls ``name``; ``None``
        where they hold no post there."""
        alias = self._of.get((record, bare(name)))
        return None if alias is None else self._root(alias)

    def person_id(self, record: str, name: str) -> str | None:
        """``name|agency`` of ``person``: the same in every build of the same records."""
        person = self.person(record, name)
        return None if person is None else str(person)

    def aliases(self) -> dict[Alias, tuple[Alias, ...]]:
        """Each person with all their aliases, sorted."""
        out: defaultdict[Alias, list[Alias]] = defaultdict(list)
        for alias in sorted(self._parent):
            out[self._root(alias)].append(alias)
        return {person: tuple(known) for person, known in sorted(out.items())}

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """All decisions, sorted: the joins, and the namesakes kept apart (each with the first)."""
        return tuple(sorted({*self._judged, *self._namesakes()}))

    def _namesakes(self) -> Iterator[Judgement]:
        first: dict[str, Alias] = {}
        for person in self.aliases():
            other = first.setdefault(person.name, person)
            if other != person:
                why = "the name agrees, no agency does"
                yield Judgement(other, person, False, "identity.name-only", why, 0.5)


def identify(records: Iterable[Record]) -> Identities:
    """Decide who is who over these records. Near-linear in the number of posts."""
    return Identities(records)


def bare(name: str) -> str:
    """The name without white space."""
    return _SPACE.sub("", name)


def without_ancestors(entry: AgencyEntry) -> str:
    """The agency's name without the names of the divisions above its own."""
    name = bare(entry.name)
    division = by_code(entry.place) if entry.place else None
    if division is None:
        return name
    at = name.find(division.name)
    head, tail = name[:at], name[at:]
    if at <= 0:
        return name
    for above in ancestors(division):
        head = head.removesuffix(above.name)
    return head + tail
