"""Offices left for others, and offices told before the one who fills them."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extraction.posts import fit
from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.news import APPOINTING
from kg.extraction.posts.offices import claims_of
from kg.extraction.posts.runs import run_before
from kg.extraction.posts.subjects import subject_after, subjects
from kg.extraction.posts.tokens import Token
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
    people = subject_after(reading, run_after(row, at + 1), at)
    people = people or subjects(reading, run.first - 1)[0]
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


LED = re.compile(
    r"[^，。；：\s的]{2,24}?(?:领导小组|工作小组|工作专班|专班|指挥部|工作组|调查组|专家组|委员会|攻关组|督导组|工作队)"
)
"""A body that is set up with who leads it: 由副市长闻一川任组长的某某调查组."""


def leads_new_body(reading: Reading, at: int) -> list[Claim]:
    """由副市长闻一川任组长、局长祁小满任副组长的工作专班: the body stands behind the offices."""
    row, text = reading.row, reading.ctx.text
    if row[at].text not in ("任", "担任", "为") or at < 2 or row[at - 1].kind != "person":
        return []
    run = run_after(row, at + 1)
    if len(run.titled) != 1 or run.seats[0].body or not _is_set_up(reading, at - 1):
        return []
    end = text.find("的", row[run.last - 1].end, row[run.last - 1].end + 60)
    stop = min(
        (i for i in (text.find(c, row[run.last - 1].end) for c in "。；\n") if i >= 0),
        default=len(text),
    )
    found = LED.match(text, end + 1, stop) if end >= 0 else None
    marked = reading.ctx.mention_at(end + 1) if end >= 0 else None
    if marked is not None and marked.type == "Agency" and marked.start == end + 1:
        body = Token("agency", marked.start, marked.end, marked.text, mention=marked)
    elif found is not None:
        body = Token("agency", found.start(), found.end(), found[0])
    else:
        return []
    body = _of_its_founder(reading, at, body)
    whole = replace(run, seats=(replace(run.seats[0], body=(body,)),))
    return claims_of(reading, [at - 1], whole, "holds", "post.filled-by")


FOUNDING = re.compile(r"(?:成立|组建|设立|组成)(?:了)?$")


def _of_its_founder(reading: Reading, at: int, body: Token) -> Token:
    """蚌埠市 of 蚌埠市人民政府成立由…任组长的调查组: a body bears the place of who sets it up."""
    ctx = reading.ctx
    sentence = reading.sentence(row_start := reading.row[at].start)
    named = ctx.inside(sentence.start if sentence else row_start, row_start, "Agency", "Place")
    founder = next(
        (m for m in named if FOUNDING.search(ctx.text[m.end : ctx.text.find("由", m.end)])), None
    )
    if founder is None:
        return body
    whole = reading.memory.agency(founder.text, founder.start)
    place = founder.text if founder.type == "Place" else fit.territory(whole)
    if place is None or body.text.startswith(place):
        return body
    return body._replace(text=place + body.text)


def _is_set_up(reading: Reading, name: int) -> bool:
    """Whether 由 or 以 leads up to the name at token ``name``, or to the one listed before it."""
    row = reading.row
    run = run_before(row, name)
    first = run.first if run.titled else name
    before = row[first - 1].text if first > 0 else ""
    return before in ("由", "以") or (
        before in ("、", "，") and first > 1 and row[first - 2].kind == "title"
    )


def _office_end(reading: Reading, at: int, verb: int) -> int:
    """The token behind the titles before token ``verb``, 一职 and the like left out."""
    row, text = reading.row, reading.ctx.text
    while at > 0 and _ends_office(text[row[at - 1].start : row[verb].start]):
        at -= 1
    return at


def _ends_office(words: str) -> bool:
    """一职, 职务 and the like, with the comma of 免去…主任职务，由…接任."""
    return words in FROM_OFFICE or (words.endswith("，") and words[:-1] in ("", *FROM_OFFICE))
