"""Programmes: fixed names, plans of five years, campaigns, projects. ``quoted.py`` reads others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.built import read_built
from kg.language.candidates import Candidate
from kg.language.lines import matches_near
from kg.language.places import runs_through_verb
from kg.language.quoted import read_quoted
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.language.works import read_works
from kg.lexicon.names import names
from kg.lexicon.words import alternation, union

_NUMBER = "[一二三四五六七八九十两百0-9]+"


def read_programmes(text: str, masked: str) -> Iterator[Candidate]:
    """Every programme ``text`` names."""
    for reader in (
        read_fixed,
        read_plans,
        read_quoted,
        read_unquoted,
        read_launched,
        read_drives,
        read_listed,
        read_projects,
        read_works,
        read_built,
    ):
        yield from reader(text, masked)


@cache
def _fixed() -> re.Pattern[str]:
    return re.compile(alternation(names().programmes.fixed))


@cache
def _placed() -> re.Pattern[str]:
    return re.compile(f"（{PLACE}）")


def read_fixed(text: str, masked: str) -> Iterator[Candidate]:
    """Names fixed by use: 乡村振兴战略, “一带一路”, with a place in brackets: 中欧班列（武汉）."""
    for m in _fixed().finditer(text):
        place = _placed().match(masked, m.end())
        end = place.end() if place else m.end()
        yield Candidate(m.start(), end, "Programme", 0.9, "programme.fixed")


def _inner(more: str = "") -> str:
    return f"[^{re.escape(names().breaks)}{BEGIN}{INNER}{more}]"


@cache
def _plan() -> re.Pattern[str]:
    ordinal = '[“"]?十[一二三四五六七八九]?五[”"]?'
    years = r"(?:[（(][0-9]{4}[-—–－~至]+[0-9]{4}年?[)）])?"
    kind = alternation(names().programmes.plans)
    seat = f"(?:{PLACE}|(?<![全各我])[省市县区]|全国|国家)"
    return re.compile(
        f"(?:{seat}*(?:{_inner()}{{2,8}}(?<=业)(?<!行业))?{ordinal}{years}(?:{PLACE})?{_inner()}{{0,16}}?{kind}(?:纲要)?)"
        f"(?!编制|实施|目标|建设|重点|重大|草案)|(?:国家)?{ordinal}规划"
    )


def read_plans(_text: str, masked: str) -> Iterator[Candidate]:
    """Plans of five years, general and special: “十五五”规划."""
    for m in _plan().finditer(masked):
        start = m.start() + _verb_end(m.group())
        if start < m.end() and not runs_through_verb(masked[start : m.end()]):
            yield Candidate(start, m.end(), "Programme", 0.8, "programme.plan")


@cache
def _unquoted() -> re.Pattern[str]:
    strong = alternation(names().programmes.strong)
    inner = _inner("0-9")
    around = f"{inner}{{1,8}}{PLACE}{inner}{{0,8}}?"
    return re.compile(f"(?:{inner}{{2,14}}?|{around}){strong}(?:活动|竞赛|大赛)?{_not_followed()}")


def _not_followed() -> str:
    return f"(?!{alternation((*names().programmes.not_class, *names().programmes.not_project))})"


@cache
def _strong() -> re.Pattern[str]:
    return union(names().programmes.strong)


def read_unquoted(_text: str, masked: str) -> Iterator[Candidate]:
    """A phrase that ends in a word only programmes end in: 务工就业托举工程."""
    for m in matches_near(_strong(), _unquoted(), masked):
        start = m.start() + _verb_end(m.group())
        name = masked[start : m.end()]
        if m.end() - start >= 6 and not name.startswith(names().programmes.common):
            yield Candidate(start, m.end(), "Programme", 0.5, "programme.shape")


@cache
def _verb() -> re.Pattern[str]:
    verbs = [verb for verb in names().verbs if len(verb) > 1 and verb != "建设"]
    leads = alternation([*verbs, *names().programmes.leads, "和"])
    return re.compile(f"(?:.*(?:{leads}|(?<!工程)建设(?!工程|项目))|(?:年度?|月|日))")


def _verb_end(stretch: str) -> int:
    m = _verb().match(stretch)
    return m.end() if m else 0


@cache
def _launched() -> re.Pattern[str]:
    p = names().programmes
    return re.compile(
        f"{alternation(p.launches)}[了好]?({_inner('0-9')}{{2,14}}?{alternation(p.launched)})"
        f"(?:(?![\u4e00-\u9fff])|(?=建设|和))"
    )


def read_launched(_text: str, masked: str) -> Iterator[Candidate]:
    """What a verb of launching takes, when it ends in a word for a programme."""
    p = names().programmes
    for m in _launched().finditer(masked):
        number = _ROUND.match(m[1])
        start = m.start(1) + (number.end() if number else 0)
        plain = (
            _is_plain(masked[start : m.end(1)])
            or m[1].endswith(p.unnamed)
            or runs_through_verb(m[1])
        )
        if not plain and m.end(1) - start > 5:
            yield Candidate(start, m.end(1), "Programme", 0.6, "programme.launched")


_ROUND = re.compile("(?:新一轮|首轮|第[一二三四五六七八九十]轮)")
_YEARS = re.compile("[两三四五]年行动(?:计划)?$")


def _is_plain(name: str) -> bool:
    """Whether a phrase only says of what kind it is: 重大工程; not 工业倍增三年行动计划."""
    return name.startswith(names().programmes.common) and _YEARS.search(name, 2) is None


@cache
def _drive() -> re.Pattern[str]:
    p = names().programmes
    whole = f"{alternation(p.drives)}(?:{alternation(p.driven)}|{PLACE})建设"
    return re.compile(f"{whole}(?:试点|示范|工程|行动)?(?!好|成|者|了|的)|(?<![0-9]){p.hotline}")


def read_drives(_text: str, masked: str) -> Iterator[Candidate]:
    """A standing drive named by what it builds up, and a line of a public service by its number:
    美丽乡村建设, 12366纳税服务热线."""
    for m in _drive().finditer(masked):
        yield Candidate(m.start(), m.end(), "Programme", 0.6, "programme.drive")


@cache
def _list() -> re.Pattern[str]:
    """Names of one kind in a row, that their number closes: A工程、B工程和C工程等三大工程."""
    kinds = ("工程", "行动", "计划")
    mark = '[“”"‘’（）()·]'
    rows = []
    for kind in kinds:
        name = f"(?:{_inner('0-9')}|{PLACE}|{mark}){{2,20}}?{kind}"
        rows.append(f"(?:{name}[、和及])+{name}(?=等?{_NUMBER}[个项大]*(?:重点|重大)?{kind})")
        rows.append(f"(?<={kind}[：:])(?:{name}[、和及，])+{name}")
    return re.compile("|".join(rows))


@cache
def _listing() -> re.Pattern[str]:
    """What no list goes without; the list itself is slow to look for."""
    kind = "(?:工程|行动|计划)"
    return re.compile(f"{_NUMBER}[个项大]{{1,2}}(?:重点|重大)?{kind}|{kind}”?，?(?:即)?[：:]")


@cache
def _row() -> re.Pattern[str]:
    return re.compile("(?<=工程)[、和及，]|(?<=行动)[、和及，]|(?<=计划)[、和及，]")


def read_listed(_text: str, masked: str) -> Iterator[Candidate]:
    """Programmes listed under their number: 温暖工程、强基工程和护航工程等三个工程."""
    if _listing().search(masked) is None:
        return
    for m in _list().finditer(masked):
        at = m.start()
        for cut in (*_row().finditer(masked, m.start(), m.end()), None):
            end = cut.start() if cut else m.end()
            start = at + (_verb_end(masked[at:end]) if at == m.start() else 0)
            if end - start > 3 and masked.count("“", start, end) == masked.count("”", start, end):
                yield Candidate(start, end, "Programme", 0.6, "programme.listed")
            at = cut.end() if cut else end


@cache
def _project() -> re.Pattern[str]:
    p = names().programmes
    inner = f"(?:[^{re.escape(names().breaks)}年两条个批]|{PLACE})"
    return re.compile(
        f"(?:{PLACE}|国家|全国){inner}{{0,16}}?{alternation((*p.projects, *p.works))}"
        f"(?:[一二三]期)?(?:工程|项目)?{_not_followed()}"
    )


def read_projects(_text: str, masked: str) -> Iterator[Candidate]:
    """A construction project or a regional scheme named after its place."""
    p = names().programmes
    for m in _project().finditer(masked):
        tail = masked[_after_place(masked, m.start()) : m.end()]
        unnamed = tail in p.works or tail.startswith(p.common)
        unnamed = unnamed or _sum().search(m.group()) is not None
        if not unnamed and not runs_through_verb(m.group()[:-4]):
            yield Candidate(m.start(), m.end(), "Programme", 0.6, "programme.project")


@cache
def _sum() -> re.Pattern[str]:
    """A sum of money, or what it is spent on: no part of a name."""
    return re.compile("[0-9]+(?:\\.[0-9]+)?[万亿]元|用于|投入")


@cache
def _places() -> re.Pattern[str]:
    return re.compile(f"(?:{PLACE})+")


def _after_place(masked: str, start: int) -> int:
    m = _places().match(masked, start)
    return m.end() if m else start
