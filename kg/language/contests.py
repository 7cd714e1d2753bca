"""Contests called by a quoted cup: 第三届“青山杯”职业技能竞赛."""

from __future__ import annotations

import re
from functools import cache

from kg.language.shadow import INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.words import alternation

_CONTESTS = ("竞赛", "大赛", "比赛")
_EDITION = re.compile("(?:第[0-9０-９一二三四五六七八九十]+届|首届)$")


@cache
def _cup() -> re.Pattern[str]:
    inner = f"[^{re.escape(names().breaks)}]"
    return re.compile(f"(?:{inner}|{PLACE}|{INNER}){{0,20}}?{alternation(_CONTESTS)}")


def contest(masked: str, quoted: re.Match[str]) -> int | None:
    """Where the name of a contest ends that is called by its cup: “挑战杯”全国大学生作品[竞赛]."""
    contest = _cup().match(masked, quoted.end()) if quoted[1].endswith("杯") else None
    return contest.end() if contest else None


def with_edition(text: str, start: int, name: str) -> int:
    """Where a contest's name begins with its edition: [第三届]“青山杯”职业技能竞赛."""
    number = _EDITION.search(text, max(0, start - _LONGEST), start)
    return number.start() if number and name.endswith(_CONTESTS) else start


_LONGEST = 8
