"""What the articles say of a person: the posts of one alias, and of several taken together.

An **alias** is a name and one agency. Its dossier gathers its offices, the days on which they are
attested, the articles, and who is named beside them. Dossiers add up, so a person's is the sum of
those of their aliases.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from kg.formats import Post, Record
from kg.lexicon.identity import Pool
from kg.resolution.walks import Chair, Seating, chair_of, country_of, pool_of

_SPACE = re.compile(r"\s+")
SELDOM = 12
"""In so many articles or fewer a companion's name may stand and still tell something."""
COMPANIONS = 40
"""Of the companions of an alias so many are kept, the rarest first; so comparing stays cheap."""

Days = tuple[str, str]
"""First and last issue date on which something is attested, ISO."""


class Alias(msgspec.Struct, frozen=True, order=True):
    """A person as one article knows them: the name and one agency of theirs (its key)."""

    name: str
    agency: str

    def __str__(self) -> str:
        return f"{self.name}|{self.agency}"

    @classmethod
    def read(cls, text: str) -> Alias:
        """The alias that ``str`` wrote. ``ValueError`` where there is no bar."""
        name, bar, agency = text.partition("|")
        if not (name and bar and agency):
            raise ValueError(f"{text!r} is not NAME|AGENCY")
        return cls(name, agency)


class Dossier(msgspec.Struct, frozen=True):
    """All that is known of one person, or of one alias. Every field adds up over aliases."""

    aliases: tuple[Alias, ...]
    articles: frozenset[str]
    titles: frozenset[str]
    agencies: frozenset[str]
    parents: frozenset[str]
    """Bodies that the agencies are units of."""
    places: frozenset[str]
    """Codes of the divisions whose bodies the agencies are."""
    countries: frozenset[str]
    """Foreign countries whose bodies the agencies are."""
    pools: frozenset[Pool]
    chairs: Mapping[Chair, Days]
    """Territories headed, with the days on which that is attested as present."""
    days: Days | None
    companions: frozenset[str]

    @property
    def key(self) -> Alias:
        """The first alias: what the person goes by."""
        return self.aliases[0]


def add(dossiers: Iterable[Dossier]) -> Dossier:
    """One dossier of several."""
    every = list(dossiers)
    if len(every) == 1:
        return every[0]
    chairs: dict[Chair, Days] = {}
    for each in every:
        for chair, held in each.chairs.items():
            chairs[chair] = spread(chairs.get(chair), held)
    days: Days | None = None
    for each in every:
        if each.days is not None:
            days = spread(days, each.days)
    return Dossier(
        aliases=tuple(sorted({alias for each in every for alias in each.aliases})),
        articles=frozenset().union(*(each.articles for each in every)),
        titles=frozenset().union(*(each.titles for each in every)),
        agencies=frozenset().union(*(each.agencies for each in every)),
        parents=frozenset().union(*(each.parents for each in every)),
        places=frozenset().union(*(each.places for each in every)),
        countries=frozenset().union(*(each.countries for each in every)),
        pools=frozenset().union(*(each.pools for each in every)),
        chairs=chairs,
        days=days,
        companions=frozenset().union(*(each.companions for each in every)),
    )


def spread(one: Days | None, other: Days) -> Days:
    """The days from the first of both to the last of both."""
    return other if one is None else (min(one[0], other[0]), max(one[1], other[1]))


class _Sheet:
    """The dossier of one alias while records are being read."""

    def __init__(self) -> None:
        self.articles: set[str] = set()
        self.titles: set[str] = set()
        self.parents: set[str] = set()
        self.places: set[str] = set()
        self.countries: set[str] = set()
        self.pools: set[Pool] = set()
        self.chairs: dict[Chair, Days] = {}
        self.days: Days | None = None
        self.companions: set[str] = set()

    def enter(self, record: Record, post: Post, agency: str, seating: Seating) -> None:
        self.articles.add(record.id)
        self.titles.add(bare(post.title))
        self.parents.update(seating.parents)
        if seating.place:
            self.places.add(seating.place)
        if country := country_of(agency):
            self.countries.add(country)
        self.pools.add(pool_of(agency, post.title, seating))
        published = record.published.value if record.published else None
        if published is None:
            return
        days = (published, published)
        self.days = spread(self.days, days)
        chair = chair_of(agency, post, seating)
        if chair is not None:
            self.chairs[chair] = spread(self.chairs.get(chair), days)

    def close(self, alias: Alias, seldom: Mapping[str, int]) -> Dossier:
        ranked = sorted((seldom[name], name) for name in self.companions if name in seldom)
        return Dossier(
            aliases=(alias,),
            articles=frozenset(self.articles),
            titles=frozenset(self.titles),
            agencies=frozenset((alias.agency,)),
            parents=frozenset(self.parents),
            places=frozenset(self.places),
            countries=frozenset(self.countries),
            pools=frozenset(self.pools),
            chairs=self.chairs,
            days=self.days,
            companions=frozenset(name for _, name in ranked[:COMPANIONS]),
        )


def dossiers(records: Iterable[Record], seatings: Mapping[str, Seating]) -> dict[Alias, Dossier]:
    """The dossier of every alias, by alias in order. Linear in the number of posts."""
    sheets: defaultdict[Alias, _Sheet] = defaultdict(_Sheet)
    named: Counter[str] = Counter()
    for record in records:
        people = sorted({bare(post.person) for post in record.posts})
        beside = {*people, *(bare(m.text) for m in record.mentions if m.type == "Person")}
        # Two articles may share a companion only where each has two people or more.
        named.update(beside)
        for post in record.posts:
            name, agency = bare(post.person), bare(post.agency)
            sheet = sheets[Alias(name, agency)]
            sheet.enter(record, post, agency, seatings.get(agency, Seating()))
            sheet.companions.update(beside - {name})
    seldom = {name: count for name, count in named.items() if 1 < count <= SELDOM}
    return {alias: sheets[alias].close(alias, seldom) for alias in sorted(sheets)}


def bare(name: str) -> str:
    """The name without white space."""
    return _SPACE.sub("", name)
