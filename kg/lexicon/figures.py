"""The words of ``figures.toml``: what makes a quantity a figure, a result or a target."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec


class Never(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a quantity that counts nothing looks like."""

    units: tuple[str, ...]
    phrases: tuple[str, ...]
    ordinals: str
    nouns: tuple[str, ...]
    before: tuple[str, ...]
    labels: tuple[str, ...]
    directions: tuple[str, ...]
    lines: str


class Attendance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which a count is of those present."""

    verbs: tuple[str, ...]
    served: tuple[str, ...]
    people: tuple[str, ...]
    people_in_roles: tuple[str, ...]
    roles: tuple[str, ...]
    parties: tuple[str, ...]
    rolls: str
    befallen: tuple[str, ...]


class Durations(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which a length of time measures performance."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    always: tuple[str, ...]
    around: tuple[str, ...]


class Threshold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Bounds that define a group; ``families`` are rows of ``units.toml``."""

    scopes: tuple[str, ...]
    conditions: str
    families: tuple[str, ...]
    hedges: tuple[str, ...]
    above: tuple[str, ...]
    nouns: str


class Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Cues of results and of targets, as regular expressions."""

    target: tuple[str, ...]
    result: tuple[str, ...]
    firm: tuple[str, ...]
    result_weak: tuple[str, ...]
    target_list: str
    target_after: tuple[str, ...]
    disposal: str
    investment: str
    under_way: str
    signed: str
    reserved: str
    papers: str
    to_begin: str
    budget: str
    settled: str
    giving: str
    deeds: str
    done: str
    existing: str
    change_from: str
    change: str
    setting: str
    with_year: str
    item: str
    promise: str


class Agent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that point to a place or a body, and the ends of the names each can mean."""

    province: tuple[str, ...]
    pointers: dict[str, tuple[str, ...]]
    bodies: tuple[str, ...]
    grounds: tuple[str, ...]
    committee: str
    governing: tuple[str, ...]
    offices: str
    territories: tuple[str, ...]


class Subject(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words around a name by which it is no subject."""

    media: tuple[str, ...]
    reporting: tuple[str, ...]
    openers: str
    prepositions: tuple[str, ...]
    not_prepositions: str
    no_owners: str
    sending: str
    joints: str
    and_government: str
    joined: str
    befalling: tuple[str, ...]
    losses: str
    genitive: tuple[str, ...]
    scenes: tuple[str, ...]
    occasions: tuple[str, ...]
    having: tuple[str, ...]
    roundups: str


class What(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the counted noun begins and ends."""

    links: tuple[str, ...]
    verbs: tuple[str, ...]
    determiners: tuple[str, ...]
    measures: tuple[str, ...]
    objects: tuple[str, ...]
    doings: tuple[str, ...]
    not_nouns: tuple[str, ...]
    ends: tuple[str, ...]
    stop: str


class FigureWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables of ``figures.toml`` as they stand there."""

    never: Never
    attendance: Attendance
    durations: Durations
    threshold: Threshold
    kind: Kind
    agent: Agent
    subject: Subject
    what: What


@cache
def figure_words() -> FigureWords:
    """The figure words, read once."""
    return msgspec.toml.decode(
        files("kg.lexicon").joinpath("figures.toml").read_bytes(), type=FigureWords
    )
