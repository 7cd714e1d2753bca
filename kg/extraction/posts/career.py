"""A career told in lines: 2001.03—2003.06 某县委副书记、县长."""

from __future__ import annotations

import re

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.dated import years
from kg.formats import Status

LINE = re.compile(
    r"[●·•\s]*\d{4}[年.．/]\s*\d{0,2}月?\s*(?P<until>(?:[-—–－~～至到]+\s*(?:\d{4}[年.．/]?\s*\d{0,2}月?|今|现在)?)?)\s*[，,:：]?\s*"
)


def career_line(reading: Reading, at: int) -> list[Claim]:
    """A line that begins with the years of an office: one held before, or held until now."""
    text, row = reading.ctx.text, reading.row
    start = row[at].start
    line_start = text.rfind("\n", 0, start) + 1
    dated = LINE.match(text, line_start)
    if text[line_start:start].strip() or dated is None:
        return []
    first = next((i for i in range(at, len(row)) if row[i].start >= dated.end()), None)
    name = _person_of(reading, at)
    if first is None or name is None:
        return []
    run = run_after(row, first)
    if not run.titled or (
        run.last < len(row) and (row[run.last].kind == "person" or row[run.last].text == "的")
    ):
        return []
    until = dated["until"].strip()
    open_ended = bool(until) and not re.search(r"\d", until)
    status: Status = "holds" if open_ended else "former"
    when = years(dated[0])
    return [
        Claim(row[name], seat, body, status, "post.career-line", when)
        for seat, body in reading.memory.name_run(run.seats)
        if body is not None and seat.entry is not None
    ]


def _person_of(reading: Reading, at: int) -> int | None:
    """The last name before token ``at``: a career is told under its person's name."""
    return next((i for i in range(at - 1, -1, -1) if reading.row[i].kind == "person"), None)
