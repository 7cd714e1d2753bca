"""Who wrote an article: lines and brackets that hold nothing but writers' names."""

from __future__ import annotations

import re

from kg.lexicon.divisions import named
from kg.lexicon.layout import layout
from kg.lexicon.surnames import surnames

SEPARATORS = re.compile(r"[\s、,，/:：□■●|()（）]+")
CHINESE = re.compile(r"[\u4e00-\u9fff]{2,4}")
DOTTED = re.compile(r"[\u4e00-\u9fff]{1,6}(?:[·•・][\u4e00-\u9fff]{1,6})+")

_FROM = re.compile(r"\s([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4})*)报道\s*$")


def writers(line: str) -> tuple[list[str], bool]:
    """The names in a line that is nothing but names and words such as 记者 and 通讯员, and whether
    such a word stands there. No names where anything else does."""
    rest, roles = layout().byline_roles.subn(" ", _unplaced(_without_publisher(line)))
    tokens = [t for t in SEPARATORS.split(rest) if t]
    names: list[str] = []
    i = 0
    while i < len(tokens):
        # 王 刚: a two-character name is set with a space to fill three.
        if len(tokens[i]) == 1 and i + 1 < len(tokens) and len(tokens[i + 1]) == 1:
            tokens[i : i + 2] = [tokens[i] + tokens[i + 1]]
        if not is_name(tokens[i]):
            return [], bool(roles)
        names.append(tokens[i])
        i += 1
    return names, bool(roles)


def is_name(word: str) -> bool:
    """Whether a word could be a person's name: a surname and one or two characters, or dotted."""
    if DOTTED.fullmatch(word):
        return True
    if not CHINESE.fullmatch(word):
        return False
    return any(word.startswith(s) and 1 <= len(word) - len(s) <= 2 for s in _heads(word))


def _heads(word: str) -> tuple[str, ...]:
    return tuple(s for s in (word[:2], word[:1]) if s in surnames())


def _unplaced(line: str) -> str:
    """A line without the places it reports from: 记者 闻一川 北京、上海报道."""
    m = _FROM.search(line)
    placed = m is not None and all(named(place) for place in m[1].split("、"))
    return line[: m.start()] if m is not None and placed else line


def _without_publisher(line: str) -> str:
    for publisher in layout().publishers:
        for name in (publisher.name, *publisher.aliases):
            line = line.replace(name, " ")
    return re.sub(r"本[报网刊]", " ", line)
