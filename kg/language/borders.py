"""The borders of words, where a reader of names asks for them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property
from typing import Protocol

from kg.language.segmenter import Segmenter, load_segmenter
from kg.lexicon.divisions import user_words

_RUN = re.compile(r"[\w·]+|[^\w·]")
"""A stretch without punctuation, which no word crosses; a sign is a word of its own."""


class Cutter(Protocol):
    """What is asked of a segmenter."""

    def cut(self, text: str, /) -> list[str]:
        """The words of ``text`` in order, white space left out."""
        ...


class WordBorders:
    """The borders of the words of a text, cut between punctuation marks where it is asked for."""

    def __init__(self, text: str, cutter: Cutter) -> None:
        self._text = text
        self._cutter = cutter
        self._cut: dict[int, list[int]] = {}

    @cached_property
    def _runs(self) -> list[tuple[int, int]]:
        return [match.span() for match in _RUN.finditer(self._text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self._runs]

    @cached_property
    def _ends(self) -> set[int]:
        return {*self._starts, len(self._text)}

    def straddle(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` is the end of one word and the beginning of the next. One border
        inside a word speaks against nothing: the segmenter knows few names."""
        if start in self._ends or end in self._ends:
            return False  # a word begins and ends where a run does
        left, right = self._word(start), self._word(end - 1)
        return left != right and left[0] < start and right[1] > end

    def _word(self, at: int) -> tuple[int, int]:
        """Where the word around a place begins and ends."""
        run = bisect_right(self._starts, at) - 1
        borders = self._cut.get(run)
        if borders is None:
            borders = self._cut[run] = self._borders(*self._runs[run])
        word = bisect_right(borders, at) - 1
        return borders[word], borders[word + 1]

    def _borders(self, start: int, end: int) -> list[int]:
        run = self._text[start:end]
        borders = [start]
        for word in [run] if len(run) == 1 else self._cutter.cut(run):
            borders.append(borders[-1] + len(word))
        return borders


@cache
def word_cutter() -> Segmenter:
    """The segmenter of this process, with the names of divisions as its words."""
    return load_segmenter(user_words())
