"""Who speaks in a transcript: lines that open with a name and a colon, and what follows them.

A press conference is printed so: 闻一川： on a line or at its head, the words below it, the
questions of 某报记者： between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extraction.context import Context
from kg.extraction.introduced import agency_before
from kg.extraction.utterance import Utterance
from kg.formats import Mention
from kg.lexicon.speech import speech

_TURNS = 3
"""A transcript has as many turns at least."""
_COLON = re.compile("[：:]")
_TITLED = 20
"""Characters a line may have before its speaker's name."""


@dataclass(frozen=True, slots=True)
class _Turn:
    start: int
    words: int
    speaker: Mention | None


def transcribed(ctx: Context) -> tuple[Utterance, ...]:
    """What each named speaker of a transcript says; nothing where the article is none."""
    turns = list(_turns(ctx))
    if len(turns) < _TURNS or not _is_talk(ctx, turns):
        return ()
    ends = [*(t.start for t in turns[1:]), len(ctx.text)]
    return tuple(
        Utterance(
            speaker=t.speaker,
            agency=agency_before(ctx, t.speaker.start),
            start=t.words,
            end=_end(ctx, t.words, end),
            cue=(t.words - 1, t.words),
            direct=True,
            force="states",
            kind="person",
        )
        for t, end in zip(turns, ends, strict=False)
        if t.speaker is not None and ctx.text[t.words : end].strip()
    )


def _is_talk(ctx: Context, turns: list[_Turn]) -> bool:
    """Whether somebody asks, or a name stands alone on its line: a list of names and their
    offices (闻一川：现任…) is no talk."""
    return any(t.speaker is None or ctx.text.startswith("\n", t.words) for t in turns)


def _turns(ctx: Context) -> Iterator[_Turn]:
    """The lines that open a turn, a journalist's with no speaker."""
    for line in ctx.paragraphs:
        colon = _COLON.search(ctx.text, line.start, line.end)
        if colon is None:
            continue
        if ctx.text[line.start : colon.start()].rstrip().endswith(speech().asking):
            yield _Turn(line.start, colon.end(), None)
            continue
        named = ctx.inside(line.start, colon.start(), "Person")
        if not named or named[-1].start - line.start > _TITLED:
            continue
        if ctx.text[named[-1].end : colon.start()].strip() in speech().answering:
            yield _Turn(line.start, colon.end(), named[-1])


def _end(ctx: Context, start: int, end: int) -> int:
    """Where a turn's words end: before the next turn, or before a paragraph that tells of
    somebody (闻一川表示) or leaves the speech (据了解)."""
    for line in ctx.paragraphs:
        if not start <= line.start < end:
            continue
        first = ctx.mention_at(line.start)
        if first is not None and first.type == "Person":
            return line.start
        if speech().scene.match(ctx.text, line.start):
            return line.start
    return end
