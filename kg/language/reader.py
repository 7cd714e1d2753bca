"""Text → mentions, without a spaCy document around it.

Extraction needs the mentions and no tokens, so it reads with this; ``kg.load()`` gives the same
mentions on a ``Doc``. Words are cut only in the stretches where a short place name stands, to ask
whether it straddles two of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Protocol, get_args

from kg.formats import Mention, MentionType
from kg.language.candidates import Candidate
from kg.language.choosing import choose, confirmed
from kg.language.naming import read_names
from kg.language.recogniser import Recogniser
from kg.language.segmenter import Segmenter, load_segmenter
from kg.language.tagger import Tagger
from kg.lexicon.divisions import user_words

if TYPE_CHECKING:
    from spacy.language import Language

TYPES: dict[str, MentionType] = {kind: kind for kind in get_args(MentionType)}

_RUN = re.compile(r"[\w·]+|[^\w·]")
"""A stretch without punctuation, which no word crosses; a sign is a word of its own."""


class Reader(Protocol):
    """Whatever reads the mentions of texts."""

    def read(self, texts: Sequence[str], /) -> list[list[Mention]]:
        """For each text its mentions, in text order and not overlapping."""
        ...


class Cutter(Protocol):
    """What is asked of a segmenter."""

    def cut(self, text: str, /) -> list[str]:
        """The words of ``text`` in order, white space left out."""
        ...


class PlainReader:
    """Our recogniser, the readers of names, and the choice among what they find."""

    def __init__(self, recogniser: Recogniser, cutter: Cutter) -> None:
        self._recogniser = recogniser
        self._cutter = cutter

    def read(self, texts: Sequence[str], /) -> list[list[Mention]]:
        """For each text its mentions; the answer does not depend on what is read together."""
        found = self._recogniser.predict(texts)
        return [self._mentions(text, raw) for text, raw in zip(texts, found, strict=True)]

    def _mentions(self, text: str, found: Sequence[tuple[int, int, str, float]]) -> list[Mention]:
        recognised = [Candidate(*mention, "recogniser") for mention in found]
        borders = WordBorders(text, self._cutter)
        named = read_names(text, recognised, borders.straddle)
        if self._recogniser.confirms:
            named = list(confirmed(named, recognised))
        return [
            Mention(
                type=TYPES[c.type],
                start=c.start,
                end=c.end,
                text=text[c.start : c.end],
                confidence=c.confidence,
            )
            for c in choose(text, recognised, named)
        ]


class WordBorders:
    """The borders of the words of a text, cut between punctuation marks where it is asked for."""

    def __init__(self, text: str, cutter: Cutter) -> None:
        self._text = text
        self._cutter = cutter
        self._runs = [match.span() for match in _RUN.finditer(text)]
        self._starts = [start for start, _ in self._runs]
        self._ends = {*self._starts, len(text)}
        self._cut: dict[int, list[int]] = {}

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


class PipelineReader:
    """Any spaCy pipeline whose documents carry mentions as ``kg.load()`` lays them."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def read(self, texts: Sequence[str], /) -> list[list[Mention]]:
        """For each text its mentions."""
        from kg.language.pipeline import mentions

        return [mentions(doc) for doc in self._nlp.pipe(texts)]


@cache
def word_cutter() -> Segmenter:
    """The segmenter of this process, with the names of divisions as its words."""
    return load_segmenter(user_words())


@cache
def plain_reader(threads: int = 1) -> PlainReader:
    """Our reader. Raises ``ModelError`` E301 where weights are missing."""
    return PlainReader(Tagger(threads=threads), word_cutter())


def reader(pipeline: str | None = None, threads: int = 1) -> Reader:
    """Our own reader, its network on so many ``threads``, or one over an installed spaCy pipeline
    (errors as ``kg.load``). The threads change nothing that is read."""
    if pipeline is None:
        return plain_reader(threads)
    from kg.language.pipeline import load

    return PipelineReader(load(pipeline))
