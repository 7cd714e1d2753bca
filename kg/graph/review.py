"""The pairs of people of whom the rules could not tell, as a person needs to see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kg.formats import Post, Record
from kg.graph.bodies import Bodies
from kg.graph.people import People
from kg.graph.sentences import sentence_around
from kg.resolution.dossiers import Alias, bare
from kg.resolution.judgements import Judgement
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
    people = People(records, judged)
    unsure = [row for row in people.judgements if row.outcome == "unsure" and row.who == "rule"]
    unsure.sort(key=lambda row: (-row.score, row.left, row.right))
    wanted = {people.identities.root(alias) for row in unsure for alias in row.pair}
    posts = _posts(records, people, wanted)
    return [
        Review(row, *(_side(alias, posts[people.identities.root(alias)]) for alias in row.pair))
        for row in unsure
    ]


def _posts(
    records: Iterable[Record], people: People, wanted: set[Alias]
) -> dict[Alias, list[tuple[Record, Post]]]:
    found: dict[Alias, list[tuple[Record, Post]]] = {alias: [] for alias in wanted}
    names = {alias.name for alias in wanted}
    for record in records:
        bodies = Bodies(record)
        for post in record.posts:
            if bare(post.person) in names:
                person = people.person(record, post.person, bodies(post.agency))
                if person in found:
                    found[person].append((record, post))
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
