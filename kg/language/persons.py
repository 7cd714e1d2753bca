"""People the recogniser passed over: names right behind a title, and names spread by a blank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.lexicon.names import names
from kg.lexicon.surnames import surnames
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

_HAN = "[\u4e00-\u9fff]"
_BLANK = "[ \u3000]"


def read_persons(text: str, masked: str) -> Iterator[Candidate]:
    """Every name that its surroundings give away."""
    yield from read_titled(masked)
    yield from read_spread(text)


@cache
def _title() -> str:
    lexicon = titles()
    return alternation((*lexicon.heads, *lexicon.chiefs, *names().people.callings))


@cache
def _titled() -> re.Pattern[str]:
    after = alternation(names().people.after)
    return re.compile(f"{_title()}(?P<name>{alternation(surnames())}{_HAN}{{1,2}}?)(?={after})")


def read_titled(masked: str) -> Iterator[Candidate]:
    """A surname and one or two characters between a title and a verb of speech or a pause."""
    never = set(names().people.none)
    for m in _titled().finditer(masked):
        name = m["name"]
        known = name[:2] not in never and (len(name) > 2 or name[0] not in never)
        if known and is_given(name):
            yield Candidate(*m.span("name"), "Person", 0.9, "person.titled")


def is_given(name: str) -> bool:
    """Whether a word can be a name: neither 茶叙 and the like, nor 大家 behind what looks like a
    surname."""
    people = names().people
    return not (len(name) > 1 and name in people.none) and name[1:] not in people.no_given


@cache
def _spread() -> re.Pattern[str]:
    before = f"(?:(?<={_HAN}{_BLANK})|(?<={_HAN})|(?<=[、，（(：:\\n]))"
    after = alternation(names().people.after)
    callings = alternation((*names().people.callings, "长", "书记", "主任", "席"))
    name = f"{alternation(surnames())}{_BLANK}{{1,2}}{_HAN}"
    return re.compile(
        f"(?:{callings}{_BLANK}*|[、，]{_BLANK}?){before}(?P<name>{name})(?:(?!{_HAN})|(?={after}))"
    )


def read_spread(text: str) -> Iterator[Candidate]:
    """A name of two characters set with a blank between them, to align with longer ones: 王 刚."""
    for m in _spread().finditer(text):
        yield Candidate(*m.span("name"), "Person", 0.7, "person.spread")


@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(alternation(names().people.honorifics) + "$")


def bare_name(name: str) -> str | None:
    """``name`` without an honorific behind it; nothing where only a surname is left."""
    cut = _honorific().sub("", name)
    return cut if len(cut) > 1 or not re.match(_HAN, cut) else None
