"""Dates, periods and deadlines, as EDTF (ISO 8601-2) strings.

A moment is ``2024``, ``2024-10`` or ``2024-10-08``; a period ``2021/2025``; an open one
``2024/..`` (2024年以来) or ``../2024-10`` (截至10月底). Words that need the day of issue (今年,
近三年来, 前三季度) give ``None`` when that is not known: a date is read, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extraction.date_rules import NUMBER, RULES, SPACE, WORDS, DateKind, Match
from kg.extraction.numerals import fold
from kg.lexicon.words import alternation


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A dated stretch ``[start, end)``; ``iso`` is EDTF, ``None`` where it cannot be resolved."""

    start: int
    end: int
    kind: DateKind
    iso: str | None


_LEAD = {
    "until": re.compile(f"{alternation(WORDS.lead.until)}{SPACE}$"),
    "deadline": re.compile(f"{alternation(WORDS.lead.deadline)}{SPACE}$"),
    "since": re.compile(f"{alternation(WORDS.lead.since)}{SPACE}$"),
}
_TAIL = {
    "until": re.compile(
        f"(?:{alternation(WORDS.tail.part)}|年?[底末])?{alternation(WORDS.tail.until)}"
    ),
    "since": re.compile(alternation(WORDS.tail.since)),
    "deadline": re.compile(alternation(WORDS.tail.deadline)),
    "part": re.compile(alternation(WORDS.tail.part)),
}


def find_dates(text: str, published: str | None = None) -> list[DateExpression]:
    """Every date expression of ``text`` in order, without overlaps.

    ``published`` is the article's ISO date: 今年 and bare months are read by its year.
    """
    folded = fold(text)
    now = int(published[:4]) if published else None
    out: list[DateExpression] = []
    for start, _, i, m in sorted(_hits(folded), key=lambda hit: hit[:3]):
        if out and start < out[-1].end:
            continue
        rule = RULES[i]
        out.append(_decorate(folded, m, rule.kind, rule.read(m, now), out[-1].end if out else 0))
    return out


def _hits(text: str) -> Iterator[tuple[int, int, int, Match]]:
    """What each rule matches: start, end negated, the rule's number, the match. A rule is tried
    only where a character stands that its form can begin with."""
    free = [0] * len(RULES)
    for opening in _OPENING.finditer(text):
        at = opening.start()
        for i in _rules_opened_by(opening[0]):
            if at >= free[i] and (m := RULES[i].pattern.match(text, at)):
                free[i] = m.end()
                yield at, -m.end(), i, m


_RUN = r"\d零〇一二两三四五六七八九十至到—\-–~～－、 \u3000"
_UNITS = '”"时期规末以大年季月份余多个日号点:：./'
_OPENING = re.compile(
    f"[{''.join(rule.opens for rule in RULES)}]"
    f"(?:(?<![{NUMBER}])|(?=[09]\\d\\d-|[{_RUN}]{{0,39}}[{_UNITS}]|[{_RUN}]{{40}}))"
)
"""Where a form can begin: at a number only if what comes behind the numbers can make it a date."""


@cache
def _rules_opened_by(character: str) -> tuple[int, ...]:
    return tuple(i for i, rule in enumerate(RULES) if re.match(f"[{rule.opens}]", character))


def _decorate(text: str, m: Match, kind: DateKind, iso: str | None, floor: int) -> DateExpression:
    """The match with the words around it that open, close or bound it."""
    start, end = m.span()
    if kind == "clock":
        return DateExpression(start, end, kind, iso)
    after = next(((k, t) for k, p in _TAIL.items() if (t := p.match(text, end))), None)
    before = next(
        ((k, t) for k, p in _LEAD.items() if (t := p.search(text, max(floor, start - 4), start))),
        None,
    )
    if after is not None:
        end = after[1].end()
    if after is not None and after[0] == "since":
        return DateExpression(start, end, "since", _open(iso))
    if "until" in (before and before[0], after and after[0]):
        begin = before[1].start() if before else start
        return DateExpression(begin, end, "until", iso and f"../{iso.split('/')[-1]}")
    if kind == "point" and (
        (before is not None and before[0] == "deadline" and before[1][0].strip() != "在")
        or (after is not None and after[0] == "deadline" and after[1][0].endswith("前"))
    ):
        begin = before[1].start() if before is not None else start
        return DateExpression(begin, end, "deadline", iso)
    return DateExpression(start, end, kind, iso)


def _open(iso: str | None) -> str | None:
    """From a date on."""
    return None if iso is None else f"{iso.split('/')[0]}/.."
