"""Pledges: that someone committed, for some body, to an initiative. Not that it came about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.formats import Figure, Measure, Pledge
from kg.formats.record import Span
from kg.graph import keys
from kg.graph.dates import dated
from kg.graph.statements import Kind, Predicate
from kg.graph.view import View

WHOLE = "graph.whole-range"
OFFICE = "graph.office-of-the-speaker"
TARGET = "graph.target-within"
LABEL = 40
"""A label of more characters cannot be read in a drawing."""

_CLAUSE = re.compile("[，。；！？：,;!?:]")
_LAST_STOPS = re.compile("[。；！;!]+$")


def enter_pledges(view: View) -> None:
    """Pledge –pledgedBy→ Official, –onBehalfOf→ Agency, –concerns→ initiative, and the shortcut."""
    taken: dict[Span, int] = {}
    for pledge in view.record.pledges:
        span = (pledge.ranges[0][0], pledge.ranges[-1][1])
        ordinal = taken[span] = taken.get(span, -1) + 1
        _enter(view, pledge, span, ordinal)


def _enter(view: View, pledge: Pledge, span: Span, ordinal: int) -> None:
    record = view.record
    key = view.ledger.own(
        Kind.PLEDGE,
        keys.in_article(Kind.PLEDGE, record.id, *span, ordinal),
        short(record.text[span[0] : span[1]]),
        {"article": record.id, "start": span[0], "end": span[1], "cue": pledge.cue or None},
        view.evidence(pledge.ranges),
    )
    voice = tuple(pledge.evidence) or tuple(pledge.ranges)
    if pledge.person:
        speaker = view.human(pledge.person)
        view.state(key, Predicate.PLEDGED_BY, speaker, voice, pledge.rule, pledge.confidence)
    body, rule, grounds = body_of(view, pledge)
    if body:
        view.state(key, Predicate.ON_BEHALF_OF, body, (*voice, *grounds), rule, pledge.confidence)
    for measure in pledge.measures or _whole(view, pledge):
        _enter_measure(view, pledge, key, body, measure)


def body_of(view: View, pledge: Pledge) -> tuple[str | None, str, tuple[Span, ...]]:
    """The body spoken for: as read, else the one that the speaker's posts in this article name."""
    if pledge.agency:
        return view.agent(pledge.agency), pledge.rule, ()
    held = [post for post in view.record.posts if post.person == pledge.person]
    bodies = {keys.bare(post.agency) for post in held}
    if len(bodies) != 1:
        return None, "", ()
    spans = tuple(span for post in held for span in post.evidence)
    return view.agency(held[0].agency), OFFICE, spans


def _whole(view: View, pledge: Pledge) -> tuple[Measure, ...]:
    """A pledge in which no action was told apart concerns each of its ranges as one."""
    text = view.record.text
    return tuple(Measure(label=short(text[s:e]), start=s, end=e) for s, e in pledge.ranges)


def _enter_measure(
    view: View,
    pledge: Pledge,
    key: str,
    body: str | None,
    measure: Measure,
) -> None:
    record = view.record
    span = (measure.start, measure.end)
    initiative = view.ledger.own(
        Kind.MEASURE,
        keys.in_article(Kind.MEASURE, record.id, *span),
        keys.bare(measure.label),
        {"article": record.id, "start": measure.start, "end": measure.end},
        view.evidence([span]),
    )
    rule = pledge.rule if pledge.measures else WHOLE
    concerned = [initiative]
    if measure.programme:
        programme = view.programme(measure.programme)
        view.state(initiative, Predicate.UNDER, programme, [span], rule, pledge.confidence)
        concerned.append(programme)
    for each in concerned:
        view.state(key, Predicate.CONCERNS, each, [span], rule, pledge.confidence)
        if body:
            spans = (*pledge.evidence, span)
            view.state(body, Predicate.PLEDGES, each, spans, rule, pledge.confidence)
    if measure.deadline:
        deadline = dated(measure.deadline)
        view.state(initiative, Predicate.DEADLINE, deadline, [span], rule, pledge.confidence)
    _enter_targets(view, initiative, measure)


def _enter_targets(view: View, initiative: str, measure: Measure) -> None:
    """The figures a measure is to reach."""
    for figure, rule in targets_of(view, measure):
        span = (figure.start, figure.end)
        key = keys.in_article(Kind.FIGURE, view.record.id, *span)
        spans = [(measure.start, measure.end), span]
        view.state(initiative, Predicate.TARGET, key, spans, rule, figure.confidence)


def targets_of(view: View, measure: Measure) -> Iterator[tuple[Figure, str]]:
    """The figures a measure is to reach, with the rule: as read, else every target inside it."""
    for figure in view.record.figures:
        within = measure.start <= figure.start and figure.end <= measure.end
        if (figure.start, figure.end) in measure.targets:
            yield figure, figure.rule
        elif not measure.targets and within and figure.kind == "target":
            yield figure, TARGET


def short(text: str) -> str:
    """The first clauses of ``text`` that fit ``LABEL`` characters, for a label; … where cut."""
    words = _LAST_STOPS.sub("", keys.bare(text))
    if len(words) <= LABEL:
        return words
    stops = [match.start() for match in _CLAUSE.finditer(words, 1, LABEL)]
    return f"{words[: stops[-1] if stops else LABEL - 1]}…"
