"""Articles written with their names marked: ``{p:闻一川}`` is a Person, ``{a:…}`` an Agency,
``{l:…}`` a Place, ``{g:…}`` a Programme and ``{e:…}`` an Event."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.formats import Article, Fact, Mention, MentionType, Post
from kg.resolution.namer import Namer

_TYPES: dict[str, MentionType] = {
    "p": "Person",
    "a": "Agency",
    "l": "Place",
    "g": "Programme",
    "e": "Event",
}


def marked(text: str, province: str = "山西省", published: str = "2025-01-03") -> Context:
    """The context of a marked text, read in the frame of ``province``."""
    plain, mentions, at = "", [], 0
    for m in re.finditer(r"\{([plage]):([^{}]*)\}", text):
        plain += text[at : m.start()]
        span = len(plain), len(plain) + len(m[2])
        mentions.append(
            Mention(type=_TYPES[m[1]], start=span[0], end=span[1], text=m[2], confidence=1.0)
        )
        plain, at = plain + m[2], m.end()
    article = Article(
        id="t",
        text=plain + text[at:],
        province=Fact(province, "given"),
        published=Fact(published, "given"),
    )
    return Context.of(article, mentions)


def namer_of(ctx: Context) -> Namer:
    """The article's own namer."""
    return Namer.of(ctx.article, ctx.mentions)


def holds(person: str, title: str, agency: str, *, head: bool = True) -> Post:
    """A post in office."""
    return Post(
        person=person,
        title=title,
        agency=agency,
        agency_surface=agency,
        head=head,
        status="holds",
        rule="post.test",
        confidence=1.0,
        evidence=(),
    )
