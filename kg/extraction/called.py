"""Persons by surname and title: 张主任."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.introduced import titles_of
from kg.formats import Mention
from kg.lexicon.speech import speech
from kg.lexicon.words import alternation
from kg.resolution.people import Held, resolve_surname


def called(ctx: Context, start: int, verb: int) -> Mention | None:
    """张主任: a surname with a title, read as the person of that surname who holds it; as the last
    one of that surname where none of them is printed with a title."""
    text = ctx.text[start:verb]
    pattern = rf"([\u4e00-\u9fff])({alternation(speech().addresses)})(?:[^，,]{{0,12}})$"
    m = re.search(pattern, text) or re.fullmatch(r"\s*([\u4e00-\u9fff])", text)
    if not m:
        return None
    at = start + m.start()
    named = [p for p in ctx.before(at, "Person") if p.text.startswith(m[1])]
    title = m[2] if m.re.groups > 1 else None
    held = [Held(p.text, t, "", p.start) for p in named for t in titles_of(ctx, p)] if title else []
    if held and title:
        found = resolve_surname(m[1], title, held)
        named = [p for p in named if found is not None and p.text == found.person]
    return named[0] if named else None
