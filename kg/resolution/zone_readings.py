"""Bodies of development zones: 昆山高新区管委会, and 管委会 right after 经开区党工委."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import Division
from kg.lexicon.words import alternation
from kg.resolution.agencies import AgencyName
from kg.resolution.question import Question
from kg.resolution.seats import level_word, place_chain

if TYPE_CHECKING:
    from kg.resolution.namer import Namer


def printed_zone(q: Question, namer: Namer) -> AgencyName | None:
    """昆山高新区管委会: the zone is written out behind the place as printed."""
    m = _zone_body().fullmatch(q.surface.removeprefix("中共"))
    if m is None:
        return None
    # A short form (昆山) counts as a place where a body follows it at once.
    near = q.jurisdiction or namer.frame.local or namer.frame.province
    zone = m["zone"]
    if zone in agency_names().zone_names:
        return _body(m["body"], agency_names().zone_names[zone], None)
    for end in range(len(zone) - 1, 1, -1):
        seat, rest = place_chain(zone[:end] + "政府", near)
        if seat is not None and seat.division is not None and rest == "政府":
            return _written_out(zone[:end], zone[end:], seat.division, m["body"])
    level = level_word(zone)
    if level is not None and len(zone) > len(level) + 1:
        found = namer.memory.seat_for(level, q.at, q.jurisdiction)
        if found is None or found.division is None:
            return None
        return _written_out(found.text, zone[len(level) :], found.division, m["body"])
    return None if zone in agency_names().zones else _body(m["body"], zone, None)


def _written_out(place: str, rest: str, division: Division, body: str) -> AgencyName:
    city = division.level == "prefecture"
    for short, (of_city, of_county) in agency_names().zones.items():
        if rest.endswith(short):
            rest = rest.removesuffix(short) + (of_city if city else of_county)
    return _body(body, place + rest, division.code)


def same_zone(q: Question, namer: Namer) -> AgencyName | None:
    """管委会 printed alone behind a zone or a body of one: that zone's."""
    if q.surface not in agency_names().zone_bodies:
        return None
    for anchor in namer.memory.in_sentence(q.at):
        if anchor.surface.endswith(agency_names().zone_ends):
            printed = Question(anchor.surface + q.surface, q.at, q.jurisdiction, q.parsed)
            if (found := printed_zone(printed, namer)) is not None:
                return found
        m = _zone_body().fullmatch(anchor.name.name.removeprefix("中共")) if anchor.name else None
        if m is not None and anchor.name is not None:
            return _body(q.surface, m["zone"], anchor.name.place)
    return None


def _body(printed: str, zone: str, code: str | None) -> AgencyName:
    body = agency_names().local[printed]
    return AgencyName(body.full.replace("{P}", zone), body.kind, code)


@cache
def _zone_body() -> re.Pattern[str]:
    names = agency_names()
    ends, bodies = alternation(names.zone_ends), alternation(names.zone_bodies)
    known = alternation((*names.zone_names, *names.zone_names.values()))
    return re.compile(f"(?P<zone>{known}|.+{ends})(?P<body>{bodies})")
