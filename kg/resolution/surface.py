"""Taking a printed agency name apart: place, word for a level, known body, unit.

太原市 · · 人社局 ·                 · 省 · 卫生健康委 · 医政医管局
place  level body                  place level body     tail
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from kg.lexicon.agencies import Body, agency_names, longest
from kg.lexicon.divisions import Division
from kg.resolution.seats import Seat, level_word, place_chain, stands_alone, town

STOCK_CODE = re.compile(r"[（(]\d{6}[）)]")
TERM = re.compile(
    r"第?[一二三四五六七八九十百\d]+届(?:[、和及]第?[一二三四五六七八九十百\d]+届)*(?=中央|全国|人大|人民代表大会|政协|委员会|省委|市委|县委|区委)"
)
CPPCC = re.compile(r"中国人民政治协商会议(?P<place>.+?)委员会(?P<tail>.*)")
POLICE = re.compile(
    r"(?:武警|中国人民武装警察部队|武警部队)(?P<place>[\u4e00-\u9fff]{2,}?)(?P<force>总队|支队)"
)
PLACE_FIRST = re.compile(r"^([\u4e00-\u9fff]{2,3})团(省委|市委|区委|县委)$")
BRANCH = re.compile(r"(?P<base>.{2,})(?P<group>党委|党总支|党支部|党组)")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A printed name in parts. Without a body, ``tail`` is all that follows the place."""

    clean: str
    """The name without white space, stock codes and the number of a term."""
    seat: Seat | None = None
    level: str | None = None
    body: Body | None = None
    printed: str = ""
    """The form of ``body`` that was printed."""
    tail: str = ""
    """What follows the body: a unit of it."""

    @property
    def bare(self) -> bool:
        """Whether no place or level is printed and the body, if any, needs one."""
        local = self.body is None or "{P}" in self.body.full
        return self.seat is None and self.level is None and local


@lru_cache(maxsize=16384)
def clean(surface: str) -> str:
    """The name without white space, stock codes, and the number of a term (第十一届)."""
    return TERM.sub("", STOCK_CODE.sub("", re.sub(r"\s+", "", surface)))


@lru_cache(maxsize=16384)
def parse(surface: str, near: Division | None = None) -> Parsed:
    """The parts of a printed name; ``near`` tells which of several places of one name is meant."""
    name = clean(surface)
    if central := _central(name):
        body = agency_names().central[central]
        return Parsed(
            name,
            None,
            None,
            body,
            central,
            name.removeprefix("中共")[len(central) :]
            if not name.startswith(central)
            else name[len(central) :],
        )
    for rule in (_committee, _cppcc, _police, _local):
        if (found := rule(name, near)) is not None:
            return found
    return Parsed(name, tail=name)


def _central(name: str) -> str | None:
    """The national body a name is, or is a unit of."""
    table = agency_names().central
    for text in (name, name.removeprefix("中共")):
        found = text if text in table else longest(table, text)
        if found is None or (table[found].exact and found != text):
            continue
        rest = text[len(found) :]
        kind = agency_names().kind_of(rest)
        unit = rest.startswith("驻") or rest.endswith(COUNCILS) or kind in _UNITS
        # 中国工商银行黄石分行 is a part of the bank, 国家电网公司 none of anything.
        if not rest or unit or kind == table[found].kind == "enterprise":
            return found
    return None


COUNCILS = ("分行", "支行", "监事会", "理事会", "书记处", "学部", "党校")
_UNITS = ("government", "party", "public-institution", "media")


def _committee(name: str, near: Division | None) -> Parsed | None:
    """团市委, 民盟河南省委: the organisation, then the place of its committee; also 江苏团省委."""
    name = PLACE_FIRST.sub(r"团\1\2", name)
    for short, full, heads in _committees():
        for head in heads:
            if not name.startswith(head):
                continue
            seat, level, rest = _jurisdiction(name[len(head) :], near)
            if (seat or level) and rest in ("委", "委会", "委员会"):
                body = Body(
                    f"{full}{{P}}委员会", (rest,), "mass-organisation" if "团" in short else "party"
                )
                return Parsed(name, seat, level, body, rest)
    return None


@cache
def _committees() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The organisations, the longest short name first: short and full name, all printed forms."""
    table = agency_names().committees
    return tuple(
        (short, full, (full, "中国共产主义青年团" if full == "共青团" else full, short))
        for short, full in sorted(table.items(), key=lambda row: -len(row[0]))
    )


def _cppcc(name: str, near: Division | None) -> Parsed | None:
    """中国人民政治协商会议X委员会, the place in the middle."""
    m = CPPCC.fullmatch(name)
    if m is None:
        return None
    seat, rest = place_chain(m["place"], near)
    if seat is None or rest:
        return None
    return Parsed(name, seat, None, agency_names().local["政协"], "政协", m["tail"])


def _police(name: str, near: Division | None) -> Parsed | None:
    """武警山西省总队, the place in the middle."""
    m = POLICE.fullmatch(name)
    seat, rest = place_chain(m["place"] + "政府", near) if m else (None, "")
    if m is None or seat is None or rest != "政府":
        return None
    body = agency_names().local["武警" + m["force"]]
    return Parsed(name, seat, None, body, "武警" + m["force"])


def _local(name: str, near: Division | None) -> Parsed | None:
    """Place or level, then a known body."""
    table = agency_names().local
    party = name.startswith("中共")
    seat, level, rest = _jurisdiction(name.removeprefix("中共"), near, party)
    printed = longest(table, rest)
    if party and (printed is None or not (seat or level)):
        return None
    if printed is None:
        return Parsed(name, seat, level, tail=rest)
    if seat is None and level is None and not stands_alone(rest, printed):
        return None
    tail = rest[len(printed) :]
    # 经委会 is the 经委 with one letter more.
    tail = "" if tail == "会" and printed.endswith("委") else tail
    return Parsed(name, seat, level, table[printed], printed, tail)


def _jurisdiction(
    text: str, near: Division | None, party: bool = False
) -> tuple[Seat | None, str | None, str]:
    """The place or the level a name begins with, and the rest."""
    table = agency_names().local
    seat, rest = place_chain(text, near)
    if seat is None and longest(table, rest) and stands_alone(rest, longest(table, rest) or ""):
        return None, None, rest
    level = level_word(rest)
    if level is not None:
        after = rest[len(level) :]
        if seat is None:
            return None, level, after
        if longest(table, after) and not longest(table, rest):
            return seat, None, after
    below, after = town(seat or Seat("", None), rest, party)
    return (below, None, after) if below.town else (seat, None, rest)


def branch(name: str) -> tuple[str, str] | None:
    """The institution and the party group of 学校党委, 林场党支部."""
    m = BRANCH.fullmatch(name)
    return (m["base"], m["group"]) if m else None
