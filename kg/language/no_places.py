"""What was read as a place and is none, and the verb that was taken into a place's name."""

from __future__ import annotations

import re
from functools import cache

from kg.language.places import points
from kg.lexicon.divisions import named
from kg.lexicon.names import names
from kg.lexicon.words import alternation


def is_no_place(name: str) -> bool:
    """Whether it only points (我省), or looks like a place and is none (文山会海)."""
    return points(name) or name in names().places.none


def untaken(text: str, start: int, end: int) -> int:
    """Where a name begins behind a verb that was taken into it: 经[芒街口岸], 跑[松木塘]."""
    verb = _taken().match(text, start, end)
    return verb.end() if verb and end - verb.end() > 1 and not named(text[start:end]) else start


@cache
def _taken() -> re.Pattern[str]:
    ends = alternation(("口岸", "镇", "乡", "村", "塘", "站", "港", "山", "河", "县"))
    return re.compile(f"{alternation(names().places.taken)}(?=[\u4e00-\u9fff]{{2,}}{ends}$)")
