"""Finding many fixed phrases in a text at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import compress, count, islice
from operator import add

_KEY = 2


class Phrases:
    """A set of phrases of two characters or more, found longest first at each place.

    Phrases are kept by their first two characters with the lengths that occur, so a text costs
    one look-up a character however many phrases there are.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrase for phrase in phrases if len(phrase) >= _KEY)
        lengths: dict[str, set[int]] = {}
        for phrase in self._phrases:
            lengths.setdefault(phrase[:_KEY], set()).add(len(phrase))
        self._lengths = {key: tuple(sorted(sizes)[::-1]) for key, sizes in lengths.items()}

    def __contains__(self, phrase: str) -> bool:
        return phrase in self._phrases

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases)

    def longest(self, text: str, at: int) -> int:
        """Length of the longest phrase at ``at``; 0 where none begins."""
        for size in self._lengths.get(text[at : at + _KEY], ()):
            # at the end of the text the slice is shorter than asked for, and may be a phrase too
            if at + size <= len(text) and text[at : at + size] in self._phrases:
                return size
        return 0

    def starts(self, text: str) -> Iterator[int]:
        """Where the first two characters of a phrase stand, so that one may begin there."""
        pairs = map(add, text, islice(text, 1, None))
        return compress(count(), map(self._lengths.__contains__, pairs))

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """``(start, end)`` of the phrases in ``text``, left to right, not overlapping."""
        free = 0
        for at in self.starts(text):
            if at >= free and (size := self.longest(text, at)):
                free = at + size
                yield at, free
