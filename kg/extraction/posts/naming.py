"""Whose office it is: the canonical body of each seat of a run, its own or an inherited one."""

from __future__ import annotations

import re

from kg.extraction.posts import fit, states
from kg.extraction.posts.abroad import GOVERNMENT, body_abroad, host, organ_abroad
from kg.extraction.posts.body import Body
from kg.extraction.posts.houses import branch_of_bank, department_of_ministry, unit_of_house
from kg.extraction.posts.memory import Memory, Naming, cut_off, led_to, spans_of, surface_of
from kg.extraction.posts.parts import (
    bench,
    branch_office,
    committee_of_session,
    part_of_whole,
    pointed_part,
    presidium,
    short_part,
    unit_of_university,
)
from kg.extraction.posts.runs import Seat
from kg.extraction.posts.scenes import firm_of_paragraph, scene
from kg.extraction.posts.territories import (
    armed_forces,
    chief,
    chief_of_region,
    head_of_village,
    organ_of_town,
    party_group_of_place,
    party_group_of_zone,
    village_committee,
)
from kg.extraction.posts.unread import AFTER_THESE
from kg.lexicon.titles import TitleEntry, titles

CENTRE = re.compile("(?:中共|党的?)?(?:第?[一二三四五六七八九十]+届)?中央")
"""第二十届中央: the Central Committee, before 委员 and 候补委员."""
TERM = re.compile("第[一二三四五六七八九十百]+届")
"""第七届理事会 is no name of a body."""
NO_NAME = ("委员会", "常委会", "秘书处", "办公室", "理事会")
"""Words that name a body only behind another."""
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
    if seat.entry is not None and seat.entry.noun in titles().executives and states.is_state(name):
        return None  # 日产[中国总经理]: no state has one.
    if envoy and seat.entry is not None and "驻" not in name and states.is_state(name):
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
    led = led_to(memory.ctx.text, begin)
    if seat.unread or (before.isalpha() and before not in AFTER_THESE and not led):
        return None
    own = memory.institution(at)
    if own is not None and fit.fits(strict, own):
        return Body(own, "", (), "recalled")
    for mention in memory.ctx.before(at, "Agency", "Place"):
        surface = mention.text
        if TERM.match(surface):
            continue
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
    party_group_of_zone,
    chief,
    chief_of_region,
    armed_forces,
    organ_of_town,
    short_part,
    pointed_part,
    bench,
    branch_office,
    part_of_whole,
    unit_of_university,
    committee_of_session,
    presidium,
    department_of_ministry,
    unit_of_house,
    branch_of_bank,
    printed,
    scene,
    shared,
    firm_of_paragraph,
    recalled,
)
