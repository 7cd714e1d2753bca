"""Which posts of one name in one article are one person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

from kg.formats import Post, Record
from kg.formats.record import Span
from kg.resolution.bearings import native
from kg.resolution.dossiers import Alias, bare
from kg.resolution.full_names import DOT
from kg.resolution.walks import country_of

Key = Callable[[str], str]
"""The key of the agency that the record calls by a name."""


def bonds(record: Record, key: Key) -> Iterator[tuple[Alias, Alias]]:
    """Pairs of aliases of one person, enough to join all of theirs.

    Within an article a name is one person. A foreigner's short name is so only within one
    country, and where it stands once with both titles: a list of congratulations names two
    leaders of one short name, and beside a crown prince stands a governor called like him.
    """
    names: defaultdict[str, list[tuple[Alias, Span | None]]] = defaultdict(list)
    for post in record.posts:
        name = bare(post.person)
        names[name].append((Alias(name, key(post.agency)), _where(record, post)))
    for name in sorted(names):
        groups: defaultdict[str, set[Alias]] = defaultdict(set)
        for alias, where in names[name]:
            country = country_of(alias.agency)
            if native(name) or DOT.search(name):
                groups["of" + (country or "")].add(alias)
            else:
                groups[f"of{country}" if country else f"at{where}"].add(alias)
                groups[f"at{where}"].add(alias)
        if len(groups) == 2 and "of" in groups:
            groups = defaultdict(set, {"of": set().union(*groups.values())})
        for group in sorted(groups):
            yield from pairwise(sorted(groups[group]))


def _where(record: Record, post: Post) -> Span | None:
    """Where the name stands that the post was read of, as far as its evidence tells."""
    for start, end in reversed(post.evidence):
        if bare(record.text[start:end]) == bare(post.person):
            return start, end
    return post.evidence[-1] if post.evidence else None
