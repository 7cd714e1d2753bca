"""What is done next without a committing word: 明年村里再种三百亩, 待有了结果再公布."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitment import Commitment, commitment_at
from kg.lexicon.pledges import pledges

_DONE = re.compile("[已了曾]|去年|(?<!还)是")
_MINE = re.compile("(?:我们?|咱们?|俺们?|本人)(?![^，]{0,12}没)")
_AIM = re.compile(
    "(?:(?:我们?|咱们?|俺们?)[^，。的]{0,6}|今年|明年|下一步|接下来|未来[^，。的]{0,4})的"
    "(?:[^，。的是]{0,4})(?:目标|打算|计划|任务)(?:就|，?就)?是"
)
_AGAIN = re.compile("再(?![次者度三说也不没])")
_AWAITED = re.compile(
    "(?:等|待)(?!遇|业|办|人|级|方面)[^，。；、的“”]{2,14}?(?:后|之后|以后)?(?:再|就|便|马上|立即)"
)


def again(ctx: Context, clause: Clause) -> Commitment | None:
    """今年村里再栽三百亩, 等开春，再补种: what a body does once more in a time to come."""
    words, text = pledges(), ctx.text
    if _DONE.search(text, clause.start, clause.end):
        return None
    for m in _AGAIN.finditer(text, clause.start, clause.end):
        made = commitment_at(ctx, clause, m.start(), m.end(), "would")
        ahead = words.ahead.search(text, clause.start, m.start())
        acts = words.opener.match(text, m.end()) or words.verbal.match(text, m.end())
        if ahead and acts and made.kind in ("none", "self", "body"):
            return made
    return None


def aim(ctx: Context, clause: Clause) -> Commitment | None:
    """我们的目标是把水渠修好, 明年的打算是，再修两条: what the speaker says is the aim."""
    words, text = pledges(), ctx.text
    m = _AIM.match(text, clause.start, clause.end)
    if m is None:
        return None
    at = m.end() + text.startswith(("，", "："), m.end())
    acts = words.opener.match(text, at) or words.verbal.match(text, at)
    if not acts and at <= clause.end and words.ahead.match(text, at) is None:
        return None
    return Commitment(at, at, "would", "self", "我们", None)


def given(ctx: Context, clause: Clause) -> Commitment | None:
    """我也向县里表过态，三年内修好: what follows a clause that tells of a promise given."""
    words = ctx.text[clause.start : clause.end]
    head = next((words[: -len(w)] for w in pledges().given if words.endswith(w)), None)
    if head is None or not _MINE.match(head) or ctx.text[clause.end : clause.end + 1] not in "，：":
        return None
    at = clause.end + 1
    return Commitment(at, at, "would", "self", "我", None)


def awaiting(ctx: Context, clause: Clause) -> Commitment | None:
    """待有了结果再向社会公布: what the speaker does once something has come about."""
    words, text = pledges(), ctx.text
    m = _AWAITED.match(text, clause.start, clause.end)
    if m is None or words.pattern("habits").search(text, clause.start, clause.end):
        return None
    acts = words.opener.match(text, m.end()) or words.verbal.match(text, m.end())
    if not acts or _DONE.search(text, m.end(), clause.end):
        return None
    return Commitment(clause.start, m.end(), "bare", "none", "", None)
