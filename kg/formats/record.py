"""A record: everything read from one article, each row with the offsets it was read from.

One record is one JSON object a line. ``text[start:end]`` of the article's text (kept in the
record) is the evidence of each row. Names in ``agency``, ``agent`` are canonical full names.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kg.formats.article import Fact, Region

MentionType = Literal["Person", "Agency", "Place", "Programme", "Event"]
Status = Literal["holds", "appointed", "removed", "former", "acting"]
Comparator = Literal["=", ">=", ">", "<=", "<", "~"]
FigureKind = Literal["result", "target"]

Span = tuple[int, int]
"""``(start, end)`` in code points, end exclusive."""


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """A name in the text. Mentions are flat and do not overlap."""

    type: MentionType
    start: int
    end: int
    text: str
    confidence: float
    name: str | None = None
    """Canonical name, where the surface differs from it or the frame was needed to tell."""


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """One person, one title, one agency."""

    person: str
    title: str
    agency: str
    agency_surface: str
    head: bool
    status: Status
    rule: str
    confidence: float
    evidence: tuple[Span, ...]
    rank: str | None = None
    date: str | None = None
    """ISO date (or year, or year-month) printed for the appointment or removal."""


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """One pledged action inside a pledge: verb and object."""

    label: str
    start: int
    end: int
    programme: str | None = None
    targets: tuple[Span, ...] = ()
    """Spans of the record's figures that are this measure's targets."""
    deadline: str | None = None


class Pledge(msgspec.Struct, frozen=True, kw_only=True):
    """A person, an agency or a place commits to something; ``ranges`` are the committing text."""

    person: str | None
    agency: str | None
    ranges: tuple[Span, ...]
    cue: str
    rule: str
    confidence: float
    evidence: tuple[Span, ...]
    """The spans that name the speaker and the cue, besides the ranges themselves."""
    measures: tuple[Measure, ...] = ()


class Undertaking(msgspec.Struct, frozen=True, kw_only=True):
    """An agency (or acting place) runs, launches, holds or pledges to run a programme."""

    agent: str
    programme: str
    how: Literal["runs", "leads", "joins", "pledges"]
    rule: str
    confidence: float
    evidence: tuple[Span, ...]


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A counted result or a target; ``value`` in base units, ``None`` where none is printed."""

    start: int
    end: int
    value: float | None
    unit: str
    comparator: Comparator
    kind: FigureKind
    rule: str
    confidence: float
    agent: str | None = None
    what: str | None = None
    period: str | None = None
    deadline: str | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A place the article names, with its division code (GB/T 2260) where it has one."""

    name: str
    code: str | None = None
    surfaces: tuple[str, ...] = ()


class AgencyEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An agency the article names: what resolution worked out about it."""

    name: str
    kind: str
    """A term of the agency-kind scheme: government, party, congress, cppcc, supervision, court …"""
    place: str | None = None
    """GB/T 2260 code of its jurisdiction."""
    parent: str | None = None
    """Canonical name of the body it is a unit of."""
    surfaces: tuple[str, ...] = ()


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Everything read from one article."""

    id: str
    sha256: str
    """Of the text's UTF-8 bytes (lone surrogates were replaced at reading)."""
    chars: int
    text: str
    title: Fact | None = None
    publisher: Fact | None = None
    province: Fact | None = None
    published: Fact | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    mentions: tuple[Mention, ...] = ()
    agencies: tuple[AgencyEntry, ...] = ()
    places: tuple[Place, ...] = ()
    posts: tuple[Post, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    undertakings: tuple[Undertaking, ...] = ()
    figures: tuple[Figure, ...] = ()
