"""From rules to rows: every (agent, programme) of an article, once, with all its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extraction.context import Context
from kg.extraction.programmes import programme_name, whole_name
from kg.extraction.speech import utterances
from kg.extraction.undertakings.agents import Actors
from kg.extraction.undertakings.listed import referred
from kg.extraction.undertakings.meetings import gathered
from kg.extraction.undertakings.order import RULES
from kg.extraction.undertakings.rules import Found, Reading
from kg.extraction.work_report import voice_of
from kg.formats import Mention, Pledge, Post, Undertaking
from kg.lexicon.undertakings import undertakings
from kg.resolution.namer import Namer
from kg.resolution.programmes import ProgrammeNames

_QUOTES = str.maketrans("", "", '“”‘’"「」『』')

_JOINED = ("", "、", "和", "与", "及", "以及", "，即：", "：", "，包括", "，分别为", "——")
"""Between two programmes of which the same holds."""


def read_undertakings(
    ctx: Context, namer: Namer, posts: Sequence[Post], pledges: Sequence[Pledge]
) -> list[Undertaking]:
    """Every (agent, programme) the article states, one row a pair with all its evidence."""
    report = voice_of(ctx, namer, posts)
    actors = Actors(ctx, namer, posts, ctx.once(utterances), report)
    r = Reading(ctx, actors, pledges)
    known = ProgrammeNames(p.text for p in ctx.mentions if p.type == "Programme")
    rows: dict[tuple[str, str], Undertaking] = {}
    before: tuple[Mention, tuple[str, Found]] | None = None
    for p in ctx.mentions:
        if p.type != "Programme" or ctx.region_at(p.start) in ("furniture", "byline"):
            continue
        if p.text.endswith(undertakings().doctrines):
            continue
        found = _coordinated(ctx, p, before) or _first(r, p)
        before = (p, found) if found is not None else None
        named = [("undertaking.gathered", meeting) for meeting in gathered(r, p)]
        for one in (*([found] if found is not None else []), *named):
            for row in _rows(r, p, known.canonical(whole_name(ctx, p)), *one):
                _merge(rows, row)
    for p, meant in referred(r):
        for row in _rows(r, p, known.canonical(whole_name(ctx, p)), "undertaking.referred", meant):
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
    return before[1] if gap in _JOINED else None


def _rows(r: Reading, p: Mention, full: str, rule_id: str, found: Found) -> Iterator[Undertaking]:
    promised = r.committed(p) is not None
    programme = programme_name(full)
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
