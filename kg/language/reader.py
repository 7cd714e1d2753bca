"""Text → mentions, without a spaCy document around it.

Extraction needs the mentions and no tokens, so it reads with this; ``kg.load()`` gives the same
mentions on a ``Doc``. Words are cut only in the stretches where a short place name stands, to ask
whether it straddles two of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Protocol

from kg.formats import Mention
from kg.language.borders import Cutter, WordBorders, word_cutter
from kg.language.candidates import TYPES, Candidate
from kg.language.choosing import choose
from kg.language.confirming import confirmed
from kg.language.naming import read_names
from kg.language.recogniser import Recogniser
from kg.language.tagger import Tagger

if TYPE_CHECKING:
    from spacy.language import Language


class Reader(Protocol):
    """Whatever reads the mentions of texts."""

    def read(self, texts: Sequence[str], /) -> list[list[Mention]]:
        """For each text its mentions, in text order and not overlapping."""
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
            named = list(confirmed(text, named, recognised))
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


class PipelineReader:
    """Any spaCy pipeline whose documents carry mentions as ``kg.load()`` lays them."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def read(self, texts: Sequence[str], /) -> list[list[Mention]]:
        """For each text its mentions."""
        from kg.language.pipeline import mentions

        return [mentions(doc) for doc in self._nlp.pipe(texts)]


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
