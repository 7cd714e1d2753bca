"""What a body's report to a congress commits it to: its plans, told without a subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from kg.extraction.blocks import blocks
from kg.extraction.context import Context, Piece
from kg.extraction.pledges.beginnings import action, reports
from kg.extraction.pledges.clauses import Clause, clauses_of, trimmed
from kg.extraction.pledges.commitments import Commitment, commitment_in
from kg.extraction.pledges.ranges import Range, demands_of_others, ranges_in
from kg.extraction.work_report import Section, sections
from kg.lexicon.pledges import pledges
from kg.lexicon.work_reports import work_reports

_POINT = re.compile(
    r"\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、](?!\d)"
    "|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}，)"
)
_ENDS = "。！；：…”）"
_HEADING = 32
"""Characters of the longest heading of a point that stands on its line with what follows."""


def reported_plans(ctx: Context) -> Iterator[Range]:
    """The committed stretches of a report, in order: in its plans every sentence that tells what
    to do, elsewhere what 我们 will do."""
    plans = [s for s in ctx.once(sections) if s.outlook == "plan"]
    for block in blocks(ctx):
        if ctx.region_at(block.start) != "body":
            continue
        section = next((s for s in plans if s.start <= block.start < s.end), None)
        if section is None:
            yield from ranges_in(ctx, block.start, block.end, _ours)
        else:
            yield from _planned(ctx, block, section)


def _ours(made: Commitment, _ran: bool) -> bool:
    return made.kind == "self" and made.subject.endswith("我们") and made.modal in ("will", "must")


def _planned(ctx: Context, block: Piece, section: Section) -> Iterator[Range]:
    """The committed sentences of a paragraph of plans, those in a row as one stretch."""
    counted = any(
        _POINT.match(ctx.text, line.start)
        for line in ctx.paragraphs
        if section.start <= line.start <= block.start
    )
    sentences = _sentences(ctx, block)
    if _POINT.match(ctx.text, block.start) and ctx.text[block.end - 1] not in _ENDS:
        return
    if len(sentences) > 1 and _heads(ctx, sentences[0]):
        sentences = sentences[1:]
    for commits, run in groupby(sentences, lambda s: _commits(ctx, s, counted=counted)):
        row = list(run)
        if commits and len(row) > 1 and _slogan(ctx, row[0], row[1]):
            row = row[1:]
        if commits:
            start, made = _opening(ctx, row[0])
            yield Range(start, trimmed(ctx.text, start, row[-1][-1].end), made, made.body)


def _sentences(ctx: Context, block: Piece) -> list[list[Clause]]:
    out: list[list[Clause]] = []
    for clause in clauses_of(ctx.text, block.start, block.end):
        if clause.opens == "sentence" or not out:
            out.append([])
        out[-1].append(clause)
    return out


def _heads(ctx: Context, sentence: list[Clause]) -> bool:
    """Whether a paragraph's first sentence is the heading of its point: （一）加快转型。"""
    numbered = _POINT.match(ctx.text, sentence[0].start) is not None
    return numbered and sentence[-1].end - sentence[0].start <= _HEADING


def _slogan(ctx: Context, sentence: list[Clause], after: list[Clause]) -> bool:
    """Whether a sentence only leads up to 我们将: 打铁必须自身硬。我们将…."""
    made = commitment_in(ctx, after[0])
    words = ctx.text[_bare(ctx, sentence[0]) : sentence[0].end]
    return made is not None and made.kind == "self" and len(sentence) == 1 and not action(words)


def _commits(ctx: Context, sentence: list[Clause], *, counted: bool) -> bool:
    """Whether a sentence of plans tells what the body is to do: any does among numbered points,
    elsewhere one with an action and no subject, or with 我们将."""
    start, end = sentence[0].start, sentence[-1].end
    words = ctx.text[start:end]
    ours = any(made.kind == "self" for c in sentence if (made := commitment_in(ctx, c)) is not None)
    if reports(ctx.text[start : sentence[0].end]):
        return False
    if not ours and work_reports().pattern("idle").search(words):
        return False
    if demands_of_others(ctx, sentence[0], commitment_in(ctx, sentence[0])):
        return False
    first = _bare(ctx, sentence[0])
    named = ctx.mention_at(first)
    if named is not None and named.type in ("Agency", "Person", "Event"):
        return False
    if counted or ours:
        return True
    return any(action(ctx.text[_bare(ctx, c) : c.end]) for c in sentence)


def _bare(ctx: Context, clause: Clause) -> int:
    """Where a clause begins behind its number and words of time."""
    at = clause.start
    if m := _POINT.match(ctx.text, at, clause.end):
        at = m.end()
    m = pledges().time.match(ctx.text, at, clause.end)
    return m.end() if m else at


def _opening(ctx: Context, sentence: list[Clause]) -> tuple[int, Commitment]:
    """Where a commitment begins: at the committing word of the first clause that has one behind
    its subject (我们将), else behind the number of the point."""
    for clause in sentence:
        made = commitment_in(ctx, clause)
        if made is not None and made.kind in ("self", "body"):
            return made.start, made
    m = _POINT.match(ctx.text, sentence[0].start)
    at = m.end() if m else sentence[0].start
    return at, Commitment(at, at, "plain", "none", "", None)
