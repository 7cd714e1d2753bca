"""What a person of the article's own voice means to do: 接下来，闻一川打算再扩二十亩桃园."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extraction.blocks import blocks
from kg.extraction.context import Context, Piece
from kg.extraction.gaps import neutral
from kg.extraction.pledges.commitments import Commitment
from kg.extraction.pledges.ranges import Range, ranges_in
from kg.extraction.speakers import opens_sentence
from kg.extraction.speech import Utterance, utterance_at
from kg.formats import Mention
from kg.lexicon.pledges import pledges
from kg.lexicon.speech import speech
from kg.lexicon.words import alternation

_SENTENCE = re.compile("[。！？!?；;\n]")


def intentions(ctx: Context, said: tuple[Utterance, ...]) -> Iterator[tuple[Mention, Range]]:
    """Each person with the stretch that tells what they mean to do, outside speech."""
    intents = pledges().pattern("intents")
    for block in blocks(ctx):
        if ctx.region_at(block.start) != "body":
            continue
        at = block.start
        for m in intents.finditer(ctx.text, block.start, block.end):
            if m.start() < at or utterance_at(said, m.start()) or ctx.mention_at(m.start()):
                continue
            person = _subject(ctx, block, m.start()) if _plans(ctx, m.end()) else None
            if person is not None:
                stop = _SENTENCE.search(ctx.text, m.end(), block.end)
                at = stop.start() if stop else block.end
                yield from ((person, r) for r in ranges_in(ctx, m.start(), at, _own))


def _own(made: Commitment, ran: bool) -> bool:
    """The word itself, and what follows it without a subject."""
    return made.kind == "none" or (ran and made.kind == "self")


def _plans(ctx: Context, at: int) -> bool:
    """Whether an action follows the word, or a date."""
    rest = ctx.text[at : at + 16]
    return pledges().opener.match(rest) is not None or re.match(r"\d|[明今年再]", rest) is not None


def _subject(ctx: Context, block: Piece, at: int) -> Mention | None:
    """The person whose intention it is: the name right before the word, or who 他 is, the one
    that last opened a sentence of the paragraph."""
    head = ctx.text[block.start : at]
    start = block.start + max(head.rfind(mark) for mark in "。！？；\n") + 1
    names = ctx.inside(start, at, "Person")
    if names:
        gap = ctx.text[names[-1].end : at]
        opens = opens_sentence(ctx, names[-1], block.start)
        return names[-1] if opens and _close(gap) else None
    pronoun = _pronoun().search(ctx.text[start:at])
    if pronoun is None or not _close(pronoun[1]):
        return None
    return next(
        (
            p
            for p in ctx.before(start, "Person")
            if p.start >= block.start and opens_sentence(ctx, p, block.start)
        ),
        None,
    )


def _close(gap: str) -> bool:
    """Whether nothing but time words and adverbs stands between a person and the word."""
    return neutral(re.sub(pledges().time.pattern, "", gap))


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[，,])(?:{alternation(speech().pronouns)})([^，,]{{0,6}})$")
