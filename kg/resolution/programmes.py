"""One name for a programme that an article calls by several: 三晋新农人竞赛 and
“三晋新农人”科技创新竞赛."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from kg.lexicon.divisions import divisions
from kg.lexicon.names import names

_MARKS = re.compile(r"[\s“”‘’\"'「」『』，,、·]")
_QUOTED = re.compile(r"[“\"「]([^“”\"「」]{3,})[”\"」](.*)$", re.DOTALL)
_WHOLLY = re.compile(r"\s*[“\"「][^“”\"「」]+[”\"」]\s*")
_PLAN = re.compile("(?:国家)?十[一二三四五六七八九]?五规划(?:纲要)?")
_CORE = 3
"""Characters of its quoted part that a short name must share with the long one."""


def bare(name: str) -> str:
    """A programme's name without quotation marks, pauses and white space."""
    return _MARKS.sub("", name)


class ProgrammeNames:
    """The programmes one article names, and which of the names mean the same.

    A name that could be short for two different ones stays a name of its own.
    """

    def __init__(self, printed: Iterable[str]) -> None:
        first: dict[str, str] = {}
        for name in printed:
            first.setdefault(bare(name), name)
        self._fullest = {key: _fullest(key, first) for key in first}
        self._printed = first

    def canonical(self, name: str) -> str:
        """The fullest name the article has for the programme, as it is first printed."""
        key = bare(name)
        return self._printed.get(self._fullest.get(key, key), name)


def _fullest(key: str, printed: dict[str, str]) -> str:
    """The one longer name that ``key`` is short for, else itself."""
    seen = {key}
    while True:
        longer = [x for x in printed if len(x) > len(key) and _is_short(printed[key], printed[x])]
        if len(longer) != 1 or longer[0] in seen:
            return key
        key = longer[0]
        seen.add(key)


def _is_short(short: str, long: str) -> bool:
    """Whether ``short`` leaves out of ``long`` no more than papers do."""
    if _PLAN.fullmatch(bare(short)):
        return False
    return _lacks_class(short, long) or _lacks_lead(short, long) or _lacks_middle(short, long)


def _lacks_class(short: str, long: str) -> bool:
    """“两路二环” is short for “两路二环”工程."""
    a, b = bare(short), bare(long)
    return bool(_WHOLLY.fullmatch(short)) and b.startswith(a) and b[len(a) :] in _classes()


def _lacks_lead(short: str, long: str) -> bool:
    """“三年决战” is short for 公路建设“三年决战”, 治水行动 for 泽州县治水行动."""
    a, b = bare(short), bare(long)
    if not b.endswith(a) or len(a) < _CORE:
        return False
    lead = b[: -len(a)]
    return lead in _places() or (bool(_WHOLLY.fullmatch(short)) and "届" not in lead)


def _lacks_middle(short: str, long: str) -> bool:
    """三晋新农人竞赛 is short for “三晋新农人”科技创新竞赛."""
    m = _QUOTED.search(long)
    if m is None:
        return False
    core, tail = bare(m[1]), bare(m[2])
    a = bare(short)
    rest = a[len(core) :]
    return (
        a.startswith(core) and rest in _classes() and len(rest) < len(tail) and tail.endswith(rest)
    )


@cache
def _classes() -> frozenset[str]:
    p = names().programmes
    return frozenset((*p.strong, *p.weak))


@cache
def _places() -> frozenset[str]:
    return frozenset(x for d in divisions() for x in (d.name, d.short)) | {"全国", "国家", "中国"}
