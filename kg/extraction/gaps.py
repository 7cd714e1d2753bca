"""What may stand between a speaker and the verb: manner, moment, place of the speech."""

from __future__ import annotations

import re
from functools import cache

from kg.lexicon.speech import speech
from kg.lexicon.words import union

_ASIDE = re.compile(
    r"(?:在|就|对|向|于|围绕|针对|面对|结合|接受|代表|谈|看|说|听|经过|通过|作|讲|参观|深)"
)
_BRACKETED = re.compile(r"[（(][^）)]*[）)]")
_DATE = re.compile(r"(?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}日")
_WHILE = re.compile(r"(?:一边|边)[^边的]{1,10}(?:一边|边)$")
_MANNER = re.compile(r"(?<!的)[^的地]{1,8}地$")
_POSTURE = re.compile(r"[^的着]{1,4}着[^的]{0,12}$")
_GESTURE = re.compile(r"([^的])了(?:一)?\1[^的]{0,6}$")
_LEFT = 2
"""Characters that may remain unexplained."""


def neutral(gap: str) -> bool:
    """Whether words between subject and verb leave the subject what it is: 昨天在会上动情地,
    指着稻田, 擦了擦汗, but not 的同事."""
    gap = _WHILE.sub("", _BRACKETED.sub("", gap)).strip()
    if _POSTURE.match(gap) or _GESTURE.match(gap):
        return True
    aside = _ASIDE.search(gap)
    if aside:
        gap = gap[: aside.start()]
    rest = _MANNER.sub("", _moments().sub("", _DATE.sub("", _between().sub("", gap))))
    return len(rest) <= _LEFT and "的" not in rest


@cache
def _between() -> re.Pattern[str]:
    return union(speech().between)


@cache
def _moments() -> re.Pattern[str]:
    return union(speech().moments)
