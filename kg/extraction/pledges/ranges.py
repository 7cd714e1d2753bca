"""The committed stretches of what one speaker says, or of what the article says of one body."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause, clauses_of, trimmed
from kg.extraction.pledges.commitments import Commitment, commitment_in, may_commit
from kg.formats import Mention
from kg.lexicon.pledges import pledges

NUMBERED = re.compile(r"[一二三四五六七八九十]是")
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
    ctx: Context, start: int, end: int, admits: Admits, *, promised: bool = False
) -> list[Range]:
    """The committed stretches of ``[start, end)`` in order, final marks excluded.

    ``promised`` says that a first clause of action commits even without a committing word.
    """
    if not promised and not may_commit(ctx, start, end):
        return []
    scan = _Scan(ctx, admits)
    clauses = _joined(ctx, clauses_of(ctx.text, start, end))
    for i, clause in enumerate(clauses):
        scan.blocked = scan.blocked and clause.opens != "sentence"
        made = commitment_in(ctx, clause)
        if scan.open is not None and _goes_on(scan, clauses, i, made):
            scan.open.end = clause.end
            continue
        _close(scan)
        scan.blocked = scan.blocked or _wishes(ctx, clause)
        if scan.ran and _heads(ctx, clauses, i):
            scan.resumes = True
            continue
        if _demands_of_others(ctx, clause, made):
            scan.ran = False
        elif made is not None and not scan.blocked and admits(made, scan.ran):
            scan.open = Range(_opening(ctx, clauses, i, made), clause.end, made, made.body)
            scan.ran = True
        elif not scan.blocked and (
            (scan.resumes and _continues(ctx, clause, alone=False))
            or (promised and i == 0 and made is None and _acts(ctx, clauses))
        ):
            plain = Commitment(clause.start, clause.start, "plain", "none", "", None)
            scan.open = Range(clause.start, clause.end, plain)
            scan.ran = True
        scan.resumes = False
    _close(scan)
    return scan.out


def _joined(ctx: Context, clauses: list[Clause]) -> list[Clause]:
    """同时， and 下一步， joined to the clause they introduce."""
    out: list[Clause] = []
    for clause in clauses:
        last = out[-1] if out else None
        if last and clause.opens == "comma" and _introduces(ctx.text[last.start : last.end]):
            out[-1] = Clause(last.start, clause.end, last.opens)
        else:
            out.append(clause)
    return out


def _introduces(words: str) -> bool:
    lexicon = pledges()
    return words in lexicon.connectives or words in lexicon.times


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
    if _stops(ctx, clause) or _demands_of_others(ctx, clause, made):
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
    if ctx.mention_at(at) is not None or words.pattern("past").match(text, at, clause.end):
        return False
    if _reports(text[at : clause.end]):
        return False
    return _action(text[at : clause.end])


def _acts(ctx: Context, clauses: list[Clause]) -> bool:
    """Whether speech begins with an action, neither past nor the topic of a statement."""
    words, clause = pledges(), clauses[0]
    text = ctx.text[clause.start : clause.end]
    if _reports(text) or _stops(ctx, clause) or ctx.mention_at(clause.start) is not None:
        return False
    if len(clauses) > 1 and ctx.text[clauses[1].start] == "是":
        return False
    starts = words.pattern("adverbs").match(text) or words.pattern("verbs").match(text)
    return bool(starts or words.verbal.match(text))


def _action(text: str) -> bool:
    """Whether words begin with an adverb, a preposition or a verb."""
    words = pledges()
    return bool(words.opener.match(text) or words.verbal.match(text))


def _reports(text: str) -> bool:
    """Whether a clause tells what was done or what something is."""
    return re.search("已|了|(?<![一二三四五六七八九别其于还只但])是(?!否)", text) is not None


def _wishes(ctx: Context, clause: Clause) -> bool:
    return pledges().pattern("wishes").match(ctx.text, clause.start, clause.end) is not None


def _stops(ctx: Context, clause: Clause) -> bool:
    """Whether a clause is a wish, a fact, or words quoted to close the sentence."""
    text = ctx.text[clause.start : clause.end]
    if text.startswith("“") and text[-2:-1] in ("。", "？", "！"):
        return True
    return _wishes(ctx, clause) or pledges().pattern("facts").match(text) is not None


def _demands_of_others(ctx: Context, clause: Clause, made: Commitment | None) -> bool:
    """各院必须…, 全校师生要…: others are told what to do."""
    if made is not None and made.modal == "must" and made.kind in ("other", "crowd"):
        named = any(w in made.subject for w in pledges().others)
        return named or made.kind == "crowd" or clause.opens == "sentence"
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
