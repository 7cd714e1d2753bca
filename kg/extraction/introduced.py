"""How a name stands in its clause: the titles and the body around it, or that it is an object."""

from __future__ import annotations

import re

from msgspec.structs import replace

from kg.extraction.context import Context
from kg.formats import Mention
from kg.language.titles import find_titles
from kg.lexicon.speech import speech
from kg.lexicon.words import alternation

_OBJECT = ("对", "向", "与", "和", "同", "为", "被", "给", "将", "把", "据悉", "陪同", "让", "使")


def titled(text: str, end: int) -> bool:
    """Whether a title follows a name that ends at ``end``: 张三书记 is spoken of, not speaking."""
    return bool(re.match(rf"总?(?:{alternation(speech().addresses)})|同志", text[end : end + 8]))


def whole_name(ctx: Context, person: Mention) -> Mention:
    """The name as printed at a mention that took in less of it than another mention did."""
    text, start = ctx.text, person.start
    longer = {
        m.text
        for m in ctx.mentions
        if m.type == "Person" and len(m.text) > len(person.text) and text.startswith(m.text, start)
    }
    name = max(longer, key=len, default=person.text)
    return replace(person, end=start + len(name), text=name) if longer else person


def titles_of(ctx: Context, person: Mention) -> list[str]:
    """The titles printed right before a name or right after it."""
    begin, end = max(0, person.start - 24), person.end + 8
    found = (
        *(t for t in find_titles(ctx.text, begin, person.start) if t.end == person.start),
        *(t for t in find_titles(ctx.text, person.end, end) if t.start == person.end),
    )
    return [t.entry.title for t in found]


def agency_before(ctx: Context, name: int) -> Mention | None:
    """The body of the title run before a name: the nearest agency, else place, of its clause."""
    for m in ctx.before(name, "Agency", "Place"):
        between = ctx.text[m.end : name]
        if len(between) > 30 or re.search(r"[，,。！？；：“”\n]", between):
            return None
        return m if m.type == "Agency" else None
    return None


def objective(ctx: Context, at: int, start: int) -> bool:
    """Whether the name is an object (对张三, 在张三陪同下) and so no subject."""
    return ctx.text[start:at].endswith(_OBJECT)
