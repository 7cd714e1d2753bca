"""Hedges of a number: which words are one, and what one says from afar."""

from __future__ import annotations

import re
from functools import cache

from kg.lexicon.units import Comparator, units


def apart(text: str, start: int) -> Comparator:
    """What a hedge says that a verb parts from the number: 至少培养3名."""
    lead = text[max(0, start - 8) : start]
    return next((c for c, words in _apart_words().items() if words.search(lead)), "=")


@cache
def _apart_words() -> dict[Comparator, re.Pattern[str]]:
    return {comparator: re.compile(words) for comparator, words in units().apart.items()}


def is_hedge(text: str, m: re.Match[str], number: int) -> bool:
    """Whether the word before the number is a hedge and no part of another word (签约, 附近)."""
    word, u = m["before"], units()
    if not word or (word in u.bare_power.words and text[number] not in "十百千万亿"):
        return False
    needed = u.needing.get(word)
    if needed and re.search(needed, text[max(0, m.start() - 14) : m.start()]) is None:
        return False
    return m.start() == 0 or text[m.start() - 1] not in u.glued.get(word, "")
