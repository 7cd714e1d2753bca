"""Who speaks where: quotations and reported speech, laid to a mouth.

An attribution is a speech verb with its subject. Its words are the quotation before it (“…。”X说),
the one after it (X说：“…”), or the text that follows (X表示，将…) to the end of the paragraph or
the next attribution. ``kg/lexicon/speech.toml`` has the verbs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extraction.attributions import SENTENCE, Attribution, attributions_in, heralds_in, turns
from kg.extraction.blocks import blocks
from kg.extraction.carrying import carried_into
from kg.extraction.context import Context, Piece
from kg.extraction.frames import framed_by, led_by
from kg.extraction.interviews import answers
from kg.extraction.introduced import titled
from kg.extraction.quoted import SAID, quotation_before, quotations_in, spoken
from kg.extraction.speakers import Speaker
from kg.extraction.transcripts import transcribed
from kg.extraction.utterance import Utterance, utterance_at, without_overlaps
from kg.lexicon.speech import speech

__all__ = ["Utterance", "utterance_at", "utterances"]

_TAKEOVER = 16
"""Characters at a sentence's head in which a body named is its subject."""


def utterances(ctx: Context) -> tuple[Utterance, ...]:
    """Every stretch of speech in text order, without overlaps."""
    written = blocks(ctx)
    talk = answers(ctx, written)
    out = [*talk]
    answered = {ctx.text.rfind("\n", 0, u.start) + 1 for u in out}
    last: Speaker | None = None
    before: Piece | None = None
    for block in written:
        if ctx.region_at(block.start) in ("headline", "byline", "furniture"):
            continue
        if ctx.text.rfind("\n", 0, block.start) + 1 in answered:
            continue
        found = _with_heralds([*attributions_in(ctx, block, last)], heralds_in(ctx, block))
        carried = carried_into(ctx, block, before, out, found)
        if carried is not None:
            out.append(carried)
        said = len(out)
        for a, since, until in turns(ctx, found, block):
            out.extend(_words(ctx, block, a, since, until))
            last = a.speaker
        out.extend(_unattributed(ctx, block, out[said - (carried is not None) :]))
        before = block
    return without_overlaps([*(() if talk else transcribed(ctx)), *out])


def _with_heralds(found: list[Attribution], heralds: Iterator[Attribution]) -> list[Attribution]:
    """Both in text order; a sentence that has a speech verb before its colon needs no other."""
    leads = {a.lead for a in found}
    alone = [h for h in heralds if h.lead not in leads]
    return sorted([*found, *alone], key=lambda a: a.cue)


def _words(
    ctx: Context, block: Piece, a: Attribution, since: int, until: int
) -> Iterator[Utterance]:
    """The stretches an attribution governs, first the one before it."""
    earlier = quotation_before(ctx, a.lead, block)
    if (
        earlier is not None
        and earlier.start >= since
        and not ctx.text[earlier.end : a.lead].strip()
        and not (a.speaker.person is None and led_by(ctx, block, earlier))
    ):
        yield _utterance(a, earlier.start + 1, earlier.end - 1, direct=True)
    start = a.words
    while start < until and ctx.text[start] in "，,：: 　":
        start += 1
    opening = next((q for q in quotations_in(ctx, block) if q.start == start), None)
    if opening is not None and spoken(ctx, opening):
        closed = ctx.text[opening.end - 1] in "”’」』"
        yield _utterance(a, opening.start + 1, opening.end - closed, direct=True)
        start = opening.end
        for q in _joined(ctx, block, opening):
            yield _utterance(a, q.start + 1, q.end - 1, direct=True)
            start = q.end
        if ctx.text[start - 2] in "。！？!?…":
            return
    end = _leaves(ctx, start, until, a.speaker)
    if ctx.text.startswith("。", start) and earlier is not None and _ours(ctx, block, start, end):
        start += 1
    if start < end and ctx.text[start] not in "。；;":
        yield from _reported(ctx, block, a, start, end)


def _ours(ctx: Context, block: Piece, start: int, end: int) -> bool:
    """Whether the sentence after “…。”闻一川说。 is still the speaker's: it says 我们, unquoted."""
    stop = SENTENCE.search(ctx.text, start + 1, end)
    until = stop.end() if stop else end
    at = ctx.text.find("我们", start, until)
    return at >= 0 and not any(at in q for q in quotations_in(ctx, block))


def _joined(ctx: Context, block: Piece, first: Piece) -> Iterator[Piece]:
    """The quotations that go on with one, a comma between: “…”，“…”."""
    end = first.end
    for q in quotations_in(ctx, block):
        if q.start > end and ctx.text[end : q.start] in ("，", ",") and spoken(ctx, q):
            yield q
            end = q.end


def _reported(
    ctx: Context, block: Piece, a: Attribution, start: int, end: int
) -> Iterator[Utterance]:
    """Reported words, and the sentences of them that are quoted, whole or behind a comma:
    闻一川说，水渠修好了。“县里明年再修两条。”; 闻一川说，希望大家爱护，“我们明年再修两条。”"""
    for q in quotations_in(ctx, block):
        before = ctx.text[q.start - 1]
        whole = ctx.text[q.end - 2] in "。！？" and before in "。！？”"
        own = not ctx.text.endswith(tuple(speech().force), 0, q.start - 1)
        half = own and before in "，,：:" and spoken(ctx, q) and ctx.text[q.end - 2] in SAID
        if start < q.start and q.end <= end and (whole or half):
            yield _utterance(a, start, q.start, direct=False)
            yield _utterance(a, q.start + 1, q.end - 1, direct=True)
            start = q.end
    if start < end and ctx.text[start:end].strip():
        yield _utterance(a, start, end, direct=False)


def _unattributed(ctx: Context, block: Piece, said: list[Utterance]) -> list[Utterance]:
    """The quotations of a block that no verb gives to a mouth but the sentences around do."""
    left = [
        q
        for q in quotations_in(ctx, block)
        if spoken(ctx, q)
        and ctx.text[q.end - 2] in SAID
        and not any(u.start < q.end and q.start < u.end for u in said)
    ]
    return [
        Utterance(
            s.person,
            s.agency,
            q.start + 1,
            q.end - 1,
            (q.start, q.start + 1),
            direct=True,
            force="states",
            kind=s.kind,
        )
        for q in left
        if (s := framed_by(ctx, block, q)) is not None
    ]


def _utterance(a: Attribution, start: int, end: int, *, direct: bool) -> Utterance:
    s = a.speaker
    return Utterance(s.person, s.agency, start, end, a.cue, direct, a.force, s.kind)


def _leaves(ctx: Context, start: int, end: int, speaker: Speaker) -> int:
    """Where reported speech stops within ``[start, end)``: at a sentence that returns to the
    scene or begins with another person's bare name; a meeting's also where a body takes over."""
    for m in SENTENCE.finditer(ctx.text, start, end):
        at = m.end()
        if speech().scene.match(ctx.text, at, end) or _elsewhere(ctx, at):
            return at
        if _another(ctx, at, speaker):
            return at
        if speaker.person is None and _takes_over(ctx, at, min(end, at + _TAKEOVER), speaker):
            return at
    return end


def _elsewhere(ctx: Context, at: int) -> bool:
    """Whether a sentence begins with another scene: 在泽州县，水渠正在修建."""
    place = ctx.mention_at(at + 1)
    if place is None or place.type != "Place" or ctx.text[at : place.start] != "在":
        return False
    stop = SENTENCE.search(ctx.text, place.end)
    rest = ctx.text[place.end : stop.start() if stop else len(ctx.text)]
    return rest.startswith(("，", ",")) and speech().going.search(rest) is not None


def _takes_over(ctx: Context, at: int, end: int, speaker: Speaker) -> bool:
    """Whether a body other than the speaker is named at a sentence's head, and is no object
    of what the speaker will do (下一步将支持泽州县…)."""
    bodies = ctx.inside(at, end, "Agency", "Place")
    if not bodies or (speaker.agency is not None and bodies[0].text == speaker.agency.text):
        return False
    return speaker.kind == "meeting" or not re.search("[将要]", ctx.text[at : bodies[0].start])


def _another(ctx: Context, at: int, speaker: Speaker) -> bool:
    """Whether a sentence begins with the bare name of somebody else."""
    mention = ctx.mention_at(at)
    if mention is None or mention.type != "Person" or mention == speaker.person:
        return False
    return not titled(ctx.text, mention.end)
