"""Which bodies act at a place of the text: the subject of a verb, however far before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extraction.blocks import blocks
from kg.extraction.context import Context, Piece
from kg.extraction.coordination import coordinated
from kg.extraction.people import person_name, speaks_for_body
from kg.extraction.pledges.agencies import body_name, principal_agency
from kg.extraction.pledges.clauses import Clause, clauses_of
from kg.extraction.speech import Utterance, utterance_at
from kg.extraction.undertakings.acting import Agents
from kg.extraction.undertakings.allies import allied, joined_at
from kg.extraction.undertakings.clause_subjects import (
    BODIES,
    about_people,
    opens_jointly,
    subject_in,
)
from kg.extraction.undertakings.deictics import deictic
from kg.extraction.undertakings.patterns import (
    adverbial,
    can_act,
    counted,
    demand,
    predicate,
    purpose,
    side,
)
from kg.formats import Mention, Post
from kg.resolution.namer import Namer

_LEVEL = re.compile("等[省市县区州]")


@dataclass(frozen=True)
class Actors:
    """Finds the acting bodies of one article."""

    ctx: Context
    namer: Namer
    posts: Sequence[Post]
    said: tuple[Utterance, ...]
    report: str | None = None
    """Whose report to a congress the article is; its verbs without a subject are that body's."""

    @cached_property
    def _blocks(self) -> tuple[Piece, ...]:
        return blocks(self.ctx)

    def at(self, verb: int, *, committed: bool) -> Agents | None:
        """Who does what the verb at ``verb`` says.

        The body right before it, the subject of its sentence, else, for a verb with no subject in
        its own clause, the speaker's body, the subject of the sentences before it in the
        paragraph. ``None`` where others are told to do it.
        """
        block = self._block(verb)
        sentence = self._sentence(block, verb)
        u = utterance_at(self.said, verb)
        if u is not None and u.kind in ("meeting", "group"):
            return None
        abutting = self.abutting(verb)
        if abutting is not None:
            return self._together(abutting, verb, committed=committed)
        own, told = self._in_sentence(sentence, verb)
        if told and not committed:
            return None
        if own is not None:
            return own
        fronted = self._following(sentence, block)
        if fronted is not None:
            return fronted
        if self._is_side(sentence, verb) and (u is not None or self.report is not None):
            return self._speaker(u) if u is not None else Agents((self.report or "",), (), 0.75)
        if not self._bare(sentence, verb):
            return None
        if self.report is not None:
            return Agents((self.report,), (), 0.75)
        if u is not None:
            instructed = u.force != "states" and demand().search(self.ctx.text, u.start, verb)
            return None if instructed and not committed else self._speaker(u)
        return self._topic(block, sentence)

    def _together(self, body: Mention, verb: int, *, committed: bool) -> Agents:
        """The body before a verb; with those it helps, where it is a partner: 我们将联合甲推出…."""
        text, found = self.ctx.text, self._agents(body, 0.9)
        at = joined_at(text, coordinated(self.ctx, body)[0].start, text[body.end : verb])
        lead = self.at(at, committed=committed) if at is not None else None
        if lead is None:
            return found
        new = [i for i, name in enumerate(lead.names) if name not in found.names]
        if len(lead.spans) != len(lead.names) or len(found.spans) != len(found.names):
            spans = (*lead.spans, *found.spans)
        else:
            spans = (*(lead.spans[i] for i in new), *found.spans)
        names = (*(lead.names[i] for i in new), *found.names)
        return Agents(names, spans, min(lead.confidence, found.confidence))

    def _is_side(self, sentence: Piece, verb: int) -> bool:
        """公司2008年启动…: a speaker's word for the body spoken for opens the verb's clause."""
        last = clauses_of(self.ctx.text, sentence.start, verb)
        start = last[-1].start if last else verb
        start += self.ctx.text.startswith(("“", "‘"), start, verb)
        m = side().match(self.ctx.text, start, verb)
        return m is not None and m.end() == verb

    def _following(self, sentence: Piece, block: Piece) -> Agents | None:
        """为推进…，某局召开…: the subject after a clause of purpose that opens the sentence."""
        text = self.ctx.text
        if not purpose().match(text, sentence.start):
            return None
        rest = re.compile("[。！？；]").split(text[sentence.end : block.end])[0]
        for clause in clauses_of(text, sentence.end, sentence.end + len(rest))[1:]:
            found = subject_in(self.ctx, clause)
            if found is not None:
                return self._agents(found, 0.75)
        return None

    def name(self, body: Mention) -> str:
        """The canonical name of one body."""
        return body_name(self.ctx, self.namer, body)

    def all_of(self, bodies: Sequence[Mention], confidence: float) -> Agents:
        """All of these bodies, each named once."""
        names = tuple(dict.fromkeys(self.name(b) for b in bodies))
        return Agents(names, tuple((b.start, b.end) for b in bodies), confidence)

    def around(self, offset: int) -> Agents | None:
        """Whose a programme at ``offset`` is that has no verb of its own: the paragraph's."""
        if utterance_at(self.said, offset) is not None:
            return None
        if self.report is not None:
            return Agents((self.report,), (), 0.7)
        return self._topic(self._block(offset), Piece(offset, offset))

    def _block(self, offset: int) -> Piece:
        found = Context.piece_at(self._blocks, offset)
        return found or Piece(offset, offset)

    def _sentence(self, block: Piece, offset: int) -> Piece:
        head = self.ctx.text[block.start : offset]
        at = block.start + max(head.rfind(mark) for mark in "。！？；") + 1
        return Piece(at, offset)

    def abutting(self, verb: int) -> Mention | None:
        """成都建设…: the body right before the verb of the same sentence, adverbs aside."""
        body = next(self.ctx.before(verb, *BODIES), None)
        if body is None or not can_act(body) or self._locates(body):
            return None
        gap = self.ctx.text[body.end : verb]
        if "，" in gap or "," in gap:
            return None  # what ends a clause is its object as often as its subject
        return body if adverbial().fullmatch(gap) else None

    def subjects(self, promise: int) -> Agents | None:
        """市委、市政府将…: the bodies side by side that are the subject of a promise."""
        body = next(self.ctx.before(promise, *BODIES), None)
        if body is None or body.end != promise:
            return None
        listed = coordinated(self.ctx, body)
        return self._agents(body, 0.85) if len(listed) > 1 else None

    def _locates(self, body: Mention) -> bool:
        """在甲县、乙县开展…: places that say where, and not who."""
        first = coordinated(self.ctx, body)[0]
        return body.type == "Place" and self.ctx.text.endswith("在", 0, first.start)

    def _bare(self, sentence: Piece, verb: int) -> bool:
        """Whether nothing but adverbs stands before the verb in its clause."""
        last = clauses_of(self.ctx.text, sentence.start, verb)
        start = last[-1].start if last else verb
        if self.ctx.text[start - 1 : verb].endswith(("，", ",", "。", "；", ";")):
            return True
        head = self.ctx.text[start:verb]
        if counted().match(head):
            return False  # 两部门启动…: whom it counts, this clause does not say
        if head.startswith("对") and not self.ctx.inside(start, verb, *BODIES):
            return True
        places = self.ctx.inside(start, verb, "Place")
        if places and head.startswith("在") and self._locates(places[-1]):
            head = self.ctx.text[places[-1].end : verb]
        return bool(adverbial().fullmatch(head))

    def _in_sentence(self, sentence: Piece, verb: int) -> tuple[Agents | None, bool]:
        """The subject of the nearest clause back that has one, and whether 要 stands after it."""
        text = self.ctx.text
        told = False
        clauses = clauses_of(text, sentence.start, verb)
        joint = bool(clauses) and opens_jointly(self.ctx, clauses[-1])
        for clause in reversed(clauses):
            head = text[clause.start : clause.end]
            told = told or demand().search(head) is not None or about_people(self.ctx, clause)
            found = subject_in(self.ctx, clause, joint=joint)
            if found is not None:
                return self._agents(found, 0.85), told
            person = self._person(clause)
            if person is not None:
                return person, told
            stand_in = deictic(self.ctx, self.namer, self.said, clause)
            if stand_in is not None:
                return stand_in, told
        return None, told

    def _person(self, clause: Clause) -> Agents | None:
        """The body of the person a clause has as its subject, after titles and bodies."""
        for person in self.ctx.inside(clause.start, clause.end, "Person"):
            name = person_name(person)
            # Former posts count: what somebody started in office, the body started.
            held = [p for p in self.posts if p.person == name and speaks_for_body(p)]
            after = self.ctx.text[person.end : clause.end]
            if held and (not after or predicate().match(after)):
                heads = [p for p in held if p.head] or held
                return Agents((heads[0].agency,), ((person.start, person.end),), 0.7)
        return None

    def _agents(self, one: Mention, confidence: float) -> Agents:
        """``one`` with the bodies coordinated to it: 甲、乙和丙."""
        listed = allied(self.ctx, coordinated(self.ctx, one))
        short = _LEVEL.match(self.ctx.text, listed[-1].end) is not None
        names = tuple(dict.fromkeys(self.member(m, of_many=short) for m in listed))
        return Agents(names, tuple((m.start, m.end) for m in listed), confidence)

    def member(self, body: Mention, *, of_many: bool) -> str:
        """A body's name in a list; in 甲、乙等市 the level printed once belongs to each place."""
        if of_many and body.type == "Place":
            return self.namer.place(body.text, body.start)[0]
        return self.name(body)

    def _speaker(self, u: Utterance) -> Agents | None:
        if u.speaker is not None:
            name = principal_agency(self.ctx, self.namer, self.posts, u, ())
            if name is None:
                return None
            return Agents((name,), ((u.speaker.start, u.speaker.end),), 0.75)
        if u.agency is not None:
            return self._agents(u.agency, 0.75)
        return None

    def _topic(self, block: Piece, sentence: Piece) -> Agents | None:
        """The subject of the nearest sentence before, in the same paragraph."""
        for clause in reversed(clauses_of(self.ctx.text, block.start, sentence.start)):
            if clause.opens == "comma":
                continue
            found = subject_in(self.ctx, clause)
            if found is not None:
                return self._agents(found, 0.6)
            person = self._person(clause)
            if person is not None:
                return person
        return None
