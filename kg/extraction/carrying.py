"""Speech that runs on into the next paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.extraction.attributions import SENTENCE, Attribution
from kg.extraction.context import Context, Piece
from kg.extraction.quoted import SAID, quotations_in
from kg.extraction.utterance import Utterance
from kg.lexicon.speech import speech
from kg.lexicon.words import alternation

_ENUMERATED = re.compile(
    r"[“「]|[二三四五六七八九]是|[(（]?[二三四五六七八九][)）、]|其次|再次|第[二三四五六]"
)


def carried_into(
    ctx: Context,
    block: Piece,
    before: Piece | None,
    said: Sequence[Utterance],
    found: Sequence[Attribution],
) -> Utterance | None:
    """The opening of a paragraph that continues the last speech of the one before, if it does."""
    if before is None or not said or not before.start <= said[-1].end <= before.end:
        return None
    last = said[-1]
    quoted = _quoted_alone(ctx, block, last, found)
    if quoted is not None:
        return quoted
    if last.end < before.end - 2:
        return None
    if _ENUMERATED.match(ctx.text, block.start):
        return _enumerated(ctx, block, before, last, found)
    return _goes_on(ctx, block, last, found)


def _enumerated(
    ctx: Context, block: Piece, before: Piece, last: Utterance, found: Sequence[Attribution]
) -> Utterance | None:
    """An unclosed quotation opened anew, or the second point of an enumeration."""
    opens = ctx.text[block.start] in "“「"
    if opens and (not last.direct or ctx.text[before.end - 1] in "”」"):
        return None
    if opens != last.direct:
        return None
    first = next((q for q in quotations_in(ctx, block) if q.start == block.start), None)
    end = found[0].lead if found else block.end
    if opens and first is not None:
        end = first.end - (ctx.text[first.end - 1] in "”」")
        if found and not ctx.text[first.end : found[0].lead].strip():
            return None
    return _same_mouth(last, block.start + opens, end, direct=opens)


def _quoted_alone(
    ctx: Context, block: Piece, last: Utterance, found: Sequence[Attribution]
) -> Utterance | None:
    """A paragraph that is one quotation, closed, with no word about whose: a person's who was
    quoted in the paragraph before."""
    if found or not last.direct or last.kind != "person":
        return None
    q = next(iter(quotations_in(ctx, block)), None)
    if q is None or (q.start, q.end) != (block.start, block.end):
        return None
    if ctx.text[q.end - 1] not in "”」" or ctx.text[q.end - 2] not in SAID:
        return None
    return _same_mouth(last, q.start + 1, q.end - 1, direct=True)


def _goes_on(
    ctx: Context, block: Piece, last: Utterance, found: Sequence[Attribution]
) -> Utterance | None:
    """下一步，将…: a future without a subject, after reported speech."""
    if last.direct or last.force != "states" or last.kind not in ("person", "agency", "place"):
        return None
    m = _future().match(ctx.text, block.start, block.end)
    if m is None or ctx.inside(block.start, m.end()):
        return None
    end = SENTENCE.search(ctx.text, m.end(), block.end)
    if found and (end is None or found[0].lead < end.end()):
        return None
    return _same_mouth(last, block.start, found[0].lead if found else block.end, direct=False)


@cache
def _future() -> re.Pattern[str]:
    """A clause of the kind, up to its committing word."""
    opens = rf"(?:{alternation(speech().goes_on)}|[在针][^，。]{{1,16}}(?:方面|上))"
    return re.compile(rf"{opens}[，,]?(?:还|也)?(?:将|要|继续)")


def _same_mouth(last: Utterance, start: int, end: int, *, direct: bool) -> Utterance:
    return Utterance(last.speaker, last.agency, start, end, last.cue, direct, last.force, last.kind)
