"""Commitments in the article's own voice: a body or place is the subject of 将, 计划, 拟."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kg.extraction.blocks import blocks
from kg.extraction.context import Context
from kg.extraction.coordination import coordinated, partners
from kg.extraction.pledges.admission import brings_about, due, foretells
from kg.extraction.pledges.agencies import body_name, meant_by
from kg.extraction.pledges.clauses import clauses_of
from kg.extraction.pledges.commitments import Commitment
from kg.extraction.pledges.ranges import Range, ranges_in
from kg.extraction.pledges.signatures import signed_by
from kg.extraction.pledges.subjects import subject_of
from kg.extraction.pointers import reports
from kg.extraction.quoted import spoken
from kg.extraction.speech import Utterance
from kg.formats import Mention
from kg.lexicon.pledges import pledges
from kg.resolution.namer import Namer


def own_voice(
    ctx: Context, namer: Namer, said: tuple[Utterance, ...]
) -> Iterator[tuple[str, Range]]:
    """``(canonical body, committed stretch)`` for each body that commits outside speech."""
    for start, end in _unspoken(ctx, said):
        inherited = _Inherited(ctx, namer, start)
        names: list[str] = []
        for found in ranges_in(ctx, start, end, inherited.admits, parted=True):
            # A sentence without a subject (在住房方面，将…) goes on for the body of the one before.
            named = list(_names(ctx, namer, found, start))
            names = named or (names if _subjectless(ctx, found, start) else [])
            yield from ((name, found) for name in names)


def _subjectless(ctx: Context, found: Range, start: int) -> bool:
    """Whether nothing but circumstance stands before the committing word in its sentence."""
    at = found.cue.start
    head = ctx.text[start:at]
    begin = start + max(head.rfind(mark) for mark in "。！？；\n") + 1
    leads = pledges().pattern("leads")
    led = clauses_of(ctx.text, begin, at)
    return found.cue.kind == "none" and all(leads.match(ctx.text, c.start) for c in led)


def _unspoken(ctx: Context, said: tuple[Utterance, ...]) -> Iterator[tuple[int, int]]:
    """The body's stretches that nobody says."""
    for block in blocks(ctx):
        if ctx.region_at(block.start) not in ("body", "dateline"):
            continue
        at = block.start
        first = bisect_left(said, block.start, key=lambda u: u.start)
        last = bisect_left(said, block.end, lo=first, key=lambda u: u.start)
        for u in said[first:last]:
            if u.start > at:
                yield at, u.start
            at = max(at, u.end)
        if at < block.end:
            yield at, block.end


class _Inherited:
    """Admits a body's future, and a future whose subject the clause before it names."""

    def __init__(self, ctx: Context, namer: Namer, start: int) -> None:
        self.ctx = ctx
        self.namer = namer
        self.start = start

    def admits(self, made: Commitment, ran: bool) -> bool:
        """Whether ``made`` is a body's commitment, not a forecast or a demand."""
        text = self.ctx.text
        if made.modal == "must" and made.kind == "body" and due(self.ctx, made):
            return self._acts(made.body)
        if made.modal not in ("will", "bare") or _forecast(text, made):
            return False
        if _quoted(self.ctx, made.start):
            return False
        if made.kind == "body":
            if not self._acts(made.body):
                return False
            return made.modal == "will" or text[made.start : made.end] in _PLANS
        if made.kind == "self":
            ours = made.subject.endswith("我们") and signed_by(self.ctx) is not None
            state = made.subject in pledges().state
            meant = not state and deictic(made.subject)
            planned = made.modal == "will" or text[made.start : made.end] == "计划"
            return meant or (state and planned) or (ours and made.modal == "will")
        if made.kind == "pair":
            return made.modal == "will"
        planned = made.modal == "will" or text[made.start : made.end] in _PLANS
        if made.kind == "none" and planned:
            return ran or self._acts(subject_before(self.ctx, self.start, made.start))
        return False

    def _acts(self, body: Mention | None) -> bool:
        """Whether a subject can commit: an agency, or a place that is a division; a dam
        and the paper that reports cannot."""
        if body is None or reports(self.ctx, body):
            return False
        return body.type == "Agency" or self.namer.place(body.text, body.start)[1] is not None


def _quoted(ctx: Context, at: int) -> bool:
    """Whether the word stands in words that somebody says."""
    q = ctx.piece_at(ctx.quotations, at)
    return q is not None and spoken(ctx, q)


def deictic(subject: str) -> bool:
    """Whether the words name a body of the article's frame: 我省, 该局."""
    return any(subject.endswith(word) for word in pledges().deictic)


def _pointing(subject: str) -> str:
    """The deictic word itself, without what stands before it."""
    return next((w for w in pledges().deictic if subject.endswith(w)), subject)


def _forecast(text: str, made: Commitment) -> bool:
    words = pledges()
    head = re.split("[。！？；\n]", text[max(0, made.start - _CONDITION) : made.start])[-1]
    foretold = foretells(text, made.start) or brings_about(text, made)
    return foretold or words.pattern("outcomes").search(head) is not None


def subject_before(ctx: Context, start: int, at: int) -> Mention | None:
    """The body that opens the sentence of ``at``, for a clause that has no subject itself."""
    head = ctx.text[start:at]
    begin = start + max(head.rfind(mark) for mark in "。！？；\n") + 1
    for clause in clauses_of(ctx.text, begin, at):
        for body in ctx.inside(clause.start, clause.end, "Agency", "Place"):
            kind, _, found = subject_of(ctx, clause.start, body.end)
            if (kind == "body" and found == body) or _told_by(ctx, body):
                return body
            break
    return None


def _told_by(ctx: Context, body: Mention) -> bool:
    """记者从某局获悉: what follows without a subject is the bureau's."""
    sources = pledges().pattern("sources")
    return ctx.text.startswith("从", body.start - 1) and bool(sources.match(ctx.text, body.end))


def _names(ctx: Context, namer: Namer, found: Range, start: int) -> Iterator[str]:
    """The canonical bodies that commit together."""
    made = found.cue
    signer = signed_by(ctx) if made.kind == "self" and made.subject.endswith("我们") else None
    if signer is not None:
        yield body_name(ctx, namer, signer)
        return
    if made.subject in pledges().state:
        yield pledges().state_name
        return
    if made.kind == "self":
        name = meant_by(ctx, namer, _pointing(made.subject), made.start)
        if name is not None:
            yield name
        return
    if made.kind == "pair":
        yield from (body_name(ctx, namer, m) for m in partners(ctx, made.start))
        return
    one = made.body or subject_before(ctx, start, made.start)
    if one is not None and made.kind == "none" and _gives(ctx, one, made.start):
        yield body_name(ctx, namer, one)
    elif one is not None:
        yield from (body_name(ctx, namer, m) for m in coordinated(ctx, one))


def _gives(ctx: Context, one: Mention, at: int) -> bool:
    """Whether the first of two who have signed gives alone: 甲与乙签订协议，将投入6000万元."""
    signed = re.search("签[订署约了下]", ctx.text[one.end : at]) is not None
    return signed and re.compile(pledges().givers).match(ctx.text, at) is not None


_PLANS = ("计划", "拟", "打算", "力争", "承诺", "约定", "准备")
_CONDITION = 16
"""Characters between a condition (建成后) and its outcome."""
