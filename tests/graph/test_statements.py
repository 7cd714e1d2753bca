from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph import build
from kg.graph.statements import (
    CERTAIN,
    Evidence,
    Kind,
    Literal,
    Predicate,
    Statement,
    combine,
    slug,
)
from tests.factory import BUREAU, bureau_record

HEAD = f"official/闻一川.{BUREAU}"


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ({"a": 0.9}, 0.9),
        ({"a": 0.9, "b": 0.5}, 0.95),
        ({"a": 0.5, "b": 0.5, "c": 0.5}, 0.875),
        ({"a": 1.0}, CERTAIN),
        ({"a": 0.99999, "b": 0.99999}, CERTAIN),
    ],
)
def test_articles_add_up_as_noisy_or(readings: dict[str, float], expected: float) -> None:
    assert combine(readings) == expected


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), min_size=1, max_size=6))
def test_another_witness_never_weakens(readings: dict[str, float]) -> None:
    more = combine({**readings, "another": 0.3})
    assert more >= combine({k: v for k, v in readings.items() if k != "another"} or {"x": 0.0})


@given(st.lists(st.text(), min_size=2, max_size=2, unique=True))
def test_two_names_have_two_slugs(names: list[str]) -> None:
    assert slug(names[0]) != slug(names[1])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("太原市民政局", "太原市民政局"),
        ("阿依努尔·买买提", "阿依努尔·买买提"),
        ("a.b/c d", "a%2Eb%2Fc%20d"),
        ("<100%>", "%3C100%25%3E"),
        ("\n", "%0A"),
    ],
)
def test_slugs_keep_names_legible(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_statement_has_the_same_key_whatever_it_rests_on() -> None:
    def stated(confidence: float) -> Statement:
        evidence = (Evidence("a", 0, 1, "甲"),)
        return Statement("agency/甲", Predicate.UNIT_OF, "agency/乙", evidence, "r", confidence)

    assert stated(0.1).key == stated(0.9).key == "statement/bbad08a4bb42e11e8655"


def test_a_literal_and_a_node_of_one_spelling_are_two_statements() -> None:
    evidence = (Evidence("a", 0, 1, "甲"),)
    literal = Statement("x", Predicate.CODE, Literal("y"), evidence, "r", 0.5)
    node = Statement("x", Predicate.CODE, "y", evidence, "r", 0.5)
    assert literal.key != node.key


def test_about_finds_a_node_at_either_end() -> None:
    graph = build([bureau_record()])
    found = {(row.predicate, row.subject == HEAD) for row in graph.about(HEAD)}
    assert found == {
        (Predicate.HEADS, True),
        (Predicate.HOLDS, True),
        (Predicate.HAS_TENURE, True),
        (Predicate.PLEDGED_BY, False),
        (Predicate.MENTIONS, False),
    }
    assert graph.about("agency/无") == ()


def test_nodes_by_kind() -> None:
    graph = build([bureau_record()])
    assert [node.label for node in graph.of_kind(Kind.OFFICIAL)] == ["祁小满", "闻一川"]
