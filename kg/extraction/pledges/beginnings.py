"""How clauses begin: with an action, a wish, a fact, a time word of what is next."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitments import acting
from kg.lexicon.pledges import pledges

_ASSURED = re.compile("(?:也|还|敬)?请[^，。]{0,10}放心")
_STATED = re.compile(
    "是|要|需|必须|关键|离不开|有利于|有助于|既是|不仅是|就是|对.{0,20}(?:意义|作用)"
)
"""After a clause these make it the topic of a statement: 修好水渠，是当前的大事."""


def acts(ctx: Context, clauses: list[Clause]) -> bool:
    """Whether speech begins with an action, after leading clauses (以…为指引，):
    neither past, nor what was learnt, nor the topic of a statement."""
    text = ctx.text
    at = 0
    while at + 1 < len(clauses) and _leads(ctx, clauses[at]) and clauses[at + 1].opens == "comma":
        at += 1
    clause = clauses[at]
    if any(_no_promise(ctx, c) for c in clauses[: at + 1]):
        return False
    after = clauses[at + 1] if at + 1 < len(clauses) else None
    if after is not None and _STATED.match(text, after.start, after.end):
        return False
    words, head = pledges(), text[clause.start : clause.end]
    starts = words.pattern("adverbs").match(head) or words.pattern("verbs").match(head)
    return bool(starts or words.verbal.match(head))


def _leads(ctx: Context, clause: Clause) -> bool:
    return pledges().pattern("leads").match(ctx.text, clause.start, clause.end) is not None


def _no_promise(ctx: Context, clause: Clause) -> bool:
    text = ctx.text[clause.start : clause.end]
    return (
        reports(text)
        or stops(ctx, clause)
        or ctx.mention_at(clause.start) is not None
        or pledges().pattern("insights").match(text) is not None
    )


def is_next(ctx: Context, clause: Clause) -> bool:
    """下一步，聚焦…, 今后，推动…: a time word of what is next, set off, and an action."""
    length = next_words(ctx, clause)
    text = ctx.text[clause.start + length : clause.end]
    return length > 0 and action(text) and not reports(text)


def next_words(ctx: Context, clause: Clause) -> int:
    """The length of 下一步， or of 下一步 right before an action at a clause's head, 0 without."""
    text = ctx.text
    m = pledges().pattern("futures").match(text, clause.start, clause.end)
    if m is not None and text.startswith(("，", ","), m.end()):
        return m.end() + 1 - clause.start
    m = pledges().pattern("steps").match(text, clause.start, clause.end)
    return m.end() - clause.start if m and acting(text[m.end() : clause.end]) else 0


def action(text: str) -> bool:
    """Whether words begin with an adverb, a preposition or a verb."""
    words = pledges()
    return bool(words.opener.match(text) or words.verbal.match(text))


def reports(text: str) -> bool:
    """Whether a clause tells what was done or what something is."""
    return re.search("已|了|(?<![一二三四五六七八九别其于还只但])是(?!否)", text) is not None


def wishes(ctx: Context, clause: Clause) -> bool:
    """Whether a clause begins a wish, a demand or a courtesy (希望…, 感谢…), and no assurance
    (请大家放心)."""
    if _ASSURED.fullmatch(ctx.text, clause.start, clause.end):
        return False
    return pledges().pattern("wishes").match(ctx.text, clause.start, clause.end) is not None


def stops(ctx: Context, clause: Clause) -> bool:
    """Whether a clause is a wish, a fact, or words quoted to close the sentence."""
    text = ctx.text[clause.start : clause.end]
    if text.startswith("“") and text[-2:-1] in ("。", "？", "！"):
        return True
    return wishes(ctx, clause) or pledges().pattern("facts").match(text) is not None
