"""The canonical full name of an agency, its kind, its place and the body it is a unit of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.lexicon.agencies import Body, agency_names
from kg.lexicon.divisions import Division
from kg.resolution.frame import Frame
from kg.resolution.panels import panel
from kg.resolution.seats import Seat
from kg.resolution.surface import Parsed, parse

SHORT = re.compile("(?<![党团纪监编工政省市县区州盟旗村镇乡常第居])委$")
"""A commission of no place printed short; a committee of the Party is none."""
UNLISTED = re.compile("([\u4e00-\u9fff]{2,6}[市县区旗])委")
"""A committee of a territory that no list has, renamed since or printed wrong: 错那县委."""
MISSION = re.compile("(?<=驻[\u4e00-\u9fff])使馆$")
OFFICE = re.compile(r"[^\W\d_]{2}(?<!总监)(?<!督)办$")
"""A local office printed short: 京津冀协同办 is 京津冀协同办公室."""


@dataclass(frozen=True, slots=True)
class AgencyName:
    """A canonical name. ``place`` is the GB/T 2260 code of the jurisdiction, ``parent`` the
    canonical name of the body it is a unit of."""

    name: str
    kind: str
    place: str | None = None
    parent: str | None = None


def canonical(surface: str, frame: Frame, jurisdiction: Division | None = None) -> AgencyName:
    """The canonical name of ``surface`` in ``frame``.

    ``jurisdiction`` is that of a body named just before (太原市尖草坪区委常委、政法委书记) and
    wins over the frame. A territory's government is asked for as its place with 政府 (泽州县政府),
    a village's party branch as 净河村党支部. A canonical name is its own canonical name.
    """
    parsed = parse(surface, jurisdiction or frame.local or frame.province)
    return compose(parsed, parsed.seat or _seat(parsed, frame, jurisdiction))


def jurisdiction_of(surface: str, frame: Frame) -> Division | None:
    """The division a printed agency name belongs to, for the bodies printed after it."""
    parsed = parse(surface, frame.local or frame.province)
    seat = parsed.seat or _seat(parsed, frame, None)
    return seat.division if seat else None


def _seat(parsed: Parsed, frame: Frame, jurisdiction: Division | None) -> Seat | None:
    if parsed.level:
        division = frame.at(parsed.level, jurisdiction)
    elif parsed.body is not None and parsed.bare:
        division = jurisdiction or frame.usual(parsed.printed)
    else:
        division = None
    return Seat(division.name, division) if division else None


def compose(parsed: Parsed, seat: Seat | None) -> AgencyName:
    """The canonical name of a parsed name in its jurisdiction; as printed where none is known."""
    body = parsed.body
    place = (seat.division.code or None) if seat and seat.division else None
    prefix = seat.text if seat else ""
    if seat is None and parsed.level is not None:
        return AgencyName(parsed.clean, body.kind if body else "organisation")
    if body is None:
        return _without_body(parsed, prefix, place)
    if not prefix and "{P}" in body.full:
        return AgencyName(parsed.clean, body.kind)
    if "{P}" not in body.full and body.kind in ("congress", "cppcc") and parsed.tail:
        part, parent = panel(body.full, parsed.tail)
        return AgencyName(part, body.kind, None, parent)
    if "{P}" not in body.full:
        return AgencyName(
            body.full + parsed.tail, body.kind, None, body.full if parsed.tail else None
        )
    committee = "党委" if prefix.endswith("自治区") else "委"
    if parsed.tail and parsed.printed in ("委", "党委"):
        name = f"中共{prefix}{committee}{parsed.tail}"
        return AgencyName(name, "party", place, f"中共{prefix}委员会")
    full = body.full.replace("{P}委", "{P}" + committee) if body.department else body.full
    if body.kind == "court" and parsed.printed in ("法院", "人民法院") and seat:
        full = full.replace("人民法院", _court(seat))
    if prefix.endswith("特别行政区"):
        full = full.replace("人民政府", "政府")
    name = full.replace("{P}", prefix)
    if body.kind in ("congress", "cppcc") and parsed.tail:
        part, parent = panel(name, parsed.tail)
        return AgencyName(part, body.kind, place, parent)
    if parsed.tail:
        return AgencyName(name + parsed.tail, body.kind, place, name)
    return AgencyName(name, body.kind, place, _whole(body, prefix))


def _whole(body: Body, prefix: str) -> str | None:
    """What a body is an office of: a territory's committee, its government, its police."""
    if body.department:
        return f"中共{prefix}委员会"
    for whole in ("{P}人民政府", "{P}公安局", "{P}公安厅"):
        if body.full.startswith(whole) and body.full != whole:
            return whole.replace("{P}", prefix)
    return None


def _without_body(parsed: Parsed, prefix: str, place: str | None) -> AgencyName:
    lexicon = agency_names()
    if not (parsed.seat or parsed.level):
        if (unlisted := UNLISTED.fullmatch(parsed.clean)) is not None:
            return AgencyName(f"中共{unlisted[1]}委员会", "party")
        clean = MISSION.sub("大使馆", parsed.clean)
        return AgencyName(committee(clean), lexicon.kind_of(clean))
    for short, full in lexicon.banks.items():
        if parsed.tail.startswith(short) and parsed.level:
            bank = f"{full}{prefix}分行"
            rest = parsed.tail.removeprefix(short)
            return AgencyName(bank + rest, "enterprise", place, bank if rest else None)
    if OFFICE.search(parsed.tail):
        return AgencyName(f"{prefix}{parsed.tail}公室", "government", place)
    return AgencyName(prefix + committee(parsed.tail), lexicon.kind_of(parsed.clean), place)


def committee(name: str) -> str:
    """某某景区管理委员会 for 管委会, 国家减灾委员会 for 减灾委, whatever they see to."""
    if len(name) > 4 and SHORT.search(name):
        return name + "员会"
    return re.sub("管委会$", "管理委员会", name) if len(name) > 3 else name


def _court(seat: Seat) -> str:
    """The court of a province is 高级, of a prefecture 中级."""
    level = seat.division.level if seat.division else "county"
    return {"province": "高级人民法院", "prefecture": "中级人民法院"}.get(level, "人民法院")
