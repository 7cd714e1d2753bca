"""Who may be the subject of a figure: the bodies, places and pointing words of a stretch."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kg.extraction.context import Context
from kg.extraction.figures.owners import Owners
from kg.extraction.people import body_led, in_office
from kg.extraction.pointers import reports
from kg.extraction.speech import Utterance, utterance_at
from kg.extraction.work_report import voice_of
from kg.formats import Mention, Post
from kg.lexicon.figures import figure_words
from kg.lexicon.words import alternation

WORDS = figure_words()
_POINTER = re.compile(
    alternation((*WORDS.agent.province, *WORDS.agent.pointers, *WORDS.agent.bodies))
)
_NOT_PREPOSITION = re.compile(WORDS.subject.not_prepositions)
_LOSS = re.compile(WORDS.subject.losses)
_AND = re.compile(WORDS.subject.joints)
_AND_GOVERNMENT = re.compile(WORDS.subject.and_government)
_NO_OWNER = re.compile(WORDS.subject.no_owners)
_SENDING = re.compile(WORDS.subject.sending)
_TOGETHER = re.compile(WORDS.subject.joined)
_OPENERS = re.compile(f"(?:{WORDS.subject.openers})*")
_HAVING = re.compile(alternation(WORDS.subject.having))


@dataclass(frozen=True)
class Subjects:
    """One article's possible owners of figures, by their canonical names."""

    ctx: Context
    owners: Owners
    posts: Sequence[Post]
    spoken: tuple[Utterance, ...]
    _openings: dict[tuple[int, int], str | None] = field(default_factory=dict, repr=False)

    def nearest(self, start: int, end: int) -> str | None:
        """The last name in ``[start, end)`` that opens a clause, else the last no object."""
        return self.opening(start, end) or next((name for _, name in self._in(start, end)), None)

    def beside(self, start: int, end: int) -> str | None:
        """The name that nothing but a verb of having parts from ``end``."""
        for m in reversed(self.ctx.inside(start, end, "Agency", "Place")):
            if not _HAVING.fullmatch(self.ctx.text, m.end, end):
                return None
            return None if self._governed(start, m.start) else self.owners.named(m)
        return None

    def adjoining(self, start: int, end: int) -> str | None:
        """The name or pointing word in ``[start, end)`` that ends at ``end``, if no more than a
        word for whom something befalls or is done stands before it."""
        begin, stop, mention = self._last(end)
        if stop != end or begin < start:
            return None
        befallen = self.ctx.text[max(start, begin - 2) : begin].endswith(WORDS.subject.befalling)
        if not befallen and (self._governed(start, begin) or not self._opens_clause(begin)):
            return None
        if mention is None:
            return self._meant(begin, stop)
        return self.owners.named(mention) if self.owners.is_territory(mention) else None

    def _last(self, end: int) -> tuple[int, int, Mention | None]:
        i = bisect_left(self._possible, end, key=lambda span: span[0]) - 1
        return self._possible[i] if i >= 0 else (-1, -1, None)

    def is_loss(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` tells of the losses of a disaster."""
        return _LOSS.search(self.ctx.text, start, end) is not None

    def place_hit(self, start: int, end: int) -> str | None:
        """The last territory named in ``[start, end)``."""
        for m in reversed(self.ctx.inside(start, end, "Place")):
            if self.owners.is_territory(m):
                return self.owners.named(m)
        return None

    def opening(self, start: int, end: int) -> str | None:
        """The last name in ``[start, end)`` that opens a clause."""
        key = (start, end)
        if key not in self._openings:
            found = self._in(start, end, opening=True)
            self._openings[key] = next((name for _, name in found), None)
        return self._openings[key]

    def first(self, start: int, end: int) -> str | None:
        """The first name or pointing word in ``[start, end)`` that no preposition governs."""
        found = list(self._in(start, end))
        return found[-1][1] if found else None

    def scene(self, start: int, end: int) -> str | None:
        """The last place or body in ``[start, end)`` where the report says it is: 在泽州县，…;
        来到巴公镇."""
        for m in reversed(self.ctx.inside(start, end, "Agency", "Place")):
            before = self.ctx.text[max(start, m.start - 3) : m.start]
            if before.endswith(WORDS.subject.scenes) and not self.ctx.text.startswith(
                WORDS.subject.occasions, m.end
            ):
                return self.owners.named(m)
        return None

    def _opens_clause(self, at: int) -> bool:
        """Whether only a date or an adverb stands between the name and its clause's start."""
        clause = Context.piece_at(self.ctx.clauses, at)
        return (
            clause is not None and _OPENERS.fullmatch(self.ctx.text, clause.start, at) is not None
        )

    def _in(self, start: int, end: int, *, opening: bool = False) -> Iterator[tuple[int, str]]:
        """Possible subjects in ``[start, end)``, where each begins and its name, the last first;
        with ``opening`` those that open a clause."""
        ctx, possible = self.ctx, self._possible
        first = bisect_left(possible, start, key=lambda span: span[0])
        last = bisect_left(possible, end, key=lambda span: span[0])
        for begin, stop, mention in reversed(possible[first:last]):
            if stop > end or self._governed(start, begin):
                continue
            if ctx.text.startswith(WORDS.subject.genitive, stop) and not (
                opening and self._acts_with_others(begin)
            ):
                continue
            if opening and not self._opens_clause(begin):
                continue
            if mention is None:
                name = self._meant(begin, stop)
            else:
                name = self._sent(stop) or self._led(mention) or self.owners.named(mention)
                if name is not None and _AND_GOVERNMENT.match(ctx.text, stop):
                    name = self.owners.ground(name)
            if name is not None:
                yield begin, name

    @cached_property
    def _possible(self) -> list[tuple[int, int, Mention | None]]:
        """The article's bodies and places, and its pointing words outside mentions, in order."""
        ctx = self.ctx
        spans: list[tuple[int, int, Mention | None]] = [
            (m.start, m.end, m)
            for m in ctx.mentions
            if m.type in ("Agency", "Place")
            and not reports(ctx, m)
            and not _NO_OWNER.search(m.text)
        ]
        spans += [
            (m.start(), m.end(), None)
            for m in _POINTER.finditer(ctx.text)
            if ctx.mention_at(m.start()) is None
        ]
        return sorted(spans, key=lambda span: span[:2])

    def _acts_with_others(self, at: int) -> bool:
        """Whether the bodies act together in whose list the one at ``at`` is first: 甲局、乙局推行;
        not 甲局、乙局的, nor 甲局、乙局两家, whose figures are of both, as are two places'."""
        text, i = self.ctx.text, bisect_left(self._possible, at, key=lambda span: span[0])
        _, stop, first = self._possible[i]
        if first is None or first.type != "Agency":
            return False
        members = 1
        for following, end, _ in self._possible[i + 1 :]:
            if _AND.fullmatch(text, stop, following) is None:
                break
            stop, members = end, members + 1
        return members > 1 and _TOGETHER.match(text, stop) is None

    def _sent(self, at: int) -> str | None:
        """The body that one before ``at`` sends to work: 甲局调派[乙总队]投入800人."""
        sending = _SENDING.match(self.ctx.text, at)
        sent = self.ctx.mention_at(sending.end()) if sending is not None else None
        if sent is None or sending is None or sent.start != sending.end() or sent.type != "Agency":
            return None
        return self.owners.named(sent)

    def _governed(self, start: int, at: int) -> bool:
        """Whether a preposition or a verb stands right before the name at ``at``."""
        before = self.ctx.text[max(start, at - 3) : at]
        return before.endswith(WORDS.subject.prepositions) and not _NOT_PREPOSITION.search(before)

    def _led(self, mention: Mention) -> str | None:
        """For a body in somebody's titles the one that person leads: 甲会委员、乙院院长: 乙院."""
        for post in self.posts:
            if any(start <= mention.start and mention.end <= end for start, end in post.evidence):
                return self._led_by(post.person)
        return None

    def said(self, at: int) -> Utterance | None:
        """The utterance that holds ``at``."""
        return utterance_at(self.spoken, at)

    @cached_property
    def voice(self) -> str | None:
        """The body whose report the article is."""
        return voice_of(self.ctx, self.owners.namer, self.posts)

    def reporter(self, promised: bool) -> str | None:
        """Whose the figures of a report are: the body's where it promises, else its territory's."""
        if self.voice is None or promised:
            return self.voice
        return self.owners.territory(self.voice)

    def spoken_for(self, said: Utterance) -> str | None:
        """The body of the speaker: the last they head or hold a post in, else the one printed."""
        body = self._body_of(said)
        return body and self.owners.ground(body)

    def _body_of(self, said: Utterance) -> str | None:
        led = None
        if said.speaker is not None:
            led = body_led(in_office(self.posts, said.speaker.text))
        return led or (self.owners.named(said.agency) if said.agency is not None else None)

    def _meant(self, start: int, stop: int) -> str | None:
        """What the pointing word in ``[start, stop)`` points to."""
        said = self.said(start)
        own = self._body_of(said) if said is not None else None
        return self.owners.meant(start, self.ctx.text[start:stop], own)

    def _led_by(self, person: str) -> str | None:
        body = body_led(in_office(self.posts, person))
        return body and self.owners.ground(body)
