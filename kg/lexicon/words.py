"""Word lists as patterns: of several words that fit, the longest is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

import msgspec


def longest_first(words: Iterable[str]) -> list[str]:
    """The words once each, the longer first, so that none hides another; then by code point."""
    return sorted(set(words), key=lambda w: (-len(w), w))


def alternation(words: Iterable[str]) -> str:
    """A pattern, to be part of a longer one, that matches any of ``words``."""
    return f"(?:{'|'.join(map(re.escape, longest_first(words)))})"


def union(words: Iterable[str]) -> re.Pattern[str]:
    """A compiled pattern of any of ``words``."""
    return re.compile("|".join(map(re.escape, longest_first(words))))


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
