"""Names of people as a recogniser answers them, made whole before they are judged: with the surname
it left out, with all of a name that has no surname, and of one type throughout the article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.lexicon.divisions import named
from kg.lexicon.names import names
from kg.lexicon.surnames import surname_of, surnames
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

SHAPED = 0.5
"""From this probability on what has the shape of a name is one: a surname and two characters."""
CALLED = 0.45
"""The same right behind a title or what people are called by."""
_CALLING = 12
"""Characters before a name in which a title ends."""
_HAN = re.compile("[\u4e00-\u9fff]+")


def whole_names(text: str, recognised: Iterable[Candidate]) -> list[Candidate]:
    """The recogniser's candidates, with the people among them made whole."""
    grown = (with_rest(text, with_surname(text, c)) for c in recognised)
    return list(agreed(text, grown))


def floor_of_person(text: str, c: Candidate, usual: float) -> float:
    """The probability from which on a person's name is believed: a surname and two characters, or
    with one where a title stands before it ([教师]闻川), need less than ``usual``."""
    name = text[c.start : c.end]
    surname = surname_of(name)
    if surname is None or not _HAN.fullmatch(name):
        return usual
    given = len(name) - len(surname)
    called = _is_called(text, c.start)
    if called and given in (1, 2):
        return CALLED
    return SHAPED if given == _GIVEN and c.end < len(text) and not _runs_on(text, c.end) else usual


_GIVEN = 2
_MORE = "法局长委部省市县区主"
_CALLED = (
    "师傅",
    "经理",
    "老师",
    "教授",
    "大夫",
    "博士",
    "老板",
    "大爷",
    "大妈",
    "阿姨",
    "队长",
    "供述",
)
"""What a surname alone is called by."""


def _runs_on(text: str, at: int) -> bool:
    """Whether the word goes on behind the name, or ends as no name does: 林草[法], 赵局[长]."""
    return text[at] in _MORE or text[at - 1] in _MORE or text.endswith(_CALLED, 0, at)


def _is_called(text: str, at: int) -> bool:
    """Whether a title, or what people are called by, ends at ``at``."""
    return _called().search(text, max(0, at - _CALLING), at) is not None


@cache
def _called() -> re.Pattern[str]:
    lexicon = titles()
    words = (*lexicon.heads, *lexicon.chiefs, *names().people.callings)
    return re.compile(f"{alternation(words)}$")


@cache
def _surnames() -> frozenset[str]:
    """All surnames, those that are common words too."""
    return surnames() | frozenset(names().people.word_surnames)


def with_surname(text: str, c: Candidate) -> Candidate:
    """A name with the surname that the recogniser took for the end of the word before: 令[狐一川],
    书记者[一川]. Only behind a title or where a sentence begins."""
    name = text[c.start : c.end]
    if c.type != "Person" or not c.start or not _HAN.fullmatch(name):
        return c
    compound = text[c.start - 1 : c.start + 1] in surnames() and len(name) in (2, 3)
    plain = len(name) == _GIVEN and surname_of(name) is None and text[c.start - 1] in _surnames()
    before = c.start - 1
    plain = plain and text[before] not in _JOINS
    if not (compound or plain) or not (_opens(text, before) or _is_called(text, before)):
        return c
    return c._replace(start=before)


_JOINS = "和与同及于从应连任时向对申"
"""Surnames that join what stands on either side of them: 专家[和]企业家."""


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins at ``at``."""
    return at == 0 or text[at - 1] in "。！？；\n\u3000"


def with_rest(text: str, c: Candidate) -> Candidate:
    """All of a name of Mongols, Tibetans, Uyghurs or Yi that was cut where a surname and two
    characters ended: [哈斯巴]特尔. It goes on over characters that such names are written with,
    up to what may stand behind a name."""
    people = names().people
    name = text[c.start : c.end]
    if c.type != "Person" or not _HAN.fullmatch(name) or name[-1] not in people.syllables:
        return c
    rest = _rest().match(text, c.end)
    if rest is None or text[c.start : rest.end()].endswith(tuple(people.no_syllable)):
        return c
    return c._replace(end=rest.end())


@cache
def _rest() -> re.Pattern[str]:
    people = names().people
    after = alternation((*people.after, *people.doing))
    return re.compile(f"[{people.syllables}]{{1,4}}(?={after}|$|[^\u4e00-\u9fff])")


def agreed(text: str, recognised: Iterable[Candidate]) -> Iterator[Candidate]:
    """Each name with the type it has in most places, where a person's name was once taken for a
    place or a body: 三北林区、五棵树镇，[某某某]走进田间. Not what is a division."""
    recognised = list(recognised)
    votes: dict[str, float] = defaultdict(float)
    for c in recognised:
        if c.type in _MISTAKEN:
            called = c.type != "Person" and _is_called(text, c.start)
            for_it = c.type == "Person" or called
            votes[text[c.start : c.end]] += c.confidence if for_it else -c.confidence
    people = {text[c.start : c.end] for c in recognised if c.type == "Person"}
    people.update(text[c.start : c.end] for c in recognised if _is_called(text, c.start))
    # An agency is a firm called after somebody more often than it is a mistake: 李宁, 苏宁.
    for c in recognised:
        name = text[c.start : c.end]
        if c.type == "Place" and votes[name] > _EVEN and name in people and _may_be(name):
            yield c._replace(type="Person", confidence=min(c.confidence, _TURNED))
        else:
            yield c


_MISTAKEN = ("Person", "Place", "Agency")
_TURNED = 0.8
_EVEN = -0.3
"""Where it is a place as often as a person, with such a name it is a person."""


def _may_be(name: str) -> bool:
    """Whether a name can be a person's: a surname and one or two characters, no division's name."""
    surname = surname_of(name)
    short = surname is not None and len(name) - len(surname) in (1, _GIVEN)
    plain = _HAN.fullmatch(name) is not None and name[-1] not in "国省市县区州镇乡村"
    return short and plain and not named(name)
