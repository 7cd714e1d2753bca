"""Speakers without a name: 该负责人, 一位村支书, 张先生."""

from __future__ import annotations

import re
from functools import cache

from kg.lexicon.speech import speech
from kg.lexicon.words import alternation


def definite(text: str) -> bool:
    """Whether a clause begins with the one who spoke last: 该负责人, 上述主任."""
    return _pattern(True).match(text) is not None


def indefinite(text: str) -> bool:
    """Whether a clause is of somebody who stays unnamed: 一位村支书, 王姓主任, 张先生."""
    return _pattern(False).match(text) is not None


@cache
def _pattern(known: bool) -> re.Pattern[str]:
    words = speech()
    nouns = alternation((*words.addresses, *words.spokespeople, "人士", "老总", "村民"))
    if known:
        return re.compile(rf"\s*(?:{alternation(words.definite)})[^，。]{{0,8}}?{nouns}")
    some = rf"(?:{alternation(words.indefinite)})[^，。]{{0,20}}?{nouns}"
    surname = rf"[^，。]{{0,8}}[\u4e00-\u9fff](?:{alternation(words.unnamed_titles)}|姓{nouns})"
    return re.compile(rf"\s*(?:{some}|{surname})")
