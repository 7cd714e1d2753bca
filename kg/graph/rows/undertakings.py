"""Undertakings: which body runs, leads, joins or pledges which programme."""

from __future__ import annotations

from kg.graph.statements import Predicate
from kg.graph.view import View

HOW = {
    "runs": Predicate.RUNS,
    "leads": Predicate.LEADS,
    "joins": Predicate.JOINS,
    "pledges": Predicate.PLEDGES,
}


def enter_undertakings(view: View) -> None:
    """Agency (or acting place) –runs, leads, joins, pledges→ Programme."""
    for row in view.record.undertakings:
        agent, programme = view.agent(row.agent), view.programme(row.programme)
        view.state(agent, HOW[row.how], programme, row.evidence, row.rule, row.confidence)
