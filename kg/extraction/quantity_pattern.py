"""How a quantity is printed: one pattern made of the units, measure words and hedges.

The groups are ``before`` (a hedge), one of ``fraction``, ``half``, ``number`` (``compound``,
``digits`` or ``hanzi``) and ``vague``, then ``unit``, ``and_half`` and ``after`` (a hedge). A
number may have ``more`` (多, 余) and a ``multiplier`` inside it, and an ``upper`` end.
"""

from __future__ import annotations

import re
from functools import cache

from kg.extraction.numerals import ARABIC, COMPOUND, HANZI
from kg.lexicon.units import units
from kg.lexicon.words import alternation

BODY = ("number", "more", "multiplier", "more_still", "multiplier_still")
"""The groups of a number before its unit, in order."""


@cache
def quantity_pattern(ranges: bool = True) -> re.Pattern[str]:
    """The pattern of a quantity in folded text; without ``ranges``, of its lower end alone."""
    u = units()
    per, bracketed = alternation(u.compound.per), alternation(u.compound.bracketed)
    unit = rf"{_unit()}(?: ?/ ?{per}|\({bracketed}\))?"
    size = rf"(?:{alternation(u.adjectives.words)}(?={unit}))?"
    multiplier, within = alternation(u.multipliers), alternation(u.within)
    upper = (
        rf"(?:(?P<middle>{unit})?(?:至|到|—{{1,2}}|–|~|-)(?P<upper>{ARABIC}|{HANZI})"
        rf"(?P<upper_more>{within})?(?P<upper_multiplier>{multiplier})?)?"
    )
    # what a quantity can begin with is looked at first, for most letters are none of it
    letters = {word[0] for words in (u.before, u.vague.words) for word in words}
    begins = re.escape("".join(sorted(letters | set("零〇一二两三四五六七八九十百千万亿半 "))))
    return re.compile(
        rf"(?=[\d{begins}])(?P<before>{alternation(u.before)})? ?"
        r"(?:"
        rf"(?P<fraction>(?:{HANZI}|\d+)分之(?:{HANZI}|{ARABIC})|(?<![\d/])[1-9]/[2-9](?![\d/]))"
        r"|(?P<half>一?半)"
        rf"|(?P<number>(?P<compound>{COMPOUND})|(?P<digits>{ARABIC})|(?P<hanzi>{HANZI}))"
        rf"(?P<more>{within})?(?P<multiplier>{multiplier})?"
        rf"(?:(?P<more_still>{within})(?P<multiplier_still>[万亿])?)?"
        rf"{upper if ranges else ''}"
        rf"|(?P<vague>{alternation(u.vague.words)}(?P<vague_power>[十百千万亿]*))"
        rf"(?P<vague_more>{within})?"
        r")"
        rf" ?{size}(?:(?P<unit>{unit})(?P<and_half>半)?)?(?P<after>{_hedge_after()})?"
    )


def _hedge_after() -> str:
    """The hedges after a unit, and 内 after a length of time."""
    u = units()
    lapse = rf"(?<=[{u.lapse.after}]){u.lapse.word}(?![{u.lapse.before}])"
    return f"(?:{alternation(u.after)}|{lapse})"


def _unit() -> str:
    """The units, the longest first, each barred where the next character makes another word."""
    u = units()
    barred = (
        re.escape(word) + (f"(?![{u.followed[word]}])" if word in u.followed else "")
        for word in sorted(set(u.words()), key=lambda w: (-len(w), w))
    )
    return f"(?:{'|'.join(barred)})"


@cache
def idioms() -> re.Pattern[str]:
    """Set words that begin with a number and count nothing: 十分, 千家万户."""
    words = alternation(units().idioms.words)
    first = re.escape("".join(sorted({word[0] for word in units().idioms.words})))
    return re.compile(
        rf"(?=[{first}])(?<![\d零〇一二两三四五六七八九十百千万亿几数第]){words}(?!之[一二三四五六七八九\d]|钟)"
    )


@cache
def latin_unit() -> re.Pattern[str]:
    """Units in Latin letters, as whole words: GB, Mbps."""
    return re.compile(alternation(w for w in units().words() if w[0].isascii()) + "(?![A-Za-z])")
