"""When an office was taken up, held or left, where the text prints it."""

from __future__ import annotations

import re

from kg.extraction.dates import find_dates
from kg.extraction.posts.claims import Reading

KINDS = ("point", "period", "since", "until")
BOTH_ENDS = re.compile(r"\s*(?:至|到|—+|-|–|－|~|～)\s*$")
"""Between two dates that begin and end one tenure."""


BORN = re.compile("(?:出生于|生于)$")
"""Before a date at which no office was taken up."""
CLOSE = re.compile(r"[，,、 　]*(?:起|后|以后|间|初|底|期间|又|再|先后|被|经选举|[，,])*")
"""What may stand between a date and the verb of a career it belongs to."""


def date_before(reading: Reading, at: int, *, close: bool) -> str | None:
    """The last date printed in the sentence before token ``at``, as EDTF: 2011年至2016年任… is
    ``2011/2016``; ``None`` where there is none or it cannot be told. A life tells many: with
    ``close`` the date must stand right before the verb."""
    start = reading.row[at].start
    sentence = reading.sentence(start)
    if sentence is None:
        return None
    published = reading.ctx.article.published
    text = reading.ctx.text[sentence.start : start]
    found = [
        date
        for date in find_dates(text, published.value if published else None)
        if date.kind in KINDS
    ]
    if not found:
        return None
    last = found[-1]
    if close and (not CLOSE.fullmatch(text, last.end) or BORN.search(text, 0, last.start)):
        return None
    if len(found) > 1 and BOTH_ENDS.fullmatch(text, found[-2].end, last.start):
        begin = found[-2].iso
        if begin and last.iso and "/" not in begin + last.iso:
            return f"{begin}/{last.iso}"
    return last.iso


def years(printed: str) -> str | None:
    """The years at the head of a career's line: 2001.03—2003.06 is ``2001-03/2003-06``, and
    2003年6月至今 is ``2003-06/..``."""
    ends = [
        f"{m[1]}-{int(m[2]):02d}" if m[2] and 1 <= int(m[2]) <= 12 else m[1]
        for m in re.finditer(r"(\d{4})(?:[年.．/]\s*(\d{1,2}))?", printed)
    ]
    if not ends:
        return None
    if len(ends) > 1:
        return f"{ends[0]}/{ends[1]}"
    return f"{ends[0]}/.." if re.search(r"今|现在", printed) else ends[0]
