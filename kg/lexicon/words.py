"""Word lists as patterns: of several words that fit, the longest is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import groupby

import msgspec


def longest_first(words: Iterable[str]) -> list[str]:
    """The words once each, the longer first, so that none hides another; then by code point."""
    return sorted(set(words), key=lambda w: (-len(w), w))


def alternation(words: Iterable[str]) -> str:
    """A pattern, to be part of a longer one, that matches any of ``words``, the longest it can."""
    return f"(?:{_nested(sorted(set(words)))})"


def union(words: Iterable[str]) -> re.Pattern[str]:
    """A compiled pattern of any of ``words``, the longest it can match."""
    return re.compile(_nested(sorted(set(words))))


def _nested(words: list[str]) -> str:
    """Sorted words with what they begin alike written once: ``太(?:原(?:市)?|谷)``. It matches as
    the alternatives longest first would, and is quick over thousands of words."""
    branches = []
    for first, group in groupby((word for word in words if word), key=lambda word: word[0]):
        rests = [word[1:] for word in group]
        inner = _nested(rests)
        optional = "?" if not rests[0] else ""
        whole = f"(?:{inner}){optional}" if optional or "|" in inner else inner
        branches.append(re.escape(first) + (whole if inner else ""))
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
