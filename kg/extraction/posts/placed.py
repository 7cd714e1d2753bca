"""Offices told with where and how long they were held: 在略阳县当过六年副县长."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.fit import is_bare_part
from kg.extraction.posts.memory import surface_of
from kg.extraction.posts.offices import claims_of, step_over
from kg.extraction.posts.runs import BODY, Run, run_before
from kg.extraction.posts.tokens import Token
from kg.lexicon.titles import titles

FILLED = ("其", "为", "了", "过")
"""What may stand between a verb of office and what it governs."""
DURATION = re.compile(
    r"(?:整整|近|将近|差不多|两三|三四|五六|七八)?(?:\d+|[一二两三四五六七八九十百几]+)?(?:多|余)?(?:个)?(?:年|个月|届|任)(?:多|半)?的?"
)
SOFT = ("先后", "一直", "长期", "再次", "又", "也", "还", "正式")
"""What may stand between 在某地 and the verb."""
MOVED_ON = re.compile(
    r"[^。！？\n”]{0,24}?(?:转任|调任|改任|升任|调到|调往|调回|退休|退下来|退居|卸任|离任|去职|离开)"
)
"""Behind an office told with its years: it is over."""
OPENERS = "，。；：、（“”\n　 ‘’"


def governed_run(reading: Reading, at: int, *, career: bool = False) -> tuple[Run, int]:
    """The titles behind the verb at token ``at``, and the token where what leads up to them
    begins: 在贵南县卫生健康局当了8年局长 is 局长 of that bureau, led up to from 在 on."""
    row, text = reading.row, reading.ctx.text
    start = step_over(reading, at + 1, FILLED)
    long = DURATION.match(text, row[start].start) if start < len(row) else None
    if long is not None:
        start = next((i for i in range(start, len(row)) if row[i].start >= long.end()), start)
    run = run_after(row, start, career=career)
    body, lead = place_of(reading, at)
    first = run.seats[0] if run.seats else None
    if not body or first is None or first.entry is None:
        return run, lead if body else at
    if first.body:
        # 在某医院担任护理部主任: a part of the body that was said before.
        if body[-1].kind != "agency" or not is_bare_part(surface_of(first.body)):
            return run, lead
        body = (*body, *first.body)
    elif body[-1].kind == "place" and not _held_in_place(first.entry.noun, first.entry.group):
        return run, lead
    return Run((replace(first, body=body), *run.seats[1:]), run.first, run.last), lead


def _held_in_place(noun: str, group: str | None) -> bool:
    """Whether a title can be one of a territory: 县长, 党委书记, 村主任."""
    return group is not None or noun in titles().chiefs or noun in ("支书", "书记")


def place_of(reading: Reading, at: int) -> tuple[tuple[Token, ...], int]:
    """The body or place between 在 and the verb at token ``at``, and the token of 在."""
    row = reading.row
    i = at - 1
    for word in SOFT:
        if i - len(word) >= 0 and "".join(t.text for t in row[i - len(word) + 1 : i + 1]) == word:
            i -= len(word)
            break
    parts: list[Token] = []
    while i >= 0 and row[i].kind in BODY and (not parts or row[i].end == parts[-1].start):
        parts.append(row[i])
        i -= 1
    if not parts or i < 0 or row[i].text != "在":
        return (), at
    return tuple(reversed(parts)), i


def is_over(reading: Reading, at: int, run: Run) -> bool:
    """当了8年局长，今年转任…: what follows tells that the office was left."""
    told = reading.row[at].text in ("当了", "做了", "干了")
    end = reading.row[run.last - 1].end
    return told and MOVED_ON.match(reading.ctx.text, end) is not None


def opens_clause(reading: Reading, at: int) -> bool:
    """Whether nothing but 曾 or 在某地 stands before the verb at token ``at`` in its clause."""
    _, lead = place_of(reading, at)
    while lead > 0 and reading.row[lead - 1].text in ("曾", "经", "曾经", "也"):
        lead -= 1
    return lead == 0 or reading.row[lead - 1].text[-1] in OPENERS


LINK = (
    "如今已是",
    "如今是",
    "现在是",
    "目前是",
    "后来",
    "如今",
    "现",
    "后",
    "又",
    "并",
    "也",
    "再",
)


def over_more(reading: Reading, at: int) -> int:
    """The token behind all the offices of 曾任甲局局长、现为乙公司顾问(的闻一川): a second verb
    goes on about the one who is named behind them."""
    row = reading.row
    while at + 1 < len(row) and row[at].text in ("、", "，"):
        i = step_over(reading, at + 1, LINK)
        while i < len(row) and row[i].text in titles().status and row[i].kind != "title":
            i += 1
        if i == at + 1:
            return at
        run = run_after(row, i)
        if not run.titled:
            return at
        at = run.last
    return at


def offices_beside(reading: Reading, verb: int, person: int) -> list[Claim]:
    """某医院副主任、挂任乙医院副院长的闻一川: the titles before the verb are those of the one
    named behind it too."""
    row = reading.row
    _, at = place_of(reading, verb)
    if at < 2 or row[at - 1].text not in ("、", "，"):
        return []
    run = run_before(row, at - 1)
    begins = run.first <= 0 or row[run.first - 1].text[-1] in "，。；：（“”\n　 "
    if not run.titled or not begins or any(not s.body for s in run.titled[:1]):
        return []
    return claims_of(reading, [person], run, "holds", "post.title-before-name")
