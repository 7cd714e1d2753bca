"""Figures: counted results and targets, with the body whose they are."""

from __future__ import annotations

from kg.graph import keys
from kg.graph.statements import Kind, Predicate
from kg.graph.view import View


def enter_figures(view: View) -> None:
    """Agency (or acting place) –hasFigure→ Figure."""
    record = view.record
    for figure in record.figures:
        span = (figure.start, figure.end)
        quote = record.text[figure.start : figure.end]
        key = view.ledger.own(
            Kind.FIGURE,
            keys.in_article(Kind.FIGURE, record.id, *span),
            keys.bare(f"{figure.what} {quote}" if figure.what else quote),
            {
                "article": record.id,
                "start": figure.start,
                "end": figure.end,
                "value": figure.value,
                "unit": figure.unit or None,
                "comparator": figure.comparator,
                "figureKind": figure.kind,
                "what": figure.what,
                "period": figure.period,
                "deadline": figure.deadline,
            },
            view.evidence([span]),
        )
        if figure.agent:
            agent = view.agent(figure.agent)
            view.state(agent, Predicate.HAS_FIGURE, key, [span], figure.rule, figure.confidence)
