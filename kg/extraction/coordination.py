"""Bodies named together: 甲、乙和丙."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.formats import Mention

_JOINED = re.compile(r"[、和与及同]|以及|")
_LIST = 160
"""Characters a list of coordinated bodies may take."""


def coordinated(ctx: Context, one: Mention) -> list[Mention]:
    """``one`` with the agencies and places coordinated to it, in text order."""
    listed = [one]
    for m in ctx.inside(one.end, one.end + _LIST, "Agency", "Place"):
        if not _JOINED.fullmatch(ctx.text[listed[-1].end : m.start]):
            break
        listed.append(m)
    for m in ctx.before(one.start, "Agency", "Place"):
        if not _JOINED.fullmatch(ctx.text[m.end : listed[0].start]):
            break
        listed.insert(0, m)
    return listed


def partners(ctx: Context, before: int) -> list[Mention]:
    """双方: the first two bodies that the text before ``before`` names as partners (甲与乙签约)."""
    for one in ctx.mentions:
        if one.end > before:
            break
        if one.type in ("Agency", "Place"):
            pair = coordinated(ctx, one)
            if len(pair) == 2 and ctx.text[pair[0].end : pair[1].start] in ("与", "和", "同"):
                return pair
    return []
