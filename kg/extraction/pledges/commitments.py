"""The committing word of a clause, and whose commitment it is by its grammatical subject."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.coming import again, aim, awaiting, given
from kg.extraction.pledges.commitment import Commitment, commitment_at
from kg.extraction.pledges.subjects import SHORT
from kg.extraction.pledges.willing import dated, taking, then, willing
from kg.lexicon.pledges import pledges

__all__ = ["Commitment", "acting", "commitment_in"]

_MUST = re.compile(
    r"要(?<![需主重只摘提纪概必不紧首切简扼精显机想总就]要)(?![求点素么塞害件闻领义害务是价道案不强到])"
)
_FUNDS = re.compile("将(?:再|还|继续|分期|连续)?(?:投入|安排|拿出|筹集|筹措|统筹|划拨|出资|投资)")
_MODIFIES = re.compile("[\u4e00-\u9fff]{2,3}的(?!同时)")
"""Behind 拟 and 计划 a verb that only modifies a noun: 拟采购的原糖."""
_NEAR = 8
"""Characters behind a plan in which 的 makes its verb part of a noun: 拟采购的原糖."""
_COUNTED = re.compile(r"(?!总|投资|用地|[产供]量)[\u4e00-\u9fff]{2,4}[0-9]")
"""What a plan sets a number for: 计划引水800万立方米."""
_READY = re.compile(
    r"(?<![自志心意祝但甘情宏不])愿意?"
    r"(?=继续|进一步|[与同和为尽加]|以实|根据|积极|不断|全力|携手|推动|密切|深化|发挥|扩大)"
)
_DUTY = re.compile("必须(?![^，。]{1,8}的)")
_WOULD = re.compile(r"会(?=一如既往|继续|全力|尽|积极|不断|持续|坚决|始终|及时|努力|认真)")
_OBJECT_MARKED = re.compile(
    r"将[^，,。；;]{1,30}?(?:(?<!担当)(?<!所)作为|纳入|列入|列为|确定为|移送|转化为|降至|降到|压缩|缩短|精简|搬|引入|送到|送达|归还|视为|称为|命名|摆在|放在|作出|转移|交由|列为|写进|写入|用于|上升为|变为|改为|调整为|提高到|提升至|增加到|增至|扩大到)"
)


def commitment_in(ctx: Context, clause: Clause) -> Commitment | None:
    """The first committing word of a clause, ``None`` if it has none."""
    words = ctx.text[clause.start : clause.end]
    found = [
        c
        for c in (
            _will(ctx, clause) if "将" in words else None,
            _match(ctx, clause, _MUST, "must") if "要" in words else None,
            _match(ctx, clause, _WOULD, "would"),
            willing(ctx, clause),
            taking(ctx, clause),
            then(ctx, clause),
            again(ctx, clause),
            awaiting(ctx, clause),
            given(ctx, clause),
            aim(ctx, clause),
            _bound(ctx, clause),
            _match(ctx, clause, _READY, "ready"),
            _bare(ctx, clause),
            _step(ctx, clause),
        )
        if c is not None
    ]
    return min(found, key=lambda c: c.start, default=None) or dated(ctx, clause)


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
        return commitment_at(ctx, clause, at, at + 1, "will")
    return None


def _moves(ctx: Context, at: int, clause: Clause) -> bool:
    """Whether 将 moves an object (将时限压缩至三天); 将进一步压缩…, 将坚持把…作为… and
    将投入5000万元用于修渠 do not."""
    m = _OBJECT_MARKED.match(ctx.text, at, clause.end)
    return (
        m is not None
        and _FUNDS.match(ctx.text, at) is None
        and "把" not in m[0]
        and pledges().adverbial.match(ctx.text, at + 1, clause.end) is None
    )


def _match(ctx: Context, clause: Clause, pattern: re.Pattern[str], modal: str) -> Commitment | None:
    for m in pattern.finditer(ctx.text, clause.start, clause.end):
        if ctx.mention_at(m.start()) is None:
            return commitment_at(ctx, clause, m.start(), m.end(), modal)
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
        made = commitment_at(ctx, clause, m.start(), m.end(), "bare")
        if not after and m[0] in _PROMISES and made.kind in ("none", "self", "body"):
            # 我们承诺，… promises what the next clause tells.
            at = clause.end + 1
            return Commitment(at, at, "plain", made.kind, made.subject, made.body)
        if m[0] in ("拟", "计划") and _MODIFIES.match(after):
            continue
        if m[0] in ("计划", "准备", "拟", "争取", "保证", "承诺", "约定") and not (
            pledges().opener.match(after)
            or re.match(r"\d|[用投今明新年让]|使(?!用)", after)
            or (m[0] in pledges().intents and _COUNTED.match(after))
            or (made.kind == "self" and "的" not in after[:_NEAR] and pledges().verbal.match(after))
            or (m[0] in _PROMISES and (pledges().time.match(after) or after.startswith("每")))
        ):
            continue
        named = ctx.inside(clause.start, m.start(), "Agency", "Place")
        near = len(made.subject) - sum(len(n.text) for n in named[:-1]) < SHORT
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
    own = words.own.match(text, start, clause.end)
    if own is None or not (
        acting(text[own.end() : clause.end]) or text.startswith(("将", "把"), own.end())
    ):
        return None
    return Commitment(own.end(), own.end(), "will", "self", own[0], None)


def acting(text: str) -> bool:
    """Whether words begin with a verb of action, adverbs aside."""
    words, at = pledges(), 0
    while (m := words.pattern("adverbs").match(text, at)) is not None:
        at = m.end()
    verb = words.pattern("verbs").match(text, at) or (at and words.verbal.match(text, at))
    return bool(verb)


_PROMISES = ("承诺", "保证", "约定")
"""Verbs of promising that need no action right behind them."""
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
