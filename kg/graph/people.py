"""Who is who across articles: which official a name printed with a post belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from kg.formats import Record
from kg.graph import keys
from kg.graph.bodies import Bodies
from kg.graph.statements import Judgement


class People(Protocol):
    """What the graph needs of an identification of people."""

    @property
    def judgements(self) -> Iterable[Judgement]:
        """The decisions taken across articles, keys as the graph's."""
        ...

    def official(self, record: Record, name: str) -> str | None:
        """Key of the official that ``name`` is in this record; ``None`` where they have no post."""
        ...


class ByOffice:
    """Two articles mean one person where the name and an agency of theirs agree.

    Within one article a name is one person; every agency of theirs is an alias, and aliases join
    over articles (a 书记、县长 here and a 县长 there are one). The key is the first in code-point
    order of the name's agencies, so it does not depend on the order of the articles.
    """

    judgements: tuple[Judgement, ...] = ()

    def __init__(self, records: Iterable[Record]) -> None:
        self._parent: dict[str, str] = {}
        self._alias: dict[tuple[str, str], str] = {}
        for record in records:
            bodies = Bodies(record)
            for post in record.posts:
                alias = keys.official(post.person, bodies(post.agency))
                first = self._alias.setdefault((record.id, keys.bare(post.person)), alias)
                self._join(first, alias)

    def official(self, record: Record, name: str) -> str | None:
        """Key of the official that ``name`` is in this record; ``None`` where they have no post."""
        alias = self._alias.get((record.id, keys.bare(name)))
        return None if alias is None else self._root(alias)

    def _root(self, alias: str) -> str:
        while (parent := self._parent.setdefault(alias, alias)) != alias:
            self._parent[alias] = alias = self._parent[parent]
        return alias

    def _join(self, left: str, right: str) -> None:
        low, high = sorted((self._root(left), self._root(right)))
        self._parent[high] = low
