"""The names of one article made canonical: what 省人社厅, 该局, 学校 and 全县 mean at a place in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.formats import Article, Mention
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import Division, by_code
from kg.resolution.agencies import AgencyName, compose
from kg.resolution.frame import Frame
from kg.resolution.institutions import (
    is_short,
    kind_matches,
    own_university,
    unit_of,
    written_out,
)
from kg.resolution.memory import Anchor, Memory
from kg.resolution.places import canonical_place
from kg.resolution.seats import Seat, place_chain
from kg.resolution.surface import Parsed, branch, clean, parse

PART = re.compile(
    r"(?:[\u4e00-\u9fff]{0,8}(?:办公厅|办公室|研究室|理事会|监事会|秘书处|专门委员会|委员会|处|科|室|司|部|中心))"
)
RUN = 12
"""Characters between two bodies of one run of titles, a name between them."""
STATION = re.compile(r"驻(?P<city>.)办(?:事处)?")


@dataclass(frozen=True, slots=True)
class Question:
    """What a printed name means: the name, where it stands, and an inherited jurisdiction."""

    surface: str
    at: int
    jurisdiction: Division | None
    parsed: Parsed


@dataclass
class Namer:
    """Made once an article with ``Namer.of``; answers by surface and offset."""

    frame: Frame
    memory: Memory
    own: str | None
    """Full name of the university the article is about."""
    _answers: dict[tuple[str, int, str | None], AgencyName] = field(default_factory=dict)

    @classmethod
    def of(cls, article: Article, mentions: Iterable[Mention]) -> Namer:
        """A namer for one article and its mentions, in any order."""
        found = sorted(mentions, key=lambda m: (m.start, m.end))
        frame = Frame.of(article)
        publisher = article.publisher.value if article.publisher else ""
        memory = Memory.of(article.text, frame, found, publisher)
        namer = cls(frame, memory, own_university(publisher, memory.surfaces, article.text))
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
        text = clean(surface.text if isinstance(surface, Mention) else surface)
        key = (text, at, jurisdiction.code if jurisdiction else None)
        if key not in self._answers:
            near = jurisdiction or self.frame.local or self.frame.province
            question = Question(text, at, jurisdiction, parse(text, near))
            self._answers[key] = self._answer(question)
        return self._answers[key]

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
        return canonical_place(surface, self.frame)

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

    def full(self, name: str, at: int) -> AgencyName:
        """A name already written out, made canonical."""
        return compose(parsed := parse(name, self.frame.local or self.frame.province), parsed.seat)


Rule = Callable[[Question, Namer], AgencyName | None]


def pointing(q: Question, namer: Namer) -> AgencyName | None:
    """我校 is the university of the article; 该局, 公司, 校区 the last body of that kind named."""
    wanted = agency_names().all_deictic.get(q.surface)
    if wanted is None:
        return None
    if wanted == "school" and namer.own is not None:
        return namer.full(namer.own, q.at)
    for anchor in namer.memory.before(q.at):
        if anchor.name and anchor.surface != q.surface:
            if kind_matches(anchor.name.name, anchor.name.kind, wanted):
                return anchor.name
    return AgencyName(q.surface, agency_names().kind_of(q.surface))


def pointing_at_unit(q: Question, namer: Namer) -> AgencyName | None:
    """学校研究生院, 校团委: a unit of the body the first word points at."""
    words = [w for w in agency_names().all_deictic if q.surface.startswith(w)]
    if not words or q.parsed.body is not None or branch(q.surface):
        return None
    word = max(words, key=len)
    rest = q.surface[len(word) :]
    whole = pointing(Question(word, q.at, None, parse(word)), namer)
    if whole is None or whole.name == word or (len(word) == 1 and len(rest) > 4):
        return None
    return AgencyName(whole.name + rest, agency_names().kind_of(rest), whole.place, whole.name)


def party_group(q: Question, namer: Namer) -> AgencyName | None:
    """学校党委, 林场党支部: the committee in an institution."""
    parts = branch(q.surface)
    if parts is None or (q.parsed.body is not None and q.parsed.tail != parts[1]):
        return None
    base = namer.agency(parts[0], q.at)
    full = {"党委": "委员会", "党总支": "总支部委员会", "党支部": "支部委员会", "党组": "党组"}[
        parts[1]
    ]
    return AgencyName(f"中共{base.name}{full}", "party", base.place, base.name)


def printed_place(q: Question, namer: Namer) -> AgencyName | None:
    """太原市人社局: the place is printed, or the body is national."""
    national = q.parsed.body is not None and not q.parsed.bare and q.parsed.level is None
    if q.parsed.seat is None and not national:
        return None
    return resident(compose(q.parsed, q.parsed.seat), namer)


def resident(name: AgencyName, namer: Namer) -> AgencyName:
    """驻校纪检监察组 resides in the article's university."""
    if "驻校" not in name.name or namer.own is None:
        return name
    full = name.name.replace("驻校", "驻" + namer.own)
    return AgencyName(full, name.kind, name.place, name.parent)


def level_word(q: Question, namer: Namer) -> AgencyName | None:
    """省人社厅, 市委, 区财政局: the jurisdiction of that level that is spoken of."""
    if q.parsed.level is None:
        return None
    seat = namer.memory.seat_for(q.parsed.level, q.at, q.jurisdiction)
    return resident(compose(q.parsed, seat), namer)


def institution_part(q: Question, namer: Namer) -> AgencyName | None:
    """统战部 after a university, 办公厅 after 省政协: a part of the body named before it."""
    if not q.parsed.bare or not (q.parsed.body is None or q.parsed.body.kind in _PARTS):
        return None
    for anchor in namer.memory.in_sentence(q.at):
        name = anchor.name
        if name is None or (anchor.parsed and anchor.parsed.bare and anchor.parsed.body is None):
            continue
        if name.kind in ("cppcc", "congress") or q.parsed.body is None:
            whole = (
                name.parent if name.parent and anchor.parsed and anchor.parsed.tail else name.name
            )
            if PART.fullmatch(q.surface) and whole and name.kind in _WHOLES:
                if name.kind == "government" and q.surface.endswith("中心") and anchor.seat:
                    return AgencyName(
                        anchor.seat.text + q.surface, "public-institution", name.place
                    )
                return AgencyName(whole + q.surface, name.kind, name.place, whole)
        return None
    return None


def university_part(q: Question, namer: Namer) -> AgencyName | None:
    """统战部, 纪委, 党委组织部 of the university that is spoken of."""
    body = q.parsed.body
    if namer.own is None or body is None or not q.parsed.bare or q.jurisdiction is not None:
        return None
    if not (body.department or q.parsed.printed in ("纪委", "团委", "工会")):
        return None
    if not (q.surface.startswith("党委") or namer.in_university(q.at)):
        return None
    if q.parsed.printed == "纪委":
        return AgencyName(f"中共{namer.own}纪律检查委员会", body.kind, None, namer.own)
    return AgencyName(namer.own + q.surface, body.kind, None, namer.own)


def village_body(q: Question, namer: Namer) -> AgencyName | None:
    """村委会 alone: of the village named last."""
    if q.surface not in ("村委会", "村民委员会", "居委会", "居民委员会", "村党支部", "村支部"):
        return None
    for anchor in namer.memory.before(q.at):
        if anchor.seat and anchor.seat.town.endswith(("村", "社区", "嘎查")):
            return compose(
                parse(anchor.seat.town + q.surface.removeprefix("村"), None)
                if "支部" in q.surface
                else q.parsed,
                anchor.seat,
            )
    return None


_PARTS = ("party", "supervision", "government", "mass-organisation")
_WHOLES = ("cppcc", "congress", "government", "public-institution", "association")


def bare_body(q: Question, namer: Namer) -> AgencyName | None:
    """组织部, 农业农村局 alone: of the body before it, of the same body named before, of the frame."""
    body = q.parsed.body
    if body is None or not q.parsed.bare:
        return None
    if q.jurisdiction is not None:
        return compose(q.parsed, namer.memory.seat(q.jurisdiction))
    beside = next((a for a in namer.memory.in_sentence(q.at) if a.seat and a.name), None)
    if beside is not None and q.at - beside.end <= RUN:
        return compose(q.parsed, beside.seat)
    for anchor in namer.memory.before(q.at):
        if anchor.parsed and anchor.parsed.body is body and anchor.seat:
            return compose(q.parsed, anchor.seat)
    for anchor in namer.memory.in_sentence(q.at):
        if anchor.seat and anchor.seat.division:
            return compose(q.parsed, namer.memory.seat(anchor.seat.division))
    if body.department and namer.own is not None:
        return AgencyName(namer.own + q.surface, body.kind, None, namer.own)
    division = namer.frame.usual(q.parsed.printed)
    return compose(q.parsed, namer.memory.seat(division)) if division else None


def station(q: Question, namer: Namer) -> AgencyName | None:
    """驻杭办事处: the liaison office of the government named before."""
    m = STATION.fullmatch(q.surface)
    city = agency_names().stations.get(m["city"]) if m else None
    if city is None:
        return None
    for anchor in namer.memory.in_sentence(q.at):
        if anchor.seat:
            name = f"{anchor.seat.text}人民政府驻{city}办事处"
            place = anchor.seat.division.code if anchor.seat.division else None
            return AgencyName(name, "government", place, f"{anchor.seat.text}人民政府")
    return None


def zone(q: Question, namer: Namer) -> AgencyName | None:
    """经开区管委会: the zone of the city or county spoken of, written out."""
    for short, (of_city, of_county) in agency_names().zones.items():
        rest = q.surface.removeprefix(short)
        body = agency_names().local.get(rest)
        if rest == q.surface or body is None:
            continue
        seats = [a.seat for a in namer.memory.in_sentence(q.at) if a.seat]
        seat = seats[0] if seats else None
        division = seat.division if seat else namer.frame.local
        if division is None:
            return None
        city = division.level == "prefecture"
        text = division.short + of_city if city else division.name + of_county
        return AgencyName(body.full.replace("{P}", text), body.kind, division.code)
    return None


def short_form(q: Question, namer: Namer) -> AgencyName | None:
    """川农大, 保护区管理局, 联合学院: a name the article prints in full elsewhere."""
    if q.parsed.body is not None or not q.parsed.bare:
        return None
    full = written_out(q.surface, namer.memory.surfaces, namer.own)
    name = full or q.surface
    unit = unit_of(name, namer.own)
    if full is None and unit is None:
        return None
    return AgencyName(unit, "school", None, namer.own) if unit else namer.full(name, q.at)


def shared_part(q: Question, namer: Namer) -> AgencyName | None:
    """总社科教社团部: what begins with the end of a longer name is a unit of that."""
    if q.parsed.body is not None or not q.parsed.bare or not is_short(q.surface):
        return None
    for anchor in namer.memory.before(q.at):
        if anchor.name is None:
            continue
        for size in range(min(len(q.surface) - 2, 6), 1, -1):
            head = q.surface[:size]
            if (
                anchor.name.name.endswith(head)
                and anchor.name.name != head
                and size < len(q.surface)
            ):
                if not head.endswith(("社", "院", "局", "会", "行", "校")):
                    continue
                whole = anchor.name
                name = whole.name + q.surface[size:]
                return AgencyName(name, agency_names().kind_of(name), whole.place, whole.name)
    return None


RULES: tuple[Rule, ...] = (
    pointing,
    party_group,
    pointing_at_unit,
    station,
    zone,
    printed_place,
    level_word,
    village_body,
    university_part,
    shared_part,
    institution_part,
    bare_body,
    short_form,
)
"""All readings of a name, the first that answers wins; else the name is as printed."""
