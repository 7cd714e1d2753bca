"""What is pledged in a marked text."""

from __future__ import annotations

from kg.extraction.pledges import read_pledges
from kg.formats import Post
from tests.extraction.marked import marked, namer_of


def promised(text: str, *posts: Post) -> list[tuple[str | None, str]]:
    """(person or agency, committed words) of every range."""
    ctx = marked(text)
    return [
        (p.person or p.agency, ctx.text[start:end])
        for p in read_pledges(ctx, namer_of(ctx), posts)
        for start, end in p.ranges
    ]
