"""Readings of a name by its jurisdiction: printed, of a level, or that of the bodies before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.lexicon.agencies import agency_names
from kg.resolution.agencies import AgencyName, compose
from kg.resolution.institution_readings import resident
from kg.resolution.question import Question
from kg.resolution.surface import clean, parse

if TYPE_CHECKING:
    from kg.resolution.namer import Namer

RUN = 12
"""Characters between two bodies of one run of titles, a name between them."""
STATION = re.compile(r"驻(?P<city>.)办(?:事处)?")


def printed_place(q: Question, namer: Namer) -> AgencyName | None:
    """太原市人社局: the place is printed, or the body is national."""
    national = q.parsed.body is not None and not q.parsed.bare and q.parsed.level is None
    if q.parsed.seat is None and not national:
        return None
    seat = q.parsed.seat
    if seat is not None and seat.division is not None and not seat.town:
        fullest = namer.memory.seat(seat.division)
        under_it = namer.memory.prints(fullest, q.parsed.printed)
        # A body printed once in full and then always in short goes by the short name.
        usual = under_it >= namer.memory.prints(seat, q.parsed.printed)
        if fullest.text.endswith(seat.text) and under_it and usual:
            seat = fullest
    return resident(compose(q.parsed, seat), namer)


def level_word(q: Question, namer: Namer) -> AgencyName | None:
    """省人社厅, 市委, 区财政局: the jurisdiction of that level that is spoken of."""
    if q.parsed.level is None:
        return None
    seat = namer.memory.seat_for(q.parsed.level, q.at, q.jurisdiction)
    if seat is None:
        return AgencyName(q.surface, q.parsed.body.kind if q.parsed.body else "organisation")
    return resident(compose(q.parsed, seat), namer)


def village_body(q: Question, namer: Namer) -> AgencyName | None:
    """村委会 alone: of the village named last."""
    if q.surface not in ("村委会", "村民委员会", "居委会", "居民委员会", "村党支部", "村支部"):
        return None
    for anchor in namer.memory.before(q.at):
        if anchor.seat and anchor.seat.town.endswith(("村", "社区", "嘎查")):
            return compose(
                parse(anchor.seat.town + q.surface.removeprefix("村"), None)
                if "支部" in q.surface
                else q.parsed,
                anchor.seat,
            )
    return None


def street_office(q: Question, namer: Namer) -> AgencyName | None:
    """办事处 alone: of the sub-district named last; it and 居委会 are of no city or county."""
    if q.surface in ("居委会", "居民委员会", "村委会", "村民委员会"):
        return AgencyName(q.surface, "government")
    if q.surface != "办事处" or q.parsed.body is None or q.jurisdiction is not None:
        return None
    for anchor in namer.memory.in_paragraph(q.at):
        if anchor.seat and anchor.seat.town.endswith("街道"):
            return compose(q.parsed, anchor.seat)
    return AgencyName(q.surface, q.parsed.body.kind)


def bare_body(q: Question, namer: Namer) -> AgencyName | None:
    """组织部, 农业农村局 alone: of the body before it, of the same body before, of the frame."""
    body = q.parsed.body
    if body is None or not q.parsed.bare:
        return None
    if q.jurisdiction is not None:
        return compose(q.parsed, namer.memory.seat(q.jurisdiction))
    if (told := national_before(q, namer)) is not None:
        return told
    beside = next((a for a in namer.memory.in_sentence(q.at) if a.seat and a.name), None)
    if beside is not None and q.at - beside.end <= RUN:
        return compose(q.parsed, beside.seat)
    for anchor in namer.memory.before(q.at):
        if anchor.parsed and anchor.parsed.body is body and anchor.seat:
            return compose(q.parsed, anchor.seat)
    for anchor in namer.memory.in_sentence(q.at):
        if anchor.seat and anchor.seat.division:
            return compose(q.parsed, namer.memory.seat(anchor.seat.division))
    if body.department and namer.own is not None:
        return AgencyName(namer.own + q.surface, body.kind, None, namer.own)
    division = namer.frame.usual(q.parsed.printed)
    if division is None:
        return national_body(q)
    return compose(q.parsed, namer.memory.seat(division))


def national_body(q: Question) -> AgencyName | None:
    """国资委 in news that is of no province: the national one."""
    for head in ("国家", "国务院"):
        body = agency_names().central.get(head + q.parsed.printed)
        if body is not None:
            part = q.parsed.tail or None
            return AgencyName(body.full + q.parsed.tail, body.kind, None, part and body.full)
    return None


def national_before(q: Question, namer: Namer) -> AgencyName | None:
    """发改委 after 国家发改委 is the national one, a unit of it included."""
    for anchor in namer.memory.before(q.at):
        if anchor.name is None or anchor.parsed is None or anchor.parsed.body is None:
            continue
        if anchor.parsed.body is q.parsed.body:
            return None
        body, printed = anchor.parsed.body, anchor.parsed.printed
        alone = clean(anchor.surface) == printed + anchor.parsed.tail
        if "{P}" not in body.full and alone and printed.endswith(q.parsed.printed):
            part = q.parsed.tail or None
            return AgencyName(body.full + q.parsed.tail, body.kind, None, part and body.full)
    return None


def station(q: Question, namer: Namer) -> AgencyName | None:
    """驻杭办事处: the liaison office of the government named before."""
    m = STATION.fullmatch(q.surface)
    city = agency_names().stations.get(m["city"]) if m else None
    if city is None:
        return None
    for anchor in namer.memory.in_sentence(q.at):
        if anchor.seat:
            name = f"{anchor.seat.text}人民政府驻{city}办事处"
            place = anchor.seat.division.code if anchor.seat.division else None
            return AgencyName(name, "government", place, f"{anchor.seat.text}人民政府")
    return None


def zone(q: Question, namer: Namer) -> AgencyName | None:
    """经开区管委会: the zone of the city or county spoken of, written out."""
    for short, (of_city, of_county) in agency_names().zones.items():
        rest = q.surface.removeprefix(short)
        body = agency_names().local.get(rest)
        if rest == q.surface or body is None:
            continue
        seats = [a.seat for a in namer.memory.in_sentence(q.at) if a.seat]
        seat = seats[0] if seats else None
        division = seat.division if seat else namer.frame.local
        if division is None:
            return None
        city = division.level == "prefecture"
        text = division.short + of_city if city else division.name + of_county
        return AgencyName(body.full.replace("{P}", text), body.kind, division.code)
    return None
