"""Canonical places with their codes."""

from __future__ import annotations

from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import Division, find, named
from kg.resolution.frame import Frame
from kg.resolution.seats import place_chain
from kg.resolution.surface import clean

DEICTIC = "全我本该"


def canonical_place(surface: str, frame: Frame) -> tuple[str, str | None]:
    """The full name of a place and its GB/T 2260 code, ``None`` where it has none.

    全县, 我省 and 该市 are the frame's; 太原 is 太原市; a name the table has not stays as printed.
    """
    name = clean(surface)
    if len(name) == 2 and name[0] in DEICTIC:
        division = deictic(name[1], frame)
        return (division.name, division.code) if division else (name, None)
    division = find(name, frame.local or frame.province)
    if division is not None:
        return division.name, division.code
    if named(name):
        return name, None
    seat, rest = place_chain(name, frame.local or frame.province)
    if seat is not None and seat.division is not None and not rest:
        return seat.text, seat.division.code or None
    return name, None


def deictic(level: str, frame: Frame) -> Division | None:
    """The division 省, 市, 县 … means in a frame."""
    return frame.at(level) if level in agency_names().levels else None
