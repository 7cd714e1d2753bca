"""The features by which two dossiers of one name are compared. Each is a small function.

A feature returns how strongly it speaks (times its points in ``kg/lexicon/identity.toml``) and the
words that say why; ``None`` where it has nothing to say. The table of docs/identity.md follows the
docstrings.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from kg.lexicon.divisions import DEPTH, by_code
from kg.lexicon.identity import identity
from kg.lexicon.name_counts import frequency
from kg.resolution.bearings import (
    alike,
    highest,
    native,
    official,
    plain,
)
from kg.resolution.dossiers import Dossier
from kg.resolution.finding import Finding, Setting
from kg.resolution.timing import (
    envoy_at_home,
    handover,
    no_time_to_move,
    two_chairs_at_once,
    years_apart,
)

BY_LEVEL = {"county": 1.0, "area": 1.0, "prefecture": 0.8, "province": 0.5}
"""How much it tells to serve one territory: of the smaller there are more to serve."""
HIGH = ("national", "provincial", "ministerial")
NAMESAKES = 0.1
"""So many of a name expected in a circle make it small."""
WORN = 3
"""So many unconnected people of a name are no sign of a common one."""


Feature = Callable[[Dossier, Dossier, Setting], Finding | None]


def one_article(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """One article gives both posts to the name, and within an article a name is one person."""
    # A foreigner's short name may be two people's; those of one mention are joined already.
    if not left.countries & right.countries and not native(left.key.name):
        return None
    shared = sorted(left.articles & right.articles)
    return Finding(1.0, shared[0]) if shared else None


def unit_and_parent(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """The body of one is a unit of the other's, or both are units of one."""
    direct = sorted((left.agencies & right.parents) | (right.agencies & left.parents))
    if direct:
        return Finding(1.0, direct[0])
    both = sorted(left.parents & right.parents)
    return Finding(0.7, both[0]) if both else None


def successor(left: Dossier, right: Dossier, setting: Setting) -> Finding | None:
    """The body of one took over the other's, or was renamed into it."""
    for one, other in ((left, right), (right, left)):
        for agency in sorted(one.agencies):
            found = sorted(setting.heirs.get(agency, frozenset()) & other.agencies)
            if found:
                return Finding(1.0, f"{agency} → {found[0]}")
    return None


def same_territory(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """Both serve in bodies of one county, city or province (县长, later 县委书记)."""
    shared = sorted(left.places & right.places)
    found = [d for code in shared if (d := by_code(code))]
    if not found:
        return None
    best = max(found, key=lambda d: (DEPTH[d.level], d.code))
    share = 1.0 if official(left) and official(right) else 0.6
    return Finding(BY_LEVEL[best.level] * share, best.name)


def territory_within(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """The territory of one lies in the other's: a county's secretary later serves its city."""
    if left.places & right.places or not (official(left) and official(right)):
        return None
    for one, other in ((left, right), (right, left)):
        for low in sorted(one.places):
            for high in sorted(other.places):
                below, above = by_code(low), by_code(high)
                if below and above and below.within(above):
                    return Finding(1.0, f"{below.name} ⊂ {above.name}")
    return None


def same_country(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """Both serve in bodies of one foreign country."""
    shared = sorted(left.countries & right.countries)
    return Finding(1.0, shared[0]) if shared else None


def same_words(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """One body's name is the other's, or that with something left out (越共中央)."""
    if left.places and right.places and not left.places & right.places:
        return None
    best: Finding | None = None
    for one in sorted(left.agencies):
        for other in sorted(right.agencies):
            short, long = sorted((plain(one), plain(other)), key=lambda n: (len(n), n))
            strength = alike(short, long)
            if strength and (best is None or strength > best.strength):
                best = Finding(strength, short if short == long else f"{short}, {long}")
    return best


def small_circle(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """So few people hold posts like both that a namesake among them is unlikely."""
    one, other = highest(left), highest(right)
    if one not in HIGH or other not in HIGH:
        return None
    expected = frequency(left.key.name) * max(identity().pools[p] for p in (one, other))
    return Finding(1.0, f"{one}, {other}") if expected < NAMESAKES else None


def companions(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """People or bodies seldom named are named beside both."""
    shared = sorted(left.companions & right.companions)
    if not shared:
        return None
    return Finding(min(len(shared), 4) / 2, "、".join(shared[:4]))


def same_title(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """The same title, and one that says more than 主任."""
    shared = sorted((left.titles & right.titles) - identity().titles.vague)
    return Finding(1.0, shared[0]) if shared else None


def chance(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """How many people of the name hold such posts, against how often one moves between them."""
    lexicon = identity()
    one, other = highest(left), highest(right)
    if not native(left.key.name) and (left.countries or right.countries):
        # A transcribed name in 国防部 is a foreigner whose country was left out.
        one = other = "foreign"
    expected = frequency(left.key.name) * max(lexicon.pools[one], lexicon.pools[other])
    value = math.log(lexicon.move(one, other) / expected)
    return Finding(max(-9.0, min(5.0, value)), f"{expected:.2g} expected ({one}, {other})")


def worn_by_many(left: Dossier, _: Dossier, setting: Setting) -> Finding | None:
    """The name stands for several unconnected people in these articles."""
    over = setting.wearers - WORN
    if over <= 0 or not native(left.key.name):
        return None
    return Finding(min(over / 3, 2.0), f"{setting.wearers} people")


def home_and_abroad(left: Dossier, right: Dossier, _: Setting) -> Finding | None:
    """One serves a foreign country, the other another or none."""
    if left.countries & right.countries or not (left.countries or right.countries):
        return None
    if left.countries and right.countries:
        return Finding(0.5, f"{min(left.countries)}, {min(right.countries)}")
    home = right if left.countries else left
    # A transcribed name in a body of no country is rather of the same, its country left out.
    if not native(home.key.name):
        return None
    return Finding(1.0 if official(home) else 0.3, min(left.countries | right.countries))


FEATURES: dict[str, Feature] = {
    "one-article": one_article,
    "unit-and-parent": unit_and_parent,
    "successor": successor,
    "same-territory": same_territory,
    "territory-within": territory_within,
    "same-country": same_country,
    "same-words": same_words,
    "small-circle": small_circle,
    "companions": companions,
    "same-title": same_title,
    "handover": handover,
    "chance": chance,
    "worn-by-many": worn_by_many,
    "years-apart": years_apart,
    "no-time-to-move": no_time_to_move,
    "envoy-at-home": envoy_at_home,
    "home-and-abroad": home_and_abroad,
    "two-chairs-at-once": two_chairs_at_once,
}
"""Every feature, in the order in which it is told. A test holds it against the table of weights."""
