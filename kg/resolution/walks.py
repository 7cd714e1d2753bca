"""Walks of life: how high a post is, whose territory it leads, which country it serves."""

from __future__ import annotations

from functools import cache

import msgspec

from kg.formats import Post
from kg.lexicon.agencies import agency_names
from kg.lexicon.countries import countries
from kg.lexicon.divisions import by_code
from kg.lexicon.identity import Pool, identity
from kg.lexicon.titles import titles

STATE = frozenset(
    {"government", "party", "congress", "cppcc", "supervision", "court", "procuratorate"}
)
_IN_OFFICE = frozenset({"holds", "appointed", "acting"})


class Seating(msgspec.Struct, frozen=True):
    """What the records say of an agency: its kind, its jurisdiction and the bodies above it."""

    kind: str = "organisation"
    place: str | None = None
    parents: frozenset[str] = frozenset()


class Chair(msgspec.Struct, frozen=True, order=True):
    """The head of one territory's government or party, of whom there is one at a time; or of one
    of its other bodies."""

    side: str
    """``party`` or ``government`` for who leads the territory, ``body`` for the others."""
    level: str
    place: str


def country_of(agency: str) -> str | None:
    """The foreign country whose body an agency is, by the beginning of its name."""
    for size in range(min(len(agency), 10), 0, -1):
        country = countries().get(agency[:size])
        if country is not None and not _at_home(agency[size:]):
            return country
    return None


def _at_home(rest: str) -> bool:
    """Whether what follows a country's name makes it no body of that country: 韩国留学生会."""
    return rest.startswith(("研究", "留学", "史", "语", "文学"))


def general(agency: str, seating: Seating) -> bool:
    """Whether the agency leads its territory: government, party committee, congress, 政协."""
    if seating.place is None or seating.parents - {agency}:
        return False
    words = identity().general
    name = agency.partition("@")[0]
    if name.endswith(words.ends):
        return True
    return name.startswith(words.begins) and name.endswith("委员会")


@cache
def _role(title: str) -> str:
    entry = titles().compose(title)
    return entry.role if entry is not None else "member"


def pool_of(agency: str, title: str, seating: Seating) -> Pool:
    """The walk of life a post belongs to."""
    if country_of(agency):
        return "foreign"
    lexicon = identity()
    leads = _role(title) in ("head", "chief", "deputy") or title.endswith(lexicon.national.officers)
    central = agency in agency_names().central
    if agency in lexicon.national.bodies:
        if title in lexicon.national.crowd and agency not in (
            "中共中央政治局",
            "中共中央政治局常务委员会",
        ):
            return "ministerial"
        return "national"
    presides = title in lexicon.national.presiding and seating.place is None
    if presides or agency in lexicon.national.groups:
        return "ministerial"
    if leads and agency.startswith(lexicon.national.ministerial):
        return "ministerial"
    if central:
        return "ministerial" if leads else "staff"
    division = by_code(seating.place) if seating.place else None
    if division is None or seating.kind not in STATE:
        parent = next((p for p in sorted(seating.parents) if p in agency_names().central), None)
        return "bureau" if parent and leads and seating.kind in STATE else "other"
    return _local(division.level, general(agency, seating), _role(title), title)


def _local(level: str, leads_territory: bool, role: str, title: str) -> Pool:
    first = role in ("head", "chief") and "副" not in title
    leads = first or role == "deputy"
    if level == "province":
        if leads_territory:
            return "provincial" if first else "ministerial" if leads or "常委" in title else "staff"
        return "bureau" if leads else "staff"
    if level == "prefecture":
        if leads_territory:
            return "prefecture" if first else "bureau" if leads else "staff"
        return "division" if leads else "staff"
    if leads_territory and leads:
        return "county" if first else "division"
    return "section" if leads else "staff"


def chair_of(agency: str, post: Post, seating: Seating) -> Chair | None:
    """What a post heads in its territory at the time of the article; ``None`` for all others."""
    if post.status not in _IN_OFFICE or not post.head or seating.kind not in STATE:
        return None
    division = by_code(seating.place) if seating.place else None
    # A town's or a village's body bears the code of its county.
    if division is None or division.name not in agency:
        return None
    rest = agency.partition("@")[0].rpartition(division.name)[2]
    leads = rest in ("人民政府", "委员会", "政府") and seating.kind in ("party", "government")
    if leads and post.title in identity().titles.chairs:
        return Chair(seating.kind, division.level, division.code)
    return Chair("body", division.level, division.code)
