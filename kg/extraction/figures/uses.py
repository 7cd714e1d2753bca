"""Quantities that are nobody's figure by what they are said of: time, place, bounds, a roll."""

from __future__ import annotations

import re

from kg.extraction.figures.candidates import Candidate
from kg.lexicon.figures import figure_words

WORDS = figure_words()
_EARLIER = ("提前", "缩短", "节省")
_WHICH = re.compile("(?:[上下这那每另某首]|(?<!提)前)$")
_POWERS = re.compile("[十百千万亿]+")
_FEW = 30
"""People of a scene are fewer."""
_MEASURED = re.compile("|".join(WORDS.durations.around))
_CONDITION = re.compile(WORDS.threshold.conditions)
_BOUNDED = re.compile(WORDS.threshold.nouns)
_ROLL_CALL = re.compile(f"{WORDS.attendance.rolls}$")
_LAPSE = re.compile("(?<![以之])内$")
_BRACKETS = re.compile("[（(][^）)]*[）)]")


def is_location(c: Candidate) -> bool:
    """A length that says where something lies: 县城南部80公里, 三百公里外."""
    return c.family == "length" and (
        c.before.endswith(WORDS.never.directions) or c.after.startswith(("外", "开外"))
    )


def is_plain_one(c: Candidate) -> bool:
    """一 with a measure word is an article, unless other numbers of that unit stand beside it."""
    if c.numeral != "一":
        return False
    q, text = c.quantity, c.ctx.text
    shown = text[q.start : q.end]
    if _WHICH.search(c.before) or shown in (text[q.end :][: len(shown)], c.before[-len(shown) :]):
        return True
    hedged = shown != c.numeral + q.unit and q.comparator != "="
    if q.unit == "倍" or hedged:
        return False
    if (
        c.family == "time"
        and (c.quantity.unit not in ("年", "天", "日", "个月") or c.before.endswith(_EARLIER))
    ) or c.quantity.value != 1:
        return False
    if re.match("价值|价钱|价格", c.after):
        return False
    return not any(
        q is not c.quantity and q.unit == c.quantity.unit and q.value != 1 and q.start in c.sentence
        for q in c.all
    )


def is_base(c: Candidate) -> bool:
    """What a rate is told by: 每千名老年人, 每万度电."""
    return c.before.endswith("每") and _POWERS.fullmatch(c.numeral) is not None


def is_vague(c: Candidate) -> bool:
    """几 with a measure word counts nothing: 几名村民."""
    return c.quantity.value is None and c.numeral.startswith("几")


def is_duration(c: Candidate) -> bool:
    """A length of time that only dates something; one that measures performance counts."""
    q, words = c.quantity, WORDS.durations
    if c.family != "time" or "/" in q.unit or q.unit in words.always:
        return False
    text = c.ctx.text
    rest, lapse = text[q.end : q.end + 6], _LAPSE.search(text[q.start : q.end])
    if _MEASURED.search(f"{c.before[-8:]}#{lapse[0] if lapse else ''}{rest}"):
        return False
    if lapse or re.match("[前后来内间里]|以[来前后]|之[前后]|期[间]", rest):
        return True
    if re.match("的时间[内里]", rest):
        return True
    near = c.before[-8:] + c.ctx.text[q.start : q.number[0]]
    return not (any(w in near for w in words.before) or any(w in rest for w in words.after))


def is_threshold(c: Candidate) -> bool:
    """A bound that defines a group: 亿元以上项目, 大型客车(20座以上)."""
    text, q = c.ctx.text, c.quantity
    shown = text[q.start : q.end]
    if c.before.endswith(WORDS.threshold.scopes) and (
        q.upper is not None or c.before.endswith("含") or shown.endswith(WORDS.threshold.hedges)
    ):
        return True
    if _CONDITION.match(c.before):
        return True
    if shown.startswith(WORDS.threshold.above) and c.family == "money" and _BOUNDED.match(c.after):
        return True
    if not shown.endswith(WORDS.threshold.hedges):
        return False
    rest = text[q.end : q.end + 2]
    if q.unit == "座" and (rest[:1] in ")）含的客"):
        return True
    if c.family not in WORDS.threshold.families:
        return False
    return bool(re.match("[的一-鿿]", rest)) and not re.search("[达至增实升降到]$", c.before)


def is_attendance(c: Candidate) -> bool:
    """A count of those present at a meeting or on a visit: 46家企业负责人参加了会议."""
    words = WORDS.attendance
    if c.quantity.unit not in words.people_in_roles:
        return False
    if c.before.endswith(words.parties) or _ROLL_CALL.search(c.before):
        return True
    if c.quantity.unit in words.people:
        for verb in words.verbs:
            at = c.after.find(verb)
            if at >= 0 and not any(s in c.after[at:] for s in words.served):
                return True
    whole = c.ctx.text[c.sentence.start : c.sentence.end]
    noun = re.match(r"[^，。；、]*", _BRACKETS.sub("", c.after))
    return bool(noun and noun[0].endswith(words.roles) and any(v in whole for v in words.verbs))


def is_polite(c: Candidate) -> bool:
    """A few persons counted with the polite 位 are those met, not those served."""
    return c.quantity.unit == "位" and c.quantity.value is not None and c.quantity.value < 30


def is_company(c: Candidate) -> bool:
    """A few people whom a clause begins with and who do something: 5人稍事休息."""
    q = c.quantity
    if q.unit not in ("人", "个人") or q.value is None or q.value >= _FEW or c.before:
        return False
    return bool(c.after) and not c.after.startswith(
        (*WORDS.attendance.befallen, "，", "、", "。", "的")
    )


def is_roll(c: Candidate) -> bool:
    """A count that sums up the names printed before it: …、…等6家企业."""
    if c.quantity.unit not in ("位", "名", "家", "人"):
        return False
    end = c.quantity.start - len(c.before) + len(c.before.rstrip("等共计 "))
    names = 0
    for m in c.ctx.before(c.quantity.start, "Person", "Agency"):
        if m.end != end:
            break
        names, end = names + 1, m.start - 1
        if c.ctx.text[end : m.start] not in tuple("、和与及"):
            break
    return c.quantity.value is not None and names >= c.quantity.value
