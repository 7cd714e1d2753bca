"""Bodies named together: 甲、乙和丙."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extraction.context import Context
from kg.extraction.gaps import neutral
from kg.formats import Mention

_JOINED = re.compile(r"[、和与及同]|以及|")
_PARTNERS = re.compile("(?:也|还|又|将)?(?:分别)?[与和同]")
_PACT = re.compile(
    "(?:正式|共同|也|已|在[^，。]{1,12})?(?:签|达成|携手|合作|结对|缔结|开展合作|举行)"
)
_BOTH = re.compile(r"\s*(?:[校厅市省政银企地]{0,2}双方|两地)(?:还|一致|均|都)?")
_TWO = 2
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


def speaking_pair(ctx: Context, start: int, verb: int) -> Mention | None:
    """The first of the two that 双方 at a clause's head means, where they say something."""
    m = _BOTH.match(ctx.text, start, verb)
    both = partners(ctx, start) if m and neutral(ctx.text[m.end() : verb]) else []
    return both[0] if both else None


def partners(ctx: Context, before: int) -> list[Mention]:
    """双方: the two bodies that sign in the paragraph before (甲也与乙签署), the last such pair,
    else the first two that the text names as partners."""
    pairs = [
        (one, other)
        for one, other in pairwise(ctx.inside(0, before, "Agency", "Place"))
        if _PARTNERS.fullmatch(ctx.text[one.end : other.start])
    ]
    start = ctx.text.rfind("\n", 0, before) + 1
    for one, other in reversed(pairs):
        if one.start >= start and _PACT.match(ctx.text, other.end):
            return [one, other]
    for pair in pairs:
        if len(coordinated(ctx, pair[0])) == _TWO:
            return list(pair)
    return []
