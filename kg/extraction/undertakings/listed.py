"""Undertaking rules for lists of hosts: 由甲、乙主办，丙承办, before the programme or behind it, or
behind a word that stands for it (此次行动由…)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extraction.coordination import coordinated
from kg.extraction.undertakings.acting import Agents
from kg.extraction.undertakings.patterns import counted, talked_of
from kg.extraction.undertakings.rules import Found, Reading, clause_start
from kg.formats import Mention
from kg.lexicon.undertakings import undertakings
from kg.lexicon.words import alternation

_BY = re.compile(r"(?:[^，,。；：！？\n由]{0,6})由")
_THEN_BY = re.compile(r"[，,](?:在[^，,。；：！？\n由]{1,12})?由")
_NEXT = re.compile(r"[、，,]")
_FAR = 600
"""Characters back to the programme that a word (此次行动) can stand for."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """The bodies of a list of hosts, the first verb of hosting, and where the list ends."""

    bodies: tuple[Mention, ...]
    names: tuple[str, ...]
    cue: tuple[int, int]
    end: int

    @property
    def agents(self) -> Agents:
        """Those who act, each named once."""
        first = dict(reversed([*zip(self.names, self.bodies, strict=True)]))
        names = tuple(dict.fromkeys(self.names))
        return Agents(names, tuple((first[n].start, first[n].end) for n in names), 0.85)


def hosts_at(r: Reading, at: int) -> Hosts | None:
    """甲、乙两部门主办，丙承办: the bodies before each verb of hosting, from ``at`` on."""
    text, words = r.ctx.text, undertakings()
    bodies: list[Mention] = []
    names: list[str] = []
    cue: tuple[int, int] | None = None
    end = at
    while True:
        first = r.ctx.mention_at(at)
        if first is None or first.type not in ("Agency", "Place") or first.start != at:
            break
        if first.type == "Place" and text.endswith("在", 0, at):
            break  # 在某地举办的: where, and not by whom
        listed = coordinated(r.ctx, first)
        listed = [m for m in listed if m.start >= at]
        together = counted().match(text, listed[-1].end)
        behind = together.end() if together else listed[-1].end
        verb = words.pattern("hosts").match(text, behind)
        verb = verb or words.pattern("joins").match(text, behind)
        if verb is None:
            break
        bodies += listed
        names += [r.actors.member(m, of_many=together is not None) for m in listed]
        cue, end = cue or verb.span(), verb.end()
        m = _NEXT.match(text, end)
        if m is None:
            break
        at = m.end()
    return Hosts(tuple(bodies), tuple(names), cue, end) if cue is not None else None


def by_whom(r: Reading, p: Mention) -> Found | None:
    """“…”竞赛由甲主办、乙承办: the bodies before each verb of hosting that follows."""
    m = _BY.match(r.ctx.text, p.end)
    hosts = hosts_at(r, m.end()) if m else None
    return Found(hosts.agents, "runs", hosts.cue) if hosts is not None else None


def tasked(r: Reading, p: Mention) -> Found | None:
    """…项目，在某县由甲组织、乙承担: hosts behind a pause, where no verb governs the programme."""
    text, words = r.ctx.text, undertakings()
    m = _THEN_BY.match(text, p.end)
    named_only = words.pattern("spoils").search(text, clause_start(text, p.start), p.start)
    if m is None or named_only or p.text.rstrip("”’").endswith("规划"):
        return None
    hosts = hosts_at(r, m.end())
    return Found(hosts.agents, "runs", hosts.cue) if hosts is not None else None


def hosted_by(r: Reading, p: Mention) -> Found | None:
    """甲、乙主办，丙承办的“…”行动: the list that ends right before the programme."""
    text = r.ctx.text
    if text[p.start - 1 : p.start] != "的" or talked_of(text, p):
        return None
    start = max(text.rfind(mark, 0, p.start) for mark in "。！？；\n") + 1
    for body in r.ctx.inside(start, p.start, "Agency", "Place"):
        hosts = hosts_at(r, body.start)
        if hosts is not None and hosts.end == p.start - 1:
            return Found(hosts.agents, "runs", hosts.cue)
    return None


def referred(r: Reading) -> Iterator[tuple[Mention, Found]]:
    """此次行动由甲、乙联合组织: the programme of that kind named last, and its hosts."""
    for m in _standing_for().finditer(r.ctx.text):
        hosts = hosts_at(r, m.end())
        programme = _meant(r, m) if hosts is not None else None
        if hosts is not None and programme is not None:
            yield programme, Found(hosts.agents, "runs", hosts.cue)


def _meant(r: Reading, m: re.Match[str]) -> Mention | None:
    """The programme of the kind of the word that was named last before it."""
    kin = next(kin for kin in undertakings().kin if m["kind"] in kin)
    for p in r.ctx.before(m.start(), "Programme"):
        if m.start() - p.end > _FAR:
            return None
        if p.text.rstrip("”’」』").endswith(kin):
            return p
    return None


@cache
def _standing_for() -> re.Pattern[str]:
    kinds = alternation(word for kin in undertakings().kin for word in kin)
    points = "此次|本次|这次|本届|此届|该|这项|此项|这一|本项"
    return re.compile(f"(?:{points}|(?<=[。，\n]))(?P<kind>{kinds})[^，,。；：！？\n由]{{0,6}}由")
