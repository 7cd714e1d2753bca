"""Undertaking rules for bodies that call a meeting on their campaign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extraction.undertakings.rules import Found, Reading, clause_start, last_match
from kg.formats import Mention
from kg.lexicon.undertakings import undertakings

_MARKS = re.compile(r"[\s“”‘’\"'「」『』，,、·]")
_SURE = 0.7


def convened(r: Reading, p: Mention) -> Found | None:
    """甲召开“…”大讨论动员会: the body that calls a meeting on its campaign runs the campaign."""
    text, words = r.ctx.text, undertakings()
    if not re.match(
        rf"[^，。；：！？\n]{{0,12}}?(?:{words.pattern('meetings').pattern})", text[p.end :]
    ):
        return None
    if re.match("[^，。；：！？\n]{0,4}编制", text[p.end :]):
        return None
    verb = last_match(words.pattern("convenes"), r.ctx, clause_start(text, p.start), p.start)
    if verb is None:
        return None
    agents = r.actors.at(verb.start(), committed=False)
    return Found(agents, "runs", verb.span()) if agents is not None else None


def gathered(r: Reading, p: Mention) -> Iterator[Found]:
    """甲召开“…”大讨论动员会, a named meeting: whose it is, runs the campaign it names."""
    text, words, name = r.ctx.text, undertakings(), _bare(p.text)
    campaign, quoted = p.text.endswith(words.campaigns), p.text[:1] in ("“", '"')
    if not campaign and not quoted:
        return
    for e in r.ctx.mentions:
        rest = _bare(e.text).partition(name)[2] if e.type == "Event" else ""
        if not words.pattern("meetings").search(rest):
            continue
        if not campaign and not words.pattern("rallies").match(rest):
            continue
        convenes = words.pattern("convenes")
        verb = last_match(convenes, r.ctx, clause_start(text, e.start), e.start)
        verb = verb or convenes.match(text, e.end)
        agents = r.actors.at(verb.start(), committed=False) if verb is not None else None
        if verb is not None and agents is not None and agents.confidence >= _SURE:
            yield Found(agents, "runs", verb.span())


def _bare(name: str) -> str:
    return _MARKS.sub("", name)
