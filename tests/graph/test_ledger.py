from __future__ import annotations

import pytest

from kg.graph.ledger import Ledger
from kg.graph.statements import Evidence, Kind, Predicate

FIRST, SECOND = Evidence("a", 0, 1, "甲"), Evidence("b", 2, 3, "乙")
ROW = ("agency/甲", Predicate.UNIT_OF, "agency/乙")


def test_readings_of_one_statement_become_one_with_all_the_evidence() -> None:
    ledger = Ledger()
    ledger.state(*ROW, (SECOND,), "rule.b", 0.5)
    ledger.state(*ROW, (FIRST, SECOND), "rule.a", 0.8)
    (statement,) = ledger.close().statements
    assert statement.evidence == (FIRST, SECOND)
    assert statement.rule == "rule.a"
    assert statement.confidence == 0.96


def test_two_readings_of_one_article_are_one_witness() -> None:
    ledger = Ledger()
    ledger.state(*ROW, (FIRST,), "rule.a", 0.5)
    ledger.state(*ROW, (FIRST,), "rule.b", 0.5)
    (statement,) = ledger.close().statements
    assert (statement.confidence, statement.rule) == (0.5, "rule.a")


def test_a_statement_without_evidence_cannot_be_entered() -> None:
    with pytest.raises(ValueError, match="no evidence for agency/甲 unitOf agency/乙"):
        Ledger().state(*ROW, (), "rule.a", 0.5)


@pytest.mark.parametrize("labels", [("小改造行动", "“小改造”行动"), ("“小改造”行动", "小改造行动")])
def test_the_longest_label_stays(labels: tuple[str, str]) -> None:
    ledger = Ledger()
    for label in labels:
        ledger.shared(Kind.PROGRAMME, "programme/小改造行动", label)
    assert ledger.close().nodes["programme/小改造行动"].label == "“小改造”行动"
