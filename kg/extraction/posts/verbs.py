"""Offices taken up, held and left: 任命张某为…, 免去李某的…职务, 王某现任…."""

from __future__ import annotations

import re

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.before import statuses_of
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.dated import date_before
from kg.extraction.posts.news import under_list_heading
from kg.extraction.posts.runs import Run, run_before
from kg.extraction.posts.subjects import subject_after, subjects
from kg.formats import Status
from kg.lexicon.titles import titles

NAMES_THEN_AS = ("任命", "选举", "推选", "补选", "聘任", "聘请", "增选", "增补", "递补")
AS = ("为", "任", "担任")
MOVES = ("转任", "调任", "改任", "升任", "接任", "出任", "任")
WHILE = re.compile(r"(?:的?职务)?(?:期间|时|的?职务(?:上的)?(?:之便|便利)|的便利)")
BETWEEN_NAME_AND_OFFICE = (
    "的",
    "同志",
    "所任",
    "担任的",
    "原任",
    "兼任的",
    "现任",
    "所兼任的",
    "在",
)
APPOINTING = re.compile(
    r"任免|免去|不再担任|另有任用|任命|宣布|任职通知|选举|当选|干部大会|中央决定|省委决定|研究决定"
)
"""What makes 任 and 担任 news of the day."""
NAMED_AS = re.compile(r"任命|决定|选举|推选|推举|增补|补选|聘|宣布")
"""What makes 为 a verb of office (and not 以张某同志为总书记的党中央)."""
PAST = re.compile(r"(?:此前|之前|曾经|曾|原|早年|后|历|(?:至|到|—|-)\s*\d{4}年(?:\d+月)?)$")
RULE_OF: dict[Status, str] = {
    "holds": "post.held-by-verb",
    "appointed": "post.appointed",
    "removed": "post.removed",
    "former": "post.held-before",
    "acting": "post.appointed",
}
CAREER = ("历任", "曾任", "曾担任", "先后任", "先后担任")
"""Verbs that list a career, in which some items are no offices."""
NOT_TAKEN_UP = re.compile(r"(?:责|信|主|胜|委|拟|提名|候选|重|下|上|首|离|常)$")


def appointed_as(reading: Reading, at: int) -> list[Claim]:
    """任命甲为…、乙为…: each name with the titles after its 为."""
    row = reading.row
    if row[at].text not in NAMES_THEN_AS:
        return []
    claims: list[Claim] = []
    i = at + 1
    while True:
        people, i = _people(reading, i)
        if not people or i >= len(row) or row[i].text not in AS:
            return claims
        run = run_after(row, i + 1)
        if not run.titled:
            return claims
        claims += _claims(reading, people, run, "appointed", "post.appointed", at)
        i = run.last
        while i < len(row) and row[i].text in "，、；;,。 　\n和" and i < run.last + 3:
            i += 1


def relieved_of(reading: Reading, at: int) -> list[Claim]:
    """免去甲的…职务、乙的…职务: the titles after each name are lost."""
    row = reading.row
    if row[at].text not in ("免去", "罢免", "撤销"):
        return []
    claims: list[Claim] = []
    i = at + 1
    while True:
        people, i = _people(reading, i)
        if not people:
            return claims
        i = _step_over(reading, i, BETWEEN_NAME_AND_OFFICE)
        run = run_after(row, i)
        if not run.titled:
            return claims
        claims += _claims(reading, people, run, "removed", "post.removed", at)
        i = _step_over(reading, run.last, ("职务", "、", "，", "；", "和"))


def moved_from(reading: Reading, at: int) -> list[Claim]:
    """由某省副省长转任…: the office before the verb is a former one."""
    row = reading.row
    if row[at].text not in MOVES:
        return []
    end = at
    while end > 0 and reading.ctx.text[row[end - 1].start : row[at].start] in FROM_OFFICE:
        end -= 1
    run = run_before(row, end)
    if not run.titled or run.first == 0 or row[run.first - 1].text not in ("由", "从"):
        return []
    people, _ = subjects(reading, run.first - 1)
    return _claims(reading, people, run, "former", "post.moved-from")


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
    if listed and not under_list_heading(reading, at):
        return []
    if word == "任" and text.startswith("职", row[at].end):
        return []
    if word == "任" and NOT_TAKEN_UP.search(text[max(0, row[at].start - 3) : row[at].start]):
        return []
    career = word in CAREER or (word in ("任", "担任") and _is_life(reading, at))
    run = run_after(row, _step_over(reading, at + 1, ("其", "为", "了", "过")), career=career)
    if not run.titled or _is_before_name(reading, run):
        return []
    people, resume = subject_after(reading, run), False
    if not people:
        people, resume = subjects(reading, at)
        reading.topic = (at, people)
    status = "appointed" if listed else _status(reading, at, run, resume)
    return _claims(reading, people, run, status, "post.resume" if resume else RULE_OF[status], at)


def _named_as(reading: Reading, at: int) -> bool:
    """被任命为…: nobody stands between the verb at token ``at`` and its 为."""
    row = reading.row
    follows = at >= 0 and at + 1 < len(row) and row[at + 1].text == "为"
    return follows and row[at].text in NAMES_THEN_AS


def _status(reading: Reading, at: int, run: Run, resume: bool) -> Status:
    """What the verb says, corrected by the words around it: 曾, 过, 期间, 至今, 任免."""
    row, text = reading.row, reading.ctx.text
    word, status = row[at].text, titles().status[row[at].text]
    if word == "代理":
        return "acting"
    if status not in ("holds", "appointed") or word in ("现任", "现为"):
        return status
    before = text[max(0, row[at].start - 12) : row[at].start]
    if text.startswith("至今", row[run.last - 1].end):
        return "holds"
    past = PAST.search(before) or text.startswith("过", row[at].end)
    if past or WHILE.match(text, row[run.last - 1].end):
        return "former"
    if word != "是" and (resume or _is_life(reading, at)) and "至今" not in before:
        return "former"
    if status == "holds" and word != "是" and APPOINTING.search(_paragraph(reading, at)):
        return "appointed"
    return status


def _is_life(reading: Reading, at: int) -> bool:
    """Whether the paragraph tells a life: three years or more are named in it."""
    return len(set(re.findall(r"\d{4}年", _paragraph(reading, at)))) >= 3


def _sentence(reading: Reading, at: int) -> str:
    ctx = reading.ctx
    piece = reading.sentence(reading.row[at].start)
    return ctx.text[piece.start : piece.end] if piece else ""


def _paragraph(reading: Reading, at: int) -> str:
    ctx = reading.ctx
    piece = reading.paragraph(reading.row[at].start)
    return ctx.text[piece.start : piece.end] if piece else ""


def _is_before_name(reading: Reading, run: Run) -> bool:
    """时任县长张某: the run belongs to the name after it."""
    return run.last < len(reading.row) and reading.row[run.last].kind == "person"


def _people(reading: Reading, at: int) -> tuple[list[int], int]:
    """The names from token ``at`` on, joined by 、, and the token after them."""
    row = reading.row
    people: list[int] = []
    while at < len(row):
        if row[at].kind == "person":
            people.append(at)
        elif (
            row[at].kind not in ("space", "bracket")
            and row[at].text not in "同志：:"
            and not (people and row[at].text in ("、", "和"))
        ):
            break
        at += 1
    return people, at


def _step_over(reading: Reading, at: int, words: tuple[str, ...]) -> int:
    """The first token after any of ``words`` (which may be cut into several tokens)."""
    text, row = reading.ctx.text, reading.row
    while at < len(row):
        found = next((w for w in words if text.startswith(w, row[at].start)), None)
        if found is None:
            break
        end = row[at].start + len(found)
        while at < len(row) and row[at].start < end:
            at += 1
    return at


def _then(then: Status, status: Status) -> Status:
    """是时任市长的张某: what 时任 or 原 stands before is a former office."""
    return "former" if then == "former" and status == "holds" else status


def _claims(
    reading: Reading, people: list[int], run: Run, status: Status, rule: str, verb: int = -1
) -> list[Claim]:
    """The claims of a run on each of ``people``; the date is looked for before token ``verb``."""
    if not people:
        return []
    named = reading.memory.name_run(run.seats)
    when = None
    if verb >= 0 and status != "holds":
        when = date_before(reading, verb, close=status == "former")
    past = statuses_of(run.seats)
    return [
        Claim(reading.row[i], seat, body, _then(then, status), rule, when)
        for i in people
        for (seat, body), then in zip(named, past, strict=True)
        if body is not None and seat.entry is not None
    ]
