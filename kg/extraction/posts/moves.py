"""Offices left for others, and offices told before the one who fills them."""

from __future__ import annotations

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.news import APPOINTING
from kg.extraction.posts.offices import claims_of
from kg.extraction.posts.runs import run_before
from kg.extraction.posts.subjects import subjects
from kg.formats import Status

MOVES = ("转任", "调任", "改任", "升任", "接任", "出任", "任")
FROM_OFFICE = (
    "上",
    "任上",
    "岗位上",
    "位上",
    "位",
    "岗位",
    "职务",
    "职",
    "务",
    "一职",
    "职位",
    "职位上",
)
FILLS: dict[str, Status] = {
    "担任": "holds",
    "兼任": "holds",
    "任": "holds",
    "接任": "appointed",
    "继任": "appointed",
    "出任": "appointed",
    "代理": "acting",
}
"""Verbs that say who fills the office told before them."""


def moved_from(reading: Reading, at: int) -> list[Claim]:
    """由某省副省长转任…: the office before the verb is a former one."""
    row = reading.row
    if row[at].text not in MOVES:
        return []
    run = run_before(row, _office_end(reading, at, at))
    if not run.titled or run.first == 0 or row[run.first - 1].text not in ("由", "从"):
        return []
    people, _ = subjects(reading, run.first - 1)
    return claims_of(reading, people, run, "former", "post.moved-from")


def filled_by(reading: Reading, at: int) -> list[Claim]:
    """某局局长一职由张某接任, 某组组长由副县长李某兼任: the office stands before 由."""
    row = reading.row
    status = FILLS.get(row[at].text)
    name = at - 1
    while name > 0 and row[name].text in ("同志", "先生", "女士"):
        name -= 1
    if status is None or name < 1 or row[name].kind != "person" or run_after(row, at + 1).titled:
        return []
    by = run_before(row, name)
    by_whom = (by.first if by.titled else name) - 1
    if by_whom < 0 or row[by_whom].text != "由":
        return []
    run = run_before(row, _office_end(reading, by_whom, by_whom))
    if not run.titled:
        return []
    if status == "holds" and APPOINTING.search(reading.line(row[at].start)):
        status = "appointed"
    return claims_of(reading, [name], run, status, "post.filled-by")


def _office_end(reading: Reading, at: int, verb: int) -> int:
    """The token behind the titles before token ``verb``, 一职 and the like left out."""
    row, text = reading.row, reading.ctx.text
    while at > 0 and text[row[at - 1].start : row[verb].start] in FROM_OFFICE:
        at -= 1
    return at
