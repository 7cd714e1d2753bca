"""Where a person's name ends: before an adverb, an honorific, a verb that was taken into it."""

from __future__ import annotations

import re
from functools import cache

from kg.lexicon.names import names
from kg.lexicon.surnames import surname_of, surnames
from kg.lexicon.words import alternation

_HAN = "[\u4e00-\u9fff]"


@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(alternation(names().people.honorifics) + "$")


_SPEAKS = re.compile("表示|说|指出|介绍|认为|告诉|强调|坦言|透露")


def without_adverb(text: str, start: int, end: int) -> int:
    """The end of a name without the adverb before a verb of speech ([某某就]表示) and without the
    verb of what somebody gives or gets ([某某作]动员讲话, [某某受]到处分)."""
    if end - start <= 2:
        return end
    adverb = text[end - 1] in names().people.adverbs and _SPEAKS.match(text, end)
    gives = text[end - 1] in "作做" and _GIVEN.match(text, end)
    suffers = text[end - 1] == "受" and _SUFFERED.match(text, end)
    leads = text[end - 1] == "则" and text[end : end + 1] in tuple("把将在是对")
    long = end - start == _LONG and surname_of(text[start:end]) == text[start]
    glued = long and text[end - 1] in names().people.glued
    says = text[end - 1] == "称" and text[end : end + 1] in tuple("，,：:“")
    return end - 1 if adverb or gives or suffers or says or leads or glued else end


_LONG = 4
"""A surname of one character, a given name of two, and a word taken into it: 某某某[正]."""


_SUFFERED = re.compile("到|党内|政务|行政|处分|开除|记过|警告|贿|邀|访|聘|托")
_GIVEN = re.compile(
    "(?:了|动员|主旨|主题|专题|工作|总结|交流|表态|部署|辅导)*(?:讲话|报告|发言|说明|演讲|授课|点评|汇报|动员)"
)


@cache
def _duty() -> re.Pattern[str]:
    return re.compile(f"{alternation(names().people.duties)}(?={alternation(surnames())}{_HAN})")


def without_duty(name: str) -> str:
    """``name`` without the duty a recogniser took into it: [林长]某某某."""
    duty = _duty().match(name)
    return name[duty.end() :] if duty else name


SIDE = "方"
"""方 of 某某方面; also the last character of many a given name."""


def bare_name(name: str) -> str | None:
    """``name`` without an honorific behind it; nothing where only a surname is left."""
    if name.endswith(SIDE) and len(name) < 4 and surname_of(name) is not None:
        return name
    cut = _honorific().sub("", name)
    return cut if len(cut) > 1 or not re.match(_HAN, cut) else None
