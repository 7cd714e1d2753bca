"""Which names of the readers a recogniser that reads by our conventions confirms."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from kg.language.candidates import Candidate
from kg.language.edges import settled
from kg.language.throughout import often, stands_free
from kg.lexicon.divisions import named as known_as
from kg.lexicon.names import names

SHORTEST_SURE = 3
"""So many characters has a name that was read with certainty elsewhere."""

CERTAIN = 0.9
"""From this probability on a recogniser's answer is believed elsewhere in the article too."""


_DIVISION_ENDS = "省市县区旗州"
"""How divisions end, and bodies hardly ever."""
_LISTING = ("、", "和", "与", "及")
_CORPS = "兵团"
"""A body too, where it stands among places."""
CONFIRMED = ("place.division", "place.country", "agency.bare")
"""Rules that know a word, and not whether it is a name of its own where it stands."""


def confirmed(
    text: str, named: Iterable[Candidate], recognised: Iterable[Candidate]
) -> Iterator[Candidate]:
    """What the readers found, but of ``CONFIRMED`` rules only what the recogniser saw as well,
    however unsure, whole or in parts side by side, or was sure of where ``text`` prints the same
    name elsewhere (names of three characters and more); and the divisions that stand in a list
    with such. For a recogniser that reads by our conventions."""
    recognised, named = list(recognised), list(named)
    seen = {(c.start, c.end, c.type) for c in recognised}
    seen.update((p.start, p.end, p.type) for c in recognised if (p := settled(text, c)) is not None)
    seen.update(
        (c.start, c.end, "Place")
        for c in recognised
        if c.type == "Agency" and text[c.end - 1] in _DIVISION_ENDS
    )
    sure = {
        (text[c.start : c.end], c.type)
        for c in recognised
        if c.confidence >= CERTAIN and c.length >= SHORTEST_SURE
    }
    frequent = often(text, recognised)
    longer = {c.start: c.end for c in sorted(named, key=lambda c: c.end)}
    tiled = {(a.start, b.end) for a, b in _side_by_side(text, recognised)}
    tiled.update(_addresses(text, named, recognised))
    listed = _listed(text, named, seen)
    for c in named:
        whole = (c.start, c.end, c.type) in seen or (text[c.start : c.end], c.type) in sure
        whole = whole or (text[c.start : c.end] in frequent and stands_free(text, c, longer))
        place = c.rule == "place.division"
        parts = place and ((c.start, c.end) in tiled or (c.start, c.end) in listed)
        if c.rule not in CONFIRMED or whole or parts:
            yield c


def _side_by_side(
    text: str, recognised: Iterable[Candidate]
) -> Iterator[tuple[Candidate, Candidate]]:
    """Places that touch; of one character only provinces, for 中 and 巴 are states too."""
    places = sorted(c for c in recognised if c.type == "Place")
    short = names().places.short_provinces
    for a, b in pairwise(places):
        brief = text[a.start : b.end] if a.length == b.length == 1 else ""
        if a.end == b.start and all(c in short for c in brief):
            yield a, b


def _addresses(
    text: str, named: Iterable[Candidate], recognised: Iterable[Candidate]
) -> Iterator[tuple[int, int]]:
    """Addresses of a division and what the recogniser saw behind it: 随县[某某镇]; and those whose
    village it left out: [高台县骆驼城镇]前进村."""
    seen = {c.start: c.end for c in recognised if c.type == "Place" and c.confidence >= CERTAIN}
    begins = {c.end: c.start for c in recognised if c.type == "Place"}
    for c in named:
        inner = begins.get(c.end, c.start)
        if c.rule != "place.division":
            continue
        village = seen.get(c.start, c.end) < c.end and text.endswith(_VILLAGES, c.start, c.end)
        if village or (c.start < inner and known_as(text[c.start : inner])):
            yield c.start, c.end


_VILLAGES = ("村", "社区", "嘎查")


def _listed(
    text: str, named: Iterable[Candidate], seen: Collection[tuple[int, int, str]]
) -> set[tuple[int, int]]:
    """The divisions in lists in which at least one was recognised: 天水、平凉、庆阳等市."""
    places = sorted(
        c
        for c in named
        if c.rule == "place.division"
        and known_as(text[c.start : c.end])
        and not text.endswith(_CORPS, c.start, c.end)
    )
    out: set[tuple[int, int]] = set()
    row: list[Candidate] = []
    for c in [*places, None]:
        if c is not None and row and text[row[-1].end : c.start] in _LISTING:
            row.append(c)
            continue
        if any((p.start, p.end, p.type) in seen for p in row):
            out.update((p.start, p.end) for p in row)
        row = [c] if c is not None else []
    return out
