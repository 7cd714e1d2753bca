"""The pairs of people of whom the rules could not tell, as a person needs to see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from kg.formats import Post, Record
from kg.graph.bodies import MARK, Bodies, joined
from kg.graph.people import People
from kg.graph.sentences import sentence_around
from kg.resolution.clusters import Clusters
from kg.resolution.dossiers import Alias, bare
from kg.resolution.judgements import RULE, Judgement, decisions
from kg.resolution.offices import with_offices

QUOTES = 2
"""So many sentences are shown of a side."""


class Office(msgspec.Struct, frozen=True, order=True):
    """A post of a person over all articles; the days are those of the articles that name it."""

    agency: str
    title: str
    status: str
    first: str | None
    last: str | None
    articles: int


class Quote(msgspec.Struct, frozen=True):
    """A sentence that names the person."""

    article: str
    published: str | None
    text: str


class Side(msgspec.Struct, frozen=True):
    """One of two people of a name."""

    alias: str
    offices: tuple[Office, ...]
    quotes: tuple[Quote, ...]


class Review(msgspec.Struct, frozen=True):
    """A pair to be decided, with why the rules could not."""

    judgement: Judgement
    left: Side
    right: Side


def reviews(records: Sequence[Record], judged: Iterable[Judgement] = ()) -> list[Review]:
    """The unsure pairs over these records, the likeliest first; decided ones are left out."""
    records = with_offices(records)
    return shown(records, unsure(People(records, judged).judgements))


@dataclass(frozen=True)
class Unsure:
    """The pairs still unsure, the likeliest first, and who is one person."""

    pairs: list[Judgement]
    people: Clusters[Alias]

    @cached_property
    def asked(self) -> dict[Alias, tuple[Alias, ...]]:
        """The people of the pairs, by the first of their aliases."""
        wanted = {self.people.root(alias) for row in self.pairs for alias in row.pair}
        groups = self.people.groups().items()
        return {first: aliases for first, aliases in groups if first in wanted}

    @property
    def names(self) -> frozenset[str]:
        """Every name of these people."""
        return frozenset(alias.name for aliases in self.asked.values() for alias in aliases)


def unsure(rows: Iterable[Judgement]) -> Unsure:
    """What is left of what a build told and the user decided since."""
    kept = list(rows)
    decided = {row.order for row in decisions(kept)}
    people: Clusters[Alias] = Clusters(alias for row in kept for alias in row.pair)
    for row in sorted(kept, key=lambda row: (row.who == RULE, row.order)):
        if row.outcome == "same" and (row.who != RULE or row.order not in decided):
            people.join(*row.pair)
    open_ = [
        row
        for row in kept
        if row.outcome == "unsure"
        and row.who == RULE
        and row.order not in decided
        and people.root(row.pair[0]) != people.root(row.pair[1])
    ]
    return Unsure(sorted(open_, key=lambda row: (-row.score, row.left, row.right)), people)


def shown(records: Iterable[Record], left: Unsure) -> list[Review]:
    """The pairs left unsure, with what the records tell of both sides. Records that name none of
    their people may be left out."""
    posts = _posts(records, left)
    root = left.people.root
    return [
        Review(row, *(_side(alias, posts[root(alias)]) for alias in row.pair)) for row in left.pairs
    ]


def _posts(records: Iterable[Record], left: Unsure) -> dict[Alias, list[tuple[Record, Post]]]:
    """The posts of each person, by the first of their aliases."""
    whose = {alias: first for first, aliases in left.asked.items() for alias in aliases}
    called = left.names
    found: dict[Alias, list[tuple[Record, Post]]] = {first: [] for first in left.asked}
    for record in records:
        bodies = Bodies(record)
        for post in record.posts:
            name = bare(post.person)
            if name not in called:
                continue
            agency = joined(bodies(post.agency))
            places = [
                e.place for e in record.agencies if e.place and bare(e.name) == bare(post.agency)
            ]
            # Where the division's code is a part of the key depends on all the records.
            keys = [agency, *(f"{agency}{MARK}{place}" for place in places)]
            first = next((whose[a] for key in keys if (a := Alias(name, key)) in whose), None)
            if first is not None:
                found[first].append((record, post))
    return found


def _side(alias: Alias, posts: list[tuple[Record, Post]]) -> Side:
    seen: dict[tuple[str, str, str], list[tuple[str, str | None]]] = {}
    quotes: dict[str, Quote] = {}
    for record, post in posts:
        published = record.published.value if record.published else None
        key = (bare(post.agency), bare(post.title), post.status)
        seen.setdefault(key, []).append((record.id, published))
        quotes.setdefault(record.id, _quote(record, post, published))
    offices = []
    for (agency, title, status), rows in sorted(seen.items()):
        days = sorted(day for _, day in rows if day)
        first, last = (days[0], days[-1]) if days else (None, None)
        articles = len({article for article, _ in rows})
        offices.append(Office(agency, title, status, first, last, articles))
    shown = sorted(quotes.values(), key=lambda quote: (quote.published or "", quote.article))
    return Side(str(alias), tuple(offices), tuple(shown[:QUOTES]))


def _quote(record: Record, post: Post, published: str | None) -> Quote:
    start, end = post.evidence[0][0], post.evidence[-1][1]
    low, high = sentence_around(record.text, start, end)
    return Quote(record.id, published, " ".join(record.text[low:high].split()))
