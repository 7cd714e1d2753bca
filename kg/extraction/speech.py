"""Who speaks where: quotations and reported speech, laid to a mouth.

An attribution is a speech verb with its subject. Its words are the quotation before it (“…。”X说),
the one after it (X说：“…”), or the text that follows (X表示，将…) to the end of the paragraph or
the next attribution. ``kg/lexicon/speech.toml`` has the verbs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extraction.blocks import blocks
from kg.extraction.context import Context, Piece
from kg.extraction.frames import framed_by
from kg.extraction.quoted import SAID, quotation_before, quotations_in, spoken
from kg.extraction.speakers import Speaker, speaker_of, titled
from kg.extraction.transcripts import transcribed
from kg.extraction.utterance import Utterance, utterance_at, without_overlaps
from kg.formats import Span
from kg.lexicon.speech import Force, speech

__all__ = ["Utterance", "utterance_at", "utterances"]

_END = re.compile(r"[。！？!?；;…]+[”’」』）)]*")
_ENUMERATED = re.compile(
    r"[“「]|[二三四五六七八九]是|[(（]?[二三四五六七八九][)）、]|其次|再次|第[二三四五六]"
)
_TAKEOVER = 16
"""Characters at a sentence's head in which a body named is its subject."""


@dataclass(frozen=True, slots=True)
class _Attribution:
    lead: int
    cue: Span
    force: Force
    speaker: Speaker
    words: int
    """Where the words begin: after the verb, or after the sentence of an account."""


def utterances(ctx: Context) -> tuple[Utterance, ...]:
    """Every stretch of speech in text order, without overlaps."""
    out: list[Utterance] = []
    last: Speaker | None = None
    before: Piece | None = None
    for block in blocks(ctx):
        if ctx.region_at(block.start) in ("headline", "byline", "furniture"):
            continue
        found = list(_attributions(ctx, block, last))
        carried = _carried(ctx, block, before, out, found)
        if carried is not None:
            out.append(carried)
        said = len(out)
        for a, since, until in _turns(found, block):
            out.extend(_words(ctx, block, a, since, until))
            last = a.speaker
        out.extend(_unattributed(ctx, block, out[said - (carried is not None) :]))
        before = block
    return without_overlaps([*transcribed(ctx), *out])


def _attributions(ctx: Context, block: Piece, last: Speaker | None) -> Iterator[_Attribution]:
    words = speech()
    quoted = quotations_in(ctx, block)
    for m in words.any_verb.finditer(ctx.text, block.start, block.end):
        account = m[0] in words.accounts
        if any(m.start() in q for q in quoted) or not (account or _is_speech(ctx, m, block)):
            continue
        lead = _lead(ctx, m.start(), block, quoted)
        speaker = speaker_of(ctx, lead, m.start(), block.start, last)
        force = words.force.get(m[0], "states")
        if account:
            if speaker is None or speaker.kind != "person":
                continue
            told = _END.search(ctx.text, m.end(), block.end)
            if told is None:
                continue
            yield _Attribution(lead, m.span(), force, speaker, told.end())
        else:
            if speaker is None and (force != "states" or m[0] in words.bound):
                continue
            speaker = speaker or Speaker("group")
            yield _Attribution(lead, m.span(), force, speaker, m.end())
        last = speaker


def _turns(found: list[_Attribution], block: Piece) -> Iterator[tuple[_Attribution, int, int]]:
    """Each attribution with the limits of its words.

    In 甲表示，乙指出，“…”。 the second stands inside the first one's words, and they stay his.
    """
    outer: list[_Attribution] = []
    for a in found:
        if outer and a.lead == outer[-1].lead and a.words > a.cue[1]:
            continue
        if not outer or a.lead != outer[-1].lead or a.speaker.same(outer[-1].speaker):
            outer.append(a)
    for i, a in enumerate(outer):
        until = max(outer[i + 1].lead, a.cue[1]) if i + 1 < len(outer) else block.end
        if i + 1 < len(outer) and outer[i + 1].lead == a.lead:
            until = outer[i + 1].cue[0]
        yield a, outer[i - 1].cue[1] if i else block.start, until


def _is_speech(ctx: Context, m: re.Match[str], block: Piece) -> bool:
    """Whether the verb reports words here, and is no part of a longer word or a courtesy."""
    words, text = speech(), ctx.text
    spoiling = words.not_before_short if len(m[0]) == 1 else words.not_before
    if text.endswith(tuple(spoiling), block.start, m.start()):
        return False
    if ctx.mention_at(m.start()) is not None:
        return False
    after = text[m.end() : block.end]
    stands_alone = re.match(r"\s*[，,：:“「]", after) is not None
    closes = re.match(r"\s*[。；;]", after) is not None and _closing_before(ctx, m.start(), block)
    if stands_alone or closes:
        return not words.courtesy.match(after.lstrip("，,"))
    if m[0] in words.bound:
        return False
    return bool(after) and after[0] not in "。；;、的了着" and not words.courtesy.match(after)


def _closing_before(ctx: Context, offset: int, block: Piece) -> bool:
    q = quotation_before(ctx, offset, block)
    return q is not None and _END.search(ctx.text, q.end, offset) is None


def _lead(ctx: Context, verb: int, block: Piece, quoted: list[Piece]) -> int:
    """Where the attributing clause begins: after the last sentence end outside quotations."""
    at = block.start
    for m in _END.finditer(ctx.text, block.start, verb):
        inside = any(q.start < m.start() < q.end - 1 for q in quoted)
        if not inside:
            at = m.end()
    for q in quoted:
        if at <= q.start and q.end <= verb and ctx.text[q.end - 2] in SAID:
            at = q.end
    while at < verb and ctx.text[at] in " \u3000\n":
        at += 1
    return at


def _words(
    ctx: Context, block: Piece, a: _Attribution, since: int, until: int
) -> Iterator[Utterance]:
    """The stretches an attribution governs, first the one before it."""
    earlier = quotation_before(ctx, a.lead, block)
    if (
        earlier is not None
        and earlier.start >= since
        and not ctx.text[earlier.end : a.lead].strip()
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
        if ctx.text[opening.end - 2] in "。！？!?…":
            return
    end = _leaves(ctx, start, until, a.speaker)
    if start < end and ctx.text[start] not in "。；;":
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


def _utterance(a: _Attribution, start: int, end: int, *, direct: bool) -> Utterance:
    s = a.speaker
    return Utterance(s.person, s.agency, start, end, a.cue, direct, a.force, s.kind)


def _leaves(ctx: Context, start: int, end: int, speaker: Speaker) -> int:
    """Where reported speech stops within ``[start, end)``: at a sentence that returns to the
    scene or begins with another person's bare name; a meeting's also where a body takes over."""
    for m in _END.finditer(ctx.text, start, end):
        at = m.end()
        if speech().scene.match(ctx.text, at, end):
            return at
        if _another(ctx, at, speaker):
            return at
        if speaker.person is None and _takes_over(ctx, at, min(end, at + _TAKEOVER), speaker):
            return at
    return end


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


def _carried(
    ctx: Context,
    block: Piece,
    before: Piece | None,
    out: list[Utterance],
    found: list[_Attribution],
) -> Utterance | None:
    """The opening of a paragraph that continues the speech of the one before: an unclosed
    quotation opened anew, or the second point of an enumeration."""
    if before is None or not out or not before.start <= out[-1].end <= before.end:
        return None
    last = out[-1]
    if not _ENUMERATED.match(ctx.text, block.start) or last.end < before.end - 2:
        return None
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
    return Utterance(
        last.speaker, last.agency, block.start + opens, end, last.cue, opens, last.force, last.kind
    )
