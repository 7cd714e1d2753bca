"""Repairs of what a recogniser answers: edges, bodies run together, titles of works."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from kg.language.bodies_in_doubt import floor_of_agency, is_held
from kg.language.candidates import Candidate
from kg.language.edges import COUNTED, agency_edges, is_inside_a_word, place_edges, settled
from kg.language.event_edges import event_edges, floor_of_event
from kg.language.name_edges import bare_name, without_adverb, without_duty
from kg.language.no_places import is_no_place, untaken
from kg.language.parting import parted
from kg.language.persons import is_given
from kg.language.quoted_doubts import is_no_programme
from kg.language.side_by_side import apart
from kg.language.whole_names import floor_of_person, whole_names
from kg.lexicon.divisions import named
from kg.lexicon.names import names
from kg.lexicon.surnames import surname_of
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

SURE = {"Person": 0.7, "Agency": 0.6, "Place": 0.6, "Programme": 0.75, "Event": 0.7}
"""Below these probabilities a recogniser's answer is more often wrong than right."""
SPLIT = 0.4
"""The same for a township read with its party group, for then the township alone has the rest."""
_LEADING = ("委", "政府", "党中央", "中共中央", "国务院", "人大", "政协")
_SIDES = "方外资企式"
"""Behind one character for a country these make another word of it: 中方, 中外."""
_NAME = re.compile(r"[\w·・•‧.\s-]+")
"""What a name is written with; no bracket, no comma, no quotation mark."""
_EXECUTIVE = re.compile("(?:常务|执行|高级)?副?(?:董事长|总裁|总经理|首席执行官|CEO)")
_MANY = ("各", "有关", "相关", "全体", "多家", "一些")
"""What says that more than one body is meant."""
_SEVERAL = re.compile("(?<=[\u4e00-\u9fff]{2})[两二三四五六七八九十0-9]+[省市县区]$")
"""武乡两县: how many places were named."""
_PLACE_ENDS = "省市县区州国镇乡村岛"
SHORTEST_BRAND = 3
_LATIN = re.compile(r"(?: [A-Z][\w.'’-]*)+", re.ASCII)
"""The rest of a name in Latin letters cut at its first blank: Joe [Ludwig]."""
_WORK = re.compile(r"《[^《》\n]{1,80}》")


def repaired(
    text: str, recognised: Iterable[Candidate], named: Iterable[Candidate]
) -> list[Candidate]:
    """What is left of the recogniser's candidates once their edges are set right."""
    starts = {c.start: c.end for c in sorted(named, key=lambda c: c.end) if c.type == "Agency"}
    out = []
    recognised = whole_names(text, recognised)
    people = {c.start for c in recognised if c.type == "Person"}
    for candidate in (part for c in apart(text, recognised) for part in parted(text, c)):
        if _is_brand(text, candidate, people):
            candidate = candidate._replace(type="Agency")
        if candidate.confidence < _floor(text, candidate):
            continue
        c = trimmed(text, candidate)
        if c is None or is_tiled(text, c, starts):
            continue
        out.append(without_and(text, without_as(text, c, starts), people))
    return out


def _floor(text: str, c: Candidate) -> float:
    """Below which probability an answer is dropped."""
    if c.type == "Person":
        return floor_of_person(text, c, SURE["Person"])
    if c.type == "Agency" and not settled(text, c):
        return floor_of_agency(text, c, SURE["Agency"])
    if c.type == "Event":
        return floor_of_event(text, c, SURE["Event"])
    works = text.endswith(_WORKS, c.start, c.end) and c.length >= _FULL
    if c.type == "Programme" and works and text.count(")", c.start, c.end) == 0:
        return SHAPED
    return SPLIT if settled(text, c) else SURE[c.type]


_WORKS = ("项目", "工程", "试点")
_FULL = 8
SHAPED = 0.6
"""What ends in a word for programmes needs no more: 引洮二期骨干[工程]."""


def without_and(text: str, c: Candidate, people: Collection[int]) -> Candidate:
    """A name without the 和 before the office of somebody else: [闻川和]市长某某某."""
    if c.type != "Person" or c.length != 3 or text[c.end - 1] != "和":
        return c
    office = titles().pattern.match(text, c.end)
    return c._replace(end=c.end - 1) if office and office.end() in people else c


def without_as(text: str, c: Candidate, starts: dict[int, int]) -> Candidate:
    """A name without 为 or 任, where a title or a body right behind it says what the person
    becomes: [闻川为]市长, [闻川任]组长."""
    glued = c.type == "Person" and c.length == 3 and text[c.end - 1] in "为任"
    office = glued and (c.end in starts or titles().pattern.match(text, c.end) is not None)
    return c._replace(end=c.end - 1) if office else c


def _uncut(text: str, start: int) -> int:
    """Where the word begins that a name was cut out of: 和 of 和美乡村 is no conjunction."""
    for word in names().programmes.whole:
        at = text.find(word, max(0, start - len(word) + 1), start + len(word) - 1)
        if 0 <= at < start:
            return at
    return start


def trimmed(text: str, c: Candidate) -> Candidate | None:
    """Without white space, leading prepositions and trailing words that are no part of a name."""
    start, end = c.start, c.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if c.type == "Person":
        if not _NAME.fullmatch(text, start, end):
            return None
        more = _LATIN.match(text, end) if text[start:end].isascii() else None
        end = more.end() if more else end
        start = end - len(without_duty(text[start:end]))
        end = _second_character(text, start, without_adverb(text, start, end))
        name = bare_name(text[start:end])
        end = start + len(name) if name and is_given(name) else start
    if c.type == "Agency":
        c = agency_edges(text, c._replace(start=start, end=end))
        return None if _is_no_body(text, c) else c
    if c.type == "Place":
        c = place_edges(text, c._replace(start=start, end=end))
        start, end = c.start, c.end
        many = _SEVERAL.search(text, start, end)
        end = many.start() if many else end
        counted = COUNTED.fullmatch(text, start, end) is not None
        start = untaken(text, start, end)
        if counted or is_no_place(text[start:end]) or is_inside_a_word(text, c):
            return None
        if end - start == 1 and text[end : end + 1] in tuple(_SIDES):
            return None
    if c.type == "Event":
        return event_edges(text, c._replace(start=start, end=end))
    if c.type == "Programme":
        start, end = programme_edges(text, _uncut(text, start), end)
        if not _is_programme(text[start:end]) or is_no_programme(text, start, end):
            return None
    return c._replace(start=start, end=end) if start < end else None


_SECOND = re.compile(
    "(?![说带率介表在就一同的称将也还等给代发汇作主])[\u4e00-\u9fff](?=[，。、；：）说带率介表])"
)


def _second_character(text: str, start: int, end: int) -> int:
    """The end of a name whose surname has two characters with all that is given: 尉迟建[中]."""
    surname = surname_of(text[start:end])
    cut = surname is not None and len(surname) == 2 and end - start == 3
    more = _SECOND.match(text, end) if cut else None
    return more.end() if more else end


def _is_no_body(text: str, c: Candidate) -> bool:
    """各学院 are many, and no name goes over a comma outside brackets."""
    name = text[c.start : c.end]
    plain = "，" in name and not {"（", "("} & set(name)
    plain = plain or name.endswith(names().agencies.no_ends) or _COUNTING.search(name) is not None
    many = name.startswith(_MANY) and not name.startswith("各国")
    return plain or many or (name in names().agencies.none and not is_held(text, c))


_COUNTING = re.compile("[0-9]+[多余]?[所家台辆艘个]|^[两三四五六七八九十]艘")
"""学校[现有17个学院] and 车辆[86台] are no bodies."""


def _is_brand(text: str, c: Candidate, people: Collection[int]) -> bool:
    """文华阁 in 文华阁总经理某某某: what stands before an office that only companies have and
    somebody who holds it is no person, and no place either unless the lexicon knows it."""
    name = text[c.start : c.end]
    office = _EXECUTIVE.match(text, c.end) if c.type in ("Person", "Place") else None
    if office is None or office.end() not in people or len(name) < SHORTEST_BRAND:
        return False
    if c.type == "Person":
        return "·" not in name
    return not (named(name) or name in names().places.world or name[-1] in _PLACE_ENDS)


def programme_edges(text: str, start: int, end: int) -> tuple[int, int]:
    """A programme's name without the verb that runs it, from the opening mark of its quotation
    on, with the word for what it is behind it."""
    lead = _running().match(text, start, end)
    if lead and end - lead.end() > 3:
        start = lead.end()
    if text[start] == "”":
        opening = text.rfind("“", max(0, start - 24), start)
        start = opening if opening >= 0 and "\n" not in text[opening:start] else start + 1
    more = _classes().match(text, end)
    return start, more.end() if more and text[end - 1] not in "工程行动计划" else end


def _is_programme(name: str) -> bool:
    """Whether quotation marks pair up and the name is neither a formula nor a zone's policies."""
    measure = "“" not in name and name.endswith(("政策", "原则"))
    cut = name in ("区规划", "市规划", "县规划")  # of 启动区规划范围
    paired = name.count("“") == name.count("”")
    counted = re.match("[0-9]+[个项件]", name) is not None
    return paired and not (measure or cut or counted) and name not in names().programmes.none


def is_tiled(text: str, c: Candidate, ends: dict[int, int]) -> bool:
    """Whether leading bodies printed without a pause fill the candidate: 省委省政府 is two."""
    at = c.start
    while at in ends and ends[at] < c.end and text[: ends[at]].endswith(_LEADING):
        at = ends[at]
    return at > c.start and ends.get(at) == c.end


def works(text: str) -> list[tuple[int, int]]:
    """Titles of laws, documents and works, the brackets included."""
    return [m.span() for m in _WORK.finditer(text)]


def outside_works(text: str, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Candidates that are not part of a title in 《》; a newspaper's whole name stays,
    and so does the name of an event that begins with one: 《…公约》第十六次缔约方大会."""
    inside = works(text) if "《" in text else []
    if not inside:
        yield from candidates
        return
    for c in candidates:
        held = next(((s, e) for s, e in inside if s < c.end and c.start < e), None)
        whole = c.type == "Event" and held is not None and c.start <= held[0] and held[1] < c.end
        if held is None or whole or (c.type == "Agency" and held == (c.start - 1, c.end + 1)):
            yield c


@cache
def _running() -> re.Pattern[str]:
    p = names().programmes
    return re.compile(
        f"(?:{alternation((*p.runs, *p.launches))})[了好]?|新时代(?=“)|[好办](?=[“‘])"
    )


@cache
def _classes() -> re.Pattern[str]:
    """A word for what it is, behind a name cut short before it; the ambiguous ones are left."""
    p = names().programmes
    return re.compile(alternation((*p.strong, *p.launched, "活动", "竞赛", "大赛")))
