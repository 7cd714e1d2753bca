"""Readings of a name as an institution or a part of one: 我校, 统战部, 川农大, 学校党委."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.lexicon.agencies import agency_names, longest
from kg.lexicon.countries import countries
from kg.lexicon.divisions import begins_with_a_city
from kg.resolution.agencies import AgencyName
from kg.resolution.institutions import is_short, kind_matches, unit_of, written_out
from kg.resolution.memory import Anchor
from kg.resolution.question import Question
from kg.resolution.surface import branch, parse

if TYPE_CHECKING:
    from kg.resolution.namer import Namer

PART = re.compile(
    r"(?!国家|国务院|中国|全国|世界|中央|国际|联合国|欧盟|欧洲|亚洲|亚残奥|东盟|非盟)(?!.*中央)[\u4e00-\u9fff]{0,8}(?:办公厅|办公室|研究室|理事会|监事会|秘书处|专门委员会|委员会|处|科|室|(?<!公)司|(?<!俱乐)部|中心)"
)
NOT_POINTING = ("委员", "委托")
"""Words that only begin like 委办公室."""
HOUSES = ("公司", "分公司", "集团")
FIRM = re.compile(r"[\u4e00-\u9fff]{2,}(?:业|公司|集团|股份|科技|商城|酒业|网)")
"""What a firm's brand ends in."""
PARTS = ("party", "supervision", "government", "mass-organisation")
WHOLES = ("cppcc", "congress", "government", "public-institution", "association")


OWN_HOUSE = ("局", "厅", "委", "我局", "我厅", "我委", "本局", "局党组", "厅党组", "委党组")
"""On a body's own pages these are that body, whoever was named last."""


def pointing(q: Question, namer: Namer) -> AgencyName | None:
    """我校 is the university of the article; 该局, 公司, 校区 the last body of that kind named."""
    wanted = agency_names().all_deictic.get(q.surface)
    if wanted is None:
        return None
    if wanted == "school" and namer.own is not None:
        return namer.full(namer.own)
    if q.surface in OWN_HOUSE and namer.publisher:
        house = namer.agency(namer.publisher, 0)
        # A ministry's page prints what the provinces' bodies write of themselves.
        if house.place is not None and kind_matches(house.name, house.kind, wanted):
            return house
    for anchor in namer.memory.before(q.at):
        name = anchor.name
        if name and anchor.surface != q.surface and kind_matches(name.name, name.kind, wanted):
            return _whole_school(anchor, namer) if wanted == "school" else name
    return only_one(q, namer, wanted) or AgencyName(q.surface, agency_names().kind_of(q.surface))


def _whole_school(anchor: Anchor, namer: Namer) -> AgencyName | None:
    """The university before a college that the text prints bare right behind it (该校材料学院)."""
    text, name = namer.memory.text, anchor.name
    if name is None or name.parent or text[anchor.start - 1 : anchor.start] != "校":
        return name
    before = (a.name for a in namer.memory.before(anchor.start) if a.name)
    return next((n for n in before if n.kind == "school" and not n.parent), name)


def only_one(q: Question, namer: Namer, wanted: str) -> AgencyName | None:
    """局党组 before any 局 is named: the one body of that kind in the article, if one there is."""
    found = {
        a.name.name: a.name
        for a in namer.memory.anchors
        if a.name and a.surface != q.surface and kind_matches(a.name.name, a.name.kind, wanted)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def pointing_at_unit(q: Question, namer: Namer) -> AgencyName | None:
    """学校研究生院, 校团委: a unit of the body the first word points at."""
    word = longest(agency_names().all_deictic, q.surface)
    if word is None or q.parsed.body is not None or branch(q.surface):
        return None
    if q.surface.startswith(NOT_POINTING):
        return None
    rest = q.surface[len(word) :]
    if word in HOUSES and FIRM.fullmatch(rest):
        # [公司某某奶业]: a firm's name with a word before it that is no part of it.
        return namer.full(rest)
    # 该[厅公路管理局], where 该 was taken for no part of the name.
    said = namer.memory.text[q.at - 1 : q.at] == "该" and f"该{word}" in agency_names().all_deictic
    word = f"该{word}" if said else word
    whole = pointing(Question(word, q.at, None, parse(word)), namer)
    if whole is None or whole.name == word or (len(word) == 1 and len(rest) > 4):
        return None
    return AgencyName(whole.name + rest, agency_names().kind_of(rest), whole.place, whole.name)


def party_group(q: Question, namer: Namer) -> AgencyName | None:
    """学校党委, 林场党支部: the committee in an institution."""
    parts = branch(q.surface)
    if parts is None or (q.parsed.body is not None and q.parsed.tail != parts[1]):
        return None
    base = namer.agency(parts[0], q.at)
    full = {"党委": "委员会", "党总支": "总支部委员会", "党支部": "支部委员会", "党组": "党组"}[
        parts[1]
    ]
    return AgencyName(f"中共{base.name}{full}", "party", base.place, base.name)


def resident(name: AgencyName, namer: Namer) -> AgencyName:
    """驻校纪检监察组 resides in the article's university."""
    if "驻校" not in name.name or namer.own is None:
        return name
    full = name.name.replace("驻校", "驻" + namer.own)
    return AgencyName(full, name.kind, name.place, name.parent)


def institution_part(q: Question, namer: Namer) -> AgencyName | None:
    """统战部 after a university, 办公厅 after 省政协: a part of the body named before it."""
    if not q.parsed.bare or not (q.parsed.body is None or q.parsed.body.kind in PARTS):
        return None
    if begins_with_a_city(q.surface) or q.surface.startswith("街道"):
        return None
    for anchor in namer.memory.in_sentence(q.at):
        name = anchor.name
        if name is None or (anchor.parsed and anchor.parsed.bare and anchor.parsed.body is None):
            continue
        if name.kind in ("cppcc", "congress") or q.parsed.body is None:
            whole = (
                name.parent if name.parent and anchor.parsed and anchor.parsed.tail else name.name
            )
            part = PART.fullmatch(q.surface) and not is_of_a_state(q.surface)
            if part and whole and name.kind in WHOLES:
                if name.kind == "government" and q.surface.endswith("中心") and anchor.seat:
                    return AgencyName(
                        anchor.seat.text + q.surface, "public-institution", name.place
                    )
                return AgencyName(whole + q.surface, name.kind, name.place, whole)
        return None
    return None


def is_of_a_state(surface: str) -> bool:
    """Whether a name begins with another country's, and so is no part of a body of ours."""
    return any(surface[:size] in countries() for size in range(2, len(surface)))


def university_part(q: Question, namer: Namer) -> AgencyName | None:
    """统战部, 纪委, 党委组织部 of the university that is spoken of."""
    body = q.parsed.body
    if namer.own is None or body is None or not q.parsed.bare or q.jurisdiction is not None:
        return None
    if not (body.department or q.parsed.printed in ("纪委", "团委", "工会")):
        return None
    if not (q.surface.startswith("党委") or namer.in_university(q.at)):
        return None
    if q.parsed.printed == "纪委":
        return AgencyName(f"中共{namer.own}纪律检查委员会", body.kind, None, namer.own)
    return AgencyName(namer.own + q.surface, body.kind, None, namer.own)


def short_form(q: Question, namer: Namer) -> AgencyName | None:
    """川农大, 保护区管理局, 联合学院: a name the article prints in full elsewhere."""
    if q.parsed.body is not None or not q.parsed.bare or is_of_a_state(q.surface):
        return None
    full = written_out(q.surface, namer.memory.surfaces, namer.own)
    name = full or q.surface
    unit = unit_of(name, namer.own)
    if full is None and unit is None:
        return None
    return AgencyName(unit, "school", None, namer.own) if unit else namer.full(name)


def shared_part(q: Question, namer: Namer) -> AgencyName | None:
    """总社科教社团部: what begins with the end of a longer name is a unit of that."""
    if q.parsed.body is not None or not q.parsed.bare or not is_short(q.surface):
        return None
    sizes = range(min(len(q.surface) - 2, 6), 1, -1)
    heads = [q.surface[:size] for size in sizes if q.surface[size - 1] in "社院局会行校"]
    for anchor in namer.memory.before(q.at) if heads else ():
        if anchor.name is None:
            continue
        for head in heads:
            if anchor.name.name.endswith(head) and anchor.name.name != head:
                whole = anchor.name
                name = whole.name + q.surface[len(head) :]
                return AgencyName(name, agency_names().kind_of(name), whole.place, whole.name)
    return None
