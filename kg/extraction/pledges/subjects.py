"""The grammatical subject of a commitment, time words taken off."""

from __future__ import annotations

import re
from functools import cache

from kg.extraction.context import Context
from kg.formats import Mention
from kg.lexicon.pledges import pledges

_PARTY = re.compile("[^双各对多三四官地东西南北前后远一]方")
"""中方, 校方: how a speaker names the own side."""
_WITH_OTHERS = re.compile("[她他我](?:们)?[和与跟同][^，。的]{1,6}们?")
"""她和同事们: the speaker in company."""
_DATE = (
    r"(?:(?=[到至在于自从\d])(?:到|至|在|于|自|从)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?"
    r"(?:底|末|初|中旬|上旬|下旬)?(?:以前|前|起|内)?(?<![到至在于自从]))"
)
_FROM = r"(?:从|自)?\d{1,2}月(?:\d{1,2}日)?(?:起|底前|前)"
_POINT = r"(?:第?[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]+[）)、])"
_ITSELF = ("上下", "自己", "自身", "本身")
"""Words behind a subject that leave it what it is: 县政府自己也要."""
_ORGANS_OF = ("党委", "党组", "党支部", "领导班子", "班子", "上下", "一家")
SHORT = 12
"""Characters of the longest phrase taken for a subject that is the speaker's side."""


def subject_of(ctx: Context, start: int, end: int) -> tuple[str, str, Mention | None]:
    """``(kind, words, mention)`` of the subject in ``[start, end)``, time words taken off."""
    head = _times().match(ctx.text, start, end)
    if (head is None or head.end() == start) and ctx.text.startswith(("“", "‘"), start, end):
        start += 1
        head = _times().match(ctx.text, start, end)
    at = head.end() if head else start
    tail = _trailing_times().search(ctx.text[at:end])
    until = at + tail.start() if tail else end
    for word in _ITSELF:
        if ctx.text.endswith(word, at, until):
            until -= len(word)
    subject = ctx.text[at:until]
    if not subject.strip():
        return "none", "", None
    if any(subject.endswith(people) for people in pledges().crowds):
        return ("crowd" if len(subject) <= SHORT else "other"), subject, None
    if subject in pledges().pairs:
        return "pair", subject, None
    if (
        subject.endswith(("我", "我们", "俺", "俺们"))
        or _WITH_OTHERS.fullmatch(subject)
        or _PARTY.fullmatch(subject)
    ):
        return "self", subject, None
    bodies = ctx.inside(at, until, "Agency", "Place")
    if bodies and bodies[-1].end == until and _stands_as_subject(ctx.text[at : bodies[0].start]):
        return "body", subject, bodies[-1]
    selves = pledges().own
    for m in selves.finditer(subject):
        if m.end() == len(subject) and (m.start() == 0 or _stands_as_subject(subject[: m.start()])):
            return "self", subject, None
    part = selves.match(subject)
    if (
        part
        and not pledges().pattern("hopes").search(subject)
        and part[0][0] not in "他她自"
        and len(subject) <= SHORT
        and subject[-1] != "的"
    ):
        return "side", subject, None
    if bodies and bodies[0].start == at and ctx.text[bodies[0].end : until] in _ORGANS_OF:
        return "body", subject, bodies[0]
    return "other", subject, None


def _stands_as_subject(before: str) -> bool:
    """Whether words before a body leave it the subject: none, or a closed adverbial phrase."""
    before = before.strip()
    return not before or bool(
        re.search(r"(?:下|中|后|时|上|，|,|来|里|际|精神|支持|部署|要求|、|和|及)$", before)
    )


def ahead_end(text: str, at: int) -> int:
    """Where the dates and words for what is next end that begin at ``at`` (2027年底前, 下一步)."""
    m = _ahead().match(text, at)
    return m.end() if m else at


@cache
def _times() -> re.Pattern[str]:
    times = pledges().time.pattern
    return re.compile(rf"(?:[，,、“「\s]|{_POINT}|{times}|{_DATE})*")


@cache
def _ahead() -> re.Pattern[str]:
    futures = pledges().pattern("futures").pattern
    return re.compile(rf"(?:[，,]|{futures}|{_DATE})*")


@cache
def _trailing_times() -> re.Pattern[str]:
    times = pledges().time.pattern
    return re.compile(rf"(?:{times}|{_FROM}|[，,、\s])+$")
