"""Who is who across articles, as the graph's keys: the identities that resolution found."""

from __future__ import annotations

from collections.abc import Iterable

from kg.formats import Record
from kg.graph import keys
from kg.graph.bodies import body_of, qualified
from kg.graph.statements import Judgement
from kg.resolution.identity import Alias, identify


class People:
    """The officials of a set of records. Equal sets in any order give equal answers."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._identities = identify(qualified(record) for record in records)

    def official(self, record: Record, name: str) -> str | None:
        """Key of the official that ``name`` is in this record; ``None`` where they have no post."""
        alias = self._identities.person(record.id, name)
        return None if alias is None else _key(alias)

    @property
    def judgements(self) -> list[Judgement]:
        """Who was taken for one person and who was not, with why."""
        return [
            Judgement(_key(j.left), _key(j.right), j.same, j.rule, j.why, j.score)
            for j in self._identities.judgements
        ]


def _key(alias: Alias) -> str:
    return keys.official(alias.name, body_of(alias.agency))
