"""Parts of bodies that are printed without the body: 办公厅 behind 省政协, 厅法规处, 提案委员会."""

from __future__ import annotations

import re

from kg.extraction.posts import fit
from kg.extraction.posts.body import Body
from kg.extraction.posts.houses import house_of_article
from kg.extraction.posts.memory import Memory, spans_of, surface_of
from kg.extraction.posts.runs import Seat
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import begins_with_a_city
from kg.lexicon.titles import TitleEntry
from kg.resolution.institutions import unit_of
from kg.resolution.surface import parse

MASS = {"妇联": "妇女联合会", "科协": "科学技术协会"}
"""Organisations that an institution can have one of its own of."""
POINTING = {"委": "委员会", "局": "局", "厅": "厅", "署": "署"}
"""What 委 in 委办公室, 厅 in 厅法规处 points at."""
SHORT_PARTS = {"政研室": "政策研究室"}
"""Offices that ministries have under the name of a Party committee's."""
OFFICE_OF_STATE = re.compile(r"^(?!中共).*(?:部|厅|局|署|(?<!常务)委员会)$")
UNIVERSITY = re.compile(r"(?!中共)[\u4e00-\u9fff]{2,}?大学")
INDEPENDENT = re.compile(
    r"职业|师范|高等|专科|行政学院|党校|社会主义学院|工程院|科学院|中国|国家|北京"
)
"""What a college of its own has in its name."""
CONGRESS = re.compile(r"(?:第?[一二三四五六七八九十]+届)?[^\W\d_]{1,9}?(?:人大|人民代表大会)")
BRANCH = re.compile("[^局]{2,6}分局")
BUREAU = re.compile(
    r"[^\W\d_]{2,}?[省市州](?:公安|税务|生态环境|自然资源|市场监督管理|规划)[^\W\d_]{0,6}?局"
)
PRESIDIUM = ("主席团", "大会主席团")
OF_CONGRESS = re.compile("全国(?:人大|人民代表大会)(?!常)")
STANDING = re.compile("常务委员会|常委会")
ASSEMBLY = re.compile("人大|人民代表大会|政协|政治协商会议|代表大会")


def committee_of_session(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """提案委员会: a committee of the CPPCC or the congress whose session the article tells of."""
    surface = surface_of(seat.body)
    if not surface:
        return None
    working = surface.endswith("工委") and surface[:-2] in agency_names().panels
    if working or surface.startswith("常委会"):
        return _of_standing_committee(surface, seat, memory)
    for kind, form in (("政协", "政治协商会议"), ("人大", "人民代表大会")):
        if kind + surface not in agency_names().local:
            continue
        for mention in memory.ctx.before(seat.start, "Agency", "Event"):
            if kind not in mention.text and form not in mention.text:
                continue
            whole = memory.agency(mention.text, mention.start)
            if mention.type == "Agency" and form in whole and whole.endswith("委员会"):
                part = fit.part_name(whole, surface)
                return Body(part, surface, spans_of(seat.body), "printed", True)
    return None


def _of_standing_committee(surface: str, seat: Seat, memory: Memory) -> Body | None:
    """常委会预算工委: of the standing committee of the congress named last."""
    for mention in memory.ctx.before(seat.start, "Agency", "Event"):
        found = CONGRESS.match(mention.text)
        if found is not None:
            name = memory.agency(
                found[0] + "常委会" + surface.removeprefix("常委会"), mention.start
            )
            return Body(name, surface, spans_of(seat.body), "printed", True)
    return None


def presidium(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """主席团 and 大会主席团: the National People's Congress's, where its session is named last."""
    surface = surface_of(seat.body)
    if surface not in PRESIDIUM:
        return None
    for mention in memory.ctx.before(seat.start, "Agency", "Event"):
        if "选举会议" in mention.text:
            return None
        if OF_CONGRESS.search(mention.text):
            return Body("全国人民代表大会主席团", surface, spans_of(seat.body), "printed")
        if ASSEMBLY.search(mention.text) and not STANDING.search(mention.text):
            return None
    return None


def part_of_whole(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """办公厅主任 after 省政协, 纪委书记 in a university: a part of the body before it."""
    surface = surface_of(seat.body)
    if surface.startswith("街道"):
        return None  # A sub-district is no part of a bureau.
    if surface in MASS and memory.whole and fit.INSTITUTION.search(memory.whole.name):
        name = memory.whole.name + MASS[surface]
        return Body(name, surface, spans_of(seat.body), "printed", True)
    if not fit.is_bare_part(surface) or surface in agency_names().central:
        return None
    if parse(surface, memory.namer.frame.local).seat is not None or begins_with_a_city(surface):
        return None
    if surface.startswith("党委"):
        own = memory.institution(seat.start) or (memory.whole.name if memory.whole else None)
        return Body(own + surface, surface, spans_of(seat.body), "printed", True) if own else None
    whole = memory.whole
    parent = whole.name if whole else None
    if parent is None and (fit.OF_COMMITTEE.match(surface) or fit.DISCIPLINE.match(surface)):
        parent = memory.institution(seat.start)
    office = surface.endswith(("处", "部")) and not (parent or "").endswith("医院")
    parent = _house_above(parent, surface)
    university = UNIVERSITY.match(parent) if parent and office else None
    own = memory.namer.own
    if office and own is not None and (parent or "").startswith(own):
        parent = own
    parent = university[0] if university else parent or _house_before(seat, memory)
    parent = parent or house_of_article(memory)
    committee = fit.territory(parent) if parent and parent.startswith("中共") else None
    if committee and surface == "办公室":
        name = memory.agency(f"{committee}委办公室", seat.start)
        return Body(name, surface, spans_of(seat.body), "printed", True)
    if parent is None or not (fit.INSTITUTION.search(parent) or fit.PARTED.search(parent)):
        return None
    name = memory.namer.full(fit.part_name(parent, surface)).name
    return Body(name, surface, spans_of(seat.body), "printed", True)


SISTERS = re.compile("(?P<house>.*?(?:人民法院|人民检察院|公安局)).+")
UNITS = ("庭", "大队", "支队", "中队", "派出所", "执行局", "部", "室")


def _house_above(parent: str | None, surface: str) -> str | None:
    """The court of 某法院民三庭 where 破产审判庭 stands behind it: divisions are sisters."""
    found = SISTERS.fullmatch(parent) if parent and surface.endswith(UNITS) else None
    return found["house"] if found else parent


def branch_office(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """西塞山区分局 behind 某市公安局 or a part of it: the branch of the bureau of the sentence."""
    surface = surface_of(seat.body)
    if not BRANCH.fullmatch(surface):
        return None
    for body in reversed(memory.bodies):
        bureau = BUREAU.match(body.name)
        if bureau is not None:
            return Body(bureau[0] + surface, surface, spans_of(seat.body), "printed")
    return None


def bench(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """审判委员会委员、审判员: a judge is the court's, not its committee's or its division's."""
    house = HOUSES.get(seat.entry.noun) if seat.entry is not None else None
    if house is None or (seat.body and not surface_of(seat.body).endswith("委员会")):
        return None
    for body in reversed(memory.bodies):
        court = re.match(f".*?{house}", body.name)
        if court is not None:
            return Body(court[0], "", body.spans, "shared")
    return None


HOUSES = {"审判员": "人民法院", "人民陪审员": "人民法院", "检察员": "人民检察院"}


def _house_before(seat: Seat, memory: Memory) -> str | None:
    """某医院 in 某医院门诊爆满，急诊科主任张某说: the one institution the paragraph has named."""
    paragraph = memory.ctx.piece_at(memory.ctx.paragraphs, seat.start)
    if paragraph is None or surface_of(seat.body).endswith("部"):
        return None
    named = memory.ctx.inside(paragraph.start, seat.start, "Agency")
    houses = {memory.agency(m.text, m.start) for m in named}
    passed = {body.name for body in memory.bodies if body.part}
    houses = {name for name in houses - passed if fit.INSTITUTION.search(name)}
    return houses.pop() if len(houses) == 1 else None


def pointed_part(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """委办公室, 厅法规处: a part of the last 委 or 厅 of the sentence."""
    surface = surface_of(seat.body)
    names = agency_names()
    if surface[:1] not in POINTING or len(surface) < 3 or not fit.is_bare_part(surface):
        return None
    if surface in names.central or (surface in names.local and surface[0] != "委"):
        return None
    for body in reversed(memory.bodies):
        if body.name.endswith(POINTING[surface[0]]) and not body.name.startswith("中共"):
            return Body(body.name + surface[1:], surface, spans_of(seat.body), "printed", True)
    return None


def unit_of_university(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """水声工程学院 behind a university or another unit of it: a college that prints no place."""
    surface = surface_of(seat.body)
    university = next(
        (m[0] for b in reversed(memory.bodies) if (m := UNIVERSITY.match(b.name))), ""
    )
    unit = unit_of(surface, university) if university else None
    if unit is None or INDEPENDENT.search(surface):
        return None
    return Body(unit, surface, spans_of(seat.body), "printed")


def short_part(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """政研室 behind a ministry: its research office, not a Party committee's."""
    surface = surface_of(seat.body)
    full = SHORT_PARTS.get(surface)
    whole = memory.whole
    if full is None or whole is None or not OFFICE_OF_STATE.search(whole.name):
        return None
    return Body(whole.name + full, surface, spans_of(seat.body), "printed", True)
