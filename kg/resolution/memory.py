"""What an article has named so far: jurisdictions and bodies, by place in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from kg.formats import Mention
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import Division, ancestors, by_code, provinces
from kg.resolution.agencies import AgencyName
from kg.resolution.frame import SHARE, Frame, fits
from kg.resolution.seats import Seat, place_chain
from kg.resolution.surface import Parsed, clean, parse

REACH = 400
"""Names looked back over: further back nothing is meant, and long articles stay linear."""
_END = re.compile(r"[。！？!?；;\n]")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A name at a place in the text; ``name`` where it is an agency's."""

    start: int
    end: int
    surface: str
    seat: Seat | None
    parsed: Parsed | None = None
    name: AgencyName | None = None


@dataclass
class Memory:
    """The names of an article in text order, and how often each jurisdiction is printed."""

    text: str
    frame: Frame
    anchors: list[Anchor] = field(default_factory=list)
    surfaces: tuple[str, ...] = ()
    """Every agency's name as printed anywhere in the article, the publisher's first."""
    printed: dict[str, str] = field(default_factory=dict)
    """The fullest form in which a division was printed, by code: 襄阳市襄州区. An address of a
    village (定西市通渭县陇山镇何家湾村) tells it only where nothing else does."""
    addressed: set[str] = field(default_factory=set)
    """The codes of those printed in addresses alone; only ever asked."""
    counts: Counter[str] = field(default_factory=Counter)
    bodies: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often known bodies were printed with which seat; only ever asked, never listed."""

    @classmethod
    def of(cls, text: str, frame: Frame, mentions: Iterable[Mention], publisher: str) -> Memory:
        """A memory that knows all printed forms, and has no anchor yet."""
        memory = cls(text, frame)
        found = [m for m in mentions if m.type in ("Agency", "Place")]
        agencies = dict.fromkeys(clean(m.text) for m in found if m.type == "Agency")
        memory.surfaces = tuple(dict.fromkeys([publisher, *agencies] if publisher else agencies))
        for mention in found:
            near = frame.local or frame.province
            if mention.type == "Agency":
                parsed = parse(mention.text, near)
                if parsed.seat is not None:
                    text = _without_province(parsed.seat.text)
                    memory.bodies[text, parsed.printed] += 1
            seat = memory.seat_in(mention)
            if seat is not None and seat.division is not None and seat.division.code:
                memory.counts[seat.division.code] += 1
                # 青州市云丘生态环境局 is so called wherever the article says 云丘县.
                if mention.type == "Place" or seat.division.name in mention.text:
                    memory._learn(seat)
        return memory

    def _learn(self, seat: Seat) -> None:
        """Take note of the form in which a division is printed."""
        form = _form(seat)
        if form is None or seat.division is None:
            return
        code, nested = seat.division.code, bool(seat.town)
        known = self.printed.get(code, "")
        outdone = code in self.addressed and not nested
        if known and nested and code not in self.addressed:
            return
        if outdone or len(form) > len(known):
            self.printed[code] = form
        if nested:
            self.addressed.add(code)
        else:
            self.addressed.discard(code)

    def seat_in(self, mention: Mention) -> Seat | None:
        """The jurisdiction a mention prints."""
        near = self.frame.local or self.frame.province
        if mention.type == "Place":
            name = clean(mention.text)
            seat, rest = place_chain(name + "政府", near)
            if seat is None:
                return None
            below = rest.removesuffix("政府")
            return Seat(seat.text + below, seat.division, below)
        return parse(mention.text, near).seat

    def before(self, at: int) -> Iterator[Anchor]:
        """The ``REACH`` anchors before ``at`` that end there or earlier, nearest first."""
        last = bisect_left(self.anchors, at, key=lambda a: a.start)
        for i in range(last - 1, max(-1, last - 1 - REACH), -1):
            if self.anchors[i].end <= at:
                yield self.anchors[i]

    def sentence_start(self, at: int) -> int:
        """Where the sentence of ``at`` begins, looked for in the 400 characters before."""
        floor = max(0, at - 400)
        return max((m.end() for m in _END.finditer(self.text, floor, at)), default=floor)

    def in_sentence(self, at: int) -> Iterator[Anchor]:
        """Those of ``before`` in the sentence of ``at``."""
        begin = self.sentence_start(at)
        for anchor in self.before(at):
            if anchor.start < begin:
                return
            yield anchor

    def in_paragraph(self, at: int) -> Iterator[Anchor]:
        """Those of ``before`` in the paragraph of ``at``."""
        begin = self.text.rfind("\n", 0, at) + 1
        for anchor in self.before(at):
            if anchor.start < begin:
                return
            yield anchor

    def seat_for(self, level: str, at: int, jurisdiction: Division | None) -> Seat | None:
        """The jurisdiction a word for a level means at ``at``: that of the body before it in the
        run, the last printed in the sentence or the paragraph, the one most printed before, the
        frame's."""
        for division in self._candidates(level, at, jurisdiction):
            near = (
                _form(a.seat)
                for a in self.in_sentence(at)
                if a.seat and a.seat.division == division
            )
            known = self.seat(division)
            # In the sentence of an address the county is called as the address calls it.
            fullest = max((form for form in near if form), key=len, default="")
            return Seat(fullest, division) if len(fullest) > len(known.text) else known
        return None

    def _candidates(self, level: str, at: int, jurisdiction: Division | None) -> Iterator[Division]:
        if jurisdiction is not None:
            yield from climb(jurisdiction, level)
        for anchor in self.in_sentence(at):
            if anchor.seat and anchor.seat.division:
                yield from climb(anchor.seat.division, level)
        for anchor in self.in_paragraph(at):
            if anchor.seat and anchor.seat.division:
                yield from climb(anchor.seat.division, level)
        own = self.frame.province
        if own is not None and level in ("省", "全省", "自治区"):
            yield from climb(own, level)
        tally: Counter[Division] = Counter()
        for anchor in self.before(at):
            if anchor.seat and anchor.seat.division and anchor.seat.division.code:
                tally.update(list(climb(anchor.seat.division, level))[:1])
        yield from sorted(tally, key=lambda d: (-tally[d], d.code))
        found = self.frame.at(level)
        if found is not None:
            yield found
        yield from self._most_printed(level)

    def _most_printed(self, level: str) -> Iterator[Division]:
        """The division of the level that most names of the whole article lie in, if most do."""
        tally: Counter[Division] = Counter()
        for code, count in self.counts.items():
            division = by_code(code)
            for found in list(climb(division, level))[:1] if division else ():
                tally[found] += count
        if tally:
            top = min(tally, key=lambda d: (-tally[d], d.code))
            if tally[top] >= SHARE * tally.total():
                yield top

    def prints(self, seat: Seat, body: str) -> int:
        """How often the article prints the body, or what is left of its name, under that seat."""
        return self.bodies[seat.text, body]

    def seat(self, division: Division) -> Seat:
        """The seat of a division under the fullest name the article prints for it."""
        if division.level == "area":
            return Seat(division.name, division)
        return Seat(self.printed.get(division.code) or division.name, division)


def _form(seat: Seat) -> str | None:
    """How a seat prints its division, without the province and what lies below; ``None`` for a
    zone that acts like a division: it bears the code of what it lies in."""
    if seat.division is None or seat.division.level == "area":
        return None
    return _without_province(seat.text.removesuffix(seat.town))


def _without_province(text: str) -> str:
    """湖北省襄阳市襄州区 without its province, where something is left."""
    if text.startswith(_province_names()):
        for name in _province_names():
            if text.startswith(name) and len(text) > len(name):
                return text.removeprefix(name)
    return text


@cache
def _province_names() -> tuple[str, ...]:
    return tuple(province.name for province in provinces())


def climb(division: Division, level: str) -> Iterator[Division]:
    """The division and those above it that a word for a level can mean, nearest first."""
    endings = agency_names().levels[level]
    for d in (division, *ancestors(division)):
        if fits(d, level, endings):
            yield d
