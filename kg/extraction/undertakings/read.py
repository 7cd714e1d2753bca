"""The undertaking rules and their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kg.extraction.context import Context
from kg.extraction.programmes import programme_name
from kg.extraction.speech import utterances
from kg.extraction.undertakings.agents import Actors, Agents
from kg.formats import Mention, Pledge, Post, Undertaking
from kg.lexicon.undertakings import How, undertakings
from kg.resolution.namer import Namer

_QUOTES = str.maketrans("", "", '“”‘’"「」『』')
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
        names = tuple(dict.fromkeys(x.agency for x in made if x.agency))
        return Agents(names, made[0].evidence, 0.85) if names else None

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
    if not m:
        return None
    hosts = undertakings().pattern("hosts")
    if not hosts.search(m[1]):
        return None
    at = start + m.start(1)
    bodies = r.ctx.inside(at, start + m.end(1), "Agency", "Place")
    if not bodies:
        return None
    names = tuple(dict.fromkeys(r.actors.name(b) for b in bodies))
    spans = tuple((b.start, b.end) for b in bodies)
    verb = hosts.search(text, bodies[-1].end, p.start)
    cue = verb.span() if verb else (start + m.start(), start + m.start() + 1)
    return Found(Agents(names, spans, 0.9), "runs", cue)


def governed(r: Reading, p: Mention) -> Found | None:
    """甲实施“…”工程: the programme is the object of a verb of doing, 甲 its subject."""
    verb = governing_verb(r.ctx, p)
    if verb is None:
        return None
    pledge = r.committed(p)
    agents = r.owner(p, verb.end()) or r.promised(p, verb.start())
    agents = agents or r.actors.at(verb.start(), committed=pledge is not None)
    if agents is None:
        return None
    return Found(agents, undertakings().how[verb[0]], verb.span())


def convened(r: Reading, p: Mention) -> Found | None:
    """甲召开“…”大讨论动员会: the body that calls a meeting on its campaign runs the campaign."""
    text, words = r.ctx.text, undertakings()
    if not re.match(
        rf"[^，。；：！？\n]{{0,12}}?(?:{words.pattern('meetings').pattern})", text[p.end :]
    ):
        return None
    if re.match("[^，。；：！？\n]{0,4}编制", text[p.end :]):
        return None
    verb = _last(words.pattern("convenes"), r.ctx, _clause_start(text, p.start), p.start)
    if verb is None:
        return None
    agents = r.actors.at(verb.start(), committed=False)
    return Found(agents, "runs", verb.span()) if agents is not None else None


def used(r: Reading, p: Mention) -> Found | None:
    """甲市以“六个一”服务推动…, 甲把…列为一号工程: the programme is what the subject works by."""
    m = re.search(rf"(?:{undertakings().pattern('means').pattern})$", r.ctx.text[: p.start])
    if m is None:
        return None
    if m[0] in ("把", "将"):
        agents = r.actors.at(m.start(), committed=r.committed(p) is not None)
        return Found(agents, "runs", m.span()) if agents is not None else None
    body = next(r.ctx.before(m.start(), "Agency", "Place"), None)
    if body is None or body.end != m.start():
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
        if where is not None and where.type in ("Place", "Agency"):
            spot = Agents((r.actors.name(where),), ((where.start, where.end),), 0.7)
            return Found(spot, "runs", m.span())
    agents = r.actors.around(p.start)
    return Found(agents, "runs", m.span()) if agents is not None else None


def owned(r: Reading, p: Mention) -> Found | None:
    """甲县“一件事”带动增收: the programme stands right after its body and acts."""
    ctx = r.ctx
    body = next(ctx.before(p.start, "Agency", "Place"), None)
    if body is None or ctx.text[body.end : p.start].strip() not in ("", "的"):
        return None
    if not undertakings().pattern("acts").match(ctx.text, p.end):
        return None
    return Found(
        Agents((r.actors.name(body),), ((body.start, body.end),), 0.7), "runs", (p.end, p.end + 1)
    )


Rule = Callable[[Reading, Mention], Found | None]
RULES: tuple[tuple[str, Rule], ...] = (
    ("undertaking.hosted", hosted),
    ("undertaking.convened", convened),
    ("undertaking.governed", governed),
    ("undertaking.used", used),
    ("undertaking.owned", owned),
    ("undertaking.proceeding", proceeding),
)


def governing_verb(ctx: Context, p: Mention) -> re.Match[str] | None:
    """The verb of doing whose object a programme is, ``None`` where it is only mentioned."""
    text, words = ctx.text, undertakings()
    if words.pattern("talked").match(text, p.end):
        return None
    start = max(p.start - _REACH, _clause_start(text, p.start))
    last = _last(words.verb, ctx, start, p.start)
    if last is None or words.pattern("spoils").search(text, last.end(), p.start):
        return None
    return None if text[start : last.start()].endswith("关于") else last


def _clause_start(text: str, at: int) -> int:
    start = 0
    for m in _CLAUSE.finditer(text, max(0, at - 200), at):
        start = m.end()
    return start


def _last(pattern: re.Pattern[str], ctx: Context, start: int, end: int) -> re.Match[str] | None:
    """The last match in ``[start, end)`` that is no part of a name."""
    last: re.Match[str] | None = None
    for m in pattern.finditer(ctx.text, start, end):
        if ctx.mention_at(m.start()) is None:
            last = m
    return last


def read_undertakings(
    ctx: Context, namer: Namer, posts: Sequence[Post], pledges: Sequence[Pledge]
) -> list[Undertaking]:
    """Every (agent, programme) the article states, one row a pair with all its evidence."""
    actors = Actors(ctx, namer, posts, ctx.once(utterances))
    r = Reading(ctx, actors, pledges)
    rows: dict[tuple[str, str], Undertaking] = {}
    before: tuple[Mention, tuple[str, Found]] | None = None
    for p in ctx.mentions:
        if p.type != "Programme" or ctx.region_at(p.start) in ("furniture", "byline"):
            continue
        found = _coordinated(ctx, p, before) or _first(r, p)
        before = (p, found) if found is not None else None
        if found is not None:
            for row in _rows(r, p, *found):
                _merge(rows, row)
    return sorted(rows.values(), key=lambda u: (u.evidence, u.agent, u.programme))


def _first(r: Reading, p: Mention) -> tuple[str, Found] | None:
    for rule_id, rule in RULES:
        found = rule(r, p)
        if found is not None:
            return rule_id, found
    return None


def _coordinated(
    ctx: Context, p: Mention, before: tuple[Mention, tuple[str, Found]] | None
) -> tuple[str, Found] | None:
    """甲推行“A”“B”, A、B和C: what holds of the first holds of the next."""
    if before is None:
        return None
    gap = ctx.text[before[0].end : p.start].strip()
    return before[1] if gap in ("", "、", "和", "与", "及", "以及") else None


def _rows(r: Reading, p: Mention, rule_id: str, found: Found) -> Iterator[Undertaking]:
    promised = r.committed(p) is not None
    programme = programme_name(p.text)
    names, spans = found.agents.names, found.agents.spans
    own = [(span,) for span in spans] if len(names) == len(spans) else [spans] * len(names)
    for name, who in zip(names, own, strict=True):
        yield Undertaking(
            agent=name,
            programme=programme,
            how="pledges" if promised and found.how == "runs" else found.how,
            rule=rule_id,
            confidence=found.agents.confidence,
            evidence=tuple(sorted({*who, found.cue, (p.start, p.end)})),
        )


def _merge(rows: dict[tuple[str, str], Undertaking], row: Undertaking) -> None:
    """Keep the surest row of a pair, with the evidence of all."""
    key = (row.agent, row.programme.translate(_QUOTES))
    old = rows.get(key)
    if old is None:
        rows[key] = row
        return
    best = old if old.confidence >= row.confidence else row
    evidence = tuple(sorted({*old.evidence, *row.evidence}))
    rows[key] = Undertaking(
        agent=best.agent,
        programme=best.programme,
        how=best.how,
        rule=best.rule,
        confidence=best.confidence,
        evidence=evidence,
    )
