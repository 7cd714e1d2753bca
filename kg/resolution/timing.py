"""The features of a pair that have to do with time. Those of ``features.py`` have the rest."""

from __future__ import annotations

from kg.lexicon.identity import identity
from kg.resolution.bearings import SOON, between, gap, official, place_name, rivals
from kg.resolution.dossiers import Dossier
from kg.resolution.finding import Finding, Setting

LONG = 8
"""Years between two attestations that need no explaining."""
POSTING = 180
"""Days between an embassy and an office at home within which they are rather two people's."""


def handover(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """The posts of one end before those of the other begin."""
    if left.days is None or right.days is None or not (official(left) and official(right)):
        return None
    first, second = sorted((left.days, right.days))
    return Finding(1.0, f"{first[1]} < {second[0]}") if first[1] < second[0] else None


def years_apart(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """More years lie between them than careers in the news last."""
    days = gap(left, right)
    years = (days or 0) / 365.25
    return Finding(min((years - LONG) / LONG, 2.0), f"{years:.0f} years") if years > LONG else None


def no_time_to_move(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """At the head of a body in each of two territories within a few weeks."""
    for one, when in sorted(left.chairs.items()):
        for other, then in sorted(right.chairs.items()):
            if rivals(one.place, other.place) and between(when, then) <= SOON:
                return Finding(1.0, f"{place_name(one.place)}, {place_name(other.place)}")
    return None


def two_chairs_at_once(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """One person cannot head two territories on one day."""
    for one, when in sorted(left.chairs.items()):
        for other, then in sorted(right.chairs.items()):
            if "body" in (one.side, other.side):
                continue
            if rivals(one.place, other.place) and between(when, then) <= 0:
                return Finding(
                    1.0, f"{place_name(one.place)}, {place_name(other.place)}: {max(when, then)[0]}"
                )
    return None


def envoy_at_home(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """One is an ambassador while the other holds an office at home."""
    ends = identity().titles.envoys
    abroad = [all(title.endswith(ends) for title in side.titles) for side in (left, right)]
    days = gap(left, right)
    if abroad[0] == abroad[1] or days is None or days > POSTING:
        return None
    return Finding(1.0, f"{min(left.titles)}, {min(right.titles)}")
