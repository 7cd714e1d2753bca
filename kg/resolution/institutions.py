"""Institutions an article is about: 我校, 川农大, 马克思主义学院 of a university."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kg.lexicon.agencies import agency_names
from kg.lexicon.countries import countries
from kg.lexicon.divisions import begins_with_a_city, named
from kg.resolution.surface import parse

UNIVERSITY = re.compile(r"([\u4e00-\u9fff]{2,}?大学)")
COLLEGE = re.compile(r"((?![\u4e00-\u9fff]*大学)[\u4e00-\u9fff]{4,}?学院)(?:新闻网|官网|网站?)?$")
"""A college of its own as a publisher: 安徽科技学院, 湖北文理学院新闻网."""
WRITTEN_OUT = ("school", "hospital", "government", "public-institution")
"""Kinds whose names an article shortens by dropping words; a company's short name is its own."""
NOT_POINTED_AT = ("party", "cppcc", "congress", "supervision")
"""该委 is a commission of the government."""
OWN_UNIT = re.compile(
    r"(?:[\u4e00-\u9fff]{1,14}(?:学院|研究生院|研究院|发展院|合作院|书院|校区|实验室)"
    r"|研究生院|图书馆|档案馆|校史馆)"
    r"(?:[（(].+[）)])?"
)

OFTEN = 3
"""How often an article names the house it is about."""


def universities(names: Iterable[str]) -> list[str]:
    """The full names of universities in ``names``, in order, units cut off."""
    found = (m[1] for n in names if (m := UNIVERSITY.match(n)))
    return list(dict.fromkeys(f for f in found if len(f) > 3))


def own_university(publisher: str | None, surfaces: Iterable[str], text: str) -> str | None:
    """The university an article is about: its publisher, else the one named three times or more,
    and at least twice as often as any other."""
    if publisher and (m := UNIVERSITY.match(publisher) or COLLEGE.match(publisher)):
        return m[1] if begins_with_a_city(m[1]) or m[1].endswith("大学") else None
    surfaces = list(surfaces)
    schools = dict.fromkeys([*universities(surfaces), *_colleges(surfaces)])
    return prevailing(Counter({school: text.count(school) for school in schools}))


def _colleges(names: Iterable[str]) -> Iterator[str]:
    """The colleges of their own in ``names``, which begin with a place: 安徽科技学院."""
    for name in names:
        m = COLLEGE.match(name)
        if m is not None and m[1] == name and begins_with_a_city(name):
            yield name


def prevailing(counts: Counter[str], often: int = OFTEN) -> str | None:
    """The name counted ``often`` or more, and at least twice as often as any other."""
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < often:
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else None


def abbreviates(short: str, full: str) -> bool:
    """Whether ``short`` is made of characters of ``full`` in their order (川农大)."""
    rest = iter(full)
    return len(short) < len(full) and all(c in rest for c in short)


HOSPITAL = re.compile(
    "(?P<school>[\u4e00-\u9fff]{2,3}大)(?:学)?(?:附)?(?P<number>[一二三四五六])(?:附)?(?:医院|院)"
)
"""川医大一附院, 川医大附二院: the hospitals of a school of medicine, by number."""
SHORTENED = 6
"""A short form that drops the place and more has so many characters at least."""


def written_out(surface: str, known: Iterable[str], own: str | None) -> str | None:
    """The full name a short name stands for.

    川农大 and 哈工程 abbreviate a university the article or its publisher names, 矿大杭州校友会
    begins with one, 保护区管理局 is the end of a longer name of the article, 未来学院 drops
    characters inside one, 云丘保护区管理局 inside one that begins with its place
    (山西云丘国家级自然保护区管理局), 白沙供电公司 is that of 云丘电力集团白沙供电公司.
    """
    names = [name for name in known if "兼" not in name]
    if not is_short(surface):
        return None
    head = "大学" not in surface and re.match(r"(?:中国)?[\u4e00-\u9fff]{1,3}大(?!学)", surface)
    short = 2 <= len(surface) <= 5
    hospital = HOSPITAL.match(surface)
    schools = universities(names) if short or head or hospital else []
    for school in [own, *schools] if own else schools:
        if short and abbreviates(surface, school):
            return school
        if hospital and abbreviates(hospital["school"], school):
            return f"{school}第{hospital['number']}附属医院{surface[hospital.end() :]}"
        if head and abbreviates(head[0], school):
            return school + surface[head.end() :]
    kind_of = agency_names().kind_of
    ends = [n for n in names if n.endswith(surface) and len(n) > len(surface) >= 4]
    if kind_of(surface) not in WRITTEN_OUT:
        # A firm's short name is its own, but not that of a part of the body printed before it.
        ends = [n for n in ends if kind_of(n.removesuffix(surface)) != "organisation"]
        return min(ends, key=len, default=None) or firm_in_full(surface, names)
    if ends:
        return min(ends, key=len)
    inside = [
        n
        for n in names
        if n[-2:] == surface[-2:] and n[:2] == surface[:2] and abbreviates(surface, n)
    ]
    if len(inside) == 1 and is_short(inside[0]):
        return inside[0]
    placed = [
        n
        for n in names
        if n[-3:] == surface[-3:] and surface[:2] in n[2:] and abbreviates(surface, n)
    ]
    return placed[0] if len(surface) >= SHORTENED and len(set(placed)) == 1 else None


FIRM = re.compile("(?:公司|集团|株式会社|合作社)$")
"""How the full name of a firm ends."""
OF_A_FIRM = re.compile("[由与和的]|子公司|分公司|销售公司")
"""A name that goes on so is that of another firm, or of a part of the firm."""
BRANDED = 4
"""So many characters of a firm's name and more are its brand and what it deals in (星河精密)."""


def firm_in_full(surface: str, names: Iterable[str]) -> str | None:
    """The one firm whose full name has ``surface`` for its core, alone or behind a place: 星河精密
    of 广东星河精密机械有限公司, 东明日升 of 东明日升乘用车公司."""
    if len(surface) < BRANDED or FIRM.search(surface):
        return None
    found = set()
    for name in names:
        before, core, after = name.partition(surface)
        own = len(after) > len("公司") and not OF_A_FIRM.search(after) and not _holds_place(after)
        if core and own and FIRM.search(name) and _is_place(before):
            found.add(name)
    return found.pop() if len(found) == 1 else None


def _is_place(words: str) -> bool:
    return not words or bool(named(words)) or words in countries()


def _holds_place(words: str) -> bool:
    return any(named(words[i : i + 2]) for i in range(len(words) - 1))


def is_short(name: str) -> bool:
    """Whether a name prints no jurisdiction and no known body, so that it may be a short form."""
    parsed = parse(name)
    return parsed.bare and parsed.body is None


def unit_of(surface: str, own: str | None) -> str | None:
    """The full name of a university's school or institute printed by itself."""
    if own is None or "大学" in surface:
        return None
    if (
        not OWN_UNIT.fullmatch(surface)
        or not is_short(surface)
        or surface.startswith(("中国", "国家"))
    ):
        return None
    return own + surface


def kind_matches(name: str, kind: str, wanted: str) -> bool:
    """Whether a body is what a pointing word wants: of a kind, or by the end of its name."""
    if kind in NOT_POINTED_AT:
        return False
    return kind == wanted or (wanted not in _KINDS and name.endswith(tuple(wanted.split("/"))))


_KINDS = frozenset(e.kind for e in agency_names().ending)
