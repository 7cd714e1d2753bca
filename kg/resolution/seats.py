"""The jurisdiction a name begins with: 四川省攀枝花市, 佛山顺德区, 省, 六堡镇山坪村."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.lexicon.agencies import agency_names, longest
from kg.lexicon.divisions import Division, find, named, names

TOWN_KINDS = ("街道", "镇", "乡", "苏木", "社区", "村", "嘎查")
NO_TOWN = ("农村", "乡村", "全村", "下乡", "返乡")
TOWN = re.compile(
    "(?:[\u4e00-\u9fff]{1,7}?(?:街道|镇|乡|苏木))?(?:[\u4e00-\u9fff]{1,8}?(?:社区|村|嘎查))?"
)
LONGEST_PLACE = 16


@dataclass(frozen=True, slots=True)
class Seat:
    """A jurisdiction: its name as a canonical name prints it, and its division where known.

    ``text`` of 佛山顺德区 is 佛山市顺德区: short links of a chain are written out, and nothing is
    added that was not printed. ``town`` is the part below the division (六堡镇山坪村).
    """

    text: str
    division: Division | None
    town: str = ""


@lru_cache(maxsize=16384)
def place_chain(text: str, near: Division | None = None) -> tuple[Seat | None, str]:
    """The divisions a name begins with, the higher first, and the rest.

    A short form (太原) counts only before another division or a known body: 南开大学 and
    内蒙古交通集团 bear their place in their name.
    """
    chain: list[Division] = []
    rest = text
    while found := _first(rest, chain[-1] if chain else None, near):
        division, size = found
        chain.append(division)
        rest = rest[size:]
    if not chain:
        return None, text
    return Seat("".join(d.name for d in chain), chain[-1]), rest


def _first(text: str, above: Division | None, near: Division | None) -> tuple[Division, int] | None:
    """The division ``text`` begins with, and how many characters print it."""
    table = names()
    for size in range(min(len(text), LONGEST_PLACE), 1, -1):
        name, after = text[:size], text[size:]
        candidates = table.get(name)
        if candidates is None:
            continue
        if above is not None and above.code:
            division = next((d for d in candidates if d.within(above) and d != above), None)
        else:
            division = find(name, near) or _unknown(name)
        if division is not None and (_full(name) or _may_be_short(after, division)):
            return division, size
    return None


def _unknown(name: str) -> Division | None:
    """A division printed in full that several bear: 鼓楼区 with no province to tell."""
    return Division("", "county", name, name) if _full(name) else None


def _full(name: str) -> bool:
    """Whether a name prints its kind (太原市, 门源县), so that it is no short form."""
    return any(d.name == name or d.short != name for d in named(name))


def _may_be_short(after: str, division: Division) -> bool:
    """Whether what follows lets a short form stand for the division: a body, its level, a part."""
    table = agency_names().local
    body = longest(table, after)
    if body and len(body) > 1 and body != "军区" and stands_alone(after, body):
        # 新疆军区 and 西藏军区 bear their place in their name.
        return True
    if after.startswith("地委"):
        return division.kind == "地区"
    level = level_word(after)
    if level and division.name.endswith(agency_names().levels[level]):
        return longest(table, after[len(level) :]) is not None
    sizes = range(2, min(len(after), LONGEST_PLACE) + 1)
    return any(
        d.within(division) and d != division and (_full(after[:n]) or _may_be_short(after[n:], d))
        for n in sizes
        for d in names().get(after[:n], ())
    )


def level_word(text: str) -> str | None:
    """The word for a level of jurisdiction a name begins with (省 in 省人社厅)."""
    found = [w for w in agency_names().levels if text.startswith(w) and len(text) > len(w)]
    level = max(found, key=len) if found else None
    if level is not None and text.startswith(agency_names().not_levels):
        # 市民政局 is the 民政局 of the city, 市场监管局 is no 场监管局.
        rest = text[len(level) :]
        body = longest(agency_names().local, rest)
        whole = body == rest or rest.startswith("长江")
        return level if body and (len(body) > 2 or whole) else None
    return level


def stands_alone(rest: str, printed: str) -> bool:
    """Whether a body named without its place is that body: 公安局, but not 教育局长联谊会."""
    tail = rest[len(printed) :]
    if len(printed) < 2:
        return False
    return not tail or agency_names().kind_of(tail) in ("government", "party", "public-institution")


def town(seat: Seat, rest: str, party: bool = False) -> tuple[Seat, str]:
    """The seat with a town or village below it, where a body of that level follows.

    委员会 counts as one only in a full party name (中共净河村委员会, but 农业和农村委员会).
    """
    table = agency_names().local
    for end in range(len(rest) - 1, 1, -1):
        head, after = rest[:end], rest[end:]
        if not head.endswith(TOWN_KINDS) or head.endswith(NO_TOWN) or after not in table:
            continue
        if len(after) > 1 and (party or after != "委员会") and TOWN.fullmatch(head):
            return Seat(seat.text + head, seat.division, head), after
    return seat, rest
