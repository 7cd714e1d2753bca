"""Lists of names: one a line, the titles behind the name or before a colon."""

from __future__ import annotations

import re

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.headings import status_by_heading
from kg.extraction.posts.runs import Run, Seat, run_before
from kg.extraction.posts.tokens import Token
from kg.lexicon.titles import titles

LABEL = re.compile(
    r"[●·•▲■◆—\-\s]*(?:[（(]?[\d一二三四五六七八九十]+[）).、．]?)?\s*"
    r"(?:[^，。；：:\n]{1,10}[：:]|(?:副?组\s*长|成\s*员)[：:]?)?\s*"
)
"""What may stand before the name on its line: a number, 成员：."""
GAP = re.compile(r"(?:同志)?(?:[ \t\u3000\xa0]+|[ \u3000]*[，,：:—-][ \u3000]*)")
END = re.compile(r"[ \t\u3000]*(?:$|[。；;，,\n]|[（(])")
COLONS = ("：", ":")


def titles_on_line(reading: Reading, at: int) -> list[Claim]:
    """闻某　市水利局局长 on a line of its own: the titles behind the name are that person's, and
    not the next one's."""
    row, text = reading.row, reading.ctx.text
    person = row[at]
    line = text.rfind("\n", 0, person.start) + 1
    gap = GAP.match(text, person.end)
    if gap is None or not LABEL.fullmatch(text, line, person.start):
        return []
    first = next((i for i in range(at + 1, len(row)) if row[i].start >= gap.end()), None)
    if first is None:
        return []
    run = run_after(row, first)
    if not run.titled or not END.match(text, row[run.last - 1].end) or _leads_on(reading, run):
        return []
    if not any(seat.body for seat in run.seats):
        return []
    reading.taken.update(i for i in range(first, run.last))
    named = reading.memory.name_run(run.seats)
    held = [(seat, body) for seat, body in named if body is not None and seat.entry is not None]
    reading.held[at] = held
    status = status_by_heading(reading, at) or "holds"
    return [
        Claim(person, seat, body, "former" if seat.former else status, "post.titles-on-line")
        for seat, body in held
    ]


def _leads_on(reading: Reading, run: Run) -> bool:
    """Whether the titles lead up to another name on the same line."""
    row, text = reading.row, reading.ctx.text
    at = run.last
    while at < len(row) and row[at].kind in ("space", "bracket") and "\n" not in row[at].text:
        at += 1
    return (
        at < len(row)
        and row[at].kind == "person"
        and "\n" not in text[row[run.last - 1].end : row[at].start]
    )


def run_at_colon(reading: Reading, at: int) -> Run | None:
    """局长：闻某: the titles that fill the line up to a colon before the name."""
    row = reading.row
    if at < 2 or row[at - 1].text not in COLONS:
        return None
    run = run_before(row, at - 1)
    if not run.titled or run.last != at - 1:
        return _spread_title(reading, at - 1)
    starts = run.first == 0 or "\n" in row[run.first - 1].text
    return run if starts else None


REMARK = re.compile(r"[（(][^（）()\n]*[）)]|[ \u3000]")


def _spread_title(reading: Reading, colon: int) -> Run | None:
    """主　席： with blanks or a remark in the title, on a line of its own."""
    row, text = reading.row, reading.ctx.text
    line = text.rfind("\n", 0, row[colon].start) + 1
    printed = text[line : row[colon].start]
    title = REMARK.sub("", printed)
    entry = titles().compose(title)
    first = next((i for i in range(colon, -1, -1) if row[i].start <= line), 0)
    if entry is None or title == printed:
        return None
    start = line + len(printed) - len(printed.lstrip())
    seat = Seat(Token("title", start, row[colon].start, title, title=entry), reach=start)
    return Run((seat,), first, colon)


def listed_on_line(reading: Reading, at: int) -> int | None:
    """The name before this one, if only blanks and remarks stand between and the line has a title
    before its colon: 副主席：闻某（女） 祁某."""
    row, text = reading.row, reading.ctx.text
    before = at - 1
    while before >= 0 and row[before].kind in ("space", "bracket") and "\n" not in row[before].text:
        before -= 1
    if before < 0 or before == at - 1 or row[before].kind != "person":
        return None
    line = text.rfind("\n", 0, row[at].start) + 1
    label, colon, _ = text[line : row[at].start].partition("：")
    return before if colon and titles().compose(REMARK.sub("", label)) else None
