"""Whose office it is: the canonical body of each seat of a run, its own or an inherited one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kg.extraction.context import Context
from kg.extraction.posts import fit, states
from kg.extraction.posts.body import Body
from kg.extraction.posts.runs import AFTER_THESE, Seat
from kg.extraction.posts.tokens import Token
from kg.formats import Span
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import named
from kg.lexicon.titles import TitleEntry, titles
from kg.resolution.namer import Namer

BRANCHES = {
    "党总支": "总支部委员会",
    "总支": "总支部委员会",
    "党总支部": "总支部委员会",
    "党支部": "支部委员会",
    "支部": "支部委员会",
    "党工委": "工作委员会",
}
"""What a village's or a town's party group is called in full; 委员会 for the rest."""
OWN_INSTITUTION = "学校"
CENTRE = re.compile("(?:中共|党的?)?(?:第?[一二三四五六七八九十]+届)?中央")
"""第二十届中央: the Central Committee, before 委员 and 候补委员."""
ORGANISATION = re.compile(
    "中共|中国共产主义青年团|共青团|中国人民政治协商会议|中国民主(?:同盟|建国会|促进会)"
)
"""What stands before the place in the name of a body."""
MASS = {"妇联": "妇女联合会", "科协": "科学技术协会"}
"""Organisations that an institution can have one of its own of."""
NO_NAME = ("委员会", "常委会", "秘书处", "办公室", "理事会")
"""Words that name a body only behind another."""
POINTED = re.compile("[该我本全][省市县区州旗镇乡]")
MISSIONS = {
    "大使": "大使馆",
    "特命全权大使": "大使馆",
    "总领事": "总领事馆",
    "公使": "大使馆",
    "参赞": "大使馆",
}
"""The mission an envoy's office is in, where only the country is printed."""


@dataclass
class Memory:
    """What the rules remember while they read."""

    namer: Namer
    ctx: Context
    bodies: list[Body] = field(default_factory=list)
    """The bodies of the sentence so far, oldest first."""
    village: str | None = None
    lost: bool = False
    """The title before in the run is of a body that could not be told."""
    run_start: int = 0
    """How many bodies of the sentence were named before the run that is being read."""

    def new_sentence(self) -> None:
        """A body is shared inside a sentence only."""
        self.bodies.clear()
        self.run_start = 0

    def name_run(self, seats: Sequence[Seat]) -> list[tuple[Seat, Body | None]]:
        """Each seat with its body; ``None`` where no body can be told."""
        out = []
        self.run_start = len(self.bodies)
        for i, seat in enumerate(seats):
            following = tuple(s.entry for s in seats[i + 1 :] if s.entry and not s.body)
            body = self.name_seat(seat, following)
            if body is not None:
                self.bodies.append(body)
            self.lost = body is None and (seat.entry is not None or not seat.body)
            out.append((seat, body))
        self.lost = False
        return out

    def name_seat(self, seat: Seat, following: tuple[TitleEntry, ...] = ()) -> Body | None:
        """The body of one seat, by the rules at the foot of this page in their order.

        ``following`` are the titles after it in the run, which may tell a body that the seat's
        own title does not (党委书记、局长).
        """
        for rule in RULES:
            if (found := rule(seat, following, self)) is not None:
                return found
        return None

    def agency(self, surface: str, at: int, beside: Body | None = None) -> str:
        """The canonical name of a printed body, read in the territory of the one ``beside`` it."""
        if beside is None:
            return self.namer.agency(surface, at).name
        inherited = self.namer.jurisdiction(beside.name, at)
        name = self.namer.agency(surface, at, inherited).name
        place = fit.territory(beside.name)
        if inherited is None or place is None or surface.startswith(place):
            return name
        # The place is kept as it was printed with the body before (襄阳市襄州区, not 襄州区).
        if place not in name:
            return name.replace(inherited.name, place, 1)
        whose = ORGANISATION.match(name)
        return (whose[0] if whose else "") + name[name.index(place) :]

    def institution(self, at: int) -> str | None:
        """The school or house whose own paper speaks, if the article has one."""
        name = self.namer.agency(OWN_INSTITUTION, at).name
        return None if name == OWN_INSTITUTION else name

    @property
    def whole(self) -> Body | None:
        """The last body of the sentence that is no part of another."""
        return next((b for b in reversed(self.bodies) if not b.part), None)


def surface_of(body: Iterable[Token]) -> str:
    """The printed body, from its tokens; 该市 before 市委 says the level twice."""
    tokens = list(body)
    if len(tokens) > 1 and POINTED.fullmatch(tokens[0].text):
        tokens = tokens[1:] if tokens[1].text.startswith(tokens[0].text[-1]) else tokens
    return "".join(token.text for token in tokens)


def spans_of(body: Sequence[Token]) -> tuple[Span, ...]:
    """Where the printed body stands."""
    return ((body[0].start, body[-1].end),) if body else ()


def national(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """总书记, 国家主席, 总理: the body is known without being printed, but not abroad."""
    entry = seat.entry
    if entry is None or seat.body or entry.noun not in titles().national:
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
        here = states.is_state(name) and all(token.kind == "place" for token in seat.body)
        return Body(name, name, spans_of(seat.body), "printed") if here else None
    begin = seat.reach if seat.reach >= 0 else seat.title.start if seat.title else 0
    unmarked = states.state_before(memory.ctx.text, begin)
    if unmarked is not None and not seat.after_name:
        return Body(unmarked, unmarked, ((begin - len(unmarked), begin),), "printed")
    if _cut_off(seat, memory):
        return None
    bodies = memory.bodies[memory.run_start if entry.noun == "国家主席" else 0 :]
    if not bodies or (state := states.state_of(bodies[-1])) is None:
        return None
    return Body(state, "", bodies[-1].spans, "shared")


def party_group_of_place(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """X镇党委书记, X村党支部书记: the place's committee, general branch or branch."""
    entry = seat.entry
    if entry is None or not seat.body:
        return None
    place: str | None = surface_of(seat.body)
    if place in ("村", "社区", "该村", "我村"):
        place = memory.village or _village_before(seat.start, memory)
    elif seat.body[-1].kind != "place":
        return None
    if place is None:
        return None
    if fit.VILLAGE.search(place):
        memory.village = place
    if entry.group is None and entry.noun != "书记":
        return None
    name = f"中共{place}{BRANCHES.get(entry.group or '', '委员会')}"
    return Body(name, surface_of(seat.body), spans_of(seat.body), "printed")


def chief(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """县长, 副市长: the people's government of the place printed, inherited, or of the frame."""
    entry = seat.entry
    if entry is None or entry.noun not in titles().chiefs:
        return None
    level = titles().chiefs[entry.noun]
    surface, spans = surface_of(seat.body), spans_of(seat.body)
    if seat.body:
        if seat.body[-1].kind not in ("place", "own"):
            return None
        name = memory.agency(surface + "政府", seat.start)
        return Body(name, surface, spans, "printed")
    unmarked = _division_before(seat, level, memory)
    if unmarked is not None:
        return Body(memory.agency(unmarked + "政府", seat.start), unmarked, (), "printed")
    for body in reversed(memory.bodies):
        place = fit.territory(body.name)
        if place and place.endswith(level):
            return Body(f"{place}人民政府", "", body.spans, "territory")
    at = seat.title.start if seat.title else 0
    return Body(memory.agency(level + "政府", at), "", (), "territory")


def _division_before(seat: Seat, level: str, memory: Memory) -> str | None:
    """凤翔 of 凤翔县长: a division that was not marked as a place, with its level."""
    if seat.title is None or not seat.title.text.startswith(level):
        return None
    at = seat.title.start
    for size in (4, 3, 2):
        name = memory.ctx.text[max(0, at - size) : at] + level
        if memory.ctx.mention_at(at - 1) is None and len(name) > size and named(name):
            return name
    return None


def chief_of_region(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """自治区主席: the people's government of the region."""
    entry = seat.entry
    if entry is None or entry.noun != "主席" or not surface_of(seat.body).endswith("自治区"):
        return None
    name = memory.agency(surface_of(seat.body) + "政府", seat.start)
    return Body(name, surface_of(seat.body), spans_of(seat.body), "printed")


def village_committee(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """村委会: the villagers' committee of the village just named."""
    surface = surface_of(seat.body)
    if surface not in ("村委会", "居委会", "村民委员会", "居民委员会"):
        return None
    beside = (fit.OF_VILLAGE.match(body.name) for body in reversed(memory.bodies))
    village = next((found["village"] for found in beside if found), None)
    village = village or memory.village or _village_before(seat.start, memory)
    if village is None:
        return None
    full = "居民委员会" if surface.startswith("居") else "村民委员会"
    return Body(village + full, surface, spans_of(seat.body), "printed")


def _village_before(at: int, memory: Memory) -> str | None:
    sentence = memory.ctx.piece_at(memory.ctx.sentences, at)
    for mention in memory.ctx.before(at, "Place", "Agency"):
        if fit.VILLAGE.search(mention.text):
            beside = sentence is not None and mention.start >= sentence.start
            return mention.text if beside else fit.TOWNS_ABOVE.sub("", mention.text)
    return None


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
    if parent is None or not (fit.INSTITUTION.search(parent) or fit.PARTED.search(parent)):
        return None
    name = fit.part_name(parent, surface)
    return Body(name, surface, spans_of(seat.body), "printed", True)


def printed(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """The body stands before the title."""
    if not seat.body:
        return None
    surface = surface_of(seat.body)
    if CENTRE.fullmatch(surface):
        return Body("中共中央委员会", surface, spans_of(seat.body), "printed")
    beside = memory.bodies[-1] if memory.bodies else None
    name = memory.agency(surface, seat.start, beside)
    if name == surface and (surface in titles().own or surface in NO_NAME):
        return None
    if seat.entry is not None and (mission := MISSIONS.get(seat.entry.noun)) and "驻" in name:
        name = re.sub("^中国驻", "中华人民共和国驻", name)
        name = name if name.endswith("馆") else name + mission
    return Body(name, surface, spans_of(seat.body), "printed")


def shared(seat: Seat, following: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """党组书记、局长: a title without a body shares the last one of the sentence it can be of."""
    entry = seat.entry
    if entry is None or seat.body or memory.lost or _cut_off(seat, memory):
        return None
    wanted = [entry, *following] if entry.group else [entry]
    for body in reversed(memory.bodies):
        if all(fit.fits(e, body.name) for e in wanted[:1]) and (not entry.group or not body.part):
            return Body(body.name, body.surface, body.spans, "shared", body.part)
    return None


def _cut_off(seat: Seat, memory: Memory) -> bool:
    """环境官参赞: the first title of a run stands behind a word that was not understood, so whose
    it is cannot be told."""
    first = len(memory.bodies) == memory.run_start
    begin = seat.reach if seat.reach >= 0 else seat.title.start if seat.title else 0
    before = memory.ctx.text[begin - 1 : begin] if begin else ""
    understood = seat.governed or seat.after_name or not first or not before.isalpha()
    return not understood and before not in MAY_LEAD and memory.ctx.mention_at(begin - 1) is None


MAY_LEAD = AFTER_THESE + "了让给将把被及与并里上内中时后前日位名长"


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


Naming = Callable[[Seat, tuple[TitleEntry, ...], Memory], Body | None]

RULES: tuple[Naming, ...] = (
    office_of_state,
    national,
    village_committee,
    party_group_of_place,
    chief,
    chief_of_region,
    part_of_whole,
    committee_of_session,
    printed,
    shared,
    recalled,
)
