"""Whose office it is: the canonical body of each seat of a run, its own or an inherited one."""

from __future__ import annotations

import re

from kg.extraction.posts import fit, states
from kg.extraction.posts.abroad import GOVERNMENT, body_abroad, host, organ_abroad
from kg.extraction.posts.body import Body
from kg.extraction.posts.memory import Memory, Naming, cut_off, spans_of, surface_of
from kg.extraction.posts.runs import AFTER_THESE, Seat
from kg.extraction.posts.territories import (
    armed_forces,
    chief,
    chief_of_region,
    head_of_village,
    organ_of_town,
    party_group_of_place,
    village_committee,
)
from kg.lexicon.agencies import agency_names
from kg.lexicon.titles import TitleEntry, titles
from kg.resolution.institutions import unit_of

CENTRE = re.compile("(?:中共|党的?)?(?:第?[一二三四五六七八九十]+届)?中央")
"""第二十届中央: the Central Committee, before 委员 and 候补委员."""
MASS = {"妇联": "妇女联合会", "科协": "科学技术协会"}
"""Organisations that an institution can have one of its own of."""
SHORT_PARTS = {"政研室": "政策研究室"}
"""Offices that ministries have under the name of a Party committee's."""
OFFICE_OF_STATE = re.compile(r"^(?!中共).*(?:部|厅|局|署|(?<!常务)委员会)$")
UNIVERSITY = re.compile(r"(?!中共)[\u4e00-\u9fff]{2,}?大学")
INDEPENDENT = re.compile(
    r"职业|师范|高等|专科|行政学院|党校|社会主义学院|工程院|科学院|中国|国家|北京"
)
"""What a college of its own has in its name."""
NO_NAME = ("委员会", "常委会", "秘书处", "办公室", "理事会")
"""Words that name a body only behind another."""
PRESIDIUM = ("主席团", "大会主席团")
OF_CONGRESS = re.compile("全国(?:人大|人民代表大会)(?!常)")
ASSEMBLY = re.compile("人大|人民代表大会|政协|政治协商会议|代表大会")
STANDING = re.compile("常务委员会|常委会")
MISSIONS = {
    "大使": "大使馆",
    "特命全权大使": "大使馆",
    "总领事": "总领事馆",
    "公使": "大使馆",
    "参赞": "大使馆",
}
"""The mission an envoy's office is in, where only the country is printed."""


def national(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """总书记, 国家主席, 总理: the body is known without being printed, but not abroad."""
    entry = seat.entry
    if entry is None or seat.body or entry.noun not in titles().national:
        return None
    if entry.noun == "委员长" and cut_off(seat, memory):
        return None
    in_doubt = entry.noun.endswith("总理")
    bodies = memory.bodies if in_doubt else memory.bodies[memory.run_start :]
    at_home = bool(bodies) and bool(fit.NATIONAL.match(bodies[-1].name))
    if not at_home and (bodies or (in_doubt and not seat.after_name)):
        return None
    return Body(titles().national[entry.noun], "", (), "national")


def office_of_state(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """法国总统: the state; also 国家主席 and 总理 behind a body of that state."""
    entry = seat.entry
    if entry is None or not states.is_office(entry):
        return None
    if seat.body:
        name = surface_of(seat.body)
        placed = all(token.kind == "place" for token in seat.body)
        whole = states.state_before(memory.ctx.text, seat.body[-1].end)
        name = whole if placed and whole and whole.endswith(name) else name
        if placed and name in states.OURS and entry.noun in titles().national:
            return Body(titles().national[entry.noun], name, spans_of(seat.body), "printed")
        if placed and states.is_state(name):
            return Body(
                states.full_name(name, memory.ctx.text), name, spans_of(seat.body), "printed"
            )
        if name not in GOVERNMENT:
            return None
    begin = seat.reach if seat.reach >= 0 else seat.title.start if seat.title else 0
    unmarked = states.state_before(memory.ctx.text, begin)
    if unmarked is not None and not seat.after_name:
        return Body(unmarked, unmarked, ((begin - len(unmarked), begin),), "printed")
    if cut_off(seat, memory):
        return None
    if (visited := host(seat, memory)) is not None:
        return visited
    near = entry.noun == "国家主席" or bool(seat.body)
    bodies = memory.bodies[memory.run_start if near else 0 :]
    if not bodies or (state := states.state_of(bodies[-1])) is None:
        return None
    return Body(state, "", bodies[-1].spans, "shared")


def committee_of_session(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """提案委员会: a committee of the CPPCC or the congress whose session the article tells of."""
    surface = surface_of(seat.body)
    if not surface:
        return None
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
    if surface in MASS and memory.whole and fit.INSTITUTION.search(memory.whole.name):
        name = memory.whole.name + MASS[surface]
        return Body(name, surface, spans_of(seat.body), "printed", True)
    if not fit.is_bare_part(surface) or surface in agency_names().central:
        return None
    if surface.startswith("党委"):
        own = memory.institution(seat.start) or (memory.whole.name if memory.whole else None)
        return Body(own + surface, surface, spans_of(seat.body), "printed", True) if own else None
    whole = memory.whole
    parent = whole.name if whole else None
    if parent is None and (fit.OF_COMMITTEE.match(surface) or fit.DISCIPLINE.match(surface)):
        parent = memory.institution(seat.start)
    university = UNIVERSITY.match(parent) if parent and surface.endswith(("处", "部")) else None
    parent = university[0] if university else parent
    if parent is None or not (fit.INSTITUTION.search(parent) or fit.PARTED.search(parent)):
        return None
    name = fit.part_name(parent, surface)
    return Body(name, surface, spans_of(seat.body), "printed", True)


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


def printed(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """The body stands before the title."""
    if not seat.body:
        return None
    surface = surface_of(seat.body)
    if surface in GOVERNMENT and seat.entry is not None and _of_a_state(seat.entry):
        return None
    if CENTRE.fullmatch(surface):
        return Body("中共中央委员会", surface, spans_of(seat.body), "printed")
    envoy = seat.entry is not None and seat.entry.noun in MISSIONS
    if surface in titles().short_states and seat.body[-1].kind == "place" and not envoy:
        return Body(
            states.of_short(surface, memory.ctx.text), surface, spans_of(seat.body), "printed"
        )
    beside = memory.bodies[-1] if memory.bodies else None
    name = memory.agency(surface, seat.start, beside)
    unmarked = seat.body[0].kind == "agency" and seat.body[0].mention is None
    if name == surface and (unmarked and len(surface) < 4 and fit.is_bare_part(surface)):
        return None
    if name == surface and (len(name) == 1 or surface in titles().own or surface in NO_NAME):
        return None
    if seat.entry is not None and seat.entry.noun in MISSIONS and states.is_state(name):
        return _mission(seat, seat.entry.noun, name, memory)
    if seat.entry is not None and (mission := MISSIONS.get(seat.entry.noun)) and "驻" in name:
        name = re.sub("^中国驻", "中华人民共和国驻", name)
        name = name if name.endswith("馆") else name + mission
    return Body(name, surface, spans_of(seat.body), "printed")


def _of_a_state(entry: TitleEntry) -> bool:
    return states.is_office(entry) or entry.noun in titles().of_a_leader


def _mission(seat: Seat, noun: str, state: str, memory: Memory) -> Body | None:
    """驻法国大使: the mission in that state, of the state last named before it in the sentence;
    法国大使 without 驻 is sent by that state, to where is not said."""
    start, text = seat.body[0].start, memory.ctx.text
    if text[start - 1 : start] != "驻":
        return Body(state, state, spans_of(seat.body), "printed")
    sentence = memory.ctx.piece_at(memory.ctx.sentences, start)
    near = memory.ctx.inside(sentence.start if sentence else start, start, "Place", "Agency")
    senders = [s for mention in near if (s := _sender(mention.text))]
    if not senders:
        return None
    name = f"{senders[-1]}驻{states.full_name(state)}{MISSIONS[noun]}"
    return Body(name, f"驻{state}", ((start - 1, seat.body[-1].end),), "printed")


def _sender(name: str) -> str | None:
    if name.startswith(("中国", "我国", "中方")):
        return "中华人民共和国"
    return states.state_of(Body(name, "", (), "printed"))


def shared(seat: Seat, following: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """党组书记、局长: a title without a body shares the last one of the sentence it can be of."""
    entry = seat.entry
    if entry is None or seat.body or memory.lost or cut_off(seat, memory):
        return None
    if memory.bodies and not states.may_have(entry, memory.bodies[-1].name):
        return None
    wanted = [entry, *following] if entry.group else [entry]
    for i, body in reversed(list(enumerate(memory.bodies))):
        fitting = fit.fits(wanted[0], body.name) or (
            i >= memory.run_start and fit.may_be_company(wanted[0], body.name)
        )
        if fitting and (not entry.group or not body.part):
            return Body(body.name, body.surface, body.spans, "shared", body.part)
    return None


def recalled(seat: Seat, following: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """校长, 局长 alone: the own institution, or the body last named that the title can be of."""
    entry = seat.entry
    if entry is None or seat.body or seat.title is None:
        return None
    at = seat.title.start
    strict = next((e for e in (entry, *following) if fit.is_strict(e)), entry)
    begin = seat.reach if 0 <= seat.reach < at else at
    before = "" if seat.governed else memory.ctx.text[begin - 1 : begin]
    if not fit.is_strict(strict) and entry.group is None:
        return None
    own = memory.institution(at)
    if own is not None and fit.fits(strict, own):
        return Body(own, "", (), "recalled")
    if before.isalpha() and before not in AFTER_THESE:
        return None
    for mention in memory.ctx.before(at, "Agency", "Place"):
        surface = mention.text
        if mention.type == "Place":
            surface = fit.house_in(strict, surface)
        name = memory.agency(surface, mention.start) if surface else ""
        name = name.removesuffix(entry.group) if entry.group else name
        if name and fit.fits(strict, name):
            return Body(name, "", ((mention.start, mention.start + len(surface)),), "recalled")
    return None


RULES: tuple[Naming, ...] = (
    office_of_state,
    organ_abroad,
    body_abroad,
    national,
    village_committee,
    head_of_village,
    party_group_of_place,
    chief,
    chief_of_region,
    armed_forces,
    organ_of_town,
    short_part,
    part_of_whole,
    unit_of_university,
    committee_of_session,
    presidium,
    printed,
    shared,
    recalled,
)
