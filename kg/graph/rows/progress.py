"""What a record promises and what it reports, for the matching of the one with the other."""

from __future__ import annotations

from collections.abc import Iterator

from kg.formats import Figure, Measure
from kg.graph import keys
from kg.graph.fulfilment import Promise, Result, Target
from kg.graph.rows.pledges import body_of, targets_of
from kg.graph.sentences import sentence_around
from kg.graph.statements import Kind
from kg.graph.view import View
from kg.lexicon.divisions import by_code

GOVERNMENT = "人民政府"
GROUPS = "大"
"""The unit of 四大倡议, which numbers a set and counts no result."""


def promises(view: View) -> Iterator[Promise]:
    """The measures that the record's pledges name, each for the body spoken for."""
    for pledge in view.record.pledges:
        body, _, _ = body_of(view, pledge)
        if body is None:
            continue
        for measure in pledge.measures:
            yield Promise(
                block=block(view, body, pledge.agency),
                body=body,
                article=view.record.id,
                day=_day(view),
                measure=keys.in_article(Kind.MEASURE, view.record.id, measure.start, measure.end),
                label=keys.bare(measure.label),
                programme=keys.programme(measure.programme) if measure.programme else None,
                targets=tuple(_targets(view, measure)),
                evidence=view.evidence([(measure.start, measure.end)])[0],
                confidence=pledge.confidence,
            )


def results(view: View) -> Iterator[Result]:
    """The record's results that are laid to a body."""
    for figure in view.record.figures:
        if figure.kind != "result" or figure.agent is None or figure.unit == GROUPS:
            continue
        body = view.agent(figure.agent)
        yield Result(
            block=block(view, body, figure.agent),
            body=body,
            article=view.record.id,
            day=_day(view),
            figure=keys.in_article(Kind.FIGURE, view.record.id, figure.start, figure.end),
            noun=keys.bare(figure.what) if figure.what else None,
            unit=figure.unit,
            value=figure.value,
            period=figure.period,
            programmes=_programmes(view, figure),
            evidence=view.evidence([(figure.start, figure.end)])[0],
            confidence=figure.confidence,
        )


def block(view: View, body: str, name: str | None) -> str:
    """The key under which a body is looked up: a government's is that of the place it governs."""
    if name is None or not name.endswith(GOVERNMENT):
        return body
    code = next((a.place for a in view.record.agencies if a.name == name), None)
    division = by_code(code) if code else None
    if division is None or not name.endswith(division.name + GOVERNMENT):
        return body
    return keys.place(division.name, code)


def _day(view: View) -> str | None:
    return view.record.published.value if view.record.published else None


def _targets(view: View, measure: Measure) -> Iterator[Target]:
    for figure, _ in targets_of(view, measure):
        yield Target(
            noun=keys.bare(figure.what) if figure.what else None,
            unit=figure.unit,
            value=figure.value,
            comparator=figure.comparator,
            evidence=view.evidence([(figure.start, figure.end)])[0],
        )


def _programmes(view: View, figure: Figure) -> tuple[str, ...]:
    """Keys of the programmes that the figure's sentence names."""
    start, end = sentence_around(view.record.text, figure.start, figure.end)
    named = (
        keys.programme(m.name or m.text)
        for m in view.record.mentions
        if m.type == "Programme" and start <= m.start and m.end <= end
    )
    return tuple(dict.fromkeys(named))
