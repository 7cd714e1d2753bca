"""The committed stretches of what one speaker says, or of what the article says of one body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kg.extraction.context import Context
from kg.extraction.pledges.admission import due
from kg.extraction.pledges.beginnings import (
    action,
    acts,
    is_next,
    next_words,
    reports,
    stops,
    wishes,
)
from kg.extraction.pledges.clauses import Clause, clauses_of, trimmed
from kg.extraction.pledges.commitments import Commitment, commitment_in
from kg.extraction.pledges.parts import another, leads_on
from kg.extraction.pledges.questions import unsettled
from kg.extraction.pledges.unmarked import NUMBERED, Speech, commits, unmarked
from kg.extraction.pledges.vows import vow
from kg.formats import Mention
from kg.lexicon.pledges import pledges

Admits = Callable[[Commitment, bool], bool]
"""Whether a committing word opens a pledge, given whether one was opened before it."""


@dataclass
class Range:
    """A committed stretch with the word that opened it."""

    start: int
    end: int
    cue: Commitment
    body: Mention | None = None


@dataclass
class _Scan:
    ctx: Context
    admits: Admits
    out: list[Range] = field(default_factory=list)
    open: Range | None = None
    ran: bool = False
    blocked: bool = False
    """Inside a sentence whose wish or demand has begun."""
    resumes: bool = False
    """Right after the heading of a numbered point of the commitment."""


def ranges_in(
    ctx: Context,
    start: int,
    end: int,
    admits: Admits,
    *,
    promised: bool = False,
    planned: bool = False,
    resumed: bool = False,
    vowed: bool = False,
    speech: Speech | None = None,
    parted: bool = False,
) -> list[Range]:
    """The committed stretches of ``[start, end)`` in order, final marks excluded.

    ``promised`` says that every sentence that begins with an action commits,
    ``planned`` that one after 下一步 does, ``resumed`` that the stretch goes on with a
    commitment broken off before it (“…，”他说，“…”), ``vowed`` that its first sentence commits
    whatever it begins with (承诺，半小时到场). With ``speech``, a sentence without a
    committing word commits where its features make it likely. ``parted`` says that what a
    body named later will do is not what the one before it commits to.
    """
    scan = _Scan(ctx, admits, ran=resumed, resumes=resumed)
    clauses = joined(ctx, clauses_of(ctx.text, start, end))
    for i, clause in enumerate(clauses):
        scan.blocked = scan.blocked and clause.opens != "sentence"
        made = commitment_in(ctx, clause)
        shared = parted and scan.open is not None and another(ctx, scan.open.body, clause, made)
        if scan.open is not None and not shared and _goes_on(scan, clauses, i, made):
            scan.open.end = clause.end
            continue
        led = shared and scan.open is not None and scan.open.start < clauses[i - 1].start
        if led and scan.open is not None and leads_on(ctx, clauses[i - 1]):
            scan.open.end = clauses[i - 1].start
        _close(scan)
        scan.blocked = scan.blocked or wishes(ctx, clause)
        if scan.ran and _heads(ctx, clauses, i):
            scan.resumes = True
            continue
        if shared and made is None and (body := ctx.mention_at(clause.start)):
            part = Commitment(body.end, body.end, "will", "body", body.text, body)
            scan.open = Range(body.end, clause.end, part, body)
        elif demands_of_others(ctx, clause, made):
            scan.ran = False
        elif (
            made is not None
            and not scan.blocked
            and not unsettled(ctx, clauses, i, made)
            and admits(made, scan.ran)
        ):
            scan.open = Range(_opening(ctx, clauses, i, made), clause.end, made, made.body)
            scan.ran = True
        elif not scan.blocked and (
            (scan.resumes and _continues(ctx, clause, alone=False))
            or (promised and clause.opens == "sentence" and made is None and acts(ctx, clauses[i:]))
            or (planned and made is None and is_next(ctx, clause))
            or (speech is not None and _unmarked(ctx, clauses, i, speech))
        ):
            at = clause.start + next_words(ctx, clause)
            scan.open = Range(at, clause.end, Commitment(at, at, "plain", "none", "", None))
            scan.ran = True
        elif vowed and not scan.ran and not scan.blocked and (own := vow(ctx, clause, made)):
            scan.open = Range(own.start, clause.end, own, own.body)
            scan.ran = True
        vowed = vowed and (i + 1 == len(clauses) or clauses[i + 1].opens != "sentence")
        scan.resumes = False
    _close(scan)
    return scan.out


def _unmarked(ctx: Context, clauses: list[Clause], i: int, speech: Speech) -> bool:
    sentence = unmarked(ctx, clauses, i, speech)
    return sentence is not None and commits(sentence)


def joined(ctx: Context, clauses: list[Clause]) -> list[Clause]:
    """同时， and 下一步， joined to the clause they introduce."""
    out: list[Clause] = []
    for clause in clauses:
        last = out[-1] if out else None
        if last and clause.opens == "comma" and _introduces(ctx.text[last.start : last.end + 1]):
            out[-1] = Clause(last.start, clause.end, last.opens)
        else:
            out.append(clause)
    return out


def _introduces(clause: str) -> bool:
    """Whether a clause, its comma behind it, is a word of time or joins the next."""
    lexicon, words = pledges(), clause[:-1]
    season = lexicon.season.match(clause)
    dated = lexicon.term.fullmatch(words) or (season and season.end() == len(words))
    return bool(dated) or words in lexicon.connectives or words in lexicon.times


def _close(scan: _Scan) -> None:
    if scan.open is not None:
        r = scan.open
        r.end = trimmed(scan.ctx.text, r.start, r.end)
        if r.end > r.start:
            scan.out.append(r)
    scan.open = None


def _goes_on(scan: _Scan, clauses: list[Clause], i: int, made: Commitment | None) -> bool:
    """Whether a clause belongs to the commitment that is open."""
    ctx, clause = scan.ctx, clauses[i]
    if stops(ctx, clause) or demands_of_others(ctx, clause, made):
        return False
    if clause.opens != "sentence":
        return True
    if made is not None and made.kind in ("body", "self") and made.modal != "bare":
        return False
    return _continues(ctx, clause, alone=_alone(clauses, i))


def _alone(clauses: list[Clause], i: int) -> bool:
    """Whether the clause is the whole of its sentence."""
    ends = i + 1 == len(clauses) or clauses[i + 1].opens == "sentence"
    return ends and clauses[i].opens == "sentence"


def _heads(ctx: Context, clauses: list[Clause], i: int) -> bool:
    """Whether the clause is the heading of a numbered point: 二是聚合项目、求实效。"""
    return _alone(clauses, i) and NUMBERED.match(ctx.text, clauses[i].start) is not None


def _continues(ctx: Context, clause: Clause, *, alone: bool) -> bool:
    """Whether a sentence that begins with this clause goes on with the commitment: it has no
    subject of its own, begins with an action, and does not report the past. A numbered point
    that is ``alone``, the sentence's one clause, is a heading and no commitment."""
    words, text = pledges(), ctx.text
    at = clause.start
    m = words.pattern("connectives").match(text, at, clause.end)
    enumerated = NUMBERED.match(text, at) is not None
    while m and m.end() > at:
        at = m.end()
        while at < clause.end and text[at] in "，,、 ":
            at += 1
        m = words.pattern("connectives").match(text, at, clause.end)
    if at >= clause.end or (enumerated and alone):
        return not enumerated
    place = ctx.mention_at(at + 1) if text[at] == "在" else None
    if place is not None and place.type == "Place" and text.startswith("，", place.end):
        return False
    if ctx.mention_at(at) is not None or words.pattern("past").match(text, at, clause.end):
        return False
    if reports(text[at : clause.end]) or pledges().outcome.match(text, at, clause.end):
        return False
    return action(text[at : clause.end])


def demands_of_others(ctx: Context, clause: Clause, made: Commitment | None) -> bool:
    """各院必须…, 全校师生要…: others are told what to do."""
    if made is not None and made.modal == "must" and made.kind in ("other", "crowd"):
        named = any(w in made.subject for w in pledges().others)
        opens = clause.opens == "sentence" and not due(ctx, made)
        return named or made.kind == "crowd" or opens
    head = ctx.text[clause.start : clause.end]
    return "必须" in head and pledges().pattern("others").match(head) is not None


def _opening(ctx: Context, clauses: list[Clause], i: int, made: Commitment) -> int:
    """Where the pledge starts: the committing word, or the 为…, 按照… clauses right before it."""
    start = made.start
    if made.kind != "none":
        return start
    clause = clauses[i]
    leads = pledges().pattern("leads")
    while clause.opens == "comma" and i > 0:
        i -= 1
        clause = clauses[i]
        head = ctx.text[clause.start : clause.end]
        awaited = head.startswith(("等", "待", "回头"))
        if not leads.match(head) or "已" in head or ("了" in head and not awaited):
            break
        start = clause.start
    return start
