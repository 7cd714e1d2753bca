"""Which body an agency's name means: one everywhere, or one of this article only."""

from __future__ import annotations

from kg.formats import Record
from kg.graph.keys import Body, bare
from kg.lexicon.anchors import anchored


class Bodies:
    """The agencies of one record by canonical name.

    A name whose jurisdiction or parent is known, or that says by itself which body it is, is one
    body in every article. 公司, 我校 or 合作发展处 alone is not: it stays inside its article.
    """

    def __init__(self, record: Record) -> None:
        self._article = record.id
        self._placed = {bare(each.name) for each in record.agencies if each.place or each.parent}

    def __call__(self, name: str) -> Body:
        """What makes the agency of this name one, for its key."""
        plain = bare(name)
        if plain in self._placed or anchored(plain):
            return plain
        return plain, self._article
