from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.formats import Record
from kg.graph import build
from kg.graph.bounds import BOUNDS, with_bounds
from kg.graph.statements import Evidence, Graph, Kind, Literal, Predicate
from tests.factory import post, record, tells
from tests.strategies import archives

WORDS = {predicate.value for predicate in BOUNDS}


def bounds_of(*records: Record) -> dict[str, str]:
    """The bounds in a graph of one tenure."""
    rows = [row for row in build(records) if row.predicate in BOUNDS]
    found = {
        row.predicate.value: row.object.value for row in rows if isinstance(row.object, Literal)
    }
    assert len(found) == len(rows)
    return found


def holds(identifier: str, published: str | None, status: str = "holds", **more: object) -> Record:
    return tells(identifier, published, ("闻一川", "局长", status), **more)


def test_attested_is_neither_started_nor_ended() -> None:
    assert bounds_of(holds("a", "2025-03-01"), holds("b", "2025-09-01")) == {
        "notStartedAfter": "2025-03-01",
        "notEndedBefore": "2025-09-01",
    }


def test_without_dates_there_are_no_bounds() -> None:
    assert bounds_of(holds("a", None)) == {}
    assert bounds_of(holds("a", "三月")) == {}


def test_an_appointment_bounds_the_beginning_on_both_sides() -> None:
    assert bounds_of(holds("a", "2025-04-02", "appointed", date="2025-03")) == {
        "notStartedBefore": "2025-03-01",
        "notStartedAfter": "2025-03-31",
        "notEndedBefore": "2025-04-02",
    }


def test_who_was_in_office_before_was_appointed_anew() -> None:
    found = bounds_of(
        holds("a", "2025-01-20", "acting"), holds("b", "2025-03-29", "appointed", date="2025-03-28")
    )
    assert found == {"notStartedAfter": "2025-01-20", "notEndedBefore": "2025-03-29"}


def test_of_two_appointments_the_first_is_the_beginning() -> None:
    found = bounds_of(
        holds("a", None, "appointed", date="2020"), holds("b", None, "appointed", date="2025-01-10")
    )
    assert found == {
        "notStartedBefore": "2020-01-01",
        "notStartedAfter": "2020-12-31",
        "notEndedBefore": "2025-01-10",
    }


def test_a_printed_removal_bounds_the_end_on_both_sides() -> None:
    assert bounds_of(holds("a", "2025-04-02", "removed", date="2025-03-28")) == {
        "notStartedAfter": "2025-03-28",
        "notEndedBefore": "2025-03-28",
        "notEndedAfter": "2025-03-28",
    }


@pytest.mark.parametrize("status", ["former", "removed"])
def test_who_is_spoken_of_as_gone_had_begun_and_ended_by_then(status: str) -> None:
    assert bounds_of(holds("a", "2025-04-02", status)) == {
        "notStartedAfter": "2025-04-02",
        "notEndedAfter": "2025-04-02",
    }


def test_a_printed_period_bounds_both_ends() -> None:
    assert bounds_of(holds("a", None, "former", date="2019-06/2023")) == {
        "notStartedBefore": "2019-06-01",
        "notStartedAfter": "2019-06-30",
        "notEndedBefore": "2023-01-01",
        "notEndedAfter": "2023-12-31",
    }
    assert bounds_of(holds("a", None, date="2019-06/..")) == {
        "notStartedBefore": "2019-06-01",
        "notStartedAfter": "2019-06-30",
        "notEndedBefore": "2019-06-01",
    }
    assert bounds_of(holds("a", None, "former", date="../2023")) == {
        "notStartedAfter": "2023-12-31",
        "notEndedBefore": "2023-01-01",
        "notEndedAfter": "2023-12-31",
    }


def test_a_moment_of_holding_bounds_neither_end_from_within() -> None:
    assert bounds_of(holds("a", None, "former", date="2019")) == {
        "notStartedAfter": "2019-12-31",
        "notEndedBefore": "2019-01-01",
    }


def test_contradicted_bounds_both_stand() -> None:
    found = bounds_of(
        holds("a", "2025-04-02", "removed", date="2025-03-28"), holds("b", "2025-09-01")
    )
    assert (found["notEndedBefore"], found["notEndedAfter"]) == ("2025-09-01", "2025-03-28")


def test_a_bound_has_the_evidence_and_the_rule_of_what_sets_it() -> None:
    text = "太原市民政局局长闻一川"
    row = post(text, "闻一川", "局长", "太原市民政局", status="appointed", date="2025-03-28")
    graph = build([record("a", text, posts=(row,))])
    (bound,) = [row for row in graph if row.predicate is Predicate.NOT_STARTED_BEFORE]
    assert bound.evidence == (Evidence("a", 8, 11, "闻一川"),)
    assert (bound.rule, bound.confidence) == ("tenure.appointed", 0.9)


def test_what_two_statements_set_has_the_evidence_of_both() -> None:
    first = holds("a", None, "appointed", date="2025-03-28")
    graph = build([first, holds("b", "2025-03-28")])
    (bound,) = [row for row in graph if row.predicate is Predicate.NOT_STARTED_AFTER]
    assert bound.articles == ("a", "b")
    assert bound.rule == "tenure.appointed"


def tenure_bounds(graph: Graph) -> dict[str, dict[Predicate, date]]:
    found: dict[str, dict[Predicate, date]] = {}
    for row in graph:
        if row.predicate in BOUNDS and isinstance(row.object, Literal):
            kept = found.setdefault(row.subject, {})
            assert row.predicate not in kept
            kept[row.predicate] = date.fromisoformat(row.object.value)
    return found


@given(archives(), st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_bounds_do_not_depend_on_the_order(archive: list[Record], random: object) -> None:
    shuffled = list(archive)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert tenure_bounds(build(shuffled)) == tenure_bounds(build(archive))


@given(archives())
@settings(max_examples=80, deadline=None)
def test_bounding_twice_is_bounding_once(archive: list[Record]) -> None:
    graph = build(archive)
    assert with_bounds(graph) == graph


@given(archives())
@settings(max_examples=200, deadline=None)
def test_bounds_are_in_order_wherever_the_articles_agree(archive: list[Record]) -> None:
    for found in tenure_bounds(build(archive)).values():
        began_from = found.get(Predicate.NOT_STARTED_BEFORE, date.min)
        began_by = found.get(Predicate.NOT_STARTED_AFTER, date.max)
        ended_from = found.get(Predicate.NOT_ENDED_BEFORE, date.min)
        ended_by = found.get(Predicate.NOT_ENDED_AFTER, date.max)
        assert began_by <= ended_by
        assert began_from <= ended_from
        if ended_from <= ended_by:
            assert began_from <= began_by


@given(archives(3), archives(4))
@settings(max_examples=80, deadline=None)
def test_more_articles_only_widen_what_is_certain(few: list[Record], more: list[Record]) -> None:
    known = {each.id for each in few}
    whole = tenure_bounds(build([*few, *(each for each in more if each.id not in known)]))
    alone = tenure_bounds(build(few))
    for key in alone.keys() & whole.keys():
        for predicate in (Predicate.NOT_STARTED_AFTER, Predicate.NOT_ENDED_AFTER):
            if predicate in alone[key]:
                assert whole[key][predicate] <= alone[key][predicate]
        if Predicate.NOT_ENDED_BEFORE in alone[key]:
            until = alone[key][Predicate.NOT_ENDED_BEFORE]
            assert whole[key][Predicate.NOT_ENDED_BEFORE] >= until


@given(archives())
@settings(max_examples=80, deadline=None)
def test_a_bound_is_of_a_tenure_and_rests_on_what_is_said_of_it(archive: list[Record]) -> None:
    graph = build(archive)
    said: dict[str, set[Evidence]] = {}
    for row in graph:
        if row.predicate not in BOUNDS:
            said.setdefault(row.subject, set()).update(row.evidence)
    for row in graph:
        if row.predicate in BOUNDS:
            assert graph.nodes[row.subject].kind is Kind.TENURE
            assert set(row.evidence) <= said[row.subject]
