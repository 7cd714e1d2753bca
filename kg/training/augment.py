"""Fresh names in annotated sentences: a name is exchanged for one of its kind from a bank.

Sixty articles hold few names; what a model should learn from them is the frame a name stands
in. The label of an exchanged mention stays, the offsets of all mentions follow.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.training.readers import Sentence

_DIVISION_ENDS = frozenset("省市县区旗州盟镇乡村")
_NESTED = re.compile(r".+[省市县区旗州盟镇乡].+[市县区旗镇乡村]$")
_OUTER = {
    "市": "省",
    "县": "省市州",
    "区": "市",
    "旗": "盟市",
    "镇": "县区",
    "乡": "县",
    "村": "镇乡",
}
_PROGRAMME_ENDS = frozenset("动程划略战论育治制革式点目度设")
_EVENT_ENDS = frozenset("会坛节日")
_AGENCY_ENDS = frozenset("局委厅院部会校府司处室学所站心团行")


class Bank:
    """Names to exchange, by what they end with, so that a 县 gives a 县 and a 局 a 局."""

    def __init__(
        self,
        people: Iterable[str],
        places: Iterable[str],
        agencies: Iterable[str],
        programmes: Iterable[str] = (),
        events: Iterable[str] = (),
    ) -> None:
        self.people = sorted({name for name in people if 2 <= len(name) <= 8})
        self._plain = [name for name in self.people if len(name) <= 3]
        letters = {letter for name in (*places, *agencies) for letter in name}
        self._letters = sorted(letter for letter in letters if "一" <= letter <= "龥") or ["明"]
        self._places = _by_end(places, _DIVISION_ENDS)
        self._agencies = _by_end(agencies, _AGENCY_ENDS)
        self._programmes = _by_end(programmes, _PROGRAMME_ENDS)
        self._events = _by_end(events, _EVENT_ENDS)
        self._divisions = {name for names in self._places.values() for name in names}

    def person(self, rng: random.Random) -> str:
        """A name of the bank; or, half the time, one's surname with another's given name, and in
        one of eight with characters that no bank of names has for a given name."""
        lot = rng.random()
        if lot < 0.5:
            return rng.choice(self.people)
        surname, given = rng.choice(self._plain)[0], rng.choice(self._plain)[1:]
        if lot < 0.875:
            return surname + given
        return surname + "".join(rng.choice(self._letters) for _ in given)

    def place(self, like: str, rng: random.Random) -> str:
        """A place that ends as ``like`` does; an address in parts for one in parts, and at times
        for a plain one, since a nested address is one place to us and several to other sets."""
        end = _end(like, _DIVISION_ENDS)
        name = rng.choice(self._places.get(end) or [like])
        outer = [kind for kind in _OUTER.get(end, "") if kind in self._places]
        share = 0.8 if _NESTED.match(like) else 0.12
        if name != like and outer and rng.random() < share:
            name = self.place(rng.choice(self._places[rng.choice(outer)]), rng) + name
        return name

    def programme(self, like: str, rng: random.Random) -> str:
        """Half the time a programme that ends as ``like`` does."""
        return rng.choice(
            [like, rng.choice(self._programmes.get(_end(like, _PROGRAMME_ENDS)) or [like])]
        )

    def event(self, like: str, rng: random.Random) -> str:
        """Half the time an event that ends as ``like`` does."""
        return rng.choice([like, rng.choice(self._events.get(_end(like, _EVENT_ENDS)) or [like])])

    def agency(self, like: str, rng: random.Random) -> str:
        """Another agency of the kind, or the same one of another place."""
        name = like
        if rng.random() < 0.4:
            name = rng.choice(self._agencies.get(_end(like, _AGENCY_ENDS)) or [like])
        for size in range(min(6, len(name) - 2), 1, -1):
            head = name[:size]
            if head[-1] in _DIVISION_ENDS and head in self._divisions:
                return self.place(head, rng) + name[size:]
        return name


def _end(name: str, ends: frozenset[str]) -> str:
    return name[-1] if name[-1:] in ends else ""


def _by_end(names: Iterable[str], ends: frozenset[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        groups[_end(name, ends)].append(name)
    return groups


def bank_of(
    sets: Iterable[Sequence[Sentence]], more: Mapping[str, Iterable[str]] | None = None
) -> Bank:
    """The names of labelled sentences (any of our heads' labels), and ``more`` by our types."""
    found: dict[str, list[str]] = defaultdict(list)
    for label, names in (more or {}).items():
        found[label].extend(names)
    for sentences in sets:
        for sentence in sentences:
            for start, end, label in sentence.spans:
                found[label].append(sentence.text[start:end])
    return Bank(
        found["PER"] + found["Person"],
        found["LOC"] + found["Place"],
        found["ORG"] + found["Agency"],
        found["Programme"],
        found["Event"],
    )


def exchange(sentence: Sentence, bank: Bank, rng: random.Random, share: float) -> Sentence:
    """``sentence`` with about ``share`` of its people, places and agencies exchanged."""
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    done = at = 0
    for start, end, label in sentence.spans:
        name = sentence.text[start:end]
        if rng.random() < share:
            if label == "Person":
                name = bank.person(rng)
            elif label == "Place":
                name = bank.place(name, rng)
            elif label == "Agency":
                name = bank.agency(name, rng)
            elif label == "Programme":
                name = bank.programme(name, rng)
            elif label == "Event":
                name = bank.event(name, rng)
        parts += [sentence.text[done:start], name]
        at += start - done
        spans.append((at, at + len(name), label))
        at += len(name)
        done = end
    parts.append(sentence.text[done:])
    return Sentence("".join(parts), tuple(spans), sentence.corpus)
