"""An article's text in one flow: the line breaks in the middle of a sentence taken out.

Pages with hard-wrapped lines break names and titles in two; what reads the flow sees them whole,
and its offsets are carried back to the text as it was printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from kg.extraction.blocks import blocks
from kg.extraction.context import Context
from kg.formats import Article, Mention, Span

BROKEN = re.compile(r"[\u4e00-\u9fff、，》”）][\u4e00-\u9fff“《（]")
"""The characters on both sides of a break that is taken out: a line that begins with a number is
an entry of a list."""


LABEL = re.compile(r"副?[\u4e00-\u9fff]{1,4}(?:长|席|员|任|记)[：:]")
"""A line that begins with a title and a colon is an entry of a list too."""


@dataclass(frozen=True)
class Flow:
    """``article`` is the article with its flow as text; ``gone`` are the offsets of the characters
    that were taken out of ``printed``, ascending."""

    printed: str
    article: Article
    gone: tuple[int, ...]

    @classmethod
    def of(cls, article: Article) -> Flow:
        """The flow of an article."""
        ctx = Context.of(article, ())
        gone = tuple(offset for gap in _gaps(ctx) for offset in range(*gap))
        if not gone:
            return cls(article.text, article, ())
        left_out = frozenset(gone)
        text = "".join(c for i, c in enumerate(article.text) if i not in left_out)
        flow = cls(article.text, article, gone)
        regions = tuple(
            replace(r, start=flow.there(r.start), end=flow.there(r.end)) for r in article.regions
        )
        return cls(article.text, replace(article, text=text, regions=regions), gone)

    def there(self, offset: int) -> int:
        """Where a printed offset lies in the flow."""
        return offset - bisect_left(self.gone, offset)

    def back(self, start: int, end: int) -> Span:
        """The printed span of a stretch of the flow."""
        return self._printed_at(start), self._printed_at(end - 1) + 1 if end > start else start

    def _printed_at(self, offset: int) -> int:
        """The printed offset of a character of the flow."""
        before = bisect_right(range(len(self.gone)), offset, key=lambda i: self.gone[i] - i)
        return offset + before

    def into(self, mentions: Iterable[Mention]) -> list[Mention]:
        """Mentions of the printed text, in the flow."""
        out = []
        for m in mentions:
            start, end = self.there(m.start), self.there(m.end)
            out.append(replace(m, start=start, end=end, text=self.article.text[start:end]))
        return out

    def out_of(self, mentions: Iterable[Mention]) -> list[Mention]:
        """Mentions read in the flow, in the printed text."""
        out = []
        for m in mentions:
            start, end = self.back(m.start, m.end)
            out.append(replace(m, start=start, end=end, text=self.printed[start:end]))
        return out


def _gaps(ctx: Context) -> list[Span]:
    """The breaks inside blocks, the white space around them included."""
    text = ctx.text
    lines = iter(ctx.paragraphs)
    out = []
    for block in blocks(ctx):
        at = next(lines).end
        while at < block.end:
            line = next(lines)
            broken = BROKEN.fullmatch(text[at - 1] + text[line.start])
            if broken and not LABEL.match(text, line.start):
                out.append((at, line.start))
            at = line.end
    return out
