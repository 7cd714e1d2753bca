"""Whose figure it is: the sentence's subject, the paragraph's topic, or the speaker's body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extraction.context import Context
from kg.extraction.figures.candidates import Candidate
from kg.extraction.speech import Utterance
from kg.formats import Mention, Post
from kg.lexicon.figures import figure_words
from kg.lexicon.words import alternation

if TYPE_CHECKING:
    from kg.resolution.namer import Namer

WORDS = figure_words()
_POINTER = re.compile(alternation((*WORDS.agent.province, *WORDS.agent.pointers)))
_OPENERS = re.compile(f"(?:{WORDS.subject.openers})*")


def agent_of(
    c: Candidate, namer: Namer, posts: Sequence[Post], spoken: Sequence[Utterance]
) -> str | None:
    """The canonical agency or place the figure belongs to, ``None`` where it is unclear."""
    return (
        _nearest(c.ctx, c.sentence.start, c.quantity.start, namer)
        or _topic(c, namer)
        or _speaker(c, namer, posts, spoken)
    )


def _nearest(ctx: Context, start: int, end: int, namer: Namer) -> str | None:
    """The last name in ``[start, end)`` that opens a clause, else the last that is no object."""
    found = list(_subjects(ctx, start, end, namer))
    opening = next((name for at, name in found if _opens_clause(ctx, at)), None)
    return opening or next((name for _, name in found), None)


def _first(ctx: Context, start: int, end: int, namer: Namer) -> str | None:
    """The first name or pointing word in ``[start, end)`` that no preposition governs."""
    found = list(_subjects(ctx, start, end, namer))
    return found[-1][1] if found else None


def _opens_clause(ctx: Context, at: int) -> bool:
    """Whether only a date or an adverb stands between the name and the start of its clause."""
    clause = Context.piece_at(ctx.clauses, at)
    return clause is not None and _OPENERS.fullmatch(ctx.text, clause.start, at) is not None


def _subjects(ctx: Context, start: int, end: int, namer: Namer) -> Iterator[tuple[int, str]]:
    """Possible subjects in ``[start, end)``, where each begins and its name, the last first."""
    spans: list[tuple[int, int, Mention | None]] = [
        (m.start, m.end, m)
        for m in ctx.inside(start, end, "Agency", "Place")
        if not _reports(ctx, m)
    ]
    spans += [
        (m.start(), m.end(), None)
        for m in _POINTER.finditer(ctx.text, start, end)
        if ctx.mention_at(m.start()) is None
    ]
    for begin, stop, mention in sorted(spans, key=lambda s: (-s[0], -s[1])):
        before = ctx.text[max(start, begin - 3) : begin]
        if before.endswith(WORDS.subject.prepositions) or ctx.text.startswith(
            WORDS.subject.genitive, stop
        ):
            continue
        if mention is None:
            name = _pointed(ctx, begin, ctx.text[begin:stop], namer)
        else:
            name = _named(mention, namer)
        if name is not None:
            yield begin, name


def _reports(ctx: Context, m: Mention) -> bool:
    """Whether the name is that of a medium, or of a page's dateline."""
    if ctx.region_at(m.start) in ("dateline", "byline", "furniture"):
        return True
    return m.type == "Agency" and (
        m.text.endswith(WORDS.subject.media) or ctx.text.startswith(WORDS.subject.reporting, m.end)
    )


def _named(mention: Mention, namer: Namer) -> str | None:
    """The canonical name of a mention."""
    if mention.type == "Agency":
        return namer.agency(mention, mention.start).name
    return namer.place(mention.text, mention.start)[0]


def _pointed(ctx: Context, at: int, word: str, namer: Namer) -> str | None:
    """What 全省, 该县 or 学校 points to: the frame's province, or the last name of that kind."""
    province = ctx.article.province.value if ctx.article.province else None
    if word in WORDS.agent.province or (
        province and province.endswith("自治区") and word in ("全区", "我区")
    ):
        return province
    ends = WORDS.agent.pointers[word]
    for m in ctx.before(at, "Agency", "Place"):
        if m.text.endswith(ends):
            return _named(m, namer)
    if province and province.endswith(ends) and province.endswith("市"):
        return province
    return None


def _speaker(
    c: Candidate, namer: Namer, posts: Sequence[Post], spoken: Sequence[Utterance]
) -> str | None:
    """The body spoken for, where the figure is in somebody's words."""
    said = next((u for u in spoken if u.start <= c.quantity.start < u.end), None)
    if said is None:
        return None
    if said.speaker is not None:
        held = [p.agency for p in posts if p.person == said.speaker.text]
        if held:
            return held[0]
    return None if said.agency is None else _named(said.agency, namer)


def _topic(c: Candidate, namer: Namer) -> str | None:
    """The subject nearest before in the paragraph, else the first of the article's headline."""
    paragraph = Context.piece_at(c.ctx.paragraphs, c.quantity.start) or c.sentence
    near = _nearest(c.ctx, paragraph.start, c.sentence.start, namer)
    if near is not None:
        return near
    first = c.ctx.paragraphs[0]
    return _first(c.ctx, first.start, min(first.end, c.quantity.start), namer) or _nearest(
        c.ctx, first.start, paragraph.start, namer
    )
