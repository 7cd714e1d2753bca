"""Names made for exchange: divisions of today, agencies composed from the lexicon, and the
programmes and events that plain news prints in shapes of their own.

The labelled sets are of 1998 and know neither 数据局 nor 医保局; the lexicon and the news do.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.resources import files

from kg.lexicon.divisions import divisions, townships

_LEVEL_WORDS = {"厅": ("省", "自治区"), "局": ("市", "县", "区", "旗"), "部": ("", "国家")}
_PARTY = (
    "委", "委办公室", "委组织部", "委宣传部", "委统战部", "委政法委", "委党校", "纪委监委",
    "人大常委会", "政府", "政府办公室", "政协", "总工会", "妇联", "残联", "人民法院", "人民检察院",
    "公安局", "委社会工作部",
)  # fmt: skip

PROGRAMME = re.compile(
    r"“[^“”，。、；：]{2,14}”[^“”，。、；：的了和与同等将在为具有采取各国\s]{0,6}?"
    r"(?:行动|工程|计划|规划|战略|攻坚战|大讨论|主题教育|专项整治|机制|改革|模式|活动|试点|制度)"
)
"""A quoted name with the noun that says it is an undertaking."""

EVENT = re.compile(
    r"(?:20\d\d年?)?第[一二三四五六七八九十百\d]+(?:届|次)(?:(?!会议|委员长)[^“”，。、；：（）\s的]){2,18}?"
    r"(?:博览会|交易会|运动会|论坛|研讨会|洽谈会|大会|峰会|艺术节|电影节)(?!堂|长)"
)
"""A numbered meeting, fair or festival."""


def division_names() -> list[str]:
    """All divisions to county level, and the townships, by their full names."""
    towns = (town for names in townships().values() for town in names)
    return sorted({*(division.name for division in divisions()), *towns})


def bodies() -> Iterator[tuple[str, str]]:
    """``(functional name, ending)`` of government departments: 人社局 and 人力资源和社会保障局."""
    table = tomllib.loads(files("kg.lexicon").joinpath("agencies.toml").read_text(encoding="utf-8"))
    for stem in table["stem"]:
        for form in sorted({stem["full"], *stem["short"]}):
            for ending in stem["endings"]:
                yield form + ending, ending


def composed_agencies(rng: random.Random, count: int) -> list[str]:
    """``count`` agencies of today, half with a division's name, half with 省, 市 or 县 alone."""
    departments = sorted(bodies())
    places = [d for d in divisions() if d.level != "area"]
    made = []
    for _ in range(count):
        place = rng.choice(places)
        name, ending = rng.choice(departments)
        if rng.random() < 0.25:
            name = rng.choice(_PARTY)
            prefix = rng.choice([place.name, place.name[-1]])
            made.append((prefix if prefix[-1] in "省市县区旗州" else "省") + name)
        elif rng.random() < 0.5:
            made.append(rng.choice(_LEVEL_WORDS.get(ending, ("市", "县"))) + name)
        else:
            made.append(place.name + name if ending != "部" else name)
    return made


def shaped(texts: Iterable[str], shape: re.Pattern[str], least: int = 1) -> list[str]:
    """What ``shape`` finds in ``texts`` at least ``least`` times, in order of spelling."""
    seen: dict[str, int] = {}
    for text in texts:
        for match in shape.finditer(text):
            seen[match[0]] = seen.get(match[0], 0) + 1
    return sorted(name for name, times in seen.items() if times >= least)
