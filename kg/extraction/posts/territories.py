"""Offices of territories: the chief of a government, the party group of a town or a village."""

from __future__ import annotations

from kg.extraction.posts import fit
from kg.extraction.posts.body import Body
from kg.extraction.posts.memory import Memory, spans_of, surface_of
from kg.extraction.posts.runs import Seat
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import named
from kg.lexicon.titles import TitleEntry, titles

COMMITTEES = {
    "村委会": "村民委员会",
    "村民委员会": "村民委员会",
    "居委会": "居民委员会",
    "居民委员会": "居民委员会",
    "驻村工作队": "驻村工作队",
    "村监委会": "村务监督委员会",
    "村务监督委员会": "村务监督委员会",
}
"""The committees of a village by the names they are printed with."""
BRANCHES = {
    "党总支": "总支部委员会",
    "总支": "总支部委员会",
    "党总支部": "总支部委员会",
    "党支部": "支部委员会",
    "支部": "支部委员会",
    "党工委": "工作委员会",
}
"""What a village's or a town's party group is called in full; 委员会 for the rest."""


def party_group_of_place(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """X镇党委书记, X村党支部书记: the place's committee, general branch or branch."""
    entry = seat.entry
    if entry is None or not seat.body:
        return None
    printed = _without_second_level(surface_of(seat.body))
    place: str | None = memory.pointed(printed, seat.start)
    if place in ("村", "社区", "该村", "我村"):
        place = memory.village or _village_before(seat.start, memory)
    elif place in TOWNS:
        place = _town_before(place, seat.start, memory)
    elif seat.body[-1].kind != "place" and not printed.endswith((*agency_names().zone_ends, "村")):
        return None
    if place is None:
        return None
    if fit.VILLAGE.search(place):
        memory.village = place
    if entry.group is None and entry.noun not in ("书记", "支书"):
        return None
    if place.endswith(agency_names().zone_ends):
        body = entry.group if entry.group in agency_names().zone_bodies else "党工委"
        name = memory.agency(f"{place}{body}", seat.start)
    else:
        group = entry.group or ("党支部" if entry.noun == "支书" else "")
        name = f"中共{place}{BRANCHES.get(group, '委员会')}"
    return Body(name, surface_of(seat.body), spans_of(seat.body), "printed")


def party_group_of_zone(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """在某开发区，党工委书记、管委会主任: of the zone its sentence has named."""
    entry = seat.entry
    if entry is None or entry.group != "党工委" or seat.body:
        return None
    sentence = memory.ctx.piece_at(memory.ctx.sentences, seat.start)
    for mention in memory.ctx.before(seat.start, "Place"):
        if sentence is None or mention.start < sentence.start:
            return None
        if mention.text.endswith(agency_names().zone_ends):
            name = memory.agency(f"{mention.text}党工委", seat.start)
            return Body(name, "", ((mention.start, mention.end),), "recalled")
    return None


def _without_second_level(place: str) -> str:
    """天池村 of 天池村村 (in 天池村村支书): the second 村 is the title's."""
    return place[:-1] if place.endswith("村村") else place


def head_of_village(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """村主任: of the villagers' committee of the village printed, or just named."""
    entry = seat.entry
    if entry is None or entry.group is not None or entry.noun != "主任" or not seat.body:
        return None
    surface = surface_of(seat.body)
    village: str | None = _without_second_level(surface)
    if surface == "村":
        village = memory.village or _village_before(seat.start, memory)
    elif village == surface:
        return None
    if village is None:
        return None
    return Body(f"{village}村民委员会", surface, spans_of(seat.body), "printed")


def chief(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """县长, 副市长: the people's government of the place printed, inherited, or of the frame."""
    entry = seat.entry
    level = titles().chiefs.get(entry.noun.removesuffix("助理")) if entry else None
    if level is None:
        return None
    # A league is run by a commissioner's office.
    house, full = ("行署", "行政公署") if level == "盟" else ("政府", "人民政府")
    surface, spans = surface_of(seat.body), spans_of(seat.body)
    unmarked = _division_before(seat, level, memory)
    if seat.body and not (unmarked and surface == level):
        division = seat.body[-1].kind == "agency" and surface.endswith(level)
        if seat.body[-1].kind not in ("place", "own") and not division:
            return None
        placed = memory.pointed(surface, seat.start)
        name = memory.agency(placed + house, seat.start)
        if name == placed + house and not placed.endswith(level):
            # 榆社县长: the title's first word is the place's last.
            placed += level
            known = memory.agency(placed + house, seat.start)
            name = known if known != placed + house else placed + full
        return Body(name, surface, spans, "printed")
    if unmarked is not None:
        return Body(memory.agency(unmarked + house, seat.start), unmarked, (), "printed")
    for body in reversed(memory.bodies):
        place = fit.territory(body.name)
        if place and place.endswith(level):
            return Body(place + full, "", body.spans, "territory")
    name = memory.agency(level + house, seat.title.start if seat.title else 0)
    return Body(name, "", (), "territory") if fit.is_placed(name) else None


def _division_before(seat: Seat, level: str, memory: Memory) -> str | None:
    """凤翔 of 凤翔县长, 凤翔县 of 凤翔县县长: a division that was not marked as a place."""
    if seat.title is None or not seat.title.text.startswith(level):
        return None
    at = seat.title.start
    for size in (4, 3, 2):
        before = memory.ctx.text[max(0, at - size) : at]
        if memory.ctx.mention_at(at - 1) is not None or len(before) < size:
            break
        for name in (before + level, before):
            if name.endswith(level) and named(name):
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
    """村委会, 村监委会: a committee of the village printed, or just named."""
    surface = surface_of(seat.body)
    full = COMMITTEES.get(seat.body[-1].text) if seat.body else None
    if full is None:
        return None
    place = surface.removesuffix(seat.body[-1].text)
    if place not in ("", "村", "社区", "该村", "我村"):
        whose = place if fit.VILLAGE.search(place) else None
        return Body(whose + full, surface, spans_of(seat.body), "printed") if whose else None
    beside = (fit.OF_VILLAGE.match(body.name) for body in reversed(memory.bodies))
    village = next((found["village"] for found in beside if found), None)
    village = village or memory.village or _village_before(seat.start, memory)
    if village is None:
        return None
    return Body(village + full, surface, spans_of(seat.body), "printed")


def organ_of_town(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """镇人大, 乡纪委: an organ of the town spoken of."""
    surface = surface_of(seat.body)
    level = next((word for word in TOWNS if surface.startswith(word)), "")
    if not level or len(surface) < len(level) + 2:
        return None
    town = _town_before(level, seat.start, memory)
    if town is None:
        return None
    full = town + surface.removeprefix(level)
    name = memory.agency(full, seat.start)
    # A unit no list knows is not one of the organ named before it.
    name = full if name.count(town) > 1 else name
    return Body(name, surface, spans_of(seat.body), "printed")


TOWNS = ("镇", "乡", "街道")


def _town_before(level: str, at: int, memory: Memory) -> str | None:
    """The town of the bodies of the sentence, or the last one named."""
    for body in reversed(memory.bodies):
        place = fit.territory(body.name)
        if place and place.endswith(level) and len(place) > len(level) + 1:
            return place
    for mention in memory.ctx.before(at, "Place", "Agency"):
        place = fit.territory(mention.text + "委员会") if mention.type == "Place" else None
        place = place or fit.territory(memory.agency(mention.text, mention.start))
        if place and place.endswith(level) and len(place) > len(level) + 1:
            return place
    return None


def armed_forces(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """武装部, 人武部 behind a committee of a territory: that of the territory."""
    surface = surface_of(seat.body)
    if surface not in ("武装部", "人武部", "人民武装部") or not memory.bodies:
        return None
    place = fit.territory(memory.bodies[-1].name)
    return Body(f"{place}人民武装部", surface, spans_of(seat.body), "printed") if place else None


def _village_before(at: int, memory: Memory) -> str | None:
    sentence = memory.ctx.piece_at(memory.ctx.sentences, at)
    for mention in memory.ctx.before(at, "Place", "Agency"):
        if fit.VILLAGE.search(mention.text):
            beside = sentence is not None and mention.start >= sentence.start
            return mention.text if beside else fit.TOWNS_ABOVE.sub("", mention.text)
    return None
