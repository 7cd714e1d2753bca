"""Who is who against pairs of mentions labelled by reading: pairwise precision and recall.

A pair is a JSON line that holds no text, only where it stands::

    {"left": {"id": "…", "sha256": "…", "start": 10, "end": 12}, "right": {…}, "same": true}

A pair is taken for one person where the graph has one official for both mentions. Someone
without a post is a person of their article only, so such a pair counts as not joined.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from kg.errors import RecordError
from kg.formats import Record
from kg.graph.people import People
from kg.resolution.identity import Alias
from kg.resolution.judgements import Judgement, Outcome
from kg.resolution.offices import with_offices
from kg.scoring.measures import Score


class Where(msgspec.Struct, frozen=True):
    """A mention by article and offsets; the checksum is that of the article's text."""

    id: str
    sha256: str
    start: int
    end: int


class Pair(msgspec.Struct, frozen=True):
    """Two mentions of one name, labelled."""

    left: Where
    right: Where
    same: bool


class Verdict(NamedTuple):
    """What was made of a pair."""

    pair: Pair
    name: str
    outcome: Outcome
    read: bool
    """Whether a post was read for both mentions, so that there was something to compare."""


class IdentityScore(NamedTuple):
    """Counts over labelled pairs."""

    joined: Score
    """Pairs rightly taken for one person, taken for one, and labelled so."""
    within: Score
    """The same over the pairs for both of whose mentions a post was read."""
    pairs: int
    different: int
    read: int
    unsure: int


def read_pairs(path: Path) -> list[Pair]:
    """The labelled pairs of a file. Raises ``RecordError`` E422."""
    try:
        lines = path.read_bytes().splitlines()
        pairs = [msgspec.json.decode(line, type=Pair) for line in lines if line.strip()]
    except (OSError, msgspec.DecodeError) as error:
        raise RecordError("E422", path=path, why=error) from error
    if not pairs:
        raise RecordError("E422", path=path, why="it is empty")
    return pairs


def judge(
    pairs: Iterable[Pair], records: Sequence[Record], judged: Iterable[Judgement] = ()
) -> list[Verdict]:
    """What is made of each pair where the graph is built from ``records``.

    Raises ``RecordError`` E423 where an article of a pair is missing or has another text.
    """
    people = People(with_offices(records), judged)
    by_id = {record.id: record for record in records}
    doubts = _doubts(people)
    return [_verdict(pair, by_id, people, doubts) for pair in pairs]


def _doubts(people: People) -> set[tuple[Alias, Alias]]:
    """The pairs of persons told to be unsure."""
    found = (row.pair for row in people.judgements if row.outcome == "unsure")
    return {tuple(sorted(map(people.identities.root, pair))) for pair in found}  # type: ignore[misc]


def _verdict(
    pair: Pair,
    records: Mapping[str, Record],
    people: People,
    doubts: set[tuple[Alias, Alias]],
) -> Verdict:
    sides = [_person(where, records, people) for where in (pair.left, pair.right)]
    name = sides[0][0]
    left, right = sides[0][1], sides[1][1]
    outcome: Outcome = "different"
    if left is not None and left == right:
        outcome = "same"
    elif left is not None and right is not None and tuple(sorted((left, right))) in doubts:
        outcome = "unsure"
    return Verdict(pair, name, outcome, left is not None and right is not None)


def _person(
    where: Where, records: Mapping[str, Record], people: People
) -> tuple[str, Alias | None]:
    """The name that stands there, and whose it is, if a post was read for it."""
    record = records.get(where.id)
    if record is None:
        raise RecordError("E423", id=where.id, why="it is not among the articles")
    if record.sha256 != where.sha256:
        raise RecordError("E423", id=where.id, why="its text is another")
    printed = record.text[where.start : where.end]
    for mention in record.mentions:
        if mention.type == "Person" and mention.start < where.end and where.start < mention.end:
            name = mention.name or mention.text
            person = people.identities.person(record.id, name)
            if person is not None:
                return printed, person
    return printed, people.identities.person(record.id, printed)


def score_identity(verdicts: Sequence[Verdict]) -> IdentityScore:
    """Pairwise precision, recall and F1, over all pairs and over those with posts."""
    read = [each for each in verdicts if each.read]
    return IdentityScore(
        joined=_count(verdicts),
        within=_count(read),
        pairs=len(verdicts),
        different=sum(not each.pair.same for each in verdicts),
        read=len(read),
        unsure=sum(each.outcome == "unsure" for each in verdicts),
    )


def _count(verdicts: Sequence[Verdict]) -> Score:
    return Score(
        hit=sum(each.pair.same and each.outcome == "same" for each in verdicts),
        got=sum(each.outcome == "same" for each in verdicts),
        want=sum(each.pair.same for each in verdicts),
    )
