"""Who is said to say: speech verbs with their subjects.

``kg/lexicon/speech.toml`` has the verbs, ``speakers.py`` finds whose they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extraction.context import Context, Piece
from kg.extraction.frames import opener
from kg.extraction.quoted import SAID, quotation_before, quotations_in, spoken
from kg.extraction.speakers import Speaker, speaker_of
from kg.formats import Span
from kg.lexicon.speech import Force, speech

SENTENCE = re.compile(r"[。！？!?；;…]+[”’」』）)]*")
"""The end of a sentence, with the marks that close it."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speech verb at ``cue`` with its subject; the sentence it stands in begins at ``lead``."""

    lead: int
    cue: Span
    force: Force
    speaker: Speaker
    words: int
    """Where the words begin: after the verb, or after the sentence of an account."""


def attributions_in(ctx: Context, block: Piece, last: Speaker | None) -> Iterator[Attribution]:
    """The attributions of a paragraph in text order; ``last`` spoke before it."""
    words = speech()
    quoted = quotations_in(ctx, block)
    for m in words.any_verb.finditer(ctx.text, block.start, block.end):
        account = m[0] in words.accounts
        if any(m.start() in q for q in quoted) or not (account or _is_speech(ctx, m, block)):
            continue
        lead = _lead(ctx, m.start(), block, quoted)
        if m[0] in words.views and "在" not in ctx.text[lead : m.start()]:
            continue
        speaker = speaker_of(ctx, lead, m.start(), block.start, last)
        force = words.force.get(m[0], "states")
        if account:
            if speaker is None or speaker.kind != "person":
                continue
            told = SENTENCE.search(ctx.text, m.end(), block.end)
            if told is None:
                continue
            yield Attribution(lead, m.span(), force, speaker, told.end())
        else:
            named = (*words.bound, *words.praises)
            if speaker is None and (force != "states" or m[0] in named):
                continue
            speaker = speaker or Speaker("group")
            reports = ctx.text[lead : m.start()].endswith(words.reporting)
            if (speaker.kind in ("agency", "place") or reports) and m[0] in words.aims:
                force = "states"
            yield Attribution(lead, m.span(), force, speaker, m.end())
        last = speaker


def heralds_in(ctx: Context, block: Piece) -> Iterator[Attribution]:
    """The clauses of a paragraph by which a person announces plans: 闻一川给出路线图：…."""
    quoted = quotations_in(ctx, block)
    for m in speech().herald.finditer(ctx.text, block.start, block.end):
        if any(q.start < m.start() and m.end() < q.end for q in quoted):
            continue
        lead = _lead(ctx, m.start(), block, quoted)
        speaker = opener(ctx, block, lead, m.start())
        if speaker is not None:
            yield Attribution(lead, m.span("noun"), "states", speaker, m.end())


def turns(
    ctx: Context, found: list[Attribution], block: Piece
) -> Iterator[tuple[Attribution, int, int]]:
    """Each attribution with the limits of its words.

    In 甲表示，乙指出，“…”。 the second stands inside the first one's words, and they stay his; in
    甲表示，…。“…”乙说。 the quotation is the second one's.
    """
    outer: list[Attribution] = []
    for a in found:
        if outer and a.lead == outer[-1].lead and a.words > a.cue[1]:
            continue
        if not outer or a.lead != outer[-1].lead or a.speaker.same(outer[-1].speaker):
            outer.append(a)
    for i, a in enumerate(outer):
        until = max(outer[i + 1].lead, a.cue[1]) if i + 1 < len(outer) else block.end
        if i + 1 < len(outer) and outer[i + 1].lead == a.lead:
            until = outer[i + 1].cue[0]
        elif i + 1 < len(outer) and _answers(a, outer[i + 1]):
            until = _before_quotation(ctx, outer[i + 1].lead, block, a.words, until)
        yield a, outer[i - 1].cue[1] if i else block.start, until


def _answers(a: Attribution, after: Attribution) -> bool:
    """Whether a quotation between two attributions is the second one's: another's, or one that
    its verb states (…。“…，”他说)."""
    return after.force == "states" or not a.speaker.same(after.speaker)


def _before_quotation(ctx: Context, lead: int, block: Piece, since: int, until: int) -> int:
    """``until``, or where the quotation begins that stands right before ``lead`` in a sentence
    of its own."""
    q = quotation_before(ctx, lead, block)
    if q is None or q.start <= since or ctx.text[q.end : lead].strip():
        return until
    return q.start if ctx.text[block.start : q.start].rstrip()[-1:] in "。！？!?；”" else until


def _is_speech(ctx: Context, m: re.Match[str], block: Piece) -> bool:
    """Whether the verb reports words here, and is no part of a longer word or a courtesy."""
    words, text = speech(), ctx.text
    spoiling = words.not_before_short if len(m[0]) == 1 else words.not_before
    spoken_for = text.endswith(words.spokespeople, block.start, m.start())
    if not spoken_for and text.endswith(tuple(spoiling), block.start, m.start()):
        return False
    if ctx.mention_at(m.start()) is not None:
        return False
    after = text[m.end() : block.end]
    stands_alone = re.match(r"\s*[，,：:]", after) is not None or _quotes(ctx, m.end(), block)
    closes = re.match(r"\s*[。；;]", after) is not None and _closing_before(ctx, m.start(), block)
    if stands_alone or closes:
        return not words.courtesy.match(after.lstrip("，,"))
    if m[0] in words.bound:
        return False
    return bool(after) and after[0] not in "。；;、的了着" and not words.courtesy.match(after)


def _quotes(ctx: Context, at: int, block: Piece) -> bool:
    """Whether words quoted begin here, no term (介绍“十四五”时期…)."""
    return any(q.start == at and spoken(ctx, q) for q in quotations_in(ctx, block))


def _closing_before(ctx: Context, offset: int, block: Piece) -> bool:
    q = quotation_before(ctx, offset, block)
    return q is not None and SENTENCE.search(ctx.text, q.end, offset) is None


def _lead(ctx: Context, verb: int, block: Piece, quoted: list[Piece]) -> int:
    """Where the attributing clause begins: after the last sentence end outside quotations."""
    at = block.start
    for m in SENTENCE.finditer(ctx.text, block.start, verb):
        inside = any(q.start < m.start() < q.end - 1 for q in quoted)
        if not inside:
            at = m.end()
    for q in quoted:
        if at <= q.start and q.end <= verb and ctx.text[q.end - 2] in SAID:
            at = q.end
    while at < verb and ctx.text[at] in " \u3000\n":
        at += 1
    return at
