"""One key for every agency, whatever part of its place an article prints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.formats import AgencyEntry, Record
from kg.lexicon.divisions import ancestors, by_code
from kg.lexicon.successors import successors
from kg.resolution.dossiers import bare
from kg.resolution.walks import Seating


class AgencyKeys:
    """The keys of the agencies of a set of records.

    四川省攀枝花市人民政府 and 攀枝花市人民政府 are one body; the four 鼓楼区人民政府 are four. The
    key is the name without what lies above its division, with the division's code where several
    divisions share it.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        places: defaultdict[str, set[str]] = defaultdict(set)
        self._entries: dict[tuple[str, str], tuple[str, str | None]] = {}
        for record in records:
            for entry in record.agencies:
                short = without_ancestors(entry)
                self._entries[record.id, bare(entry.name)] = short, entry.place
                if entry.place:
                    places[short].add(entry.place)
        self._shared = {name for name, codes in places.items() if len(codes) > 1}

    def key(self, record: str, name: str) -> str:
        """The key of the agency a record calls ``name``."""
        short, place = self._entries.get((record, bare(name)), (bare(name), None))
        return f"{short}@{place}" if place and short in self._shared else short

    def seatings(self, records: Iterable[Record]) -> dict[str, Seating]:
        """Kind, jurisdiction and parents of every agency, by key.

        Of two kinds or places that records disagree on the first in order stays.
        """
        kinds: defaultdict[str, set[str]] = defaultdict(set)
        places: defaultdict[str, set[str]] = defaultdict(set)
        parents: defaultdict[str, set[str]] = defaultdict(set)
        for record in records:
            for entry in record.agencies:
                key = self.key(record.id, entry.name)
                kinds[key].add(entry.kind)
                if entry.place:
                    places[key].add(entry.place)
                if entry.parent:
                    parents[key].add(self.key(record.id, entry.parent))
        return {
            key: Seating(
                min(kinds[key]),
                min(places[key]) if key in places else None,
                frozenset(parents[key] - {key}) if key in parents else frozenset(),
            )
            for key in sorted(kinds)
        }


def without_ancestors(entry: AgencyEntry) -> str:
    """The agency's name without the names of the divisions above its own."""
    name = bare(entry.name)
    division = by_code(entry.place) if entry.place else None
    if division is None:
        return name
    at = name.find(division.name)
    head, tail = name[:at], name[at:]
    if at <= 0:
        return name
    for above in ancestors(division):
        head = head.removesuffix(above.name)
    return head + tail


def heirs(agencies: Iterable[str]) -> dict[str, frozenset[str]]:
    """The bodies that took over from each, over any number of reforms; those with none left out."""
    out: dict[str, frozenset[str]] = {}
    for agency in agencies:
        name, mark, code = agency.partition("@")
        found: set[str] = set()
        ahead = [name]
        while ahead:
            for after, _ in successors(ahead.pop()):
                if after not in found:
                    found.add(after)
                    ahead.append(after)
        if found:
            out[agency] = frozenset(each + mark + code for each in found)
    return out
