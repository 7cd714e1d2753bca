"""Programmes in quotation marks: “枫桥经验”, “六个一”集成服务, 道路挖掘修复“一件事”改革."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.places import runs_through_verb
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.words import alternation

_QUOTED = re.compile(r"[“\"]([^“”\"\n。！？；]{2,24})[”\"]")
_NESTED = re.compile(r"‘([^“”‘’\n。！？；]{2,24})’")
"""A quotation within speech: “要推广‘枫桥经验’”."""
_REACH = 14
"""Characters before a quotation in which the verb that takes it is looked for."""


def read_quoted(text: str, masked: str) -> Iterator[Candidate]:
    """A quoted name, with the word for what it is behind it or inside it, or with a verb before
    it that takes a programme."""
    p = names().programmes
    for m in itertools.chain(_QUOTED.finditer(text), _NESTED.finditer(text)):
        fixed = m.group() in _fixed()
        if m.group() in p.none or text[m.start() - 1 : m.start()] in ("：", ":"):
            continue
        if _event().match(masked, m.end()) or _thing().match(text, m.end()):
            continue
        end = _end_of_class(masked, m, fixed=fixed)
        start = _start_of_name(text, m)
        if end is not None:
            yield Candidate(start, end, "Programme", 0.7, "programme.quoted")
        elif not fixed and _is_name(text, m, start):
            yield Candidate(start, m.end(), "Programme", 0.6, "programme.quoted")
        elif not fixed and _numbered().fullmatch(m[1]) and _is_coined(text, m):
            yield Candidate(m.start(), m.end(), "Programme", 0.6, "programme.numbered")


@cache
def _numbered() -> re.Pattern[str]:
    """A formula of numbers, or a number and what it counts: 三联两协同, 五统一, 四化."""
    number = "[一二两三四五六七八九十]"
    return re.compile(
        f"[0-9]{{4,8}}|{number}[^0-9，。]{{1,2}}{number}\\S{{1,9}}|(?!一){number}[个大]?\\S{{1,3}}"
    )


def _is_coined(text: str, quoted: re.Match[str]) -> bool:
    """Whether a number's formula is told to be somebody's way of working, or stands beside
    another."""
    if quoted.group() in names().programmes.none or quoted[1].endswith(
        names().programmes.no_formula
    ):
        return False
    return _way().match(text, quoted.end()) is not None


@cache
def _way() -> re.Pattern[str]:
    return re.compile(f"(?:的|为)?{alternation(names().programmes.ways)}")


def _is_name(text: str, quoted: re.Match[str], start: int) -> bool:
    """Whether the phrase in quotation marks is a programme without a word behind it: it ends in
    such a word, or is what a verb for programmes takes."""
    if re.search("[，。！？：]", quoted[1]):
        return False
    if quoted[1].endswith(names().programmes.quoted_ends):
        return True
    follows = text.startswith(("，", "。", "、", "；", "“", "称号"), quoted.end())
    taken = start < quoted.start() or _takes().search(text, 0, quoted.start()) is not None
    return taken and follows and 3 <= len(quoted[1]) <= 8 and "的" not in quoted[1]


def _end_of_class(masked: str, quoted: re.Match[str], *, fixed: bool) -> int | None:
    """Where the word for what a quoted name is ends; ``None`` where there is none, or where it
    says nothing the name does not: “千万工程”经验, “一带一路”倡议."""
    p = names().programmes
    m = _class().match(masked, quoted.end())
    if m is None:
        return None
    between, word = m[1], m[2]
    is_kind = fixed or quoted[1].endswith(p.quoted_ends)
    if is_kind and (word in p.plain or len(between) > (2 if fixed else 0)):
        return None
    if len(between) and (runs_through_verb(between) or _loose().search(between)):
        return None
    return longer(masked, quoted.end(), m.end())


def _start_of_name(text: str, quoted: re.Match[str]) -> int:
    """Where a quoted name begins: behind the verb that takes it, if what lies between may be a
    part of the name (道路挖掘修复“一件事”改革), else with the quotation mark."""
    before = text[max(0, quoted.start() - _REACH) : quoted.start()]
    run = _runs().match(before)
    if run is None:
        return quoted.start()
    lead = before[run.end() :]
    if len(lead) < 2 or _no_lead().search(lead) or runs_through_verb(lead):
        return quoted.start()
    return quoted.start() - len(lead)


def longer(masked: str, start: int, end: int) -> int:
    """End of the longest run of words for programmes from ``start``: 特色小寨, 建设工程."""
    more = _words().match(masked, end)
    return more.end() if more and more.end() - start <= 12 else end


@cache
def _words() -> re.Pattern[str]:
    p = names().programmes
    return re.compile(f"{alternation((*p.strong, *p.weak))}(?!{_not_class()})")


@cache
def _class() -> re.Pattern[str]:
    """Up to eight characters, then the word for what a quoted name is."""
    p = names().programmes
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}]"
    kind = alternation((*p.strong, *p.weak))
    return re.compile(f"((?:{inner}|{PLACE}){{0,8}}?)({kind})(?!{_not_class()})")


def _not_class() -> str:
    """What makes of a word for programmes a part of another: 工程师, 战略对话."""
    return alternation(names().programmes.not_class)


@cache
def _loose() -> re.Pattern[str]:
    return re.compile(alternation(names().programmes.loose))


@cache
def _no_lead() -> re.Pattern[str]:
    return re.compile("|".join(names().programmes.no_lead))


@cache
def _runs() -> re.Pattern[str]:
    """The last verb that takes a programme, with anything before it."""
    inner = f"[^{re.escape(names().breaks)}和及]"
    verbs = alternation(names().programmes.runs)
    return re.compile(f".*(?<!工程)(?:{verbs})+了?(?={inner}{{0,10}}$)", re.DOTALL)


@cache
def _takes() -> re.Pattern[str]:
    """A verb that takes a programme, right before the place."""
    verbs = alternation(names().programmes.runs)
    return re.compile(f"(?<!工程)(?:{verbs})了?$")


@cache
def _fixed() -> frozenset[str]:
    return frozenset(names().programmes.fixed)


@cache
def _event() -> re.Pattern[str]:
    """What follows a quoted theme and makes of it the name of a dated event: …庆祝活动."""
    inner = f"[^{re.escape(names().breaks)}]"
    return re.compile(f"{inner}{{0,10}}?{alternation(names().events.occasions)}")


@cache
def _thing() -> re.Pattern[str]:
    """What follows the quoted name of a ship, a weapon, a product or an armed band."""
    return re.compile(alternation(names().programmes.things))
