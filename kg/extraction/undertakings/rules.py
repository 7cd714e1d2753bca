"""The undertaking rules: how a text says that a body runs a programme."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extraction.context import Context
from kg.extraction.speech import utterance_at
from kg.extraction.undertakings.acting import Agents
from kg.extraction.undertakings.agents import Actors
from kg.extraction.undertakings.patterns import can_act, talked_of
from kg.formats import Mention, Pledge
from kg.lexicon.undertakings import How, undertakings

_CLAUSE = re.compile(r"[，,。；;：:！？\n]")
_REACH = 32
"""Characters between a verb and the programme it governs."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What an undertaking rule may use."""

    ctx: Context
    actors: Actors
    pledges: Sequence[Pledge]

    def committed(self, p: Mention) -> Pledge | None:
        """The pledge the programme stands in, if any."""
        for pledge in self.pledges:
            if any(start <= p.start < end for start, end in pledge.ranges):
                return pledge
        return None

    def promised(self, p: Mention, verb: int) -> Agents | None:
        """Those who pledge the programme, unless a body stands right before the verb (成都建设)."""
        if self.committed(p) is None or self.actors.abutting(verb) is not None:
            return None
        made = [x for x in self.pledges if any(s <= p.start < e for s, e in x.ranges)]
        listed = self.actors.subjects(min(start for start, _ in made[0].ranges))
        if listed is not None:
            return listed
        names = tuple(dict.fromkeys(x.agency for x in made if x.agency))
        return Agents(names, made[0].evidence, 0.85) if names else None

    def instructed(self, p: Mention, verb: int) -> bool:
        """践行“…”，要牢记…: a speaker tells others how, with no subject before the verb."""
        u = utterance_at(self.actors.said, verb)
        if u is None or u.force == "states" or self.actors.abutting(verb) is not None:
            return False
        return re.match("[，,](?:就)?(?:要|必须)", self.ctx.text[p.end :]) is not None

    def owner(self, p: Mention, verb: int) -> Agents | None:
        """推进供销社“三位一体”改革: the agency between the verb and the programme."""
        body = next(self.ctx.before(p.start, "Agency"), None)
        if body is None or body.start < verb or body.end != p.start:
            return None
        return Agents((self.actors.name(body),), ((body.start, body.end),), 0.75)


@dataclass(frozen=True, slots=True)
class Found:
    """A programme with those who act on it, before names are made of it."""

    agents: Agents
    how: How
    cue: tuple[int, int]


def hosted(r: Reading, p: Mention) -> Found | None:
    """由甲主办、乙承办的“…”活动: the bodies before each hosting verb."""
    text = r.ctx.text
    start = max(text.rfind(mark, 0, p.start) for mark in "。！？；\n") + 1
    m = re.search(r"由(.{2,120}?)的$", text[start : p.start])
    if m is None or talked_of(text, p):
        return None
    hosts = undertakings().pattern("hosts")
    if not hosts.search(m[1]):
        return None
    at = start + m.start(1)
    bodies = r.ctx.inside(at, start + m.end(1), "Agency", "Place")
    if not bodies:
        return None
    verb = hosts.search(text, bodies[-1].end, p.start)
    cue = verb.span() if verb else (start + m.start(), start + m.start() + 1)
    return Found(r.actors.all_of(bodies, 0.9), "runs", cue)


def governed(r: Reading, p: Mention) -> Found | None:
    """甲实施“…”工程: the programme is the object of a verb of doing, 甲 its subject."""
    verb = governing_verb(r.ctx, p)
    if verb is None:
        return None
    pledge = r.committed(p)
    if pledge is None and r.instructed(p, verb.start()):
        return None
    agents = r.owner(p, verb.end()) or r.promised(p, verb.start())
    agents = agents or r.actors.at(verb.start(), committed=pledge is not None)
    if agents is None:
        return None
    return Found(agents, undertakings().how[verb[0]], verb.span())


def used(r: Reading, p: Mention) -> Found | None:
    """甲市以“六个一”服务推动…, 甲把…列为一号工程: the programme is what the subject works by."""
    m = re.search(rf"(?:{undertakings().pattern('means').pattern})$", r.ctx.text[: p.start])
    if m is None or p.text.rstrip('”’"').endswith(undertakings().tools):
        return None
    if undertakings().pattern("tools").match(r.ctx.text, p.end):
        return None
    if m[0] in ("把", "将"):
        agents = r.actors.at(m.start(), committed=r.committed(p) is not None)
        return Found(agents, "runs", m.span()) if agents is not None else None
    body = r.actors.abutting(m.start())
    if body is None:
        return None
    return Found(Agents((r.actors.name(body),), ((body.start, body.end),), 0.7), "runs", m.span())


def proceeding(r: Reading, p: Mention) -> Found | None:
    """…工程已进入尾声: a programme that goes on by itself is the paragraph's body's."""
    m = undertakings().pattern("proceeds").match(r.ctx.text, p.end)
    if m is None:
        return None
    placed = re.match(r"[^，,。；]{0,12}?在", r.ctx.text[p.end :])
    if placed:
        where = r.ctx.mention_at(p.end + placed.end())
        if where is not None and where.type in ("Place", "Agency") and can_act(where):
            spot = Agents((r.actors.name(where),), ((where.start, where.end),), 0.7)
            return Found(spot, "runs", m.span())
    agents = r.actors.around(p.start)
    return Found(agents, "runs", m.span()) if agents is not None else None


def owned(r: Reading, p: Mention) -> Found | None:
    """甲县“一件事”带动增收: the programme stands right after its body and acts."""
    ctx = r.ctx
    body = next(ctx.before(p.start, "Agency", "Place"), None)
    if body is None or not can_act(body):
        return None
    if not _OWN.fullmatch(ctx.text[body.end : p.start]):
        return None
    if not undertakings().pattern("acts").match(ctx.text, p.end):
        return None
    return Found(
        Agents((r.actors.name(body),), ((body.start, body.end),), 0.7), "runs", (p.end, p.end + 1)
    )


def awarded(r: Reading, p: Mention) -> Found | None:
    """荣获甲2025年“…”称号: the body right before a title of honour confers it."""
    body = next(r.ctx.before(p.start, "Agency"), None)
    if body is None or not _YEAR.fullmatch(r.ctx.text[body.end : p.start]):
        return None
    if not undertakings().pattern("won").search(r.ctx.text, max(0, body.start - 6), body.start):
        return None
    return Found(
        Agents((r.actors.name(body),), ((body.start, body.end),), 0.7), "runs", (p.end - 1, p.end)
    )


def ascribed(r: Reading, p: Mention) -> Found | None:
    """实施…战略是党中央作出的部署: whose a programme is, the predicate says."""
    m = re.match("[，,]?(?:既)?是", r.ctx.text[p.end :])
    body = next(iter(r.ctx.inside(p.end, p.end + 24, "Agency", "Place")), None) if m else None
    if m is None or body is None or body.start != p.end + m.end():
        return None
    cue = undertakings().pattern("decides").match(r.ctx.text, body.end)
    if cue is None:
        return None
    return Found(Agents((r.actors.name(body),), ((body.start, body.end),), 0.7), "runs", cue.span())


def possessed(r: Reading, p: Mention) -> Found | None:
    """甲局“…”主题教育: a campaign that stands right behind the body whose it is."""
    body = next(r.ctx.before(p.start, "Agency"), None)
    if body is None or body.end != p.start or not p.text.endswith(undertakings().campaigns):
        return None
    if talked_of(r.ctx.text, p):
        return None
    return Found(
        Agents((r.actors.name(body),), ((body.start, body.end),), 0.65), "runs", (p.start, p.end)
    )


_OWN = re.compile(
    r"\s*(?:(?:总|计划|预计)?投资[约超近]?[0-9０-９.]+[多余]?[万亿]*元)?(?:旗下|下属)?的?\s*"
)
_YEAR = re.compile("(?:20[0-9]{2}年?(?:度)?)?(?:的)?")


def governing_verb(ctx: Context, p: Mention) -> re.Match[str] | None:
    """The verb of doing whose object a programme is, ``None`` where it is only mentioned."""
    text, words = ctx.text, undertakings()
    if talked_of(text, p):
        return None
    start = max(p.start - _REACH, clause_start(text, p.start))
    last = last_match(words.verb, ctx, start, p.start)
    if last is None or words.pattern("spoils").search(text, last.end(), p.start):
        return None
    before = text[start : last.start()]
    if before.endswith(("关于", *words.learns)):
        return None
    if before.endswith(words.drafts) and p.text.endswith("规划"):
        return None
    if before.endswith("贯彻") and p.text.endswith(words.strategies):
        return None
    return last


def clause_start(text: str, at: int) -> int:
    """Where the clause that holds ``at`` begins."""
    start = 0
    for m in _CLAUSE.finditer(text, max(0, at - 200), at):
        start = m.end()
    return start


def last_match(
    pattern: re.Pattern[str], ctx: Context, start: int, end: int
) -> re.Match[str] | None:
    """The last match in ``[start, end)`` that is no part of a name."""
    last: re.Match[str] | None = None
    for m in pattern.finditer(ctx.text, start, end):
        if ctx.mention_at(m.start()) is None:
            last = m
    return last
