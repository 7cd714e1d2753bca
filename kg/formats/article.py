"""An article as it was read: the whole text, and what is known about it and how.

Offsets everywhere are Python string indices (Unicode code points), end exclusive, into
``Article.text``. The text is never cut or rewritten after reading: page furniture is marked
as a region, so the offsets of what stays do not move.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Known = Literal["given", "printed", "inferred"]
"""How a fact is known: handed in by the user, printed in the article, or worked out."""

RegionKind = Literal["headline", "section", "dateline", "body", "byline", "furniture"]


class Fact(msgspec.Struct, frozen=True):
    """A fact about the article with the way it is known."""

    value: str
    known: Known


class Region(msgspec.Struct, frozen=True):
    """A stretch ``[start, end)`` of the text and what it is on the page."""

    kind: RegionKind
    start: int
    end: int


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One article, ready for the language pipeline.

    ``province`` is the full name of the province-level division in whose frame 省… and 我省
    are read (``山西省``), ``None`` for national papers. ``published`` is an ISO date.
    ``regions`` are in text order, do not overlap, and cover every non-blank character.
    """

    id: str
    text: str
    title: Fact | None = None
    publisher: Fact | None = None
    province: Fact | None = None
    published: Fact | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    notes: tuple[str, ...] = ()
    """What to tell the user about how this article was read (encoding, replaced characters)."""
