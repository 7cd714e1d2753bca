"""Clauses of a stretch of text, quotations and brackets kept whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STOPS = "。！？!?…\n"
_WEAK = "；;"
_COMMAS = "，,：:"
_PAIRS = {"“": "”", "‘": "’", "「": "」", "『": "』", "（": "）", "(": ")", "《": "》"}
_MARKS = re.compile(
    "[" + re.escape(_STOPS + _WEAK + _COMMAS + "".join(map("".join, _PAIRS.items()))) + "]"
)
_TRAILING = "。；;，,！？!?：: \u3000\n\t”’」』"


@dataclass(frozen=True, slots=True)
class Clause:
    """``[start, end)`` without its closing mark; ``opens`` tells what stood before it:
    ``sentence``, ``semicolon`` or ``comma``."""

    start: int
    end: int
    opens: str


def clauses_of(text: str, start: int, end: int) -> list[Clause]:
    """The clauses of ``text[start:end]`` in order, white space trimmed, none empty."""
    out: list[Clause] = []
    closing: list[str] = []
    at, opens = start, "sentence"
    for mark in _MARKS.finditer(text, start, end):
        i, c = mark.start(), mark[0]
        if closing and c == closing[-1]:
            closing.pop()
            if not closing and c in "”’" and text[i - 1] in "。！？!?" and at < i:
                _add(out, text, at, i + 1, opens)
                opens, at = "sentence", i + 1
            continue
        if c in _PAIRS and text.find(_PAIRS[c], i + 1, end) != -1:
            closing.append(_PAIRS[c])
            continue
        if closing or c not in _STOPS + _WEAK + _COMMAS or _in_number(text, i):
            continue
        if c == "\n" and not _breaks(text, start, i):
            continue
        _add(out, text, at, i, opens)
        opens = "sentence" if c in _STOPS else "semicolon" if c in _WEAK else "comma"
        at = i + 1
    _add(out, text, at, end, opens)
    return out


def _add(out: list[Clause], text: str, start: int, end: int, opens: str) -> None:
    while start < end and text[start] in " \u3000\n\t，,。；;”":
        start += 1
    while end > start and text[end - 1] in " \u3000\n\t":
        end -= 1
    if start < end:
        out.append(Clause(start, end, opens))


def _in_number(text: str, i: int) -> bool:
    return text[i] in ",:" and text[i - 1 : i].isdigit() and text[i + 1 : i + 2].isdigit()


def _breaks(text: str, start: int, i: int) -> bool:
    """Whether a line break ends a sentence: it does not inside a hard-wrapped line."""
    before = text[start:i].rstrip(" \u3000")
    return not before or before[-1] in "。！？!?；;：:”"


def trimmed(text: str, start: int, end: int) -> int:
    """``end`` moved before the marks that close the last clause; a mark that closes what was
    opened inside ``[start, end)`` stays."""
    while end > start and text[end - 1] in _TRAILING:
        mark = text[end - 1]
        opening = next((o for o, c in _PAIRS.items() if c == mark), None)
        if opening and text.count(opening, start, end) >= text.count(mark, start, end):
            break
        end -= 1
    return end
