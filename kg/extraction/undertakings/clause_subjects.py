"""What one clause has for its subject, by its words alone."""

from __future__ import annotations

from kg.extraction.context import Context
from kg.extraction.coordination import coordinated
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.subjects import subject_of
from kg.extraction.undertakings.patterns import can_act, predicate
from kg.formats import Mention, MentionType
from kg.lexicon.undertakings import undertakings

BODIES: tuple[MentionType, ...] = ("Agency", "Place")
"""What can act."""


def opens_jointly(ctx: Context, clause: Clause) -> bool:
    """Whether a clause opens with a word of acting together: 甲与乙签约，共同实施…."""
    return bool(undertakings().pattern("jointly").match(ctx.text, clause.start))


def subject_in(ctx: Context, clause: Clause, *, joint: bool = False) -> Mention | None:
    """The body a clause has as its subject: at its head, or the head noun it ends with; of
    those who sign something, where they act together afterwards (``joint``)."""
    text = ctx.text
    found_in = ctx.inside(clause.start, clause.end, *BODIES)
    bodies = [m for m in found_in if ctx.region_at(m.start) != "dateline"]
    if not bodies or not can_act(bodies[0]):
        return None
    first, last = bodies[0], bodies[-1]
    if last.end == clause.end and text[last.start - 1 : last.start] == "的":
        return last
    kind, _, found = subject_of(ctx, clause.start, first.end)
    if kind != "body" or found != first:
        return None
    last = coordinated(ctx, first)[-1]
    after = text[last.end : clause.end]
    if undertakings().people.match(after):
        return None
    if not after or predicate().match(after):
        return first
    return first if joint and undertakings().pattern("signs").match(after) else None


def about_people(ctx: Context, clause: Clause) -> bool:
    """某大学研究员…: whether the clause is about people of a body, who do not act for it."""
    body = next(iter(ctx.inside(clause.start, clause.end, *BODIES)), None)
    if body is None or body.start != clause.start:
        return False
    return undertakings().people.match(ctx.text, body.end, clause.end) is not None
