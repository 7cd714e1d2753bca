"""Phrases in quotation marks that a recogniser takes for programmes and that are none: things,
people's parts, epithets, two phrases with a verb between them."""

from __future__ import annotations

import re
from functools import cache

from kg.lexicon.names import names
from kg.lexicon.words import alternation

_TWO = re.compile("[“‘][^“”‘’]+[”’](?:[与和、]|[\u4e00-\u9fff]{1,3})[“‘][^“”‘’]+[”’]")
_QUOTED = re.compile("[“‘]([^“”‘’]+)[”’]")
_COUNTED = re.compile("(?:[0-9多余]+|首|[一两三四五六七八九十])[家班座辆位]$")
_PART = re.compile("(?:当好|当起|争当|甘当|做好|当上|当|穿上|戴上)$")
_EPITHET = re.compile("(?:的|这项|这个|成为|变成|作为|一项|堪称|称为)$")
_NAMED_SO = re.compile("等?(?:名目|名义|为名|之名|为由)")
_SHORT_TAIL = 4
_SUM = re.compile("[+＋]")


def is_no_programme(text: str, start: int, end: int) -> bool:
    """Whether a phrase in quotation marks names no programme: two phrases with a verb between
    them (“小事”办成“大事”), a thing or a part that somebody plays (“口袋公园”, 当好“店小二”),
    counted houses (43家“长者食堂”), a pretext (“考核奖”等名目), a sum (“规划＋项目＋考核”), an
    epithet (百姓盼望的“圆梦工程”)."""
    name = text[start:end]
    if _TWO.fullmatch(name):
        return True
    quoted = _QUOTED.match(name)
    if quoted is None:
        return False
    tail = name[quoted.end() :]
    if tail:
        return len(tail) <= _SHORT_TAIL and tail.endswith(names().programmes.no_tails)
    before = text[max(0, start - 4) : start]
    plain = not quoted[1].endswith(names().programmes.quoted_ends)
    thing = plain and _thing().search(quoted[1]) is not None
    counted = plain and _COUNTED.search(before) is not None
    played = plain and _PART.search(before) is not None
    epithet = quoted[1].endswith("工程") and _EPITHET.search(before) is not None
    pretext = _NAMED_SO.match(text, end) is not None
    many = len(_SUM.findall(quoted[1])) > 1
    return thing or counted or played or epithet or pretext or many


@cache
def _thing() -> re.Pattern[str]:
    return re.compile(f"{alternation(names().programmes.quoted_things)}$")
