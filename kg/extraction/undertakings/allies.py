"""Bodies that act together: 甲联合乙开展…."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.coordination import coordinated
from kg.extraction.undertakings.patterns import adverbial
from kg.formats import Mention
from kg.lexicon.undertakings import undertakings


def _with(gap: str) -> bool:
    """Whether one body joins hands with the next: 甲将会同乙, 甲联合乙."""
    m = undertakings().pattern("allies").search(gap)
    return m is not None and m.end() == len(gap) and bool(adverbial().fullmatch(gap[: m.start()]))


_WITH = re.compile("(?:与|同|和|跟)$")


def joined_at(text: str, start: int, behind: str) -> int | None:
    """Where a word begins that makes the bodies from ``start`` on partners of somebody else's:
    [联合]甲推出, [与]甲联合推出. ``behind`` is what stands between them and the verb."""
    head = text[max(0, start - 4) : start]
    joins = re.search(f"(?:{undertakings().pattern('allies').pattern})$", head)
    if joins is None and undertakings().pattern("jointly").search(behind):
        joins = _WITH.search(head)
    return start - len(joins[0]) if joins is not None else None


def allied(ctx: Context, listed: list[Mention]) -> list[Mention]:
    """``listed`` with the bodies it joins hands with, on either side of 联合, in text order."""
    joined, text = undertakings().pattern("allies"), ctx.text
    before = next(ctx.before(listed[0].start, "Agency", "Place"), None)
    if before is not None and _with(text[before.end : listed[0].start]):
        listed = [*coordinated(ctx, before), *listed]
    m = joined.match(text, listed[-1].end)
    after = ctx.mention_at(m.end()) if m else None
    if after is not None and after.type in ("Agency", "Place"):
        listed = [*listed, *coordinated(ctx, after)]
    return listed
