"""Claims: what one rule read of one person, before it becomes rows of the record."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.extraction.context import Context, Piece
from kg.extraction.posts.body import Body
from kg.extraction.posts.memory import Memory, surface_of
from kg.extraction.posts.runs import Seat
from kg.extraction.posts.tokens import Token
from kg.formats import Post, Status
from kg.language.titles import is_head
from kg.lexicon.titles import either, titles


@dataclass(frozen=True)
class Claim:
    """One person in one seat of one body."""

    person: Token
    seat: Seat
    body: Body
    status: Status
    rule: str
    date: str | None = None
    """When the office was taken up, left or held, as EDTF."""


@dataclass
class Reading:
    """One article being read: its tokens, and what was claimed so far, by person token."""

    ctx: Context
    row: list[Token]
    memory: Memory
    claims: list[Claim] = field(default_factory=list)
    held: dict[int, list[tuple[Seat, Body]]] = field(default_factory=dict)
    """The seats a title-first run gave to the person at a token index."""
    taken: set[int] = field(default_factory=set)
    """Tokens of titles printed behind a name, which are not the next one's; only ever asked."""
    topic: tuple[int, list[int]] = (-1, [])
    """The last verb of office and the names it was said of, by token."""
    prefixes: dict[int, list[tuple[Seat, Body]]] = field(default_factory=dict)
    """The seats before a comma that the names of a list share, by person token."""

    def sentence(self, offset: int) -> Piece | None:
        """The sentence that holds ``offset``."""
        return _piece(self.ctx.sentences, offset)

    def line(self, offset: int) -> str:
        """The text of the line that holds ``offset``."""
        piece = self.paragraph(offset)
        return self.ctx.text[piece.start : piece.end] if piece else ""

    def paragraph(self, offset: int) -> Piece | None:
        """The line that holds ``offset``."""
        return _piece(self.ctx.paragraphs, offset)


def _piece(pieces: Sequence[Piece], offset: int) -> Piece | None:
    i = bisect_right(pieces, offset, key=lambda piece: piece.start) - 1
    return pieces[i] if i >= 0 and offset in pieces[i] else None


def is_regional(seat: Seat) -> bool:
    """Whether a manager's title stands behind a region alone: 中国区总裁 of a firm that was not
    read."""
    managing = seat.entry is not None and seat.entry.noun in titles().executives
    return managing and re.fullmatch(titles().regions, surface_of(seat.body)) is not None


def is_pretended(ctx: Context, seat: Seat) -> bool:
    """自称是某局局长: an office that somebody gives themselves out to hold."""
    return _pretended().search(ctx.text, max(0, seat.begin - 24), seat.begin) is not None


@cache
def _pretended() -> re.Pattern[str]:
    verbs = either(titles().pretended)
    return re.compile(f"(?:{verbs})(?:是|为|系|某)?[^，。；：！？“”\n]{{0,14}}$")


def as_post(claim: Claim, confidence: float) -> Post | None:
    """The row of a claim; ``None`` for a seat without a title. ``confidence`` is the rule's, and
    is lowered by the doubt about the name."""
    entry = claim.seat.entry
    title = claim.seat.title
    if entry is None or title is None:
        return None
    status = claim.status
    if entry.acting and status in ("holds", "appointed"):
        status = "acting"
    printed = entry.title if status == "acting" or not entry.acting else title.text
    if entry.group == "党工委" and claim.body.name.endswith("工作委员会"):
        # The working committee is the body: its secretary is a 书记.
        printed = printed.removeprefix(entry.group)
    certainty = claim.person.mention.confidence if claim.person.mention else 1.0
    spans = {*claim.body.spans, (title.start, title.end), (claim.person.start, claim.person.end)}
    return Post(
        person=claim.person.text,
        title=printed,
        agency=claim.body.name,
        agency_surface=claim.body.surface,
        head=is_head(entry, claim.body.name),
        status=status,
        rule=claim.rule,
        confidence=round(confidence * certainty, 4),
        evidence=tuple(sorted(spans)),
        rank=claim.seat.rank,
        date=claim.date,
    )
