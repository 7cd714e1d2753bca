"""Flat mentions out of candidates that overlap."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from kg.language.bodies_in_doubt import without_lead
from kg.language.candidates import Candidate
from kg.language.confirming import CERTAIN
from kg.language.event_edges import event_edges
from kg.language.events import ceremonies
from kg.language.phrases import Phrases
from kg.language.repair import outside_works, repaired
from kg.language.repeated import repeated
from kg.language.throughout import region_stems, unseated, vouched
from kg.lexicon.divisions import divisions
from kg.lexicon.names import names

SHORTEST_GLUED = 3
"""A name of two characters with a word of one character taken into it."""

SURE_PLACE = 0.8
"""From this probability on a place's full name vouches for its short one."""

SURE_NAME = 0.75
"""From this probability on a person's name is looked for where it was not read."""


def choose(
    text: str, recognised: Iterable[Candidate], named: Iterable[Candidate]
) -> list[Candidate]:
    """The mentions, in text order: the longest wins, at equal length the rules' reading; then
    what was read once is read everywhere it stands free."""
    recognised = list(vouched(text, recognised))
    # A person's name that both read has the network's probability, which says more than a rule's.
    surer = {(c.start, c.end): c.confidence for c in recognised if c.type == "Person"}
    begun = {start: end for (start, end), sure in surer.items() if sure >= CERTAIN}
    named = [
        c
        for c in named
        if c.type != "Person"
        or (surer.get((c.start, c.end), 0.0) < c.confidence and begun.get(c.start, c.end) >= c.end)
    ]
    first = [*repaired(text, recognised, named), *_edged(text, named)]
    first = [undoubled(text, unseated(text, c)) for c in first if not is_of_many(text, c)]
    first = [*first, *ceremonies(text, first)]
    chosen = list(unglued(text, longest(text, outside_works(text, first))))
    again = [
        *echoes(text, chosen),
        *abbreviated(text, chosen),
        *short_places(text, chosen),
        *region_stems(text, chosen),
        *repeated(text, recognised, chosen),
    ]
    return longest(text, [*chosen, *outside_works(text, again)])


def _edged(text: str, named: Iterable[Candidate]) -> Iterator[Candidate]:
    """What the readers found, its edges set right like the recogniser's."""
    for c in named:
        right = event_edges(text, c) if c.type == "Event" else without_lead(text, c)
        if right is not None:
            yield right


_OF_MANY = re.compile("各(?:[省市县区州旗乡镇、（）()]|街道|直属|有关|相关|级|地){0,10}$")


def undoubled(text: str, c: Candidate) -> Candidate:
    """A body without the first letter of its head's title: [某幼儿园园]长."""
    twice = c.length > SHORTEST_GLUED and text[c.end - 2] == text[c.end - 1]
    return c._replace(end=c.end - 1) if twice and text.startswith("长", c.end) else c


def is_of_many(text: str, c: Candidate) -> bool:
    """Whether a body stands for all of its kind (各县市[区政府], 各乡[镇党委]), or for a membership
    ([中共]党员)."""
    if text[c.start : c.end] == "中共" and text.startswith("党员", c.end):
        return True
    return c.type == "Agency" and _OF_MANY.search(text[max(0, c.start - 12) : c.start]) is not None


def longest(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Non-overlapping candidates in text order, longer ones first, then those of rules."""
    ranked = sorted(candidates, key=_rank)
    taken = bytearray(len(text))
    out = []
    for c in ranked:
        if not any(taken[c.start : c.end]):
            taken[c.start : c.end] = b"\1" * c.length
            out.append(c)
    return sorted(out)


def unglued(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """People's names without the word that was taken into them, and two names read as one cut in
    two, where the article also prints them alone: 某甲将[出席], [祝]某甲, 某甲某乙."""
    chosen = list(chosen)
    people = names().people
    known = {text[c.start : c.end] for c in chosen if c.type == "Person"}
    for c in chosen:
        name = text[c.start : c.end]
        if c.type != "Person" or len(name) < SHORTEST_GLUED:
            yield c
        elif name[-1] in people.glued and name[:-1] in known:
            yield c._replace(end=c.end - 1)
        elif name[0] in people.glued_before and name[1:] in known:
            yield c._replace(start=c.start + 1)
        else:
            yield from _cut_in_two(text, c, known)


def _begun(text: str, name: str, known: Collection[str]) -> int:
    """How much of a longer name a known one of three characters is: 某某某 of 某某某八一; or 0.
    What is printed in the longer one alone is no name but its beginning."""
    if text.count(name[:SHORTEST_GLUED]) == text.count(name):
        return 0
    glued = len(name) > SHORTEST_GLUED and "·" not in name and name[:SHORTEST_GLUED] in known
    return SHORTEST_GLUED if glued else 0


def _cut_in_two(text: str, c: Candidate, known: set[str]) -> Iterator[Candidate]:
    for at in range(c.start + 2, c.end - 1):
        if text[c.start : at] in known and text[at : c.end] in known:
            yield c._replace(end=at)
            yield c._replace(start=at)
            return
    whole = _begun(text, text[c.start : c.end], known)
    yield c._replace(end=c.start + whole) if whole else c


def _rank(c: Candidate) -> tuple[int, bool, bool, bool, Candidate]:
    built = c.rule == "programme.built"
    return -c.length, c.rule == "echo", c.rule == "recogniser", not built, c


def echoes(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """Further places where a person's name of three characters or more that was read with
    certainty is printed, and lines that a name read at all opens before a colon (闻一川：)."""
    people = {
        text[c.start : c.end] for c in chosen if c.type == "Person" and c.confidence > SURE_NAME
    }
    for name in sorted(people, key=lambda n: (-len(n), n)):
        if len(name) > 2:
            for m in re.finditer(re.escape(name), text):
                yield Candidate(m.start(), m.end(), "Person", 0.8, "echo")
    for name in sorted({text[c.start : c.end] for c in chosen if c.type == "Person"}):
        for m in re.finditer(f"^(?:{re.escape(name)})(?=答?[：:])", text, re.MULTILINE):
            yield Candidate(m.start(), m.end(), "Person", 0.8, "echo")


_SHORT = re.compile(
    '[（(](?:以?下)?(?:统|合|简)?称(?:为|作)?[:：]?[“"]?([^“”"（）()，。；\n]{2,12})[”"]?[）)]'
)


def abbreviated(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """The short name an article gives to a name in brackets behind it, wherever it is printed:
    …交流展览会（以下简称“医展会”）. It is of the type of the long one."""
    ends = {c.end: c for c in chosen}
    for m in _SHORT.finditer(text):
        long = ends.get(m.start())
        if long is not None and long.type != "Person":
            for found in re.finditer(re.escape(m[1]), text):
                yield Candidate(found.start(), found.end(), long.type, 0.8, "abbreviated")


_STEM = re.compile(
    "(?:^|[省市县区州盟旗镇乡])"
    "(?:([^省市县区州盟旗镇乡村]{2,4})[省市县镇乡]|([^省市县区州盟旗镇乡村]{2,3})区)$"
)
_POINTED = tuple("全我本该各")


def _held(name: str) -> Iterator[str]:
    """The short names of the cities and counties printed in full in a name: 弥勒 of
    红河州弥勒市朋普镇, 大同 of 大同市委."""
    for start, end in _in_full().find(name):
        yield name[start : end - 1]


@cache
def _in_full() -> Phrases:
    odd = set(names().places.ambiguous)
    # Not the municipalities: where nobody saw 上海 it is part of a name (上海某某).
    under = (d for d in divisions() if d.level != "province")
    known = (d for d in under if d.name[-1] in "市县旗" and d.name[:-1] == d.short)
    return Phrases(d.name for d in known if len(d.short) > 1 and d.short not in odd)


def short_places(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """A place's short name wherever it is printed, where the article prints the full one too:
    某某县 … 帮扶某某工作. Not where a word for a division follows, which makes it another place."""
    short = set()
    for c in chosen:
        name = text[c.start : c.end]
        if c.type == "Place" and c.confidence >= SURE_PLACE and not name.startswith(_POINTED):
            stem = _STEM.search(name)
            if stem is not None:
                short.add(stem[1] or stem[2])
        if c.type in ("Place", "Agency") and c.confidence >= SURE_PLACE:
            short.update(_held(name))
    for name in sorted(short, key=lambda n: (-len(n), n)):
        for m in re.finditer(f"{re.escape(name)}(?![省市县区州盟旗镇乡村])", text):
            yield Candidate(m.start(), m.end(), "Place", 0.7, "place.short")
