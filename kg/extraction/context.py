"""What a relation rule may look at: one article, its mentions, and its layout.

A rule reads offsets, never tokens, so it gives the same answer whatever segmenter ran. The
context can be made from a spaCy document or from annotated mentions, so that a rule can be
developed and tested on perfect recognition.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from kg.formats import Article, Mention, MentionType, Region, Span

SENTENCE_END = re.compile(r"[。！？!?；;…]+[”’」』）)]*|\n+")
CLAUSE_END = re.compile(r"[。！？!?；;…，,：:]+[”’」』）)]*|\n+")
OPENING, CLOSING = "“‘「『", "”’」』"
QUOTES = re.compile(f"[{OPENING}{CLOSING}]")


Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text (a paragraph, sentence or clause) without outer white space."""

    start: int
    end: int

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end


@dataclass(frozen=True)
class Context:
    """One article as the rules see it.

    ``mentions`` are sorted, flat and non-overlapping. All offsets are code points into
    ``text``.
    """

    article: Article
    mentions: tuple[Mention, ...]

    @classmethod
    def of(cls, article: Article, mentions: Iterable[Mention]) -> Context:
        """A context over ``mentions`` in any order."""
        return cls(article, tuple(sorted(mentions, key=lambda m: (m.start, m.end))))

    @cached_property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        """What each stretch of the text is on the page."""
        return self.article.regions

    def region_at(self, offset: int) -> str:
        """The kind of region ``offset`` lies in; ``body`` where the article has no regions."""
        for region in self.regions:
            if region.start <= offset < region.end:
                return region.kind
        return "body"

    @cached_property
    def paragraphs(self) -> tuple[Piece, ...]:
        """Non-blank lines."""
        return tuple(
            piece
            for m in re.finditer(r"[^\n]+", self.text)
            for piece in self._trim(m.start(), m.end())
        )

    @cached_property
    def sentences(self) -> tuple[Piece, ...]:
        """Stretches up to 。！？； or a line break, closing quotes included."""
        return tuple(self._cut(SENTENCE_END))

    @cached_property
    def clauses(self) -> tuple[Piece, ...]:
        """Stretches up to a comma or stronger."""
        return tuple(self._cut(CLAUSE_END))

    def _cut(self, ends: re.Pattern[str]) -> Iterator[Piece]:
        at = 0
        for m in ends.finditer(self.text):
            yield from self._trim(at, m.end())
            at = m.end()
        yield from self._trim(at, len(self.text))

    def _trim(self, start: int, end: int) -> Iterator[Piece]:
        inner = self.text[start:end].lstrip()
        if inner:
            yield Piece(end - len(inner), end - len(inner) + len(inner.rstrip()))

    @staticmethod
    def piece_at(pieces: Sequence[Piece], offset: int) -> Piece | None:
        """The piece that holds ``offset``, if any."""
        i = bisect_right(pieces, offset, key=lambda p: p.start) - 1
        return pieces[i] if i >= 0 and offset in pieces[i] else None

    @cached_property
    def quotations(self) -> tuple[Piece, ...]:
        """Outermost quoted stretches, the marks included. A paragraph that opens a quotation
        without closing it runs to the paragraph's end."""
        out: list[Piece] = []
        for par in self.paragraphs:
            depth, begin = 0, -1
            for mark in QUOTES.finditer(self.text, par.start, par.end):
                if mark[0] in OPENING:
                    depth += 1
                    if depth == 1:
                        begin = mark.start()
                elif depth:
                    depth -= 1
                    if depth == 0:
                        out.append(Piece(begin, mark.end()))
            if depth:
                out.append(Piece(begin, par.end))
        return tuple(out)

    def inside(self, start: int, end: int, *types: MentionType) -> tuple[Mention, ...]:
        """Mentions of ``types`` (all, if none is named) that lie wholly in ``[start, end)``."""
        lo = bisect_left(self.mentions, start, key=lambda m: m.start)
        out = []
        for m in self.mentions[lo:]:
            if m.start >= end:
                break
            if m.end <= end and (not types or m.type in types):
                out.append(m)
        return tuple(out)

    def mention_at(self, offset: int) -> Mention | None:
        """The mention that covers ``offset``."""
        i = bisect_right(self.mentions, offset, key=lambda m: m.start) - 1
        return self.mentions[i] if i >= 0 and offset < self.mentions[i].end else None

    def before(self, offset: int, *types: MentionType) -> Iterator[Mention]:
        """Mentions that end at or before ``offset``, nearest first."""
        i = bisect_right(self.mentions, offset, key=lambda m: m.start)
        for k in range(i - 1, -1, -1):
            m = self.mentions[k]
            if m.end <= offset and (not types or m.type in types):
                yield m

    def once(self, read: Callable[[Context], Found]) -> Found:
        """What ``read`` finds in this article, read the first time it is asked for."""
        if read not in self._found:
            self._found[read] = read(self)
        return cast("Found", self._found[read])

    @cached_property
    def _found(self) -> dict[Callable[[Context], object], object]:
        return {}

    def quote(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span[0] : span[1]]
