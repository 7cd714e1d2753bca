"""People as rows name them, and what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.formats import Mention, Post

_OUT_OF_OFFICE = ("former", "removed")


def person_name(mention: Mention) -> str:
    """A person's printed name without white space: 闻 川."""
    return re.sub(r"\s", "", mention.text)


def in_office(posts: Iterable[Post], person: str) -> list[Post]:
    """The posts a person holds, those they left not counted."""
    return [p for p in posts if p.person == person and p.status not in _OUT_OF_OFFICE]


def body_led(held: list[Post]) -> str | None:
    """Of the posts a person holds, the body of the last they head, or else of the last."""
    heads = [p for p in held if p.head] or held
    return heads[-1].agency if heads else None
