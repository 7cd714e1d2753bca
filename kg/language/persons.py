"""People the recogniser passed over: names right behind a title, names spread by a blank, the name
that opens a life and those behind a label; and where a name ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.name_edges import without_adverb
from kg.lexicon.names import names
from kg.lexicon.surnames import surnames
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

_HAN = "[\u4e00-\u9fff]"
_BLANK = "[ \u3000]"
_ASIDE = "[（(][^（）()\n]{1,8}[）)]"
"""What is remarked behind a name: （女）."""


def read_persons(text: str, masked: str) -> Iterator[Candidate]:
    """Every name that its surroundings give away."""
    yield from read_titled(masked)
    yield from read_slots(text)
    yield from read_bracketed(text)
    yield from read_spread(text)
    yield from read_lives(text)
    yield from read_labelled(text)
    yield from read_appointed(text)


@cache
def _title() -> str:
    lexicon = titles()
    return alternation((*lexicon.heads, *lexicon.chiefs, *names().people.callings))


@cache
def _titled() -> re.Pattern[str]:
    after = alternation(names().people.after)
    name = f"{alternation(surnames())}{_HAN}{{1,2}}?"
    return re.compile(f"{_title()}(?P<name>{name})(?={after}|和{_title()})")


@cache
def _doing() -> re.Pattern[str]:
    people = names().people
    known = alternation((*surnames(), *people.word_surnames))
    after = alternation((*people.after, *people.doing))
    last = f"(?!{after}|[前后时中里上下间]){_HAN}"
    return re.compile(f"{_title()}(?P<name>{known}(?![年月日]){_HAN}{last})(?={after})")


@cache
def _minority() -> re.Pattern[str]:
    people = names().people
    part = alternation((*people.minority, *people.minority_too))
    after = alternation((*people.after, *people.doing))
    spelt = f"(?![高和太都江])[{people.syllables}]{{3,6}}(?<![和都])"
    name = f"(?:{part}{{1,3}}|{_HAN}{{1,2}}?{part}{{1,2}}|{part}{_HAN}{{1,2}}?|{spelt})"
    return re.compile(f"{_title()}(?P<name>{name})(?={after})")


def read_titled(masked: str) -> Iterator[Candidate]:
    """A surname and one or two characters between a title and a verb of speech or a pause; a
    surname and two before what a person does ([村民]某某某掰着指头算); names without a surname made
    of the parts that Mongols, Tibetans and others are named by."""
    spans = sorted({*_plainly_titled(masked), *_minority_titled(masked)})
    for start, end in spans:
        yield Candidate(start, end, "Person", 0.9, "person.titled")
    for c in _given(_doing(), masked, 0.85, "person.titled"):
        if (c.start, c.end) not in spans:
            yield c


def _plainly_titled(masked: str) -> Iterator[tuple[int, int]]:
    never = set(names().people.none)
    for m in _titled().finditer(masked):
        end = without_adverb(masked, *m.span("name"))
        name = masked[m.start("name") : end]
        known = name[:2] not in never and (len(name) > 2 or name[0] not in never)
        if known and is_given(name):
            yield m.start("name"), end


def _minority_titled(masked: str) -> Iterator[tuple[int, int]]:
    return (m.span("name") for m in _minority().finditer(masked))


def _given(pattern: re.Pattern[str], text: str, sure: float, rule: str) -> Iterator[Candidate]:
    """What ``pattern`` finds as ``name``, where that can be one."""
    for m in pattern.finditer(text):
        if is_given(m["name"]):
            yield Candidate(*m.span("name"), "Person", sure, rule)


@cache
def _bracketed() -> re.Pattern[str]:
    name = f"(?P<name>{_name()})"
    office = f"[^，。；（）()\n]{{2,30}}?{_title()}"
    return re.compile(f"(?:^|[、，：:\n]){_BLANK}*{name}[（(](?={office}[）)、])", re.MULTILINE)


def read_bracketed(text: str) -> Iterator[Candidate]:
    """The names of a list that gives offices in brackets: 闻一川（某街道党工委副书记）、…."""
    yield from _given(_bracketed(), text, 0.85, "person.bracketed")


_SLOTS = re.compile(
    "(?:免去|任命|决定任命|选举|补选|增补|接受)(?P<a>[\u4e00-\u9fff]{2,4}?)(?:同志)?"
    "(?:(?<!同志)为(?=[^，。；]{2,40})|的(?=[^，。；]{2,40}职务)|辞去)"
    "|(?<![\u4e00-\u9fff])(?P<b>[\u4e00-\u9fff]{2,4}?)同志(?=任|不再担任|主持|兼任)"
)
_NO_NAME = re.compile("[省市县区局厅部委院会长任记的为和等同全新原]|主席|人员|干部|上述")


def read_slots(text: str) -> Iterator[Candidate]:
    """Names in places where only a name can stand, whatever the surname: 免去某某的…职务,
    选举某某为…, 某某同志不再担任…."""
    for m in _SLOTS.finditer(text):
        group = "a" if m["a"] else "b"
        if not _NO_NAME.search(m[group]) and is_given(m[group]):
            yield Candidate(*m.span(group), "Person", 0.85, "person.slot")


def is_given(name: str) -> bool:
    """Whether a word can be a name: neither 茶叙 and the like, nor 大家 behind what looks like a
    surname."""
    people = names().people
    if len(name) == 2 and name[0] in "小老阿" and name[1] in surnames():
        return False  # 小闫, 老王: a surname alone
    bare = name.removesuffix("的") if len(name) > len("某的") else name
    return not (len(name) > 1 and bare in people.none) and name[1:] not in people.no_given


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
def _life() -> re.Pattern[str]:
    name = f"(?P<name>{alternation(surnames())}{_HAN}{{1,2}})"
    return re.compile(f"^{_BLANK}*{name}(?:同志)?[，,]{_BLANK}*[男女][，,]", re.MULTILINE)


def read_lives(text: str) -> Iterator[Candidate]:
    """The name that opens the account of a life: 闻一川，男，1970年生."""
    yield from _given(_life(), text, 0.95, "person.life")


def _name() -> str:
    """A name, or one of two characters with a blank between them."""
    return f"{alternation(surnames())}(?:{_HAN}{{1,2}}|{_BLANK}{{1,2}}{_HAN})"


@cache
def _appointed() -> re.Pattern[str]:
    name = f"(?P<name>{_name()})"
    office = f"[^，。；\n]{{2,40}}?{_title()}"
    remark = f"(?:{_ASIDE})?(?:同志)?"
    tail = "(?:[（(][^（）()\n]{1,10}[）)])?[；;。]?$"
    moved = f"同志(?:任|不再担任){office}"
    given = f"{remark}(?:为{office}|的{office}职务)|(?:{_ASIDE})?{moved}"
    return re.compile(f"^{_BLANK}*{name}(?:{given}){tail}", re.MULTILINE)


def read_appointed(text: str) -> Iterator[Candidate]:
    """The name that opens a line of a list of appointments: 王　伟为某局局长；"""
    yield from _given(_appointed(), text, 0.85, "person.appointed")


_LABELLED = re.compile(
    "^(?P<label>[^，。；：:\n]{1,20})[：:](?P<names>[^，。：:\n]{2,})$", re.MULTILINE
)
"""A label and what fills its line."""


@cache
def _listed() -> re.Pattern[str]:
    item = f"{_name()}(?:{_ASIDE})?"
    return re.compile(f"{_BLANK}*{item}(?:{_BLANK}*[、　 ]{_BLANK}*{item})*{_BLANK}*")


@cache
def _one_listed() -> re.Pattern[str]:
    after = f"(?={_ASIDE}|{_BLANK}|、|$)"
    return re.compile(f"{_ASIDE}|(?P<name>{_name()}{after})", re.MULTILINE)


def read_labelled(text: str) -> Iterator[Candidate]:
    """The names that fill a line behind a title: 副主席：闻一川、祁小满（女）、柏青禾."""
    for m in _LABELLED.finditer(text):
        if not _labels(m["label"]) or not _listed().fullmatch(m["names"]):
            continue
        for found in _one_listed().finditer(text, *m.span("names")):
            if found["name"] and is_given(found["name"]):
                yield Candidate(*found.span("name"), "Person", 0.8, "person.labelled")


_REMARK = re.compile(f"[（(][^（）()]*[）)]|{_BLANK}")


def _labels(label: str) -> bool:
    """Whether a label is a title, its blanks and remarks left out."""
    return titles().compose(_REMARK.sub("", label)) is not None
