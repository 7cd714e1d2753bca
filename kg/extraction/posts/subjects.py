"""Whose office a verb speaks of: the name before it, the one still spoken of, or the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Reading
from kg.extraction.posts.placed import opens_clause, over_more
from kg.extraction.posts.runs import Run

DIRECT_ONLY = ("是", "系", "为")
"""Verbs too common to look further for their subject than the words before them."""
ADVERBS = re.compile(
    r"(?:同志|分别|此前|之前|曾经|曾|原|原先|现|目前|也|均|都|已|还|并|将|日前|近日|去年|今年|，|、|\s|[：:]|正式|(?:此次)?跨省|（[左右上下]图）|等\d*[一二三四五六七八九十]*[人名位])*"
)
LEAVING = ("辞去", "卸任", "不再担任", "不再兼任")
"""One may announce of oneself that one does so."""
OTHER_SUBJECT = re.compile(
    r"[说称]|[对由][他她]|致电|祝贺(?![他她])|赞赏|评价|表示|指出|强调|认为|介绍|(?:提名|任命|推荐|推举|委任|聘请|派|让|由)[他她其]|(?<!名)同志(?!任|担任|不再|为)|人员|(?<!党组)(?<!党委)(?<!工委)成员|代表团|宣布|[：；]"
)
"""What between a name and a verb of office gives the verb another subject."""
STILL_SPOKEN_OF = re.compile(
    r"[●·•\-—\s\d.．年月日至到起—－\-、，]*"
    r"(?:此前|之前|其间|期间|同年|随后|之后|此后|后|曾|曾经|并|又|再|一直|先后|日前|近日|今年|去年|当年|退休|[，、他她其]|\d+年|\d+月|起|至今|开始|毕业后?|参加工作后?)*"
)
"""A sentence that begins like this goes on about the person of the one before it."""
PROPOSED = re.compile("(?:提名|推荐|建议)(?:由)?$")
"""Before a name: what follows is only wished."""
REPLACED = re.compile(
    r"(?:接替|接棒|接班|取代|代替)[^，。、；：\n]{0,30}$|接任$|被(?![告害])[^，。、；：\n的]{0,12}$"
)
"""What before a name says that the office of the verb after it is another's."""
WHO_THEN = re.compile("(?:职务)?(?:后|期间|以来|时)，")
"""Behind the titles it says that the subject follows: 担任市长期间，闻一川…."""
RESUME_LINE = re.compile(
    r"(?:同志)?(?:[（(][^（）()\n]{0,24}[）)])?[，,]\s*(?:男|女|汉族|\d{4}年|现年|[^\W\d_]{1,4}族)|简历"
)


def subjects(reading: Reading, at: int) -> tuple[list[int], bool]:
    """The names the verb at token ``at`` is said of, and whether that is a life being told."""
    row, text = reading.row, reading.ctx.text
    word = row[at].text
    before = _name_before(reading, at)
    if before is not None and PROPOSED.search(
        text, max(0, row[before].start - 4), row[before].start
    ):
        return [], False
    if word in ("是", "系") and (spoken_of := _pronoun(reading, at)) is not None:
        return [spoken_of], False
    if before is not None and row[before].end == _adverbs_start(reading, before, at):
        return list(_joined(reading, before)), tells_life(reading, before)
    if word in DIRECT_ONLY or before is None:
        return [], False
    sentence = reading.sentence(row[at].start)
    resume = tells_life(reading, before)
    if sentence is not None and row[before].start >= sentence.start:
        between = text[row[before].end : row[at].start].removeprefix("同志")
        between = between.replace("宣布", "") if word in LEAVING else between
        if OTHER_SUBJECT.search(between):
            return [], False
        return [before], resume
    start = sentence.start if sentence else row[at].start
    said_before, people = reading.topic
    if said_before > before and row[said_before].start >= start:
        return people, resume
    if resume or STILL_SPOKEN_OF.fullmatch(text, start, row[at].start):
        topic = _topic(reading, at)
        return ([topic], resume) if topic is not None else ([], False)
    return [], False


def subject_after(reading: Reading, run: Run, verb: int) -> list[int]:
    """The name the run leads up to: 原任副省长的张某, 出任部长的是张某, and over a second verb of
    office 曾任副馆长、现为顾问的张某."""
    row, at = reading.row, run.last
    if opens_clause(reading, verb):
        further = over_more(reading, at)
        at = further if further < len(row) and row[further].text == "的" else at
    opens = _opens_sentence(reading, run)
    after = WHO_THEN.match(reading.ctx.text, row[at - 1].end) if opens else None
    while after and at < len(row) and row[at].start < after.end():
        at += 1
    if after:
        return [at] if at < len(row) and row[at].kind == "person" else []
    if at < len(row) and row[at].text == "的":
        held = run_after(row, at + 1)  # 曾任某局副局长的[某会会长]闻一川
        if held.seats and held.last < len(row) and row[held.last].kind == "person":
            return [held.last]
    while at < len(row) and row[at].text in ("的", "是", "现年"):
        at += 1
    return [at] if at > run.last and at < len(row) and row[at].kind == "person" else []


def _opens_sentence(reading: Reading, run: Run) -> bool:
    """Whether nobody is named in the sentence before the run's verb."""
    sentence = reading.sentence(reading.row[run.first].start) if run.last > run.first else None
    if sentence is None:
        return False
    begin = reading.row[run.first].start
    return not reading.ctx.inside(sentence.start, begin, "Person")


def tells_life(reading: Reading, at: int) -> bool:
    """Whether the name opens a life: alone on its line, or 张某，男，1970年…."""
    text, token = reading.ctx.text, reading.row[at]
    line_start = text.rfind("\n", 0, token.start) + 1
    line_end = text.find("\n", token.end)
    line = text[line_start : len(text) if line_end < 0 else line_end].strip()
    return line == token.text or bool(RESUME_LINE.match(text, token.end))


def _name_before(reading: Reading, at: int) -> int | None:
    """The nearest name before token ``at`` that is not the one replaced or received."""
    row, text = reading.row, reading.ctx.text
    for i in range(at - 1, -1, -1):
        if row[i].kind != "person":
            continue
        begin = row[i].start
        if not REPLACED.search(text, max(0, begin - 36), begin):
            return i
    return None


def _adverbs_start(reading: Reading, name: int, at: int) -> int:
    """Where the adverbs that lead up to the verb begin; the name's end if only they stand there."""
    end, start = reading.row[name].end, reading.row[at].start
    between = re.sub(r"[（(][^（）()\n]{0,24}[）)]", "", reading.ctx.text[end:start])
    return end if ADVERBS.fullmatch(between) else start


PRONOUN = re.compile(
    r"(?:^|[，。；“\s])[他她](?:现在|目前|如今|同时|曾经|以前|原来|此前|之前|还|也|又|曾|就|正|原)*$"
)


def _pronoun(reading: Reading, at: int) -> int | None:
    """Whom 他 means in 闻一川种了三十亩，他还是某合作社的理事长, where the sentence, or else the
    one before, names one person."""
    ctx, row, begin = reading.ctx, reading.row, reading.row[at].start
    sentence = reading.sentence(begin)
    if sentence is None:
        return None
    said = PRONOUN.search(ctx.text[max(sentence.start, begin - 12) : begin])
    if said is None:
        return None
    here = [i for i in range(at) if row[i].kind == "person" and row[i].start >= sentence.start]
    if not here:
        last = next((i for i in range(at - 1, -1, -1) if row[i].kind == "person"), None)
        near = reading.sentence(row[last].start) if last is not None else None
        if near is None or ctx.text[near.start : begin].count("\n"):
            return None
        here = [i for i in range(at) if row[i].kind == "person" and row[i].start >= near.start]
    return here[-1] if len({row[i].text for i in here}) == 1 else None


KIN = re.compile("(?:父亲|母亲|妻子|丈夫|夫人|儿子|女儿|岳父|祖父|祖母|外公|导师|恩师)$")
"""Before a name: who is told of is somebody else, not named here."""


def _topic(reading: Reading, at: int) -> int | None:
    """The first name of the last sentence with one before token ``at``, or the name whose life is
    being told."""
    row = reading.row
    last = next((i for i in range(at - 1, -1, -1) if row[i].kind == "person"), None)
    if last is None or tells_life(reading, last):
        return last
    sentence = reading.sentence(row[last].start)
    first = last
    for i in range(last, -1, -1):
        if sentence is None or row[i].start < sentence.start:
            break
        first = i if row[i].kind == "person" else first
    begin = row[first].start
    return None if KIN.search(reading.ctx.text, max(0, begin - 4), begin) else first


def _joined(reading: Reading, last: int) -> Iterator[int]:
    """The names that end at token ``last``, joined by 、, in reading order."""
    row, first = reading.row, last
    while first >= 2 and row[first - 1].text in ("、", "和") and row[first - 2].kind == "person":
        first -= 2
    return (i for i in range(first, last + 1) if row[i].kind == "person")
