"""Titles after the name: 张某局长."""

from __future__ import annotations

from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.runs import BODY, Seat


def title_after_name(reading: Reading, at: int) -> list[Claim]:
    """张某局长: the body stands before the name, or is the one the person was read with."""
    row = reading.row
    if at + 1 >= len(row) or row[at + 1].kind != "title" or row[at + 1].start != row[at].end:
        return []
    title = row[at + 1]
    parts = []
    i = at - 1
    while i >= 0 and row[i].kind in BODY and row[i].end == row[i + 1].start:
        parts.append(row[i])
        i -= 1
    seat = Seat(title, tuple(reversed(parts)))
    if not seat.body and (known := _known(reading, at, title.text)):
        return known
    body = reading.memory.name_seat(seat)
    if body is None:
        return []
    reading.memory.bodies.append(body)
    reading.held[at] = [(seat, body)]
    rule = "post.national-leader" if body.how == "national" else "post.title-after-name"
    return [Claim(row[at], seat, body, "holds", rule)]


def _known(reading: Reading, at: int, title: str) -> list[Claim]:
    """The row this person and title already have: nothing new is claimed."""
    person = reading.row[at].text
    return [
        claim
        for claim in reading.claims
        if claim.person.text == person and claim.seat.title and claim.seat.title.text == title
    ][:1]
