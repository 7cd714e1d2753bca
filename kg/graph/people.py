"""Who is who across articles, as the graph's keys: the identities that resolution found."""

from __future__ import annotations

from collections.abc import Iterable

from kg.formats import Record
from kg.graph import keys
from kg.graph.bodies import body_of, joined, qualified
from kg.graph.keys import Body
from kg.resolution.identity import Alias, identify
from kg.resolution.judgements import Judgement


class People:
    """The officials of a set of records. Equal sets in any order give equal answers."""

    def __init__(self, records: Iterable[Record], judged: Iterable[Judgement] = ()) -> None:
        self.identities = identify((qualified(record) for record in records), judged)

    def official(self, record: Record, name: str, body: Body | None = None) -> str | None:
        """Key of the official that ``name`` is in this record (in ``body``, where given: the user
        may have parted two of one name); ``None`` where they have no post."""
        alias = self.person(record, name, body)
        return None if alias is None else official_key(alias)

    def person(self, record: Record, name: str, body: Body | None = None) -> Alias | None:
        """The first alias of the same."""
        return self.identities.person(record.id, name, None if body is None else joined(body))

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """Who was taken for one person and of whom that is unsure, with why."""
        return self.identities.judgements


def official_key(alias: Alias) -> str:
    """The key of the official whose first alias this is."""
    return keys.official(alias.name, body_of(alias.agency))
