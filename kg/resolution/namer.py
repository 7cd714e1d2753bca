"""The names of one article made canonical: what 省人社厅, 该局, 学校 and 全县 mean in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from kg.formats import Article, Mention
from kg.lexicon.agencies import agency_names
from kg.lexicon.departments import department
from kg.lexicon.divisions import Division, by_code
from kg.resolution.agencies import AgencyName, compose
from kg.resolution.frame import Frame
from kg.resolution.institution_readings import (
    institution_part,
    party_group,
    pointing,
    pointing_at_unit,
    shared_part,
    short_form,
    university_part,
)
from kg.resolution.institutions import own_university
from kg.resolution.memory import Anchor, Memory
from kg.resolution.place_readings import (
    bare_body,
    level_word,
    printed_place,
    station,
    street_office,
    village_body,
    zone,
)
from kg.resolution.places import canonical_place
from kg.resolution.question import Question
from kg.resolution.seats import Seat, place_chain
from kg.resolution.surface import clean, parse
from kg.resolution.zone_readings import printed_zone, same_zone

POINTED = re.compile(r"^[该我本]([省市县区州盟旗])(?:\1(?=.)|(?=..))")
"""该县商务局 and 我市市委 are the 县商务局 and the 市委 of the county and city spoken of."""


@dataclass
class Namer:
    """Made once an article with ``Namer.of``; answers by surface and offset."""

    frame: Frame
    memory: Memory
    own: str | None
    """Full name of the university the article is about."""
    published: str | None = None
    """ISO date of the article."""
    publisher: str = ""
    _answers: dict[tuple[str, int, str | None], AgencyName] = field(default_factory=dict)
    _places: dict[str, tuple[str, str | None]] = field(default_factory=dict)

    @classmethod
    def of(cls, article: Article, mentions: Iterable[Mention]) -> Namer:
        """A namer for one article and its mentions, in any order."""
        found = sorted(mentions, key=lambda m: (m.start, m.end))
        frame = Frame.of(article)
        publisher = article.publisher.value if article.publisher else ""
        memory = Memory.of(article.text, frame, found, publisher)
        published = article.published.value if article.published else None
        own = own_university(publisher, memory.surfaces, article.text)
        namer = cls(frame, memory, own, published, publisher)
        head, _ = place_chain(publisher, frame.province)
        if head is not None:
            memory.anchors.append(Anchor(-1, 0, publisher, head))
        for mention in found:
            if mention.type == "Agency":
                name = namer.agency(mention, mention.start)
                near = frame.local or frame.province
                parsed = parse(mention.text, near)
                seat = parsed.seat or namer._seat_of(name)
                memory.anchors.append(
                    Anchor(mention.start, mention.end, mention.text, seat, parsed, name)
                )
            elif mention.type == "Place":
                seat = memory.seat_in(mention)
                memory.anchors.append(Anchor(mention.start, mention.end, mention.text, seat))
        return namer

    def agency(
        self, surface: Mention | str, at: int, jurisdiction: Division | None = None
    ) -> AgencyName:
        """The canonical agency a mention or a printed name means at offset ``at``.

        ``jurisdiction`` is that of a body named just before in the same run of titles. A word
        that points at nothing (学校 where no school is named) comes back as printed.
        """
        text = POINTED.sub(r"\1", clean(surface.text if isinstance(surface, Mention) else surface))
        key = (text, at, jurisdiction.code if jurisdiction else None)
        if key not in self._answers:
            near = jurisdiction or self.frame.local or self.frame.province
            question = Question(text, at, jurisdiction, parse(text, near))
            self._answers[key] = self._whole(self._answer(question))
        return self._answers[key]

    def _whole(self, found: AgencyName) -> AgencyName:
        """国家发展改革委环资司: a department of a ministry in full."""
        if found.parent is None or not found.name.startswith(found.parent):
            return found
        part = department(found.parent, found.name.removeprefix(found.parent), self.published)
        return replace(found, name=found.parent + part)

    def _answer(self, question: Question) -> AgencyName:
        for rule in RULES:
            if (found := rule(question, self)) is not None:
                return found
        return compose(question.parsed, None)

    def place(self, surface: str, at: int) -> tuple[str, str | None]:
        """The full name and code of a place, as meant at offset ``at``."""
        name = clean(surface)
        if len(name) == 2 and name[0] in "全我本该" and name[1] in agency_names().levels:
            seat = self.memory.seat_for(name[1], at, None)
            if seat is not None and seat.division is not None:
                return seat.division.name, seat.division.code
        if name not in self._places:
            self._places[name] = canonical_place(name, self.frame)
        return self._places[name]

    def written_out(self, place: str) -> str:
        """四川省小金县某村 for 四川小金县某村: the short links of a chain in full."""
        seat, rest = place_chain(place, self.frame.local or self.frame.province)
        return place if seat is None or not rest else seat.text + rest

    def jurisdiction(self, surface: str, at: int) -> Division | None:
        """The division a printed agency name belongs to, for the bodies printed after it."""
        code = self.agency(surface, at).place
        return by_code(code) if code else None

    def in_university(self, at: int) -> bool:
        """Whether the last body or place of the sentence is the article's university."""
        anchor = next(self.memory.in_sentence(at), None)
        said = self.memory.text.rfind("校", self.memory.sentence_start(at), at)
        if anchor is None or said > anchor.end:
            return said >= 0
        return self.own is not None and anchor.name is not None and self.own in anchor.name.name

    def _seat_of(self, name: AgencyName) -> Seat | None:
        division = by_code(name.place) if name.place else None
        return self.memory.seat(division) if division else None

    def full(self, name: str) -> AgencyName:
        """A name already written out, made canonical."""
        parsed = parse(name, self.frame.local or self.frame.province)
        return compose(parsed, parsed.seat)


Rule = Callable[[Question, Namer], AgencyName | None]

RULES: tuple[Rule, ...] = (
    pointing,
    party_group,
    pointing_at_unit,
    station,
    zone,
    printed_zone,
    same_zone,
    printed_place,
    level_word,
    village_body,
    university_part,
    shared_part,
    institution_part,
    street_office,
    bare_body,
    short_form,
)
"""All readings of a name, the first that answers wins; else the name is as printed."""
