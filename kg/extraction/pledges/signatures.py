"""Who writes a notice: 我们 in it is the body that signs it."""

from __future__ import annotations

from kg.extraction.context import Context
from kg.formats import Mention

_LAST = 5
"""Lines at the end of a page among which the signature stands."""


def signed_by(ctx: Context) -> Mention | None:
    """The body whose name is a line of its own at the page's end: …\\n泽州县民政局\\n11月7日."""
    for line in reversed(ctx.paragraphs[-_LAST:]):
        body = ctx.mention_at(line.start)
        alone = body is not None and (body.start, body.end) == (line.start, line.end)
        if body is not None and alone and body.type == "Agency":
            return body
    return None
