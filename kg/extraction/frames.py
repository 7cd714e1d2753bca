"""Quotations without a speech verb: the sentences around name the mouth."""

from __future__ import annotations

import re
from functools import cache

from kg.extraction.context import Context, Piece
from kg.extraction.introduced import agency_before, objective
from kg.extraction.quoted import SAID, quotations_in, spoken
from kg.extraction.speakers import Speaker, opens_sentence
from kg.formats import Mention
from kg.lexicon.speech import speech
from kg.lexicon.words import union

_STOP = re.compile(r"[。！？!?…][”’」』）)]*")
_SHARED = ("等", "、", "和", "与", "们", "一行")
"""After a name these make the subject many."""


def framed_by(ctx: Context, block: Piece, quotation: Piece) -> Speaker | None:
    """Whose quotation it is by its frame: the person who opens a clause that leads to it
    (闻一川有了新打算：“…”), also between its halves (“…，”闻一川算起了账，“…”), else the one who
    opens the sentence right after it (“…。”闻一川指了指桃园), else the one who opens the sentence
    right before (闻一川种了一辈子果树。“…。”)."""
    start, end = quotation.start, quotation.end
    at = _sentence(ctx.text, block.start, start)
    if at < start:
        return _leading(ctx, block, at, start)
    after = _after(ctx, block, end)
    if after is not None or at == block.start:
        return after
    earlier = _sentence(ctx.text, block.start, at - 1)
    return opener(ctx, block, earlier, at)


def led_by(ctx: Context, block: Piece, quotation: Piece) -> Speaker | None:
    """The person who opens the words that lead to a quotation (闻一川鞠躬致歉，“…。”)."""
    at = _sentence(ctx.text, block.start, quotation.start)
    return _leading(ctx, block, at, quotation.start) if at < quotation.start else None


def _leading(ctx: Context, block: Piece, at: int, start: int) -> Speaker | None:
    """Who opens the words that lead to a quotation, from the half of it before them on."""
    if ctx.text[start - 1] not in "：:，,":
        return None
    half = ctx.text.rfind("”", at, start) + 1
    if half and (ctx.text[half - 2] not in SAID or "“" in ctx.text[half:start]):
        return None
    return opener(ctx, block, half or at, start)


def _after(ctx: Context, block: Piece, end: int) -> Speaker | None:
    """Who opens the words after a quotation, to the end of the sentence or to its other half."""
    stop = _STOP.search(ctx.text, end, block.end)
    until = stop.end() if stop else block.end
    half = ctx.text.find("“", end, until)
    if half > end and ctx.text[half - 1] in "，,：:" and ctx.text[end - 2] in SAID:
        until = half
    return opener(ctx, block, end, until)


def _sentence(text: str, start: int, end: int) -> int:
    """Where the sentence that runs to ``end`` begins."""
    at = start
    for m in _STOP.finditer(text, start, end):
        at = m.end()
    return at


def opener(ctx: Context, block: Piece, start: int, end: int) -> Speaker | None:
    """The one person who opens a clause of words that relay nobody else's (站在地头，闻一川…)."""
    said = any(
        start < q.end and q.start < end and spoken(ctx, q) for q in quotations_in(ctx, block)
    )
    if said or _relaying().search(ctx.text, start, end):
        return None
    person = next(iter(ctx.inside(start, end, "Person")), None)
    if person is None or not _alone(ctx, person, start, block):
        return None
    return Speaker("person", person, agency_before(ctx, person.start))


@cache
def _relaying() -> re.Pattern[str]:
    return union(speech().relaying)


def _alone(ctx: Context, person: Mention, start: int, block: Piece) -> bool:
    head = ctx.text[start : person.start]
    clause = start + max(head.rfind(mark) for mark in "，,：:") + 1
    return (
        opens_sentence(ctx, person, clause if clause > start else block.start)
        and not objective(ctx, person.start, start)
        and not ctx.text.startswith(_SHARED, person.end)
    )
