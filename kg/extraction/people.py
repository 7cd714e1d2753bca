"""People as rows name them, and what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.extraction.context import Context
from kg.formats import Mention, Post

_OUT_OF_OFFICE = ("former", "removed")


def person_name(mention: Mention) -> str:
    """A person's printed name without white space: 闻 川."""
    return re.sub(r"\s", "", mention.text)


def full_name(ctx: Context, mention: Mention) -> str:
    """The name in full of whom a foreign name's last or first part stands for (康泰 where the
    article has 康泰·奥斯汀); the printed name where it is nobody's, or two people's."""
    name = person_name(mention)
    parts = {
        person_name(m)
        for m in ctx.mentions
        if m.type == "Person" and name in re.split("[·•]", person_name(m))
    }
    whole = {p for p in parts if len(p) > len(name)}
    return whole.pop() if len(whole) == 1 else name


def speaks_for_body(post: Post) -> bool:
    """Whether who holds the post may act for its body: a deputy does not bind a congress."""
    return not (post.title == "代表" and post.agency.endswith("人民代表大会"))


def in_office(posts: Iterable[Post], person: str) -> list[Post]:
    """The posts a person holds and can act in, those they left not counted."""
    held = (p for p in posts if p.person == person and p.status not in _OUT_OF_OFFICE)
    return [p for p in held if speaks_for_body(p)]


def body_led(held: list[Post]) -> str | None:
    """Of the posts a person holds, the body of the first they head, which is printed first for it
    is the principal one, or else of the last."""
    heads = [p for p in held if p.head]
    if heads:
        return heads[0].agency
    return held[-1].agency if held else None
