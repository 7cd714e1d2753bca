"""Quotations without a speech verb: the sentences around name the mouth."""

from __future__ import annotations

import re
from functools import cache

from kg.extraction.context import Context, Piece
from kg.extraction.introduced import agency_before, objective
from kg.extraction.quoted import quotation_before
from kg.extraction.speakers import Speaker, opens_sentence
from kg.formats import Mention
from kg.lexicon.speech import speech
from kg.lexicon.words import union

_STOP = re.compile(r"[。！？!?…][”’」』）)]*")
_SHARED = ("等", "、", "和", "与", "们", "一行")
"""After a name these make the subject many."""


def framed_by(ctx: Context, block: Piece, quotation: Piece) -> Speaker | None:
    """Whose quotation it is by its frame: the person who opens the clause that leads to it
    (闻一川有了新打算：“…”), else the one who opens the sentence right after it (“…。”闻一川指了
    指桃园), else the one who opens the sentence right before (闻一川种了一辈子果树。“…。”)."""
    start, end = quotation.start, quotation.end
    at = max(_sentence(ctx.text, block.start, start), _half(ctx, block, start))
    if at < start:
        leads = ctx.text[start - 1] in "：:，,"
        return _opener(ctx, block, at, start) if leads else None
    follows = _STOP.search(ctx.text, end, block.end)
    after = _opener(ctx, block, end, follows.end() if follows else block.end)
    if after is not None or at == block.start:
        return after
    earlier = _sentence(ctx.text, block.start, at - 1)
    return _opener(ctx, block, earlier, at)


def _half(ctx: Context, block: Piece, start: int) -> int:
    """Where the first half of what was said ends: “…，”闻一川算起了账，“…。”."""
    half = quotation_before(ctx, start, block)
    return half.end if half is not None else block.start


def _sentence(text: str, start: int, end: int) -> int:
    """Where the sentence that runs to ``end`` begins."""
    at = start
    for m in _STOP.finditer(text, start, end):
        at = m.end()
    return at


def _opener(ctx: Context, block: Piece, start: int, end: int) -> Speaker | None:
    """The one person who opens a sentence that relays nobody else's words."""
    if _relaying().search(ctx.text, start, end) or "“" in ctx.text[start:end]:
        return None
    persons = ctx.inside(start, end, "Person")
    if not persons or not _alone(ctx, persons[0], start, block):
        return None
    return Speaker("person", persons[0], agency_before(ctx, persons[0].start))


@cache
def _relaying() -> re.Pattern[str]:
    return union(speech().relaying)


def _alone(ctx: Context, person: Mention, start: int, block: Piece) -> bool:
    return (
        opens_sentence(ctx, person, block.start)
        and not objective(ctx, person.start, start)
        and not ctx.text.startswith(_SHARED, person.end)
    )
