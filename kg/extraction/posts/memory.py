"""What the rules that name bodies remember while they read an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kg.extraction.context import Context
from kg.extraction.posts import fit
from kg.extraction.posts.body import Body
from kg.extraction.posts.runs import Seat
from kg.extraction.posts.tokens import Token
from kg.extraction.posts.unread import AFTER_THESE
from kg.formats import Span
from kg.lexicon.titles import TitleEntry, titles
from kg.resolution.namer import Namer
from kg.resolution.surface import parse

OWN_INSTITUTION = "学校"
ORGANISATION = re.compile(
    "中共|中国共产主义青年团|共青团|中国人民政治协商会议|中国民主(?:同盟|建国会|促进会)"
)
"""What stands before the place in the name of a body."""
NOWHERE = re.compile("[省市县区州盟旗]委(?!员)|街道(?=党工委|工委)")
"""A committee whose territory the article does not tell: its departments have none either."""
POINTED = re.compile("[该我本全][省市县区州旗镇乡]")
"""该市 before a body of its own level."""


@dataclass
class Memory:
    """What the rules remember while they read."""

    namer: Namer
    ctx: Context
    rules: tuple[Naming, ...]
    """How a seat's body is told, the first rule that answers first."""
    bodies: list[Body] = field(default_factory=list)
    """The bodies of the sentence so far, oldest first."""
    village: str | None = None
    lost: bool = False
    """The title before in the run is of a body that could not be told."""
    person: str = ""
    """Whose titles are being read."""
    run_start: int = 0
    """How many bodies of the sentence were named before the run that is being read."""

    def new_sentence(self) -> None:
        """A body is shared inside a sentence only."""
        self.bodies.clear()
        self.run_start = 0

    def name_run(self, seats: Sequence[Seat]) -> list[tuple[Seat, Body | None]]:
        """Each seat with its body; ``None`` where no body can be told."""
        out = []
        self.run_start = len(self.bodies)
        for i, seat in enumerate(seats):
            following = tuple(s.entry for s in seats[i + 1 :] if s.entry and not s.body)
            body = self.name_seat(seat, following)
            if body is not None:
                self.bodies.append(body)
            self.lost = body is None and (seat.entry is not None or not seat.body)
            out.append((seat, body))
        self.lost = False
        return out

    def name_seat(self, seat: Seat, following: tuple[TitleEntry, ...] = ()) -> Body | None:
        """The body of one seat, by the rules in their order.

        ``following`` are the titles after it in the run, which may tell a body that the seat's
        own title does not (党委书记、局长).
        """
        for rule in self.rules:
            if (found := rule(seat, following, self)) is not None:
                return found
        return None

    def agency(self, surface: str, at: int, beside: Body | None = None) -> str:
        """The canonical name of a printed body, read in the territory of the one ``beside`` it."""
        if beside is None:
            return self.namer.agency(surface, at).name
        inherited = self.namer.jurisdiction(beside.name, at)
        if inherited is None and (committee := NOWHERE.match(beside.name)):
            parsed = parse(surface, None)
            body = parsed.body if parsed.bare else None
            if body is not None and (body.department or committee[0] == "街道"):
                return committee[0] + surface
        name = self.namer.agency(surface, at, inherited).name
        place = fit.territory(beside.name)
        if inherited is None or place is None or surface.startswith(place):
            return name
        parsed = parse(surface, inherited)
        if parsed.seat or (parsed.level and not place.endswith(parsed.level)):
            # 枝江市市场监管局 and 市农业农村局 behind a town of that city are not the town's.
            return name
        # The place is kept as it was printed with the body before (襄阳市襄州区, not 襄州区).
        if place not in name:
            below = place.rfind(inherited.name) + len(inherited.name)
            above = place[:below] if inherited.name in place else place
            ends = (above[i:] for i in range(len(above)))
            printed = next((end for end in ends if end in name), inherited.name)
            short = printed if printed.endswith(inherited.name) else inherited.name
            return name.replace(short, place, 1)
        whose = ORGANISATION.match(name)
        return (whose[0] if whose else "") + name[name.index(place) :]

    def pointed(self, place: str, at: int) -> str:
        """某某县崇文镇 for 该县崇文镇; 四川省小金县某村 for 四川小金县某村."""
        found = POINTED.match(place)
        if found is None or found[0] == place:
            return self.namer.written_out(place)
        return self.namer.place(found[0], at)[0] + place[found.end() :]

    def institution(self, at: int) -> str | None:
        """The school or house whose own paper speaks, if the article has one."""
        name = self.namer.agency(OWN_INSTITUTION, at).name
        return None if name == OWN_INSTITUTION else name

    @property
    def whole(self) -> Body | None:
        """The last body of the sentence that is no part of another."""
        return next((b for b in reversed(self.bodies) if not b.part), None)


Naming = Callable[[Seat, tuple[TitleEntry, ...], Memory], Body | None]
"""A rule: the seat, the titles after it, and what is remembered."""


def surface_of(body: Iterable[Token]) -> str:
    """The printed body, from its tokens; 该市 before 市委 says the level twice."""
    tokens = list(body)
    if len(tokens) > 1 and POINTED.fullmatch(tokens[0].text):
        tokens = tokens[1:] if tokens[1].text.startswith(tokens[0].text[-1]) else tokens
    return "".join(token.text for token in tokens)


def spans_of(body: Sequence[Token]) -> tuple[Span, ...]:
    """Where the printed body stands."""
    return ((body[0].start, body[-1].end),) if body else ()


def cut_off(seat: Seat, memory: Memory) -> bool:
    """环境官参赞: the first title of a run stands behind a word that was not understood, so whose
    it is cannot be told."""
    if seat.unread:
        return True
    first = len(memory.bodies) == memory.run_start
    begin = seat.reach if seat.reach >= 0 else seat.title.start if seat.title else 0
    before = memory.ctx.text[begin - 1 : begin] if begin else ""
    beside = memory.ctx.mention_at(begin - 1) if begin else None
    if first and beside is not None and beside.type == "Event" and not seat.after_name:
        return True
    understood = seat.governed or seat.after_name or not first or not before.isalpha()
    if led_to(memory.ctx.text, begin):
        return False
    return not understood and before not in MAY_LEAD and beside is None


def led_to(text: str, begin: int) -> bool:
    """Whether a verb stands before a title that it may govern: 副局长甲代表局长乙."""
    return text.endswith(titles().lead_to_titles, max(0, begin - 4), begin)


MAY_LEAD = AFTER_THESE + "了让给将把被及与并里上内中时后前日位名长"
