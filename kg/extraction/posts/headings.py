"""Lists under a heading: what 任命： and 免去下列同志职务： say of the names on the lines below."""

from __future__ import annotations

import re

from kg.extraction.posts.claims import Reading
from kg.formats import Status

_ALONE = "^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])?(?:决定)?"
"""A heading of one verb: 二、决定任命."""
APPOINTS = re.compile(
    _ALONE + "(?:任命|任职)$|"
    r"任命[^，。；]{0,8}名单[）)]?$|任命[^，。；]{0,8}[：:]$|(?:提拔|拟任|任职)[^，。；]{0,8}[：:]$"
)
REMOVES = re.compile(
    _ALONE + "(?:免去|免职|撤销)$|" r"(?:免去|免职|撤销)[^，。；]{0,10}(?:名单[）)]?|[：:])$"
)
DECIDES = re.compile(r"(?:决定|任免|任职|通知如下|公布如下)[^，。；]{0,8}[：:]$")
ITEM = re.compile(r"(?:为|的).+[；;。，]$")
"""An item whose person was not read."""
BRACKETED = ("（", "(")
LONGEST = 80
"""Letters of a line that is still an item of a list."""
OPENING = 8
"""Letters within which a list's item names its person."""


def heading_above(reading: Reading, at: int) -> str:
    """The line over the list that the line of token ``at`` is an item of."""
    ctx = reading.ctx
    end = ctx.text.rfind("\n", 0, reading.row[at].start)
    while end > 0:
        begin = ctx.text.rfind("\n", 0, end) + 1
        line = ctx.text[begin:end].strip()
        named = ctx.inside(begin, min(end, begin + OPENING), "Person")
        item = len(line) < LONGEST and (named or ITEM.search(line))
        if line and not item and not line.startswith(BRACKETED):
            return line
        end = begin - 1
    return ""


def status_by_heading(reading: Reading, at: int) -> Status | None:
    """What the heading says of those listed below it."""
    heading = heading_above(reading, at)
    if REMOVES.search(heading):
        return "removed"
    return "appointed" if APPOINTS.search(heading) else None


def decided_above(reading: Reading, at: int) -> bool:
    """Whether the line is an item of a list of decisions on posts."""
    heading = heading_above(reading, at)
    return any(pattern.search(heading) for pattern in (APPOINTS, DECIDES))
