"""What stands around the verbs by which bodies run programmes."""

from __future__ import annotations

import re
from functools import cache

from kg.formats import Mention
from kg.lexicon.figures import figure_words
from kg.lexicon.pledges import pledges as pledge_words
from kg.lexicon.undertakings import undertakings
from kg.lexicon.words import union


def talked_of(text: str, programme: Mention) -> bool:
    """Whether what follows makes of a programme a meeting or a paper about it (某公路初步设计)."""
    return undertakings().pattern("talked").match(text, programme.end) is not None


def can_act(body: Mention) -> bool:
    """Whether a body can run anything: an agency, or a place that is no dam, road or address."""
    return body.type == "Agency" or not body.text.endswith(undertakings().things)


@cache
def adverbial() -> re.Pattern[str]:
    """Adverbs and connectives alone."""
    words = pledge_words()
    adverbs = "|".join(words.pattern(name).pattern for name in ("adverbs", "prepositions", "times"))
    money = "(?:计划|总)?(?:投资|投入|斥资|安排)[0-9０-９.]+[多余]?[万亿]*元"
    return re.compile(
        rf"(?:{adverbs}|{money}|{_when()}|进一步|将|正|已|已经|组织|成功|正在|又|先后|地|提前|集中|同步|[，,、\s])*"
    )


@cache
def _when() -> str:
    """日前, 今天（4月12日）, 等五省（区）共同: between a subject and what it does."""
    words = undertakings()
    day = r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:起|以来)?|\d{1,2}日(?:起)?"
    years = r"连续[两二三四五六七八九十\d]{1,3}年"
    when = rf"{words.pattern('when').pattern}|{years}|{day}|（(?:{day})）"
    return rf"(?:{when}|等?(?:{counted().pattern}))"


@cache
def counted() -> re.Pattern[str]:
    """五省（区）, 两部门: how many bodies act."""
    return re.compile(
        rf"[两二三四五六七八九十\d]{{1,3}}个?(?:{undertakings().pattern('counted').pattern})"
    )


@cache
def side() -> re.Pattern[str]:
    """A word with which a speaker means the own body, then adverbs and times."""
    selves = pledge_words().pattern("selves").pattern
    times = pledge_words().pattern("times").pattern
    when = rf"(?:[从自]?\d{{4}}年(?:起|以来)?|{times}|[，,])*"
    return re.compile(f"(?:{when}(?:{selves}){when})(?:{adverbial().pattern})")


@cache
def pointing() -> re.Pattern[str]:
    """A word that stands for a body or place named before: 我省, 县里, 公司, 双方."""
    words = {*pledge_words().deictic, *figure_words().agent.pointers, *pledge_words().pairs}
    return union(words)


@cache
def predicate() -> re.Pattern[str]:
    """What follows a body that is a subject, and not the start of a longer noun."""
    words = pledge_words()
    starts = "|".join(
        (
            _when(),
            words.opener.pattern,
            words.pattern("times").pattern,
            undertakings().verb.pattern,
        )
    )
    return re.compile(
        rf"(?:{starts}|{undertakings().pattern('organs').pattern}|[，,（(已将正要被是因等采]|\d|生前|系|近年|自)"
    )


@cache
def demand() -> re.Pattern[str]:
    """A modal with which somebody is told what to do."""
    return re.compile(
        rf"(?<![需主重只])(?:{undertakings().pattern('demands').pattern})(?![求点素])"
    )


@cache
def purpose() -> re.Pattern[str]:
    """A clause of purpose or occasion, a word of opening before it (原来，就…)."""
    return re.compile(rf"(?:[^，,。]{{1,6}}[，,])?(?:{undertakings().pattern('purposes').pattern})")
