"""Taking a printed agency name apart: place, word for a level, known body, unit.

太原市 · · 人社局 ·                 省 · 卫生健康委 · 医政医管局
place    body                        level  body         tail
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.lexicon.agencies import Body, agency_names, longest
from kg.lexicon.divisions import Division, find, named, names, provinces

TOWN = re.compile(
    r"(?=[\u4e00-\u9fff])((?:[\u4e00-\u9fff]{1,7}?(?:街道|镇|乡|苏木))?(?:[\u4e00-\u9fff]{1,8}?(?:社区|村|嘎查))?)"
)
STOCK_CODE = re.compile(r"[（(]\d{6}[）)]")
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


@dataclass(frozen=True, slots=True)
class Parsed:
    """A printed name in parts; ``clean + ''`` is the name without white space and stock codes."""

    clean: str
    seat: Seat | None
    level: str | None
    body: Body | None
    printed: str
    """The form of ``body`` that was printed."""
    tail: str
    """What follows the body: a unit of it. Without a body, all that follows the place."""


def clean(surface: str) -> str:
    """The name without white space, stock codes and the page's line breaks."""
    return STOCK_CODE.sub("", re.sub(r"\s+", "", surface))


def parse(surface: str, near: Division | None = None) -> Parsed:
    """The parts of a printed name; ``near`` tells which of several places of one name is meant."""
    name = clean(surface)
    lexicon = agency_names()
    party = name.startswith("中共") and not name.startswith("中共中央")
    text = name.removeprefix("中共") if party else name
    if central := _central(name):
        return Parsed(name, None, None, lexicon.central[central], central, name[len(central) :])
    seat, rest = place_chain(text, near)
    level = None if (seat is None and longest(lexicon.local, rest)) else level_word(rest)
    if level and (seat is None or longest(lexicon.local, rest[len(level) :])):
        rest = rest[len(level) :]
    elif seat is None:
        level = None
        seat, rest = _town(Seat("", None), rest)
        seat = seat if seat and seat.town else None
    if seat is not None and not seat.town:
        seat, rest = _town(seat, rest)
    printed = longest(lexicon.local, rest)
    if printed is None or (party and printed not in lexicon.local):
        return Parsed(name, seat, level, None, "", rest)
    if seat is None and level is None and not _stands_alone(rest, printed):
        return Parsed(name, None, None, None, "", rest)
    return Parsed(name, seat, level, lexicon.local[printed], printed, rest[len(printed) :])


def _central(name: str) -> str | None:
    """The national body a name is, or is a unit of."""
    lexicon = agency_names()
    if name in lexicon.central:
        return name
    stripped = name.removeprefix("中共")
    found = longest(lexicon.central, name) or longest(lexicon.central, stripped)
    if found is None or found in ("国家", "中央") or lexicon.central[found].exact:
        return None
    if not name.startswith(found):
        return None
    rest = name[len(found) :]
    return found if lexicon.kind_of(rest) != "organisation" or rest.startswith("驻") else None


def place_chain(text: str, near: Division | None = None) -> tuple[Seat | None, str]:
    """The divisions a name begins with, the higher first, and the rest.

    A short form (太原) counts only before another division or a known body: 南开大学 and
    内蒙古交通集团 bear their place in their name.
    """
    chain: list[Division] = []
    rest = text
    while found := _prefix(rest, chain[-1] if chain else near, bool(chain)):
        division, size = found
        chain.append(division)
        rest = rest[size:]
    if not chain:
        return None, text
    return Seat("".join(d.name for d in chain), chain[-1]), rest


def _prefix(text: str, near: Division | None, inside: bool) -> tuple[Division, int] | None:
    known = names()
    for size in range(min(len(text), LONGEST_PLACE), 1, -1):
        if text[:size] not in known:
            continue
        division = find(text[:size], near)
        candidates = named(text[:size])
        if division is None:
            division = (
                Division("", "county", text[:size], text[:size]) if _full(text[:size]) else None
            )
        if division is None or (inside and near and near.code and not _in(candidates, near)):
            continue
        if inside and near and near.code:
            division = next(d for d in candidates if d.within(near))
        after = text[size:]
        if text[:size] == division.name or _full(text[:size]):
            return division, size
        if _follows_short(after, division):
            return division, size
    return None


def _in(candidates: tuple[Division, ...], near: Division) -> bool:
    return any(d.within(near) and d.code != near.code for d in candidates)


def _full(name: str) -> bool:
    """Whether a name prints its kind (太原市, 门源县), so that it is no short form."""
    return any(d.name == name or d.short != name for d in named(name))


def _follows_short(after: str, division: Division) -> bool:
    """Whether what follows lets a short form stand for the division: a body, a level, a part."""
    lexicon = agency_names()
    body = longest(lexicon.local, after)
    if body and len(body) > 1 and _stands_alone(after, body):
        return True
    if after.startswith("地委") and division.kind == "地区":
        return True
    level = level_word(after)
    if level and division.name.endswith(lexicon.levels[level]):
        return longest(lexicon.local, after[len(level) :]) is not None
    return any(
        after[:size] in names() and _full(after[:size]) and _in(named(after[:size]), division)
        for size in range(2, min(len(after), LONGEST_PLACE) + 1)
    )


def level_word(text: str) -> str | None:
    """The word for a level of jurisdiction a name begins with (省 in 省人社厅)."""
    lexicon = agency_names()
    if text.startswith(lexicon.not_levels):
        return None
    found = [w for w in lexicon.levels if text.startswith(w) and len(text) > len(w)]
    return max(found, key=len) if found else None


def _stands_alone(rest: str, printed: str) -> bool:
    """Whether a body named without its place is that body: 公安局, 组织部; but not 教育 in 教育基金会."""
    tail = rest[len(printed) :]
    if len(printed) < 2:
        return False
    return not tail or agency_names().kind_of(tail) in ("government", "party", "public-institution")


def _town(seat: Seat, rest: str) -> tuple[Seat, str]:
    """The seat with a town or village below it, where a body of that level follows."""
    for end in range(len(rest) - 1, 1, -1):
        head, after = rest[:end], rest[end:]
        if not head.endswith(("街道", "镇", "乡", "苏木", "社区", "村", "嘎查")):
            continue
        if after in agency_names().local and len(after) > 1 and TOWN.fullmatch(head):
            return Seat(seat.text + head, seat.division, head), after
    return seat, rest


@dataclass(frozen=True, slots=True)
class _Provinces:
    """Codes of the four municipalities, which are 市 and province at once."""

    municipalities: frozenset[str] = frozenset(d.code for d in provinces() if d.name.endswith("市"))


MUNICIPALITIES = _Provinces().municipalities
