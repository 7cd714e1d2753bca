"""What is promised after 承诺, 表态 or in a plan announced: it needs no committing word."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.gaps import neutral
from kg.extraction.pledges.beginnings import reports, stops
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitments import Commitment
from kg.extraction.pledges.subjects import ahead_end
from kg.extraction.pledges.unmarked import NUMBERED
from kg.extraction.utterance import Utterance
from kg.lexicon.pledges import pledges
from kg.lexicon.speech import speech

_CLAUSE = 24
"""Characters of the longest clause with a verb of promising."""
_CLOSE = 4
"""Characters of the marks between a verb and its words."""


def vows(ctx: Context, u: Utterance) -> bool:
    """Whether words stand right after a verb or noun of promising whose clause has the speaker."""
    begin, end = u.cue
    who = u.speaker or u.agency
    point = re.compile("[二三四五六七八九]是").match(ctx.text, u.start)
    if ctx.text[begin:end] not in pledges().vows:
        return False
    if not 0 <= u.start - end <= _CLOSE and point is None:
        return False
    clause = re.split("[，,。；：]", ctx.text[max(0, begin - _CLAUSE) : begin])[-1]
    own = who is None or who.end > begin - len(clause) or clause.startswith(speech().pronouns)
    return own or neutral(clause)


def vow(ctx: Context, clause: Clause, made: Commitment | None) -> Commitment | None:
    """The commitment of a clause that is vowed: behind the committing word that has some subject
    (产值一定突破十亿元), else behind the time and the speaker's body (年内，镇里半价供应);
    ``None`` if it tells a wish, the past or what something is."""
    text = ctx.text
    if stops(ctx, clause) or reports(text[clause.start : clause.end]):
        return None
    if pledges().pattern("tellings").match(text, clause.start):
        return None
    if made is not None and made.modal in ("bare", "will"):
        return made
    head = re.split("[，：]", text[clause.start : clause.end])[0]
    if pledges().pattern("conditions").match(head):
        return None
    if m := re.search("一定|绝不|决不|坚决", head):
        at = clause.start + m.start()
        return Commitment(at, at + len(m[0]), "bare", "other", head[: m.start()], None)
    point = NUMBERED.match(text, clause.start)
    begin = point.end() if point else clause.start
    at = ahead_end(text, begin + text.startswith(("“", "‘"), begin))
    if m := pledges().time.match(text, at, clause.end):
        at = m.end()
    body = ctx.mention_at(at)
    if body is not None and body.type in ("Agency", "Place"):
        at = body.end
    elif m := pledges().own.match(text, at, clause.end):
        at = m.end()
    if text.startswith(("“", "‘"), at):
        at += 1
    if not re.match("[\u4e00-\u9fff\\d“‘《]", text[at : at + 1]):
        return None
    named = ctx.mention_at(at)
    if at >= clause.end or (named is not None and named.type != "Programme"):
        return None
    return Commitment(at, at, "plain", "none", "", body)
