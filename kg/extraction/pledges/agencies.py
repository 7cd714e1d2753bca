"""For which body a speaker commits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extraction.context import Context
from kg.extraction.people import body_led, in_office, person_name
from kg.extraction.pledges.unmarked import Speech
from kg.extraction.pointers import agency_name, pointed
from kg.extraction.speech import Utterance
from kg.formats import Mention, Post
from kg.lexicon.agencies import agency_names
from kg.lexicon.pledges import pledges
from kg.resolution.namer import Namer


def body_name(ctx: Context, namer: Namer, mention: Mention) -> str:
    """The canonical name of an agency, or the printed name of an acting place: the record's
    places say which division that is."""
    if mention.type == "Place":
        return re.sub(r"\s", "", mention.text)
    return agency_name(ctx, namer, mention)


def pointed_name(ctx: Context, namer: Namer, word: str, at: int) -> str | None:
    """The name of what a deictic word at ``at`` points to (该县, 学校), ``None`` for nothing."""
    meant = pointed(ctx, at, word)
    return body_name(ctx, namer, meant) if isinstance(meant, Mention) else meant


def meant_by(ctx: Context, namer: Namer, word: str, at: int) -> str | None:
    """The body or division that a deictic word at ``at`` stands for: 我局, 该公司, 我市 after
    黄石市住建局; ``None`` where nothing tells."""
    name = namer.agency(word, at).name
    if name != word:
        return name
    division, code = namer.place(word, at)
    return pointed_name(ctx, namer, word, at) or (division if code is not None else None)


def principal_agency(
    ctx: Context,
    namer: Namer,
    posts: Sequence[Post],
    u: Utterance,
    subjects: Sequence[Mention],
) -> str | None:
    """The body a person speaks for: the one they name as subject if they hold a post in it, else
    the body of the first post they head, the last post, or the body printed before the name."""
    if u.speaker is None:
        return None
    held = in_office(posts, person_name(u.speaker))
    agencies = {p.agency for p in held}
    for subject in subjects:
        named = body_name(ctx, namer, subject)
        if named in agencies or any(a.startswith(named) for a in agencies):
            return named
    if held or u.agency is None:
        return body_led(held)
    return body_name(ctx, namer, u.agency)


def leads_country(posts: Sequence[Post], u: Utterance) -> bool:
    """Whether the person who speaks is a leader of the country's."""
    name = person_name(u.speaker) if u.speaker is not None else ""
    return any(p.person == name and p.agency in pledges().instructing for p in posts)


def speech_of(ctx: Context, namer: Namer, posts: Sequence[Post], u: Utterance) -> Speech:
    """What the rules of sentences without a committing word know of the speech."""
    cue = ctx.text[slice(*u.cue)]
    bodies: list[str] = []
    if u.speaker is not None:
        bodies = [post.agency for post in in_office(posts, person_name(u.speaker))]
    if not bodies and u.agency is not None:
        bodies = [body_name(ctx, namer, u.agency)]
    return Speech(cue, u.direct, any(_governs(body) for body in bodies))


def _governs(body: str) -> bool:
    return agency_names().kind_of(body) not in pledges().unofficial
