"""The committing word of a clause, and whose commitment it is by its grammatical subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.subjects import SHORT, subject_of
from kg.formats import Mention
from kg.lexicon.pledges import pledges

_MUST = re.compile(
    r"要(?<![需主重只摘提纪概必不紧首切简扼精显机想总就]要)(?![求点素么塞害件闻领义害务是价道案不强到])"
)
_READY = re.compile(
    r"(?<![自志心意祝但甘情宏不])愿意?"
    r"(?=继续|进一步|[与同和为尽加]|以实|根据|积极|不断|全力|携手|推动|密切|深化|发挥|扩大)"
)
_DUTY = re.compile("必须(?![^，。]{1,8}的)")
_WOULD = re.compile(r"会(?=一如既往|继续|全力|尽|积极|不断|持续|坚决|始终|及时|努力|认真)")
_WILLING = re.compile(r"(?<=[我们咱己肯定一也还都就])会(?![议场员客计长晤见谈面展合不有被])")
_TAKING = re.compile(r"(?<=我们)来(?![到自])|(?<=[我俺咱])来(?![到自们])")
_THEN = re.compile("(?<=我们)(?:就(?![是会将要能可得])|马上|立即|立刻|尽快|抓紧)")
_TERM = re.compile(r"(?:月|天|日|周|年)(?:之)?内|[年月]底|明[年天]|下[个周月]")
_OBJECT_MARKED = re.compile(
    r"将[^，,。；;]{1,30}?(?:(?<!担当)(?<!所)作为|纳入|列入|列为|确定为|移送|转化为|降至|降到|压缩|缩短|精简|搬|引入|送到|送达|归还|视为|称为|命名|摆在|放在|作出|转移|交由|列为|写进|写入|用于|上升为|变为|改为|调整为|提高到|提升至|增加到|增至|扩大到)"
)


@dataclass(frozen=True, slots=True)
class Commitment:
    """A committing word at ``[start, end)``.

    ``modal`` is ``will`` (将), ``must`` (要), ``would`` (会…), ``bare`` (继续, 力争 …) or ``dated``
    (年底前).
    ``subject`` is what stands before it with time words taken off; ``body`` the mention that
    subject is, if it is one. ``kind``: ``none`` (left out), ``self``, ``body``, ``side`` (a part of
    the speaker's side, 学校的服务团), ``crowd`` (a body's people), ``pair`` (双方)
    or ``other``.
    """

    start: int
    end: int
    modal: str
    kind: str
    subject: str
    body: Mention | None


def commitment_in(ctx: Context, clause: Clause) -> Commitment | None:
    """The first committing word of a clause, ``None`` if it has none."""
    words = ctx.text[clause.start : clause.end]
    found = [
        c
        for c in (
            _will(ctx, clause) if "将" in words else None,
            _match(ctx, clause, _MUST, "must") if "要" in words else None,
            _match(ctx, clause, _WOULD, "would"),
            _willing(ctx, clause),
            _taking(ctx, clause),
            _then(ctx, clause),
            _bound(ctx, clause),
            _match(ctx, clause, _READY, "ready"),
            _bare(ctx, clause),
            _step(ctx, clause),
        )
        if c is not None
    ]
    return min(found, key=lambda c: c.start, default=None) or _dated(ctx, clause)


def _will(ctx: Context, clause: Clause) -> Commitment | None:
    """将 of the future: an action follows at once, and no object is moved by it (将其移送)."""
    words = pledges()
    for m in re.finditer("将", ctx.text[clause.start : clause.end]):
        at = clause.start + m.start()
        if ctx.text[at - 1 : at] in (
            "即",
            "必",
            "终",
            "干",
            "健",
            "麻",
            "名",
            "大",
            "上",
            "中",
            "少",
        ):
            continue
        rest = ctx.text[at + 1 : clause.end]
        begins = words.opener.match(rest) or words.verbal.match(rest)
        if not rest or not (begins or rest[0] in "要会同于在每再不"):
            continue
        if rest[0] == "其" or _moves(ctx, at, clause):
            continue
        return _commitment(ctx, clause, at, at + 1, "will")
    return None


def _moves(ctx: Context, at: int, clause: Clause) -> bool:
    """Whether 将 moves an object (将时限压缩至三天); 将进一步压缩… and 将坚持把…作为… do not."""
    m = _OBJECT_MARKED.match(ctx.text, at, clause.end)
    return (
        m is not None
        and "把" not in m[0]
        and pledges().adverbial.match(ctx.text, at + 1, clause.end) is None
    )


def _match(ctx: Context, clause: Clause, pattern: re.Pattern[str], modal: str) -> Commitment | None:
    for m in pattern.finditer(ctx.text, clause.start, clause.end):
        if ctx.mention_at(m.start()) is None:
            return _commitment(ctx, clause, m.start(), m.end(), modal)
    return None


def _willing(ctx: Context, clause: Clause) -> Commitment | None:
    """我会, 我们一定会 before an action, where it tells no habit (每年我们都会举办) and depends on
    nothing."""
    words = pledges()
    for m in re.finditer(
        "会(?![议场员客计长晤见谈面展合不有到被是出成])", ctx.text[clause.start : clause.end]
    ):
        ahead = words.pattern("futures").search(ctx.text, clause.start, clause.start + m.start())
        if ahead is None or ctx.mention_at(clause.start + m.start()) is not None:
            continue
        start, end = clause.start + m.start(), clause.start + m.end()
        made = _commitment(ctx, clause, start, end, "would")
        if made.kind in ("none", "self", "body", "other") and words.opener.match(ctx.text, end):
            return made
    for m in _WILLING.finditer(ctx.text, clause.start, clause.end):
        made = _commitment(ctx, clause, m.start(), m.end(), "would")
        head = re.split("[。！？“]", ctx.text[max(0, m.start() - _HEAD) : m.start()])[-1]
        habit = words.pattern("habits").search(head)
        own = made.kind == "self" and not re.search("[他她]", made.subject)
        verb = words.verbal if re.search("[我俺咱里]", made.subject) else words.opener
        acts = words.opener.match(ctx.text, m.end()) or verb.match(ctx.text, m.end())
        if own and habit is None and acts:
            return made
    return None


def _taking(ctx: Context, clause: Clause) -> Commitment | None:
    """这件事我们来牵头: who takes something on, not 我们来到."""
    for m in _TAKING.finditer(ctx.text, clause.start, clause.end):
        done = re.search("[了过]", ctx.text[m.end() : clause.end])
        if done is None and pledges().pattern("verbs").match(ctx.text, m.end()):
            return _commitment(ctx, clause, m.start(), m.end(), "would")
    return None


def _then(ctx: Context, clause: Clause) -> Commitment | None:
    """水位再涨半米，我们就转移: what the speaker's side does once something comes about, where the
    sentence tells no habit."""
    words = pledges()
    for m in _THEN.finditer(ctx.text, clause.start, clause.end):
        head = re.split("[。！？“]", ctx.text[max(0, m.start() - _HEAD) : m.start()])[-1]
        sentence = re.split("[。！？”]", ctx.text[m.start() : m.start() + _HEAD])[0]
        once = words.pattern("onces").search(head) or _TERM.search(sentence)
        habit = words.pattern("habits").search(head) or "了" in ctx.text[m.end() : clause.end]
        if once and not habit and words.opener.match(ctx.text, m.end()):
            return _commitment(ctx, clause, m.start(), m.end(), "would")
    return None


def _bound(ctx: Context, clause: Clause) -> Commitment | None:
    """我们必须: a duty the speaker shares."""
    made = _match(ctx, clause, _DUTY, "must")
    return made if made is not None and made.kind == "self" else None


def _bare(ctx: Context, clause: Clause) -> Commitment | None:
    """继续, 力争, 计划 … at the head of the clause, or right after its subject."""
    words = pledges().pattern("commitments")
    for m in words.finditer(ctx.text, clause.start, clause.end):
        after = ctx.text[m.end() : clause.end]
        if ctx.mention_at(m.start()) is not None or after.startswith(_NOUNS):
            continue
        made = _commitment(ctx, clause, m.start(), m.end(), "bare")
        if m[0] in ("计划", "准备", "拟", "争取", "保证", "承诺") and not (
            pledges().opener.match(after) or re.match(r"\d|[用投今明新年让使]", after)
        ):
            continue
        near = len(made.subject) < SHORT
        planned = made.kind == "side" and m[0] in pledges().intents
        if made.kind == "none" or planned or (made.kind in ("self", "body") and near):
            return made
    return None


def _step(ctx: Context, clause: Clause) -> Commitment | None:
    """下一步，省教育厅完善…, 明年我们再修…: a time word of what is next, a subject and an action,
    no word for it."""
    words, text = pledges(), ctx.text
    m = words.pattern("futures").match(text, clause.start, clause.end)
    if m is None or re.search("[已了]|(?<!还)是", text[m.end() : clause.end]):
        return None
    start = m.end() + text.startswith(("，", ","), m.end())
    body = next(iter(ctx.inside(start, clause.end, "Agency", "Place")), None)
    if body is not None and body.start == start:
        if m[0] not in words.steps or not acting(text[body.end : clause.end]):
            return None
        return Commitment(body.end, body.end, "will", "body", body.text, body)
    own = words.pattern("selves").match(text, start, clause.end)
    if own is None or not acting(text[own.end() : clause.end]):
        return None
    return Commitment(own.end(), own.end(), "will", "self", own[0], None)


def _dated(ctx: Context, clause: Clause) -> Commitment | None:
    """学校今年秋季起开设农事课, 年底前，县里修好水渠: an action with a term set for it, of the
    speaker's side, a body or nobody named."""
    text, words = ctx.text, pledges()
    m = words.term.search(text, clause.start, clause.end)
    if m is None or re.search("[已了曾]|去年|(?<!还)是", text[clause.start : clause.end]):
        return None
    made = _commitment(ctx, clause, m.start(), m.start(), "dated")
    at = m.end() + text.startswith(("，", ","), m.end())
    if made.kind == "none":
        body = next(iter(ctx.inside(at, clause.end, "Agency", "Place")), None)
        own = words.pattern("selves").match(text, at, clause.end)
        if body is not None and body.start == at:
            at = body.end
            made = Commitment(at, at, "dated", "body", body.text, body)
        elif own is not None:
            at = own.end()
            made = Commitment(at, at, "dated", "self", own[0], None)
    if made.kind not in ("none", "self", "body"):
        return None
    each = re.compile("每[年月周季]度?").match(text, at, clause.end)
    rest = text[each.end() if each else at : clause.end]
    return made if words.opener.match(rest) or words.verbal.match(rest) else None


def acting(text: str) -> bool:
    """Whether words begin with a verb of action, adverbs aside."""
    words, at = pledges(), 0
    while (m := words.pattern("adverbs").match(text, at)) is not None:
        at = m.end()
    verb = words.pattern("verbs").match(text, at) or (at and words.verbal.match(text, at))
    return bool(verb)


def _commitment(ctx: Context, clause: Clause, start: int, end: int, modal: str) -> Commitment:
    kind, subject, body = subject_of(ctx, clause.start, start)
    return Commitment(start, end, modal, kind, subject, body)


_NOUNS = (
    "是",
    "能",
    "程度",
    "的",
    "规模",
    "意义",
    "影响",
    "条件",
    "数量",
    "比例",
    "阶段",
    "范围",
    "性",
    "力度",
)
"""After these 一定, 持续 … qualify a noun or foretell (一定能)."""
_HEAD = 40
"""Characters before a verb in which its sentence may say that it is a habit or a condition."""
