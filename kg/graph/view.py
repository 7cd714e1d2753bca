"""One record while its statements are being entered: names to nodes, spans to evidence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from kg.formats import Mention, Record
from kg.formats.record import Span
from kg.graph import keys
from kg.graph.bodies import Bodies
from kg.graph.divisions import full_name, own_code
from kg.graph.ledger import Ledger
from kg.graph.people import People
from kg.graph.statements import Evidence, Kind, Literal, Predicate
from kg.lexicon.one_body import one_name


class View:
    """A record, the ledger its statements go to, and the people known over all records."""

    def __init__(self, record: Record, ledger: Ledger, people: People) -> None:
        self.record = record
        self.ledger = ledger
        self.people = people
        self.bodies = Bodies(record)
        self.article = keys.article(record.id)
        self._evidence: dict[Span, Evidence] = {}

    def evidence(self, spans: Iterable[Span]) -> tuple[Evidence, ...]:
        """The spans as evidence; one object a span, however many statements rest on it."""
        return tuple(self._at(start, end) for start, end in spans)

    def _at(self, start: int, end: int) -> Evidence:
        found = self._evidence.get((start, end))
        if found is None:
            found = Evidence(self.record.id, start, end, self.record.text[start:end])
            self._evidence[start, end] = found
        return found

    def state(
        self,
        subject: str,
        predicate: Predicate,
        object_: str | Literal,
        spans: Iterable[Span],
        rule: str,
        confidence: float,
    ) -> None:
        """Enter a reading of this article."""
        self.ledger.state(subject, predicate, object_, self.evidence(spans), rule, confidence)

    def agency(self, name: str) -> str:
        """Key of the agency with this canonical name, entered."""
        plain = keys.bare(name)
        label = one_name(plain, self.record.text)
        return self.ledger.shared(Kind.AGENCY, keys.agency(self.bodies(name)), label)

    def place(self, name: str, code: str | None) -> str:
        """Key of the place, entered; a division goes by the name that the table has for it."""
        own = own_code(keys.bare(name), code)
        label = full_name(own) or keys.bare(name)
        return self.ledger.shared(Kind.PLACE, keys.place(name, own), label)

    def programme(self, name: str) -> str:
        """Key of the programme, entered; a short name is the programme it is short for."""
        full = self._programmes.get(keys.programme_name(name), name)
        label = keys.programme_name(full)
        return self.ledger.shared(Kind.PROGRAMME, keys.programme(full), label)

    def event(self, name: str) -> str:
        """Key of the event, entered; a deictic name stays inside its province, or its article."""
        frame = self.record.province.value if self.record.province else self.record.id
        return self.ledger.shared(Kind.EVENT, keys.event(name, frame), keys.bare(name))

    def human(self, name: str, agency: str | None = None) -> str:
        """Key of the official (of ``agency``), or of the person without a post, of that name in
        this article."""
        body = None if agency is None else self.bodies(agency)
        official = self.people.official(self.record, name, body)
        if official is not None:
            return self.ledger.shared(Kind.OFFICIAL, official, keys.bare(name))
        key = keys.person(name, self.record.id)
        return self.ledger.own(Kind.PERSON, key, keys.bare(name), {"article": self.record.id})

    def agent(self, name: str) -> str:
        """Key of what acts under this name: an agency, or a place where the article acts as one."""
        return self.place(*self._places[name]) if self.acts(name) else self.agency(name)

    def acts(self, name: str) -> bool:
        """Whether a place acts under this name (山东将…), listed among the agencies or not."""
        return name not in self._agencies and name in self._places

    def place_of(self, name: str) -> str:
        """Key of a place by a name or surface of this article."""
        return self.place(*self._places.get(name, (name, None)))

    def mentions_of(self, name: str, surfaces: Iterable[str] = ()) -> list[Mention]:
        """The mentions of an agency or place by canonical name, else by one of its surfaces."""
        named = self._by_name.get(name, [])
        return named or [m for surface in surfaces for m in self._by_name.get(surface, ())]

    @cached_property
    def _programmes(self) -> dict[str, str]:
        """Printed name of a programme → its fullest name in this article."""
        return {
            keys.programme_name(m.text): m.name
            for m in self.record.mentions
            if m.type == "Programme" and m.name
        }

    @cached_property
    def _agencies(self) -> frozenset[str]:
        mentioned = (m.name or m.text for m in self.record.mentions if m.type == "Agency")
        listed = (e.name for e in self.record.agencies if e.name not in self._places)
        return frozenset((*mentioned, *listed, *(post.agency for post in self.record.posts)))

    @cached_property
    def _places(self) -> dict[str, tuple[str, str | None]]:
        """Name or surface of a place → its name and code; a listed name wins over a surface."""
        found: dict[str, tuple[str, str | None]] = {}
        for mention in self.record.mentions:
            if mention.type == "Place":
                name = mention.name or mention.text
                found.setdefault(mention.text, (name, None))
                found.setdefault(name, (name, None))
        for place in self.record.places:
            for surface in place.surfaces:
                found[surface] = (place.name, place.code)
        found.update((place.name, (place.name, place.code)) for place in self.record.places)
        return found

    @cached_property
    def _by_name(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for mention in self.record.mentions:
            if mention.type in ("Agency", "Place"):
                for name in dict.fromkeys((mention.text, mention.name or mention.text)):
                    found.setdefault(name, []).append(mention)
        return found
