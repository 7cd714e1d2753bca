"""Word lists as patterns: of several words that fit, the longest is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import groupby

import msgspec


def longest_first(words: Iterable[str]) -> list[str]:
    """The words once each, the longer first, so that none hides another; then by code point."""
    return sorted(set(words), key=lambda w: (-len(w), w))


def alternation(words: Iterable[str]) -> str:
    """A pattern, to be part of a longer one, that matches any of ``words``, the longest it can."""
    return f"(?:{_nested([(word, '') for word in sorted(set(words))])})"


def guarded(words: Mapping[str, str]) -> str:
    """As ``alternation``, each word only where the pattern it maps to matches behind it."""
    return f"(?:{_nested(sorted(words.items()))})"


def union(words: Iterable[str]) -> re.Pattern[str]:
    """A compiled pattern of any of ``words``, the longest it can match."""
    return re.compile(_nested([(word, "") for word in sorted(set(words))]))


def _nested(words: list[tuple[str, str]]) -> str:
    """Sorted words, each with the pattern behind it, what they begin alike written once:
    ``太(?:原(?:市)?|谷)``. It matches as the alternatives longest first would, and is quick over
    thousands of words."""
    branches = []
    for first, group in groupby((pair for pair in words if pair[0]), key=lambda pair: pair[0][0]):
        rests = [(word[1:], behind) for word, behind in group]
        inner, (shortest, behind) = _nested(rests), rests[0]
        if shortest:
            whole = f"(?:{inner})" if "|" in inner else inner
        elif not inner:
            whole = behind
        else:
            whole = f"(?:{inner}|{behind})" if behind else f"(?:{inner})?"
        branches.append(re.escape(first) + whole)
    return "|".join(branches)


class WordLists(msgspec.Struct, frozen=True, dict=True):
    """A lexicon file whose fields are lists of words."""

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    def pattern(self, name: str) -> re.Pattern[str]:
        """Any word of the list ``name``, longest first; compiled once."""
        made = self._patterns.get(name)
        if made is None:
            made = self._patterns[name] = union(getattr(self, name))
        return made
