"""Programmes in quotation marks: “枫桥经验”, “六个一”集成服务, 道路挖掘修复“一件事”改革."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.contests import contest, with_edition
from kg.language.places import runs_through_verb
from kg.language.quoted_doubts import is_no_programme
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.pledges import pledges
from kg.lexicon.words import alternation

_QUOTED = re.compile(r"[“\"]([^“”\"\n。！？；]{2,24})[”\"]")
_NESTED = re.compile(r"‘([^“”‘’\n。！？；]{2,24})’")
"""A quotation within speech: “要推广‘枫桥经验’”."""
_REACH = 20
"""Characters before a quotation in which the verb that takes it is looked for."""
_WIDEST = 15
"""Characters of the longest lead behind a verb."""
_BUILDING = 2
_LEAD = 12
"""Characters of the longest lead that stands behind a break and no verb."""


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
        end = contest(masked, m) or _end_of_class(masked, m, fixed=fixed)
        if end is None and not fixed and is_no_programme(text, *m.span()):
            continue
        start = _start_of_name(text, m)
        named = text[m.start() : end or m.end()].rstrip('”"')
        start = with_edition(text, start, named)
        if start == m.start() and not fixed and named.endswith(p.fronted):
            start = _fronted(masked, m)
        if end is not None:
            yield Candidate(start, end, "Programme", 0.7, "programme.quoted")
        elif not fixed and _is_name(text, m, start):
            built = _BUILDING if _is_built(text, m) else 0
            yield Candidate(start, m.end() + built, "Programme", 0.6, "programme.quoted")
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
    if _CONFERRED.match(text, quoted.end()):
        return True
    ends = ("，", "。", "、", "；", "“", "称号", "\n")
    follows = text.startswith(ends, quoted.end()) or _is_built(text, quoted)
    taken = start < quoted.start() or _takes().search(text, 0, quoted.start()) is not None
    return taken and follows and 3 <= len(quoted[1]) <= 8 and "的" not in quoted[1]


_CONFERRED = re.compile("(?:荣誉)?称号")
"""What is conferred under a name: 授予“青山最美教师”称号."""


def _is_built(text: str, quoted: re.Match[str]) -> bool:
    """Whether 建设 closes the name of what is being built up: 推进“15分钟就医圈”建设."""
    p = names().programmes
    if quoted[1].endswith((*p.quoted_ends, *p.undertaken)):
        return False
    after = quoted.end() + _BUILDING
    return (
        text.startswith("建设", quoted.end())
        and not "\u4e00" <= text[after : after + 1] <= "\u9fff"
    )


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
    part of the name (道路挖掘修复“一件事”改革), else with the quotation mark. A verb that may be a
    noun too (科技创新“尖刀”工程) is none where another stands before it."""
    before = text[max(0, quoted.start() - _REACH) : quoted.start()]
    run = _runs().match(before)
    noun = _nominal().search(before)
    if run is not None and noun is not None and run.end() == len(before):
        run = _runs().match(before, 0, noun.start()) or run
    if run is None:
        return quoted.start()
    lead = before[run.end() :]
    if len(lead) < 2 or _no_lead().search(lead) or _runs_through(lead):
        return quoted.start()
    return quoted.start() - len(lead)


def _runs_through(lead: str) -> bool:
    return runs_through_verb(_nominal().sub("", lead))


def _fronted(masked: str, quoted: re.Match[str]) -> int:
    """Where a name begins whose class word is printed, with what stands before its quotation at
    the head of a clause or in a list: 、农村公路“畅安行动”."""
    before = masked[max(0, quoted.start() - _LEAD - 1) : quoted.start()]
    m = _clause_head().search(before)
    if m is None or BEGIN in m[1] or INNER in m[1] or _runs_through(m[1]):
        return quoted.start()
    words = _no_lead(), _leads(), _no_front(), pledges().pattern("verbs"), _verbs_of_running()
    spoilt = any(word.search(m[1]) for word in words)
    return quoted.start() if spoilt else quoted.start() - len(m[1])


@cache
def _clause_head() -> re.Pattern[str]:
    return re.compile(
        f"(?:^|[。！？；，、：\n和及])([^{re.escape(names().breaks)}和及]{{4,{_LEAD}}})$"
    )


@cache
def _verbs_of_running() -> re.Pattern[str]:
    return re.compile(alternation(names().programmes.runs))


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(alternation(names().programmes.leads))


@cache
def _no_front() -> re.Pattern[str]:
    return re.compile("|".join(names().programmes.no_front))


@cache
def _nominal() -> re.Pattern[str]:
    """A verb of running that may end a noun, at the end."""
    return re.compile(f"{alternation(names().programmes.nominal)}$")


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
    return re.compile(f".*(?<!工程)(?:{verbs})+了?(?={inner}{{0,{_WIDEST}}}$)", re.DOTALL)


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
    return re.compile(f"{alternation(names().programmes.things)}(?!游|行社|客|途)")
