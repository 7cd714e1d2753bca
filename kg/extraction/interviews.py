"""Interviews in questions and answers: 记者：水渠何时修好？ 闻一川：年内修好。"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.extraction.context import Context, Piece
from kg.extraction.introduced import agency_before, titles_of
from kg.extraction.speakers import Speaker, opens_sentence
from kg.extraction.utterance import Utterance
from kg.formats import Mention
from kg.lexicon.speech import speech
from kg.lexicon.words import alternation

_PAPER = re.compile(r"\s*《[^》]{2,12}》[：:].*[？?][”’]?\s*$")
"""A paper that asks: 《某报》：…？"""
_NAMED = re.compile(r"\s*答[（(]")
"""An answer whose giver stands in brackets: 答（闻一川）：…."""
_COLON = re.compile(r"\s*(?:[（(][^）)]{1,30}[）)])?\s*[：:]\s*")


def answers(ctx: Context, written: Sequence[Piece]) -> list[Utterance]:
    """What is answered, a paragraph an utterance; empty where nobody asks.

    A turn begins with the answerer's name and a colon, or with 答：, which is the last person
    introduced with a title before the first question; it runs on to the next turn.
    """
    body = [b for b in written if ctx.region_at(b.start) == "body"]
    asked = [b for b in body if _asks(ctx, b)]
    if not asked:
        return []
    guest = _guest(ctx, asked[0].start)
    out: list[Utterance] = []
    speaker: Speaker | None = None
    cue = (0, 0)
    for block in body:
        start = block.start
        turn = _turn(ctx, block, guest)
        if _asks(ctx, block) or (turn is None and _another(ctx, block, speaker)):
            speaker = None
        elif turn is not None:
            speaker, colon = turn
            start, cue = colon.end(), (colon.start(), colon.end())
        if speaker is not None and start < block.end:
            out.append(
                Utterance(
                    speaker.person,
                    speaker.agency,
                    start,
                    block.end,
                    cue,
                    direct=True,
                    force="states",
                    kind="person",
                )
            )
    return out


def _another(ctx: Context, block: Piece, speaker: Speaker | None) -> bool:
    """Whether a paragraph leaves the talk: it opens with somebody else who speaks
    (祁小满插话说，…), with a word of the scene and somebody else (采访间隙，…), or with words
    quoted."""
    if speaker is None:
        return False
    if ctx.text.startswith("“", block.start):
        return True
    said = speaker.person.text if speaker.person is not None else ""
    others = [p for p in ctx.inside(block.start, block.end, "Person") if p.text != said]
    if not others:
        return False
    first = others[0]
    speaks = speech().verb.match(ctx.text, first.end) is not None
    scene = speech().scene.match(ctx.text, block.start) is not None
    return scene or (speaks and opens_sentence(ctx, first, block.start))


def _asks(ctx: Context, block: Piece) -> bool:
    asked = _pattern("askers").match(ctx.text, block.start, block.end)
    return asked is not None or _PAPER.match(ctx.text, block.start, block.end) is not None


def _turn(
    ctx: Context, block: Piece, guest: Mention | None
) -> tuple[Speaker, re.Match[str]] | None:
    """Whose turn begins with the block, and the colon."""
    name = ctx.mention_at(block.start)
    if name is not None and name.type == "Person" and name.start == block.start:
        colon = _COLON.match(ctx.text, name.end, block.end)
        return (Speaker("person", name, agency_before(ctx, name.start)), colon) if colon else None
    bracket = _NAMED.match(ctx.text, block.start, block.end)
    named = ctx.mention_at(bracket.end()) if bracket else None
    if named is not None and named.type == "Person":
        close = re.compile(r"[）)]\s*[：:]\s*").match(ctx.text, named.end, block.end)
        return (Speaker("person", named, agency_before(ctx, named.start)), close) if close else None
    m = _pattern("answerers").match(ctx.text, block.start, block.end)
    colon = _COLON.match(ctx.text, m.end() - 1, block.end) if m else None
    if guest is None or colon is None:
        return None
    return Speaker("person", guest, agency_before(ctx, guest.start)), colon


def _guest(ctx: Context, before: int) -> Mention | None:
    """The last person introduced with a title before the questions begin."""
    return next((p for p in ctx.before(before, "Person") if titles_of(ctx, p)), None)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{alternation(getattr(speech(), name))})[：:]")
