"""The shapes of names, from ``names.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

Words = tuple[str, ...]


class Agencies(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What names of agencies are made of."""

    seats: Words
    not_seat: str
    missions: Words
    envoys: Words
    national: Words
    not_army: str
    bodies: Words
    organs: Words
    departments: Words
    vague: Words
    bare: Words
    subjects: Words
    kinds: Words
    not_kind: dict[str, str]
    units: Words
    institutions: Words
    generic: Words
    definite: Words
    parts: Words
    no_ends: Words
    none: Words
    leads: Words
    tails: Words
    sent: Words
    zones: Words
    holding: Words


class Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What names of places are made of."""

    settlements: Words
    not_settled: dict[str, str]
    groups: Words
    features: Words
    houses: Words
    ways: Words
    regions: Words
    world: Words
    brief: str
    great: str
    armies: str
    not_pair: Words
    pairs: Words
    short_provinces: str
    neighbours: Words
    no_place_before: Words
    broad: Words
    within: str
    none: Words
    taken: Words
    ambiguous: Words
    not_before: Words
    not_after: Words


class Programmes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What names of programmes are made of."""

    fixed: Words
    plans: Words
    strong: Words
    weak: Words
    quoted_ends: Words
    quoted_things: Words
    no_tails: Words
    runs: Words
    projects: Words
    works: Words
    waters: Words
    no_feature: Words
    undertaken: Words
    not_undertaken: Words
    fronts: Words
    builders: Words
    capacities: Words
    no_work: Words
    commonplace: Words
    dull: Words
    not_project: Words
    unnamed: Words
    launches: Words
    launched: Words
    common: Words
    leads: Words
    ways: Words
    no_formula: Words
    plain: Words
    not_class: Words
    loose: Words
    whole: Words
    no_lead: Words
    drives: Words
    driven: Words
    hotline: str
    structures: Words
    building: Words
    pushing: Words
    not_structure: Words
    no_structure: Words
    nominal: Words
    fronted: Words
    no_front: Words
    things: Words
    promotes: Words
    promoted: Words
    troubles: Words
    none: Words


class Events(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What names of events are made of."""

    meetings: Words
    shows: Words
    openers: Words
    ceremonies: Words
    occasions: Words
    famous: Words
    games: Words
    bodies: Words
    councils: Words
    summits: Words
    fixed: Words
    none: Words


class People(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands around names of people."""

    callings: Words
    duties: Words
    after: Words
    honorifics: Words
    rare_surnames: str
    word_surnames: str
    syllables: str
    no_syllable: Words
    doing: Words
    minority: Words
    minority_too: Words
    transcribing: str
    glued: str
    adverbs: str
    glued_before: str
    no_given: Words
    none: Words


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data file; its comments say what each list holds."""

    breaks: str
    verbs: Words
    agencies: Agencies
    places: Places
    programmes: Programmes
    events: Events
    people: People


@cache
def names() -> Names:
    """The shapes of names, read once."""
    data = files("kg.lexicon").joinpath("names.toml").read_bytes()
    return msgspec.toml.decode(data, type=Names)
