"""The pledge rules and their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from kg.extraction.context import Context
from kg.extraction.introduced import agency_before
from kg.extraction.people import full_name, person_name
from kg.extraction.pledges.admission import admitted
from kg.extraction.pledges.agencies import body_name, principal_agency, speech_of
from kg.extraction.pledges.intents import intentions
from kg.extraction.pledges.lists import with_list
from kg.extraction.pledges.measures import measures_in
from kg.extraction.pledges.mouths import Reading, held, instructs, resumed, speakers
from kg.extraction.pledges.plans import agendas, sections
from kg.extraction.pledges.ranges import Range, ranges_in
from kg.extraction.pledges.reports import reported_plans
from kg.extraction.pledges.voices import own_voice, subject_before
from kg.extraction.pledges.vows import vows
from kg.extraction.speech import Utterance, utterances
from kg.extraction.work_report import speaker_of, voice_of
from kg.formats import Pledge, Post, Span
from kg.resolution.namer import Namer


def direct_speech(r: Reading) -> Iterator[Pledge]:
    """A quoted person commits: “我们将…”闻一川说."""
    for u in r.said:
        if u.direct and u.speaker is not None:
            yield from _spoken(r, u, "pledge.direct-speech", 0.9)


def reported_speech(r: Reading) -> Iterator[Pledge]:
    """A person's reported words commit: 闻一川表示，将…."""
    for u in r.said:
        if not u.direct and u.speaker is not None:
            yield from _spoken(r, u, "pledge.reported-speech", 0.95)


def speaking_body(r: Reading) -> Iterator[Pledge]:
    """An agency or a place speaks: 省教育厅表示，将…, 该局有关负责人说，…."""
    for u in r.said:
        if u.speaker is None and u.agency is not None and u.kind in ("agency", "place"):
            yield from _spoken(r, u, "pledge.speaking-body", 0.85)


def article_voice(r: Reading) -> Iterator[Pledge]:
    """The article says what a body will do: 下一步，省教育厅将…, 泽州县计划…."""
    for name, found in own_voice(r.ctx, r.namer, r.said):
        yield _voiced(r, name, found, "pledge.article-voice", 0.8)


def work_report(r: Reading) -> Iterator[Pledge]:
    """A report's plans are the body's who reports, and of the person whose line stands under the
    headline: 二、今年工作安排 … 新建学校20所."""
    name, speaker = voice_of(r.ctx, r.namer, r.posts), speaker_of(r.ctx)
    if name is not None:
        for found in reported_plans(r.ctx):
            pledge = _voiced(r, name, found, "pledge.work-report", 0.8)
            if speaker is not None:
                spans = {*pledge.evidence, (speaker.start, speaker.end)}
                person, evidence = person_name(speaker), tuple(sorted(spans))
                pledge = msgspec.structs.replace(pledge, person=person, evidence=evidence)
            yield pledge


def agenda(r: Reading) -> Iterator[Pledge]:
    """A body's next steps are listed: 明确林场党支部下一步的工作：一是…."""
    for name, found in agendas(r.ctx, r.namer):
        yield _voiced(r, name, found, "pledge.agenda", 0.7)


def plan(r: Reading) -> Iterator[Pledge]:
    """A report's section on the year ahead says what its body will do: 2025年工作安排."""
    for name, found in sections(r.ctx, r.namer):
        yield _voiced(r, name, found, "pledge.plan", 0.7)


def intention(r: Reading) -> Iterator[Pledge]:
    """The article says what a person means to do: 接下来，闻一川打算再扩二十亩桃园."""
    for person, found in intentions(r.ctx, r.said):
        mouth = Utterance(
            speaker=person,
            agency=agency_before(r.ctx, person.start),
            start=found.start,
            end=found.end,
            cue=(found.cue.start, found.cue.end),
            direct=False,
            force="states",
            kind="person",
        )
        ranges = ((found.start, found.end),)
        yield Pledge(
            person=person_name(person),
            agency=principal_agency(r.ctx, r.namer, r.posts, mouth, ()),
            ranges=ranges,
            cue=r.ctx.text[found.cue.start : found.cue.end],
            rule="pledge.intention",
            confidence=0.7,
            evidence=_evidence(found, mouth),
            measures=measures_in(r.ctx, ranges),
        )


def _voiced(r: Reading, name: str, found: Range, rule: str, confidence: float) -> Pledge:
    found = with_list(r.ctx, found)
    return Pledge(
        person=None,
        agency=name,
        ranges=((found.start, found.end),),
        cue=r.ctx.text[found.cue.start : found.cue.end],
        rule=rule,
        confidence=confidence,
        evidence=_evidence(found, None) or ((found.start, found.end),),
        measures=measures_in(r.ctx, ((found.start, found.end),)),
    )


Rule = Callable[[Reading], Iterator[Pledge]]
RULES: tuple[Rule, ...] = (
    direct_speech,
    reported_speech,
    speaking_body,
    agenda,
    work_report,
    article_voice,
    plan,
    intention,
)


def read_pledges(ctx: Context, namer: Namer, posts: Sequence[Post]) -> list[Pledge]:
    """Every pledge of the article, by the place of its first range.

    One pledge joins what one speaker commits to in one turn of speech; the same words are never
    two speakers' unless the article names them together.
    """
    reading = Reading(ctx, namer, posts, ctx.once(utterances))
    out: list[Pledge] = []
    taken: list[tuple[Span, str]] = []
    for rule in RULES:
        for pledge in rule(reading):
            overlaps = [n for s, n in taken if any(_overlap(s, range_) for range_ in pledge.ranges)]
            if any(n != rule.__name__ for n in overlaps):
                continue
            out.append(pledge)
            taken.extend((range_, rule.__name__) for range_ in pledge.ranges)
    return sorted(out, key=lambda p: (p.ranges, p.person or "", p.agency or ""))


def _overlap(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _spoken(r: Reading, u: Utterance, rule: str, confidence: float) -> Iterator[Pledge]:
    directs = instructs(r, u)
    found = ranges_in(
        r.ctx,
        u.start,
        u.end,
        admitted(r.ctx, u, instructs=directs, held=held(r, u)),
        planned=u.force == "states",
        resumed=resumed(r, u),
        vowed=not directs and vows(r.ctx, u),
        speech=None if directs else speech_of(r.ctx, r.namer, r.posts, u),
    )
    if not found:
        return
    first = found[0]
    ranges = tuple((f.start, with_list(r.ctx, f).end) for f in found)
    for one in speakers(r.ctx, u):
        yield Pledge(
            person=full_name(r.ctx, one.speaker) if one.speaker else None,
            agency=_agency(r, one, found),
            ranges=ranges,
            cue=f"{r.ctx.text[slice(*u.cue)]},{r.ctx.text[first.cue.start : first.cue.end]}",
            rule=rule,
            confidence=confidence,
            evidence=_evidence(first, one),
            measures=measures_in(r.ctx, ranges),
        )


def _agency(r: Reading, u: Utterance, found: list[Range]) -> str | None:
    if u.speaker is None:
        return body_name(r.ctx, r.namer, u.agency) if u.agency else None
    named = (f.body or subject_before(r.ctx, u.start, f.start) for f in found)
    return principal_agency(r.ctx, r.namer, r.posts, u, [body for body in named if body])


def _evidence(found: Range, u: Utterance | None) -> tuple[Span, ...]:
    # A promise that opens at once (表示，免费提供…) has no committing word, and its cue is empty.
    spans: set[Span] = (
        {(found.cue.start, found.cue.end)} if found.cue.start < found.cue.end else set()
    )
    if found.body is not None:
        spans.add((found.body.start, found.body.end))
    if u is not None:
        spans.add(u.cue)
        if u.speaker is not None:
            spans.add((u.speaker.start, u.speaker.end))
        elif u.agency is not None:
            spans.add((u.agency.start, u.agency.end))
    return tuple(sorted(spans))
