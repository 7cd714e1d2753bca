"""Offices taken up, held and left: 任命张某为…, 免去李某的…职务, 王某现任…."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.headings import decided_above, status_by_heading
from kg.extraction.posts.news import APPOINTING
from kg.extraction.posts.offices import ADDRESSED, claims_of
from kg.extraction.posts.orders import NAMES_THEN_AS
from kg.extraction.posts.placed import governed_run, is_over, offices_beside
from kg.extraction.posts.runs import Run
from kg.extraction.posts.subjects import subject_after, subjects
from kg.formats import Status
from kg.lexicon.titles import titles

WHILE = re.compile(r"(?:的?职务)?(?:期间|时|的?职务(?:上的)?(?:之便|便利)|的便利)")
NAMED_AS = re.compile(r"任命|决定|选举|推选|推举|增补|补选|聘|宣布")
"""What makes 为 a verb of office (and not 以张某同志为总书记的党中央)."""
PAST = re.compile(
    r"(?:(?:此前|之前|早先|原先)[，,]?(?:[他她其]|同志)?(?:还|又|一直)?|曾经|曾|原|早年|后|历|以前|先前|(?:退休|退职|离任|卸任|转业|退伍|返乡|回村|回乡|创业|下海|参加工作|调离|到任)之?前"
    r"|(?:至|到|—|-)\s*\d{4}年(?:\d+月)?)$"
)
BEFORE_THAT = re.compile("(?:此前|之前)[，,]?$")
NEWLY = re.compile(r"(?:同志|(?<!早)已经?|正式|近日|日前)$")
"""Before 任 these make it news: 张某同志任县长, 张某已任局长."""
RULE_OF: dict[Status, str] = {
    "holds": "post.held-by-verb",
    "appointed": "post.appointed",
    "removed": "post.removed",
    "former": "post.held-before",
    "acting": "post.appointed",
}
SECONDED = ("挂职", "挂任", "挂职担任", "挂职任")
"""Verbs of those who serve elsewhere for a time: no news of the day."""
CAREER = ("历任", "曾任", "曾担任", "先后任", "先后担任")
"""Verbs that list a career, in which some items are no offices."""
NOT_TAKEN_UP = re.compile(r"(?:责|信|主|胜|委|拟|提名|候选|重|下|上|首|离|常)$")


def name_then_verb(reading: Reading, at: int) -> list[Claim]:
    """王某现任…, 当选…, 不再担任…, 历任…: the titles after a verb of office."""
    row, text = reading.row, reading.ctx.text
    word = row[at].text
    named_to = word in NAMES_THEN_AS
    if word not in titles().status or (named_to and not _named_as(reading, at)):
        return []
    if word == "为" and _named_as(reading, at - 1):
        return []
    listed = word == "为" and not NAMED_AS.search(_sentence(reading, at))
    if (
        listed
        and status_by_heading(reading, at) != "appointed"
        and not _comrade_before(reading, at)
    ):
        return []
    if word == "任" and text.startswith("职", row[at].end):
        return []
    if word == "任" and NOT_TAKEN_UP.search(text[max(0, row[at].start - 3) : row[at].start]):
        return []
    career = word in CAREER or (word in ("任", "担任") and _is_life(reading, at))
    run, lead = governed_run(reading, at, career=career)
    if not run.titled or _is_before_name(reading, run) or is_denied(reading, lead):
        return []
    people, resume = subject_after(reading, run, at), False
    beside: list[Claim] = []
    named = len(reading.memory.bodies)
    if people:
        beside = offices_beside(reading, at, people[0])
    else:
        people, resume = subjects(reading, at)
        reading.topic = (at, people)
    status = "appointed" if listed else _status(reading, at, lead, run, resume)
    rule = "post.resume" if resume else RULE_OF[status]
    claims = beside + claims_of(reading, people, run, status, rule, at)
    if people and people[0] > at:
        # What is said in passing of the one named next has no parts printed after it.
        bodies = reading.memory.bodies
        bodies[named:] = [replace(body, part=True) for body in bodies[named:]]
    return claims


def _comrade_before(reading: Reading, at: int) -> bool:
    """张某同志为县委书记; 以张某同志为总书记 is no news."""
    text, name = (
        reading.ctx.text,
        next((i for i in range(at - 1, -1, -1) if reading.row[i].kind == "person"), -1),
    )
    if name < 0 or text[reading.row[name].end : reading.row[at].start] != "同志":
        return False
    return text[reading.row[name].start - 1 : reading.row[name].start] not in ("以", "推")


def _named_as(reading: Reading, at: int) -> bool:
    """被任命为…: nobody stands between the verb at token ``at`` and its 为."""
    row = reading.row
    follows = at >= 0 and at + 1 < len(row) and row[at + 1].text == "为"
    return follows and row[at].text in NAMES_THEN_AS


def is_denied(reading: Reading, lead: int) -> bool:
    """从未担任, 没有任过, 并非某局局长: the office was not held."""
    text, begin = reading.ctx.text, reading.row[lead].start
    return text.endswith(titles().denied, max(0, begin - 6), begin)


def _status(reading: Reading, at: int, lead: int, run: Run, resume: bool) -> Status:
    """What the verb says, corrected by the words around it: 曾, 过, 期间, 至今, 任免. ``lead`` is
    the token of 在 in 曾在某地任…."""
    row, text = reading.row, reading.ctx.text
    word, status = row[at].text, titles().status[row[at].text]
    if word == "代理":
        return "acting"
    if status not in ("holds", "appointed") or word in ("现任", "现为"):
        return status
    before = text[max(0, row[lead].start - 12) : row[lead].start]
    if text.startswith("至今", row[run.last - 1].end):
        return "holds"
    past = PAST.search(before) or text.startswith("过", row[at].end) or _led_by_past(reading, lead)
    if past or WHILE.match(text, row[run.last - 1].end) or is_over(reading, at, run):
        return "former"
    if word in SECONDED:
        return "holds"
    if word != "是" and (resume or _is_life(reading, at)) and "至今" not in before:
        return "former"
    if word == "任" and NEWLY.search(before) and not text.startswith("以来", row[run.last - 1].end):
        return "appointed"
    if status != "holds" or word == "是":
        return status
    listed = word in ("任", "担任") and decided_above(reading, at)
    return "appointed" if listed or APPOINTING.search(reading.line(row[at].start)) else status


def _led_by_past(reading: Reading, at: int) -> bool:
    """此前，张某担任…: the word that puts the office in the past stands before the name."""
    row, name = reading.row, at - 1
    while name > 0 and row[name].text in ADDRESSED:
        name -= 1
    if name < 0 or row[name].kind != "person":
        return False
    begin = row[name].start
    return BEFORE_THAT.search(reading.ctx.text, max(0, begin - 4), begin) is not None


def _is_life(reading: Reading, at: int) -> bool:
    """Whether the paragraph tells a life: three years or more are named in it."""
    return len(set(re.findall(r"\d{4}年", reading.line(reading.row[at].start)))) >= 3


def _sentence(reading: Reading, at: int) -> str:
    ctx = reading.ctx
    piece = reading.sentence(reading.row[at].start)
    return ctx.text[piece.start : piece.end] if piece else ""


def _is_before_name(reading: Reading, run: Run) -> bool:
    """时任县长张某: the run belongs to the name after it."""
    return run.last < len(reading.row) and reading.row[run.last].kind == "person"
