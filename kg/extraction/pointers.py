"""Words that stand for a body or place named before: 我区, 该县, 督察组."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.formats import Mention
from kg.lexicon.figures import figure_words
from kg.lexicon.pledges import pledges
from kg.lexicon.words import alternation
from kg.resolution.namer import Namer

_OWN = ("我", "本")


def pointed(ctx: Context, at: int, word: str) -> Mention | str | None:
    """What 全省, 该县 or 学校 at ``at`` points to: the frame's province by its name, or the last
    mention of that kind; 我区, 本县 are the writer's own, if the publisher's name tells it."""
    agent = figure_words().agent
    province = ctx.article.province.value if ctx.article.province else None
    if word in agent.province or (
        province and province.endswith("自治区") and word in ("全区", "我区")
    ):
        return province
    ends = agent.pointers.get(word)
    if ends is None:
        return None
    if word.startswith(_OWN) and (own := _publishers(ctx, ends)) is not None:
        return own
    kin = [m for m in ctx.inside(0, at, "Agency", "Place") if m.text.endswith(ends)]
    if kin:
        return kin[-1]
    if province and province.endswith(ends) and province.endswith("市"):
        return province
    return None


def told_by(ctx: Context, at: int) -> Mention | None:
    """The body that 该局, 该县 at ``at`` means: of those of the kind, the last one of which the
    article has its news (记者从某局获悉), else the last one."""
    m = re.compile(r"该[\u4e00-\u9fff]").match(ctx.text, at)
    ends = figure_words().agent.pointers.get(m[0]) if m else None
    if ends is None:
        return None
    kin = [b for b in ctx.inside(0, at, "Agency", "Place") if b.text.endswith(ends)]
    tellers = [
        b
        for b in kin
        if ctx.text.startswith("从", b.start - 1)
        and ctx.text.startswith(tuple(pledges().sources), b.end)
    ]
    return next(reversed(tellers or kin), None)


def _publishers(ctx: Context, ends: tuple[str, ...]) -> str | None:
    """The publisher's own division or body: 甲市乙区办事处 is of 甲市乙区."""
    publisher = ctx.article.publisher.value if ctx.article.publisher else ""
    found = re.match(f".+?[^省市县区]{alternation(ends)}(?!.*{alternation(ends)})", publisher)
    return found[0] if found else None


def agency_name(ctx: Context, namer: Namer, mention: Mention) -> str:
    """The canonical name of an agency; a bare functional name (督察组) whose body nothing says
    stands for the longest name before it that ends so (甲市检察院检务督察组)."""
    body = namer.agency(mention, mention.start)
    if body.place is not None or body.parent is not None:
        return body.name
    longer = [
        name
        for m in ctx.before(mention.start, "Agency")
        if m.text.endswith(mention.text)
        and (name := namer.agency(m, m.start).name).endswith(body.name)
    ]
    return max([body.name, *longer], key=len)


def reports(ctx: Context, m: Mention) -> bool:
    """Whether the name is that of a medium, or of a page's dateline."""
    if ctx.region_at(m.start) in ("dateline", "byline", "furniture"):
        return True
    subject = figure_words().subject
    return m.type == "Agency" and (
        m.text.endswith(subject.media) or ctx.text.startswith(subject.reporting, m.end)
    )
