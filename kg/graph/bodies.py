"""Which body an agency's name means: one everywhere, one by its code, or one of this article."""

from __future__ import annotations

from functools import cache

import msgspec

from kg.formats import AgencyEntry, Record
from kg.graph.keys import Body, bare
from kg.lexicon.anchors import anchored
from kg.lexicon.divisions import by_code, named
from kg.lexicon.one_body import one_name
from kg.resolution.agency_keys import without_ancestors

MARK = "@"
"""Between a name and what it is qualified by, where both have to be one string."""


class Bodies:
    """The agencies of one record by canonical name.

    The divisions above an agency's own are left out, printed or not (四川省攀枝花市人民政府 is
    攀枝花市人民政府). Where several divisions of the country share a name, the code is added (the
    four 鼓楼区). A name of unknown jurisdiction and parent that does not say by itself which body
    it is (公司, 我校, 合作发展处) stays inside its article.
    """

    def __init__(self, record: Record) -> None:
        self._article = record.id
        self._text = record.text
        self._entries = {bare(entry.name): entry for entry in record.agencies}

    def __call__(self, name: str) -> Body:
        """What makes the agency of this name one, for its key."""
        plain = bare(name)
        entry = self._entries.get(plain)
        if entry is not None and entry.place:
            short = without_ancestors(entry)
            return (short, entry.place) if _shared(entry) else short
        plain = one_name(plain, self._text)
        if (entry is not None and entry.parent) or anchored(plain):
            return plain
        return plain, self._article


def qualified(record: Record) -> Record:
    """The record with each agency named as its body is, for telling people apart by agency."""
    bodies = Bodies(record)

    def name(agency: str) -> str:
        return joined(bodies(agency))

    return msgspec.structs.replace(
        record,
        posts=tuple(msgspec.structs.replace(p, agency=name(p.agency)) for p in record.posts),
        agencies=tuple(
            msgspec.structs.replace(a, name=name(a.name), parent=a.parent and name(a.parent))
            for a in record.agencies
        ),
    )


def joined(body: Body) -> str:
    """The name that ``qualified`` gives an agency that is this body."""
    return body if isinstance(body, str) else MARK.join(body)


def body_of(name: str) -> Body:
    """The body that ``qualified`` gave this name."""
    plain, mark, qualifier = name.partition(MARK)
    return (plain, qualifier) if mark else plain


def _shared(entry: AgencyEntry) -> bool:
    """Whether the agency's name begins with a division's that is not the only one of its name."""
    division = by_code(entry.place) if entry.place else None
    return division is not None and division.name in entry.name and _ambiguous(division.name)


@cache
def _ambiguous(name: str) -> bool:
    return len({each.code for each in named(name) if each.name == name}) > 1
