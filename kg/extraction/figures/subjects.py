"""Who may be the subject of a figure: the bodies, places and pointing words of a stretch."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kg.extraction.context import Context
from kg.extraction.people import body_led, in_office
from kg.extraction.pointers import agency_name, pointed, reports
from kg.extraction.speech import Utterance, utterance_at
from kg.formats import Mention, Post
from kg.lexicon.figures import figure_words
from kg.lexicon.words import alternation

if TYPE_CHECKING:
    from kg.resolution.namer import Namer

WORDS = figure_words()
_POINTER = re.compile(alternation((*WORDS.agent.province, *WORDS.agent.pointers)))
_OPENERS = re.compile(f"(?:{WORDS.subject.openers})*")
_HAVING = re.compile(alternation(WORDS.subject.having))


@dataclass(frozen=True)
class Subjects:
    """One article's possible owners of figures, by their canonical names."""

    ctx: Context
    namer: Namer
    posts: Sequence[Post]
    spoken: tuple[Utterance, ...]
    _names: dict[tuple[int, str], str | None] = field(default_factory=dict, repr=False)
    _openings: dict[tuple[int, int], str | None] = field(default_factory=dict, repr=False)

    def nearest(self, start: int, end: int) -> str | None:
        """The last name in ``[start, end)`` that opens a clause, else the last no object."""
        return self.opening(start, end) or next((name for _, name in self._in(start, end)), None)

    def beside(self, start: int, end: int) -> str | None:
        """The name that nothing but a verb of having parts from ``end``."""
        for m in reversed(self.ctx.inside(start, end, "Agency", "Place")):
            if not _HAVING.fullmatch(self.ctx.text, m.end, end):
                return None
            return None if self._governed(start, m.start) else self.named(m)
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
            if self.ctx.text[max(start, m.start - 3) : m.start].endswith(WORDS.subject.scenes):
                return self.named(m)
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
            if (
                stop > end
                or self._governed(start, begin)
                or ctx.text.startswith(WORDS.subject.genitive, stop)
            ):
                continue
            if opening and not self._opens_clause(begin):
                continue
            if mention is None:
                name = self._pointed(begin, ctx.text[begin:stop])
            else:
                name = self._led(mention) or self.named(mention)
            if name is not None:
                yield begin, name

    @cached_property
    def _possible(self) -> list[tuple[int, int, Mention | None]]:
        """The article's bodies and places, and its pointing words outside mentions, in order."""
        ctx = self.ctx
        spans: list[tuple[int, int, Mention | None]] = [
            (m.start, m.end, m)
            for m in ctx.mentions
            if m.type in ("Agency", "Place") and not reports(ctx, m)
        ]
        spans += [
            (m.start(), m.end(), None)
            for m in _POINTER.finditer(ctx.text)
            if ctx.mention_at(m.start()) is None
        ]
        return sorted(spans, key=lambda span: span[:2])

    def _governed(self, start: int, at: int) -> bool:
        """Whether a preposition or a verb stands right before the name at ``at``."""
        before = self.ctx.text[max(start, at - 3) : at]
        return before.endswith(WORDS.subject.prepositions)

    def _led(self, mention: Mention) -> str | None:
        """For a body in somebody's titles the one that person leads: 甲会委员、乙院院长: 乙院."""
        for post in self.posts:
            if any(start <= mention.start and mention.end <= end for start, end in post.evidence):
                return self._led_by(post.person)
        return None

    def said(self, at: int) -> Utterance | None:
        """The utterance that holds ``at``."""
        return utterance_at(self.spoken, at)

    def spoken_for(self, said: Utterance) -> str | None:
        """The body of the speaker: the last they head or hold a post in, else the one printed."""
        led = self._led_by(said.speaker.text) if said.speaker is not None else None
        return led or (self.named(said.agency) if said.agency is not None else None)

    def _led_by(self, person: str) -> str | None:
        return body_led(in_office(self.posts, person))

    def named(self, mention: Mention) -> str | None:
        """The canonical name of a mention; the shortest that the article has for that one."""
        key = (mention.start, mention.text)
        if key not in self._names:
            self._names[key] = self._name(mention)
        return self._names[key]

    def _name(self, mention: Mention) -> str | None:
        if mention.type == "Agency":
            body = self.namer.agency(mention, mention.start)
            if body.place is None:
                return agency_name(self.ctx, self.namer, mention)
            same = (n for n, code in self._agencies if code == body.place and body.name.endswith(n))
            return min(same, key=len, default=body.name)
        name, code = self.namer.place(mention.text, mention.start)
        return self._shortest.get(code, name) if code else self._fullest(name)

    @cached_property
    def _agencies(self) -> list[tuple[str, str | None]]:
        bodies = (self.namer.agency(m, m.start) for m in self.ctx.mentions if m.type == "Agency")
        return [(body.name, body.place) for body in bodies]

    @cached_property
    def _places(self) -> list[tuple[str, str | None]]:
        return [self.namer.place(m.text, m.start) for m in self.ctx.mentions if m.type == "Place"]

    @cached_property
    def _shortest(self) -> dict[str, str]:
        """By code the shortest name the article has for a division (长沙县, not 湖南省长沙县)."""
        out: dict[str, str] = {}
        for name, code in self._places:
            if code and len(name) < len(out.get(code, name + " ")):
                out[code] = name
        return out

    def _fullest(self, name: str) -> str:
        """The longest name the article has for a village that the table of divisions has not."""
        longer = (n for n, code in self._places if code is None and n.endswith(name))
        return max(longer, key=len, default=name)

    def _pointed(self, at: int, word: str) -> str | None:
        """What 全省, 该县 or 学校 points to, a speaker's 我校 to the speaker's own."""
        said = self.said(at)
        own = self.spoken_for(said) if said is not None else None
        if own is not None and own.endswith(WORDS.agent.pointers.get(word, ("\0",))):
            return own
        found = pointed(self.ctx, at, word)
        return self.named(found) if isinstance(found, Mention) else found
