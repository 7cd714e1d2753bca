"""Whose figure it is: the sentence's subject, the paragraph's topic, or the speaker's body.

``RULES`` are asked in order; where none knows, the figure is nobody's, for a figure laid to the
wrong body is worse than one laid to none.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extraction.context import Context, Piece
from kg.extraction.figures.candidates import Candidate
from kg.extraction.figures.lists import lead_of, series_lead
from kg.extraction.figures.subjects import Subjects
from kg.lexicon.figures import figure_words

_ROUNDUP = re.compile(figure_words().subject.roundups)
FAR = 3
"""Paragraphs without any subject after which the last one named is still the article's topic."""


def beside(c: Candidate, s: Subjects) -> str | None:
    """The name right before the number's verb: 其中最近的巴公镇有10个村."""
    return s.beside(c.sentence.start, c.quantity.start)


def adjoining(c: Candidate, s: Subjects) -> str | None:
    """The name or pointing word that the number is glued to: 对全市236座水库, 致重庆4名学生受伤."""
    return s.adjoining(c.sentence.start, c.quantity.start)


def list_lead(c: Candidate, s: Subjects) -> str | None:
    """In a numbered line under a promise who makes it: 县政府将办好以下实事：1．改造食堂12个."""
    lead = lead_of(c)
    return s.opening(lead.start, lead.end) if lead is not None else None


def subject(c: Candidate, s: Subjects) -> str | None:
    """The last name before the figure that opens a clause of the sentence; else the last name of
    the figure's clause, unless it is one that somebody speaks of or a report counts."""
    start, end = c.sentence.start, c.quantity.start
    opened = s.opening(start, end)
    if opened is not None or s.voice is not None or speaker(c, s) is not None:
        return opened
    return s.nearest(max(start, c.clause.start), end)


def report(c: Candidate, s: Subjects) -> str | None:
    """In a body's report to a congress what it promises is the body's, and what was reached its
    territory's."""
    return s.reporter(c.promises) if s.voice is not None else None


def topic(c: Candidate, s: Subjects) -> str | None:
    """The last name that opens a clause earlier in the paragraph; for the losses of a disaster the
    last place, for who came to help did not lose them."""
    if s.is_loss(c.clause.start, c.clause.end):
        return s.place_hit(_paragraph(c).start, c.sentence.start)
    return s.opening(_paragraph(c).start, c.sentence.start)


def speaker(c: Candidate, s: Subjects) -> str | None:
    """The body spoken for, where the figure is in somebody's words."""
    said = s.said(c.quantity.start)
    return s.spoken_for(said) if said is not None else None


def scene(c: Candidate, s: Subjects) -> str | None:
    """The place where somebody's words were heard: 在巴公镇，村民说….”"""
    if s.said(c.quantity.start) is None:
        return None
    return s.scene(_paragraph(c).start, c.quantity.start)


def series(c: Candidate, s: Subjects) -> str | None:
    """In an item of a series of paragraphs (一是…, 二是…) that tells of nobody who its lead is
    about."""
    here = _paragraph(c)
    if c.ctx.inside(here.start, c.quantity.start, "Person"):
        return None
    lead = series_lead(c.ctx, here)
    return s.opening(lead.start, lead.end) if lead is not None else None


def article(c: Candidate, s: Subjects) -> str | None:
    """Outside speech the last name before the paragraph, if it is the headline's too or nothing
    was named for long; not in a roundup of news (联播快讯), nor for losses."""
    if s.said(c.quantity.start) is not None or s.is_loss(c.clause.start, c.clause.end):
        return None
    paragraphs, here = c.ctx.paragraphs, _paragraph(c)
    first = paragraphs[0]
    if _ROUNDUP.search(c.ctx.text, first.start, first.end):
        return None
    last = s.nearest(first.start, here.start)
    headline = s.first(first.start, min(first.end, c.quantity.start))
    if last is None or last == headline:
        return headline
    at = paragraphs.index(here) if here in paragraphs else 0
    return None if s.nearest(paragraphs[max(0, at - FAR + 1)].start, here.start) else last


Rule = Callable[[Candidate, Subjects], str | None]
RULES: tuple[Rule, ...] = (
    beside,
    adjoining,
    list_lead,
    subject,
    report,
    topic,
    scene,
    speaker,
    series,
    article,
)


def agent_of(c: Candidate, subjects: Subjects) -> str | None:
    """The canonical agency or place the figure belongs to, ``None`` where it is unclear."""
    return next((name for rule in RULES if (name := rule(c, subjects)) is not None), None)


def _paragraph(c: Candidate) -> Piece:
    return Context.piece_at(c.ctx.paragraphs, c.quantity.start) or c.sentence
