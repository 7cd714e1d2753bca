"""Pledges: who commits to what, for which body.

    read_pledges(ctx, namer, posts) -> list[Pledge]

``RULES`` is the whole of it, in order: each rule yields candidate pledges, and a stretch of text
is given to the first rule that claims it.
"""

from __future__ import annotations

from kg.extraction.pledges.read import RULES, read_pledges

__all__ = ["RULES", "read_pledges"]
