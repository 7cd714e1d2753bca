"""Undertaking rules for sentences in which the programme stands before those who run it."""

from __future__ import annotations

import re

from kg.extraction.coordination import coordinated
from kg.extraction.undertakings.acting import Agents
from kg.extraction.undertakings.patterns import can_act, talked_of
from kg.extraction.undertakings.rules import Found, Reading
from kg.formats import Mention
from kg.lexicon.undertakings import undertakings

_SINCE = re.compile(r"(?:工作)?(?:开展|实施|启动|推行|运行)(?:以来|后)[，,]")
_PLACED = re.compile(r"(?:已|已经|日前|近日|今天|昨日)?在")


def begun(r: Reading, p: Mention) -> Found | None:
    """…工程在甲县启动: what is begun at a place is the place's, but for the whole country's."""
    text, words = r.ctx.text, undertakings()
    m = _PLACED.match(text, p.end)
    where = r.ctx.mention_at(m.end()) if m else None
    if where is None or where.type != "Place" or not can_act(where):
        return None
    verb = words.pattern("begins").match(text, where.end)
    if verb is None or words.pattern("nationwide").search(p.text[:12]):
        return None
    if p.text.endswith(words.occasions) or text[p.start - 1 : p.start] == "的":
        return None
    owner = next(r.ctx.before(p.start, "Agency"), None)
    if owner is not None and owner.end == p.start:
        where = owner
    who = Agents((r.actors.name(where),), ((where.start, where.end),), 0.65)
    return Found(who, "runs", verb.span())


def since(r: Reading, p: Mention) -> Found | None:
    """“…”行动开展以来，甲县…: the subject of the clause that follows."""
    m = _SINCE.match(r.ctx.text, p.end)
    body = r.ctx.mention_at(m.end()) if m else None
    if m is None or body is None or body.type not in ("Agency", "Place") or not can_act(body):
        return None
    listed = coordinated(r.ctx, body)
    return Found(r.actors.all_of(listed, 0.7), "runs", m.span())


def heard(r: Reading, p: Mention) -> Found | None:
    """记者从甲局获悉，…工程启动: a programme that goes on is that of whoever tells of it."""
    text, words = r.ctx.text, undertakings()
    cue = re.compile(rf"[^，,。；\n]{{0,12}}?(?:{words.pattern('proceeds').pattern})").match(
        text, p.end
    )
    body = next(r.ctx.before(p.start, "Agency", "Place"), None)
    if cue is None or body is None or text[body.start - 1 : body.start] not in ("从", "据"):
        return None
    told = rf"(?:{words.pattern('sources').pattern})[，,：:]?[^。；！？\n]{{0,30}}"
    if (
        p.text.endswith("规划")
        or body.type != "Agency"
        or not re.fullmatch(told, text[body.end : p.start])
    ):
        return None
    return Found(
        Agents((r.actors.name(body),), ((body.start, body.end),), 0.65), "runs", cue.span()
    )


def backed(r: Reading, p: Mention) -> Found | None:
    """在甲局的推动下，“…”行动惠及…: the body under whose hand the programme goes on."""
    text = r.ctx.text
    m = re.search(rf"的?({undertakings().pattern('backs').pattern})下[，,]$", text[: p.start][-8:])
    body = next(r.ctx.before(p.start, "Agency", "Place"), None)
    if m is None or body is None or body.end != p.start - len(m[0]):
        return None
    listed = coordinated(r.ctx, body)
    if not text.endswith("在", 0, listed[0].start):
        return None
    return Found(r.actors.all_of(listed, 0.7), "runs", (body.end, p.start))


def recounted(r: Reading, p: Mention) -> Found | None:
    """甲省、乙市交流了本地区“…”工作情况: who tells of a programme as the own runs it."""
    text, words = r.ctx.text, undertakings()
    head = re.compile(
        rf"({words.pattern('tells').pattern})了?({words.pattern('owns').pattern})"
        r"(?:开展|实施|推进|推动|关于)?$"
    )
    m = head.search(text, max(0, p.start - 16), p.start)
    told = re.match(
        rf"[^，,。；：！？\n]{{0,8}}?(?:{words.pattern('accounts').pattern})", text[p.end :]
    )
    if m is None or told is None:
        return None
    agents = r.actors.at(m.start(), committed=False)
    return Found(agents, "runs", m.span(1)) if agents is not None else None


def conferred(r: Reading, p: Mention) -> Found | None:
    """甲授予乙等5名同志“…”称号: who confers an honour."""
    text = r.ctx.text
    if not re.match("(?:荣誉)?称号", text[p.end :]):
        return None
    floor = max(text.rfind(mark, 0, p.start) for mark in "。！？；\n") + 1
    verb = text.rfind("授予", floor, p.start)
    if verb < 0:
        return None
    agents = r.actors.at(verb, committed=False) or _deciding(r, floor, verb)
    return Found(agents, "runs", (verb, verb + 2)) if agents is not None else None


def _deciding(r: Reading, start: int, verb: int) -> Agents | None:
    """县委、县政府决定，授予…: the bodies that decide it."""
    for body in r.ctx.inside(start, verb, "Agency"):
        listed = coordinated(r.ctx, body)
        if re.match("(?:研究)?决定", r.ctx.text[listed[-1].end :]):
            return r.actors.all_of(listed, 0.8)
    return None


_WHOSE = re.compile(
    "(?:牵头|组织|主导|打造|实施|发起|推出|承建|建设|运营|负责)(?:实施|建设|打造|开展|推进)?的"
)


def whose(r: Reading, p: Mention) -> Found | None:
    """县住建局牵头的…项目, 由某中心组织的…项目: who is said to do it in the words before."""
    body = next(r.ctx.before(p.start, "Agency", "Place"), None)
    if body is None or not can_act(body) or talked_of(r.ctx.text, p):
        return None
    m = _WHOSE.fullmatch(r.ctx.text, body.end, p.start)
    if m is None:
        return None
    who = Agents((r.actors.name(body),), ((body.start, body.end),), 0.85)
    return Found(who, "leads" if m[0].startswith("牵头") else "runs", m.span())
