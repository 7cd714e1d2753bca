"""What opens a pledge in a speaker's mouth."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kg.extraction.context import Context
from kg.extraction.pledges.commitments import Commitment
from kg.extraction.speech import Utterance
from kg.lexicon.pledges import pledges
from kg.lexicon.speech import speech

_AT_ONCE = 40
"""Characters of leading clauses that may stand before a speaker's first 要."""
_NEXT = 12
"""Characters of the longest time word of a sentence about what is next."""
_CONDITIONS = ("以", "有", "用", "到", "在", "想")
"""After these 要 tells a condition more often than a resolve."""
_JOB = 6
"""Characters of the longest word for a commentator."""
_SHARED = 2
"""Characters the name of a body and that of its system have in common: 税务局, 税务部门."""


def admitted(
    ctx: Context,
    u: Utterance,
    *,
    instructs: bool,
    held: Callable[[Commitment], bool] = lambda _: False,
) -> Callable[[Commitment, bool], bool]:
    """What opens a pledge in this speaker's mouth.

    将 does with the speaker's side as subject or none. 要 does after 我们, in a sentence about
    what is next, or where it is the first thing a speaker who states says; an instructing
    speaker's bare 要 is a demand. Of who demands only a quoted 我们将, 我们要 counts.
    ``held`` tells whether the speaker holds a post in the subject: 泽州要 commits its people.
    """

    comments = _comments(ctx, u)

    def admits(made: Commitment, ran: bool) -> bool:
        if foretells(ctx.text, made.start) or made.kind == "pair" or brings_about(ctx.text, made):
            return False
        if u.force == "demands":
            return _pledged(ctx, u, made, own=held(made))
        if made.kind == "other":
            own = _own(u, made.subject) or held(made) or _by_then(ctx, made)
            set_for = u.direct and not instructs and made.modal == "must" and due(ctx, made)
            return set_for or (made.modal in ("will", "would") and u.force == "states" and own)
        if made.modal == "will":
            if made.kind == "body" and comments and not _own(u, made.subject):
                return False
            return made.kind != "crowd" or u.force == "states"
        if made.modal == "ready":
            own = made.kind in ("self", "body", "side")
            return own or (u.force == "states" and made.kind == "none")
        if made.kind == "crowd" or pledges().pattern("habits").search(made.subject):
            return False
        if instructs and made.kind == "side" and made.subject.endswith(pledges().systems):
            return False
        if made.modal == "dated":
            return not instructs and (made.kind in ("self", "none") or not comments)
        if made.modal == "would" or made.kind in ("self", "side"):
            stated = made.modal == "would" and made.kind == "none" and u.force == "states"
            return stated or made.kind in ("self", "body", "side")
        first = _first(ctx, u, made)
        if made.kind == "body":
            if made.modal == "must":
                own = _own(u, made.subject) or held(made)
                return u.speaker is not None and not instructs and own
            planned = ctx.text[made.start : made.end] in pledges().intents
            resolved = planned or _resolute(ctx, made)
            return made.modal == "bare" and (first or (not instructs and resolved))
        if not instructs and _resolute(ctx, made):
            return True
        if not instructs and (first or _meant(ctx, u, made)):
            return True
        spoken_for = u.speaker is None and u.force == "states"
        return ran or (_next(ctx, made) and (spoken_for or not instructs))

    return admits


def _pledged(ctx: Context, u: Utterance, made: Commitment, *, own: bool) -> bool:
    """Whether somebody who asks others to act says what their own side will do: 闻一川叮嘱，
    “我们还要去东村。”, 闻一川要求，…。县委将…."""
    if u.direct:
        return made.modal in ("will", "must") and made.subject.endswith("我们")
    later = "。" in ctx.text[u.start : made.start]
    return later and made.modal == "will" and (own or made.kind == "self")


def _comments(ctx: Context, u: Utterance) -> bool:
    """Whether the speaker is introduced as one who comments: 分析师闻一川, 律师祁小满."""
    if u.speaker is None:
        return False
    named = [m for m in ctx.inside(0, u.speaker.end, "Person") if m.text == u.speaker.text]
    return any(
        ctx.text[max(0, m.start - _JOB) : m.start].endswith(speech().commentators) for m in named
    )


def foretells(text: str, at: int) -> bool:
    """Whether 将 at ``at`` opens a forecast (将达到顶峰) and no action (将超前谋划)."""
    m = pledges().pattern("forecasts").match(text, at)
    action = pledges().opener.match(text, at + 1) if m else None
    return m is not None and (action is None or action.end() <= m.end())


def brings_about(text: str, made: Commitment) -> bool:
    """Whether 将 tells the effect of something built: 项目建成后，将提升供水能力; 工程正在施工，
    将改善水质."""
    if made.modal != "will" or made.kind not in ("none", "other"):
        return False
    head = re.split("[。！？；\n]", text[max(0, made.start - _AT_ONCE) : made.start])[-1]
    words = head + text[made.start : made.start + _NEXT]
    return pledges().effect.search(words) is not None


def _meant(ctx: Context, u: Utterance, made: Commitment) -> bool:
    """Whether a sentence's 要 is the resolve of a person whose words are told with 说: before an
    action (…总结得好。要深入学习), not 要想 and not 要以…为准."""
    return (
        u.speaker is not None
        and not u.direct
        and made.modal == "must"
        and ctx.text[slice(*u.cue)] == "说"
        and ctx.text[made.start - 1] in "。；"
        and pledges().opener.match(ctx.text, made.end) is not None
        and not ctx.text.startswith(_CONDITIONS, made.end)
    )


def _own(u: Utterance, subject: str) -> bool:
    """Whether a subject is the speaker's body in short, its system or its work: 海关 for somebody
    of 海关总署, 公安机关 for somebody of 公安部, 今年的养老工作."""
    if subject.endswith(pledges().works):
        return True
    if u.agency is None:
        return False
    if len(subject) >= _SHARED and subject in u.agency.text:
        return True
    if not subject.endswith(pledges().systems):
        return False
    head = set(subject) - set("".join(pledges().systems)) - set("各级有关相全省市县区国地")
    return len(head & set(u.agency.text)) >= _SHARED


def _first(ctx: Context, u: Utterance, made: Commitment) -> bool:
    """Whether the word is the first thing said, a leading clause (为…, 按照…) aside."""
    before = ctx.text[u.start : made.start]
    return not before or (
        len(before) <= _AT_ONCE
        and "。" not in before
        and (
            pledges().pattern("leads").match(before) is not None
            or not re.search("[，,]", before)
            or _next(ctx, made)
        )
    )


def _by_then(ctx: Context, made: Commitment) -> bool:
    """Whether 将 is followed by a term: 剩余四家将在三月底前清理完毕."""
    return (
        pledges().term.match(ctx.text, made.end + ctx.text.startswith(("在", "于"), made.end))
        is not None
    )


def due(ctx: Context, made: Commitment) -> bool:
    """Whether 要 stands right behind a term for something of the speaker's: 新校区6月底要开学, not
    各校月底要开学."""
    if pledges().pattern("others").search(made.subject) or "你" in made.subject:
        return False
    before = ctx.text[max(0, made.start - _NEXT) : made.start]
    return _term().search(before) is not None


@cache
def _term() -> re.Pattern[str]:
    words = pledges()
    return re.compile(rf"(?:今年|明年|{'|'.join((*words.seasons, *words.terms))})[还也就]?\Z")


def _resolute(ctx: Context, made: Commitment) -> bool:
    word = ctx.text[made.start : made.end]
    planned = word in pledges().intents and re.match(
        "再|[明今]年|年内|[下到]", ctx.text[made.end :]
    )
    return word in pledges().resolute or bool(planned)


def _next(ctx: Context, made: Commitment) -> bool:
    """Whether the word stands right after the time word of a sentence about what is next, or
    right after a term or season (年前还要, 秋种前要)."""
    return made.kind == "none" and bool(
        _futures().search(ctx.text, max(0, made.start - _NEXT), made.start)
    )


@cache
def _futures() -> re.Pattern[str]:
    words = pledges()
    ahead = rf"(?:{words.pattern('futures').pattern}|今年)"
    seasons = "|".join((*words.seasons, *words.terms))
    return re.compile(rf"(?:{ahead}[，,]?(?:一是)?|(?<!去年)(?<!每年)(?:{seasons}))[还也更仍]?\Z")
