"""Units printed without the house they belong to, which the article is about: 就业促进司,
三渠管理站, 变电运维班."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from kg.extraction.posts import fit
from kg.extraction.posts.body import Body
from kg.extraction.posts.memory import Memory, spans_of, surface_of
from kg.extraction.posts.runs import Seat
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import begins_with_a_city
from kg.lexicon.titles import TitleEntry
from kg.lexicon.words import union
from kg.resolution.institutions import prevailing
from kg.resolution.memory import Anchor
from kg.resolution.surface import parse

DEPARTMENT = re.compile(r"(?![^\W\d_]*[部委局署])[^\W\d_]{2,10}(?<!公)司")
MINISTRY = re.compile(r"(?:部|委员会|总局|署|局|银行|办公室)$")
UNIT = re.compile(r"[^\W\d_]{1,8}(?:所|站|班|队|工区|车间)")
"""Units with a place or a line of work in their names, which other houses have too."""
HOUSE = re.compile(rf"{fit.INSTITUTION.pattern}|(?:中心|管理局|税务局)$")
"""Houses with units of that kind: institutions, firms and these."""
BRANCH = re.compile(r"[^\W\d_]{2,12}(?:支行|分理处|储蓄所)")
BANK = re.compile(r"[^\W\d_]{2,}?银行(?:股份有限公司)?(?!业|间|卡|监|保险)")
OF_A_BANK = re.compile("银行|[农工建交中发]行|农商|信用|邮储")
POINTING = re.compile("该(?:公司|中心|院|校|矿|厂|场|局)|本(?:公司|中心|院|矿|厂)")
NAMED = 2
"""How often an article names a ministry that it is about, if no headline does."""


def house_of_article(memory: Memory) -> str | None:
    """The institution or firm an article is about."""
    return prevailing(_counts(memory, fit.INSTITUTION))


def _counts(memory: Memory, kind: re.Pattern[str]) -> Counter[str]:
    names = (a.name for a in memory.namer.memory.anchors)
    return Counter(n.name for n in names if n and n.parent is None and kind.search(n.name))


def unit_of_house(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """三渠管理站, 变电运维班 in an article on an irrigation centre, on a power company: what
    no other house can have (税务所 is a tax bureau's) is a unit of the house it is about."""
    surface = surface_of(seat.body)
    if not UNIT.fullmatch(surface) or begins_with_a_city(surface):
        return None
    parsed = parse(surface, memory.namer.frame.local)
    if parsed.seat is not None or parsed.level or parsed.body is not None:
        return None
    house = _house_told_of(memory)
    if house is None or not _same_system(surface, house) or surface in house:
        return None
    name = memory.namer.full(fit.part_name(house, surface)).name
    return Body(name, surface, spans_of(seat.body), "printed", True)


def _house_told_of(memory: Memory) -> str | None:
    """The house named most, words that point at it (该公司) counted with its names."""
    counts = _counts(memory, HOUSE)
    for m in POINTING.finditer(memory.ctx.text):
        name = memory.namer.agency(m[0], m.start()).name
        if name in counts:
            counts[name] += 1
    return prevailing(counts)


def _same_system(unit: str, house: str) -> bool:
    """Whether a unit of a system of offices (税务所, 派出所) is in a house of it."""
    return all(word in house for word in _systems().findall(unit))


@cache
def _systems() -> re.Pattern[str]:
    return union(agency_names().systems)


def branch_of_bank(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """云丘市支行, 九龙分理处 in an article on a bank: a branch that prints no bank is of the one
    bank of the article."""
    surface = surface_of(seat.body)
    if not BRANCH.fullmatch(surface) or OF_A_BANK.search(surface):
        return None
    names = (a.name.name for a in memory.namer.memory.anchors if a.name is not None)
    # The central bank is told of as the authority over the others.
    banks = {m[0] for name in names if (m := BANK.match(name))} - {"中国人民银行"}
    if len(banks) != 1:
        return None
    return Body(banks.pop() + surface, surface, spans_of(seat.body), "printed", True)


def department_of_ministry(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """就业促进司 at a ministry's press conference: of the ministry of the sentence, else of the one
    the headline names, else of the only one the article is about."""
    surface = surface_of(seat.body)
    if not DEPARTMENT.fullmatch(surface) or parse(surface, None).body is not None:
        return None
    if begins_with_a_city(surface) or memory.agency(surface, seat.start) != surface:
        return None
    anchors = [a for a in memory.namer.memory.anchors if _is_ministry(a)]
    ministry = _ministry(anchors, seat.start, memory)
    if ministry is None:
        return None
    name = memory.namer.full(ministry + surface).name
    return Body(name, surface, spans_of(seat.body), "printed", True)


def _ministry(anchors: list[Anchor], at: int, memory: Memory) -> str | None:
    begin = memory.namer.memory.sentence_start(at)
    near = [a.name.name for a in anchors if a.name and begin <= a.start < at]
    if near:
        return near[-1]
    headline = memory.ctx.text.partition("\n")[0]
    named = {a.name.name for a in anchors if a.name and a.start < len(headline)}
    if len(named) == 1:
        return named.pop()
    return prevailing(Counter(a.name.name for a in anchors if a.name), NAMED)


def _is_ministry(anchor: Anchor) -> bool:
    """Whether a body is one of the central government's, whole."""
    name, parsed = anchor.name, anchor.parsed
    if name is None or parsed is None or parsed.body is None or name.parent or name.place:
        return False
    return name.kind == "government" and not parsed.tail and bool(MINISTRY.search(name.name))
