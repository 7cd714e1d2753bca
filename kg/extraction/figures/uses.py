"""Quantities that are nobody's figure by what they are said of: time, place, bounds, a roll."""

from __future__ import annotations

import re

from kg.extraction.figures.candidates import Candidate
from kg.lexicon.figures import figure_words

WORDS = figure_words()
_EARLIER = ("提前", "缩短", "节省")
_WHICH = re.compile("(?:[上下这那每另某首]|(?<!提)前)$")
_EACH = re.compile("各(?:新?建|设|配|有|派|办)$")
_COPULA = re.compile("(?:[^就不但还]是|成为|作为)[^，。；\\d有]{0,6}$")
_PRICED = re.compile(r"[^，。；\d]{1,6}(?:补贴|补助|奖励)[^，。；\d]{0,2}\d")
_SIZED = re.compile("级?(?:企业|产业|集群|园区|项目|县|镇|乡|村|强|板块|龙头)")
_GRADED = re.compile("的(?:按|要|应|须|一律|给予|予以)")
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
    if _EACH.search(c.before) and c.quantity.unit != "年":
        return False
    if _COPULA.search(c.before) or _PRICED.match(c.after):
        return True
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
        q is not c.quantity
        and q.unit == c.quantity.unit
        and q.value != 1
        and q.start in c.sentence
        and not text.startswith("人", q.end)
        for q in c.all
    )


def is_base(c: Candidate) -> bool:
    """What a rate is told by: 每千名老年人, 每万度电, 每500克2.86元."""
    if not c.before.endswith("每"):
        return False
    priced = any(other.start == c.quantity.end for other in c.all)
    return priced or _POWERS.fullmatch(c.numeral) is not None


def is_vague(c: Candidate) -> bool:
    """几 counts nothing (几名村民, 几百元), but 几百万 and 几倍 do."""
    many = c.quantity.unit == "倍" or re.search("[万亿]", c.numeral)
    return c.quantity.value is None and c.numeral.startswith("几") and not many


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
    if c.family == "money" and _POWERS.fullmatch(c.numeral) and _SIZED.match(c.after):
        return True
    if shown.startswith(WORDS.threshold.above) and _GRADED.match(c.after):
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
    people = q.unit == "人" or (q.unit == "个" and c.after.startswith("人"))
    if not people or q.value is None or q.value >= _FEW or c.before:
        return False
    after = c.after.removeprefix("人") if q.unit == "个" else c.after
    return bool(after) and not after.startswith(
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
