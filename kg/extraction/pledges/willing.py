"""Committing words that need more than themselves: 会, 我们来, 我们就, a term with an action."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitment import Commitment, commitment_at
from kg.lexicon.pledges import pledges

_WILLING = re.compile(r"(?<=[我们咱己肯定一也还都就])会(?![议场员客计长晤见谈面展合不有被])")
_TAKING = re.compile(r"(?<=我们)来(?![到自])|(?<=[我俺咱])来(?![到自们])")
_THEN = re.compile("(?<=我们)(?:就(?![是会将要能可得])|马上|立即|立刻|尽快|抓紧)")
_TERM = re.compile(r"(?:月|天|日|周|年)(?:之)?内|[年月]底|明[年天]|下[个周月]")
_SOON = 8
"""Characters behind 会 in which a term makes it a promise: 会在年内完成."""
_HEAD = 40
"""Characters before a verb in which its sentence may say that it is a habit or a condition."""


def willing(ctx: Context, clause: Clause) -> Commitment | None:
    """我会, 我们一定会 before an action, where it tells no habit (每年我们都会举办) and depends on
    nothing."""
    words = pledges()
    for m in re.finditer(
        "会(?![议场员客计长晤见谈面展合不有被是出成]|到[来位期达账场会])",
        ctx.text[clause.start : clause.end],
    ):
        start, end = clause.start + m.start(), clause.start + m.end()
        ahead = words.pattern("futures").search(ctx.text, clause.start, start)
        ahead = ahead or words.term.search(ctx.text, end, min(end + _SOON, clause.end))
        if ahead is None or ctx.mention_at(start) is not None:
            continue
        made = commitment_at(ctx, clause, start, end, "would")
        if made.kind in ("none", "self", "body", "other") and (
            words.opener.match(ctx.text, end) or ctx.text.startswith("到", end)
        ):
            return made
    for m in _WILLING.finditer(ctx.text, clause.start, clause.end):
        made = commitment_at(ctx, clause, m.start(), m.end(), "would")
        head = re.split("[。！？“]", ctx.text[max(0, m.start() - _HEAD) : m.start()])[-1]
        habit = words.pattern("habits").search(head)
        own = made.kind == "self" and not re.search("[他她]", made.subject)
        verb = words.verbal if re.search("[我俺咱里]", made.subject) else words.opener
        acts = words.opener.match(ctx.text, m.end()) or verb.match(ctx.text, m.end())
        if own and habit is None and acts:
            return made
    return None


def taking(ctx: Context, clause: Clause) -> Commitment | None:
    """这件事我们来牵头: who takes something on, not 我们来到."""
    for m in _TAKING.finditer(ctx.text, clause.start, clause.end):
        done = re.search("[了过]", ctx.text[m.end() : clause.end])
        if done is None and pledges().pattern("verbs").match(ctx.text, m.end()):
            return commitment_at(ctx, clause, m.start(), m.end(), "would")
    return None


def then(ctx: Context, clause: Clause) -> Commitment | None:
    """水位再涨半米，我们就转移: what the speaker's side does once something comes about, where the
    sentence tells no habit."""
    words = pledges()
    for m in _THEN.finditer(ctx.text, clause.start, clause.end):
        head = re.split("[。！？“]", ctx.text[max(0, m.start() - _HEAD) : m.start()])[-1]
        sentence = re.split("[。！？”]", ctx.text[m.start() : m.start() + _HEAD])[0]
        once = words.pattern("onces").search(head) or _TERM.search(sentence)
        habit = words.pattern("habits").search(head) or "了" in ctx.text[m.end() : clause.end]
        if once and not habit and words.opener.match(ctx.text, m.end()):
            return commitment_at(ctx, clause, m.start(), m.end(), "would")
    return None


def dated(ctx: Context, clause: Clause) -> Commitment | None:
    """学校今年秋季起开设农事课, 年底前，县里修好水渠: an action with a term set for it, of the
    speaker's side, a body or nobody named."""
    text, words = ctx.text, pledges()
    m = words.term.search(text, clause.start, clause.end)
    if m is None or re.search("[已了曾]|去年|(?<!还)是", text[clause.start : clause.end]):
        return None
    made = commitment_at(ctx, clause, m.start(), m.start(), "dated")
    at = m.end() + text.startswith(("，", ","), m.end())
    if made.kind == "none":
        body = next(iter(ctx.inside(at, clause.end, "Agency", "Place")), None)
        own = words.own.match(text, at, clause.end)
        if body is not None and body.start == at:
            at = body.end
            made = Commitment(at, at, "dated", "body", body.text, body)
        elif own is not None:
            at = own.end()
            made = Commitment(at, at, "dated", "self", own[0], None)
    if made.kind not in ("none", "self", "body"):
        return None
    each = re.compile("每[年月周季]度?").match(text, at, clause.end)
    rest = text[each.end() if each else at : clause.end]
    return made if words.opener.match(rest) or words.verbal.match(rest) else None
