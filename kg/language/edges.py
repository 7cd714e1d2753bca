"""Edges of what a recogniser answers, set right by what stands on either side of them."""

from __future__ import annotations

import re
from functools import cache

from kg.language.candidates import Candidate
from kg.language.countries import is_part
from kg.lexicon.names import names
from kg.lexicon.words import alternation

_KEPT = 2
"""So many characters a name must keep when something is cut off it."""


def agency_edges(text: str, c: Candidate) -> Candidate:
    """A body without the words before it, the group it sent and the party group whose secretary
    is named; whole where it was cut inside 经开区 or before （某地）有限公司. What is left of a
    village's or township's party branch is the place."""
    start, end, kind = c.start, c.end, c.type
    lead = _leads().match(text, start, end)
    start = lead.end() if lead and end - lead.end() > _KEPT else start
    if text[start - 1 : start + 2] in names().agencies.zones or _is_economic(text, start):
        start -= 1
    if text.endswith("首都", 0, start) and text.startswith(_OF_THE_CAPITAL, start):
        start -= 2
    inside = text.rfind("（", start, end)
    if inside >= 0 and "）" not in text[inside:end] and end - inside > _KEPT + 1:
        start = inside + 1
    if text[start] in "报找" and text[start + 1 : start + 2] in tuple("省市县区州国"):
        start += 1
    firm = _FIRM.match(text, end)
    end = firm.end() if firm else end
    child = _SUBSIDIARY.search(text, start, end)
    end = child.start() if child else end
    for pattern in (_tails(), _sent(), _DESK):
        tail = pattern.search(text, start, end)
        end = tail.start() if tail and tail.start() - start >= _KEPT else end
    while end - start > _KEPT and _unpaired(text, start, end, text[end - 1]):
        end -= 1
    while end - start > _KEPT and _unpaired(text, start, end, text[start]):
        start += 1
    if text[start - 1 : start] == "“" and text[start:end].count("”") > text[start:end].count("“"):
        start -= 1
    if (party := _party_group(text, start, end)) is not None:
        end = party
        kind = "Place" if text.endswith(_SETTLED, start, end) else kind
    return c._replace(start=start, end=end, type=kind)


def _unpaired(text: str, start: int, end: int, mark: str) -> bool:
    """Whether a quotation mark at an edge of a name has no partner in it: [工总会”]理事长."""
    pair = next((p for p in ("“”", "‘’", "「」") if mark in p), "")
    return bool(pair) and text.count(pair[0], start, end) != text.count(pair[1], start, end)


def settled(text: str, c: Candidate) -> Candidate | None:
    """The village or township in what was read as its party branch: [某镇]党委书记."""
    end = _party_group(text, c.start, c.end) if c.type == "Agency" else None
    if end is None or not text.endswith(_SETTLED, c.start, end):
        return None
    return c._replace(end=end, type="Place")


def _party_group(text: str, start: int, end: int) -> int | None:
    """Where the party group begins that ends a name and whose secretary is named behind it."""
    party = _PARTY.search(text, start, end)
    if party is None or party.start() - start < _KEPT or not _MEMBER.match(text, end):
        return None
    return None if text.endswith(_COMMITTEE_SEATS, start, party.start()) else party.start()


def place_edges(text: str, c: Candidate) -> Candidate:
    """A village with the group of villagers printed behind it (某村3组), a sub-district with its
    community (某街道某社区), a town without the building a headline counts (某市一商住楼)."""
    if text.endswith("街道", c.start, c.end):
        community = _COMMUNITY.match(text, c.end)
        return c._replace(end=community.end()) if community else c
    house = _counted_house().search(text, c.start + _KEPT, c.end)
    if house is not None:
        return c._replace(end=house.start())
    if text[c.end - 1 : c.end] == "村":
        group = _group().match(text, c.end)
        return c._replace(end=group.end()) if group else c
    return c


_COMMUNITY = re.compile(
    "[\u4e00-\u9fff]{2,5}?社区(?=[党居工的，。、；“”]|支部|书记|主任|网格|村民|居民|干部|$)"
)
COUNTED = re.compile("[0-9０-９两二三四五六七八九十几]+[省市县区州旗乡镇村]")
"""涉及2县5乡镇: how many, not which."""


@cache
def _counted_house() -> re.Pattern[str]:
    return re.compile(f"一(?={alternation(names().places.houses)}$)")


def is_inside_a_word(text: str, c: Candidate) -> bool:
    """Whether a place is part of another word where it stands: 中国 in 中国特色, 法治中国."""
    return text[c.start : c.end] == "中国" and is_part(text, c.start, c.end)


PLACES_OF_JI = ("济南", "济宁", "济源", "济阳")
"""Behind 经 these are whole: 经济南市委批准."""


def _is_economic(text: str, start: int) -> bool:
    """Whether 经 was cut off 经济运行局, as if it were 经 in 经济南市委批准."""
    cut = text[start : start + 1] == "济" and text[start - 1 : start] == "经"
    return cut and not text.startswith(PLACES_OF_JI, start)


_SUBSIDIARY = re.compile("(?:(?<=公司)|(?<=集团))(?:的)?(?:全资|控股|参股)(?:子公司|企业)?$")
"""青禾科技股份有限公司[全资子公司]: whose it is, not which."""
_OF_THE_CAPITAL = ("医科大学", "师范大学", "经济贸易大学", "体育学院", "图书馆", "博物馆")
_PARTY = re.compile("(?:原|直属)?(?:党委|党组|党支部|党总支|党总支部)$")
_MEMBER = re.compile(
    "(?:原|常务|第一|专职)?(?:副书记|书记|成员|委员(?!会)|纪委书记|宣传委员|组织委员)"
)
_COMMITTEE_SEATS = ("自治区", "省", "市", "县", "区", "盟", "州", "旗", "地区", "兵团")
"""Behind these 党委 is the committee itself: 自治区党委书记."""
_SETTLED = ("村", "社区", "镇", "乡", "街道", "苏木", "嘎查")
_DESK = re.compile("(?<=[网报社])讯$")
"""The word that opens a report, behind the paper's name: 某某网讯."""
_FIRM = re.compile(
    "(?<![公司）)])[（(][\u4e00-\u9fff]{2,6}[)）](?:股份|集团|控股|投资)*(?:有限公司|有限责任公司)"
)
"""A firm's place in brackets and its form: （辽宁）有限公司."""


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(f"(?:(?!联合[国会]){alternation(names().agencies.leads)})+")


@cache
def _tails() -> re.Pattern[str]:
    return re.compile(alternation(names().agencies.tails) + "+$")


@cache
def _sent() -> re.Pattern[str]:
    return re.compile(alternation(names().agencies.sent) + "$")


@cache
def _group() -> re.Pattern[str]:
    return re.compile(
        f"[0-9０-９一二三四五六七八九十]{{1,3}}{alternation(names().places.groups)}(?![合长织员])"
    )
