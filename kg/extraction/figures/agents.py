"""Whose figure it is: the sentence's subject, the paragraph's topic, or the speaker's body.

``RULES`` are asked in order; where none knows, the figure is nobody's, for a figure laid to the
wrong body is worse than one laid to none.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.extraction.context import Context, Piece
from kg.extraction.figures.candidates import Candidate
from kg.extraction.figures.subjects import Subjects

FAR = 3
"""Paragraphs without any subject after which the last one named is still the article's topic."""


def beside(c: Candidate, s: Subjects) -> str | None:
    """The name right before the number's verb: 其中最近的巴公镇有10个村."""
    return s.beside(c.sentence.start, c.quantity.start)


def subject(c: Candidate, s: Subjects) -> str | None:
    """The last name before the figure that opens a clause of the sentence, else the last."""
    return s.opening(c.sentence.start, c.quantity.start) or s.nearest(
        c.sentence.start, c.quantity.start
    )


def topic(c: Candidate, s: Subjects) -> str | None:
    """The last name that opens a clause earlier in the paragraph."""
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


def article(c: Candidate, s: Subjects) -> str | None:
    """Outside speech the last name before the paragraph, if it is the headline's too or nothing
    was named for long."""
    if s.said(c.quantity.start) is not None:
        return None
    paragraphs, here = c.ctx.paragraphs, _paragraph(c)
    first = paragraphs[0]
    last = s.nearest(first.start, here.start)
    headline = s.first(first.start, min(first.end, c.quantity.start))
    if last is None or last == headline:
        return headline
    at = paragraphs.index(here) if here in paragraphs else 0
    return None if s.nearest(paragraphs[max(0, at - FAR + 1)].start, here.start) else last


Rule = Callable[[Candidate, Subjects], str | None]
RULES: tuple[Rule, ...] = (beside, subject, topic, scene, speaker, article)


def agent_of(c: Candidate, subjects: Subjects) -> str | None:
    """The canonical agency or place the figure belongs to, ``None`` where it is unclear."""
    return next((name for rule in RULES if (name := rule(c, subjects)) is not None), None)


def _paragraph(c: Candidate) -> Piece:
    return Context.piece_at(c.ctx.paragraphs, c.quantity.start) or c.sentence
