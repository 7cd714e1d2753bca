"""Programmes: fixed names, quoted names with the word for what they are, plans of five years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.lines import matches_near
from kg.language.places import runs_through_verb
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.words import alternation, union

_OPEN, _CLOSE = '“「"', '”」"'
_QUOTED = re.compile(r"[“\"]([^“”\"\n。！？；]{2,24})[”\"]")
_NUMBERED = re.compile("[一二三四五六七八九十两双百千0-9０-９]+[\u4e00-\u9fff0-9]{1,8}")


def read_programmes(text: str, masked: str) -> Iterator[Candidate]:
    """Every programme ``text`` names."""
    for reader in (
        read_fixed,
        read_plans,
        read_quoted,
        read_unquoted,
        read_launched,
        read_projects,
    ):
        yield from reader(text, masked)


@cache
def _fixed() -> re.Pattern[str]:
    return re.compile(alternation(names().programmes.fixed))


def read_fixed(text: str, _masked: str) -> Iterator[Candidate]:
    """Names fixed by use: 乡村振兴战略, “一带一路”."""
    for m in _fixed().finditer(text):
        yield Candidate(m.start(), m.end(), "Programme", 0.9, "programme.fixed")


@cache
def _plan() -> re.Pattern[str]:
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}]"
    ordinal = '[“"]?十[一二三四五六七八九]?五[”"]?'
    kind = alternation(names().programmes.plans)
    return re.compile(
        f"(?:(?:{PLACE}|全国|国家)?{ordinal}(?:{PLACE})?{inner}{{0,16}}?{kind}(?:纲要)?)(?!编制|实施|目标|建设)"
        f"|{ordinal}规划"
    )


def read_plans(_text: str, masked: str) -> Iterator[Candidate]:
    """Plans of five years, general and special: “十五五”规划."""
    for m in _plan().finditer(masked):
        if not runs_through_verb(m.group()):
            yield Candidate(m.start(), m.end(), "Programme", 0.8, "programme.plan")


@cache
def _named_by() -> re.Pattern[str]:
    p = names().programmes
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}]"
    kind = alternation((*p.strong, *p.weak))
    return re.compile(f"(?:{inner}|{PLACE}){{0,8}}?{kind}(?!者|人|员|性|化|力|队|方|上|中)")


def read_quoted(text: str, masked: str) -> Iterator[Candidate]:
    """A quoted name, with the word for what it is behind it or inside it, or with a verb before
    it that takes a programme."""
    p = names().programmes
    for m in _QUOTED.finditer(text):
        if m.group() in p.none or text[m.start() - 1 : m.start()] in ("：", ":"):
            continue
        run = _runs().search(text, max(0, m.start() - 14), m.start())
        start = run.end() if run else m.start()
        is_kind = m[1].endswith(p.quoted_ends)
        kind = _named_by().match(masked, m.end())
        if (
            kind
            and (kind.group() in p.weak or not runs_through_verb(kind.group()))
            and not (is_kind and _is_plain(kind.group()))
        ):
            end = longer(masked, m.end(), kind.end())
            yield Candidate(start, end, "Programme", 0.7, "programme.quoted")
        elif re.search("[，。！？：]", m[1]) is None and (is_kind or _is_run(text, run, m)):
            yield Candidate(start, m.end(), "Programme", 0.6, "programme.quoted")


def _is_plain(word: str) -> bool:
    """Whether the word behind says nothing that the quoted name does not: “千万工程”经验."""
    return word in names().programmes.plain


def _is_run(text: str, run: re.Match[str] | None, quoted: re.Match[str]) -> bool:
    """Whether a quoted phrase of a few words is what a verb for programmes takes."""
    after = text[quoted.end() : quoted.end() + 1]
    return (
        run is not None
        and 3 <= len(quoted[1]) <= 8
        and after in "，。、；“"
        and "的" not in quoted[1]
    )


@cache
def _runs() -> re.Pattern[str]:
    """A verb that takes a programme, with up to ten characters of the name behind it."""
    inner = f"[^{re.escape(names().breaks)}和及]"
    return re.compile(f"(?:{alternation(names().programmes.runs)})+了?(?={inner}{{0,10}}$)")


def longer(masked: str, start: int, end: int) -> int:
    """End of the longest run of words for programmes from ``start``: 特色小寨, 建设工程."""
    more = _kinds().match(masked, end)
    return more.end() if more and more.end() - start <= 12 else end


@cache
def _kinds() -> re.Pattern[str]:
    p = names().programmes
    return union((*p.strong, *p.weak))


@cache
def _strong() -> re.Pattern[str]:
    return union(names().programmes.strong)


@cache
def _unquoted() -> re.Pattern[str]:
    p = names().programmes
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}0-9]"
    around = f"{inner}{{1,8}}{PLACE}{inner}{{0,8}}?"
    return re.compile(f"(?:{inner}{{2,14}}?|{around}){alternation(p.strong)}(?:活动|竞赛|大赛)?")


def read_unquoted(_text: str, masked: str) -> Iterator[Candidate]:
    """A phrase that ends in a word only programmes end in: 务工就业托举工程."""
    for m in matches_near(_strong(), _unquoted(), masked):
        start = m.start() + _verb_end(m.group())
        name = masked[start : m.end()]
        if m.end() - start >= 6 and not name.startswith(names().programmes.common):
            yield Candidate(start, m.end(), "Programme", 0.5, "programme.shape")


@cache
def _verb() -> re.Pattern[str]:
    verbs = [verb for verb in names().verbs if len(verb) > 1]
    return re.compile(".*" + alternation([*verbs, *names().programmes.leads, "和"]))


def _verb_end(stretch: str) -> int:
    m = _verb().match(stretch)
    return m.end() if m else 0


@cache
def _launched() -> re.Pattern[str]:
    p = names().programmes
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}0-9]"
    return re.compile(
        f"{alternation(p.launches)}了?({inner}{{2,14}}?{alternation(p.launched)})(?![\u4e00-\u9fff])"
    )


def read_launched(_text: str, masked: str) -> Iterator[Candidate]:
    """What a verb of launching takes, when it ends in a word for a programme."""
    common = names().programmes.common
    for m in _launched().finditer(masked):
        if (
            not m[1].startswith(common)
            and not runs_through_verb(m[1])
            and m.end(1) - m.start(1) > 5
        ):
            yield Candidate(m.start(1), m.end(1), "Programme", 0.6, "programme.launched")


@cache
def _project() -> re.Pattern[str]:
    inner = f"(?:[^{re.escape(names().breaks)}]|{PLACE})"
    return re.compile(f"{PLACE}{inner}{{0,16}}?{alternation(names().programmes.projects)}")


def read_projects(_text: str, masked: str) -> Iterator[Candidate]:
    """A construction project or a regional scheme named after its place."""
    for m in _project().finditer(masked):
        if not runs_through_verb(m.group()[:-4]):
            yield Candidate(m.start(), m.end(), "Programme", 0.6, "programme.project")
