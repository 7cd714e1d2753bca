"""Whether a result may be what a pledge was about: units, nouns and days, each by itself."""

from __future__ import annotations

from kg.lexicon.figures import figure_words
from kg.lexicon.units import units

TAIL = 2
"""Characters at a noun's end by which nouns that may be one are found."""
SHORTEST = 3
"""Characters the longer of two nouns has at least; 人 and 企业 are counted everywhere."""


def unit_of(unit: str) -> str:
    """What stands for all units that count alike: 名 counts as 人 does, 所 as 个."""
    return units().same.get(unit, unit)


def tail(noun: str | None) -> str | None:
    """The end of a noun, which says what kind of thing it is; ``None`` for one too general."""
    general = figure_words().what
    if noun is None or len(noun) < TAIL or noun in (*general.objects, *general.measures):
        return None
    return noun[-TAIL:]


def same_noun(left: str, right: str) -> bool:
    """Whether one noun is the other, or ends in it: 公共充电桩 and 充电桩."""
    longer, shorter = (left, right) if len(left) >= len(right) else (right, left)
    return len(longer) >= SHORTEST and tail(shorter) is not None and longer.endswith(shorter)


def reaches(value: float, target: float, comparator: str) -> bool:
    """Whether a result is at least the target; at most it, where the target is a ceiling."""
    return value <= target if comparator in ("<", "<=") else value >= target


def follows(pledged: str | None, reported: str | None) -> bool | None:
    """Whether the second day is after the first; ``None`` where their printing does not say.

    Days are ISO dates of any precision.
    """
    if not pledged or not reported:
        return None
    shared = min(len(pledged), len(reported))
    if pledged[:shared] != reported[:shared]:
        return pledged[:shared] < reported[:shared]
    return False if len(pledged) == len(reported) else None


def over_before(period: str | None, pledged: str | None) -> bool:
    """Whether what a figure counts was over when the pledge was made."""
    end = (period or "").rpartition("/")[2]
    return bool(end and end != ".." and follows(end, pledged))
