"""Offices taken up, held and left: 任命张某为…, 免去李某的…职务, 王某现任…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.runs import Run, run_after
from kg.formats import Status
from kg.lexicon.titles import titles

NAMES_THEN_AS = ("任命", "选举", "推选", "补选", "聘任", "聘请", "增选", "递补")
AS = ("为", "任", "担任")
DIRECT_ONLY = ("是", "系", "为")
"""Verbs too common to look further for their subject than the word before them."""
WHILE = re.compile(r"(?:的?职务)?(?:期间|时|的职务便利|的便利)")
OTHER_SUBJECT = re.compile(
    r"[说称]|表示|指出|强调|认为|介绍|同志|人员|成员|干部|代表团|宣布|[：；]"
)
"""What between a name and a verb of office gives the verb another subject."""
BETWEEN_NAME_AND_OFFICE = ("的", "同志", "所任", "担任的", "原任")
RESUME_LINE = re.compile(r"[，,]\s*(?:男|女|汉族|\d{4}年|现年|[^\W\d_]{1,4}族)")
APPOINTING = re.compile(
    r"任免|免去|不再担任|另有任用|任命|决定|批准|宣布|任职(?:的)?通知|选举|当选|干部大会"
)
"""What makes 任 and 担任 news of the day."""
RULE_OF: dict[Status, str] = {
    "holds": "post.held-by-verb",
    "appointed": "post.appointed",
    "removed": "post.removed",
    "former": "post.held-before",
}
NOT_TAKEN_UP = re.compile(r"(?:责|信|主|胜|委|历|拟|提名|候选|重)$")


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
        claims += _claims(reading, people, run, "appointed", "post.appointed")
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
        claims += _claims(reading, people, run, "removed", "post.removed")
        i = _step_over(reading, run.last, ("职务", "、", "，", "；", "和"))


def name_then_verb(reading: Reading, at: int) -> list[Claim]:
    """王某现任…, 当选…, 不再担任…, 历任…: the titles after a verb of office."""
    row = reading.row
    word = row[at].text
    status = titles().status.get(word)
    if status is None or word in NAMES_THEN_AS:
        return []
    if word == "任" and NOT_TAKEN_UP.search(reading.ctx.text[: row[at].start][-3:]):
        return []
    start = _step_over(reading, at + 1, ("其", "为", "了", "过"))
    run = run_after(row, start)
    if not run.titled or _is_before_name(reading, run):
        return []
    people, resume = _subjects(reading, at, word)
    if not people:
        return []
    if status in ("holds", "appointed") and word not in ("现任", "现为", "是"):
        text = reading.ctx.text
        until_now = "至今" in text[row[at].start - 12 : row[at].start]
        if (resume and not until_now) or WHILE.match(text, row[run.last - 1].end):
            status = "former"
        elif status == "holds" and APPOINTING.search(_paragraph(reading, at)):
            status = "appointed"
    rule = "post.resume" if resume else RULE_OF[status]
    return _claims(reading, people, run, status, rule)


def _paragraph(reading: Reading, at: int) -> str:
    ctx = reading.ctx
    piece = ctx.piece_at(ctx.paragraphs, reading.row[at].start)
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
        elif row[at].kind in ("space", "bracket") or row[at].text in ("同志", "：", ":"):
            pass
        elif not (people and row[at].kind == "joiner" and row[at].text in ("、", "和")):
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


def _subjects(reading: Reading, at: int, word: str) -> tuple[list[int], bool]:
    """Whose office the verb speaks of, and whether that is a life told line by line."""
    row = reading.row
    direct = at - 1
    while direct >= 0 and (row[direct].kind in ("space", "bracket") or row[direct].text == "同志"):
        direct -= 1
    if direct >= 0 and row[direct].kind == "person":
        return list(_joined(reading, direct)), _tells_life(reading, direct)
    if word in DIRECT_ONLY:
        return [], False
    sentence = reading.ctx.piece_at(reading.ctx.sentences, row[at].start)
    for i in range(at - 1, -1, -1):
        if row[i].kind == "person":
            resume = _tells_life(reading, i)
            here = sentence is not None and row[i].start >= sentence.start
            if OTHER_SUBJECT.search(reading.ctx.text[row[i].end : row[at].start]):
                return [], False
            return ([i], resume) if here or resume else ([], False)
    return [], False


def _joined(reading: Reading, last: int) -> Iterator[int]:
    """The names that end at token ``last``, joined by 、, in reading order."""
    row, first = reading.row, last
    while first >= 2 and row[first - 1].text in ("、", "和") and row[first - 2].kind == "person":
        first -= 2
    return (i for i in range(first, last + 1) if row[i].kind == "person")


def _tells_life(reading: Reading, at: int) -> bool:
    """Whether the name opens a life: alone on its line, or 张某，男，1970年…."""
    text, token = reading.ctx.text, reading.row[at]
    line_start = text.rfind("\n", 0, token.start) + 1
    line_end = text.find("\n", token.end)
    line = text[line_start : len(text) if line_end < 0 else line_end].strip()
    return line == token.text or bool(RESUME_LINE.match(text, token.end))


def _claims(
    reading: Reading, people: list[int], run: Run, status: Status, rule: str
) -> list[Claim]:
    named = reading.memory.name_run(run.seats)
    return [
        Claim(reading.row[i], seat, body, status, rule)
        for i in people
        for seat, body in named
        if body is not None and seat.entry is not None
    ]
