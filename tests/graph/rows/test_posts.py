from __future__ import annotations

import pytest

from kg.formats import Fact
from kg.graph import Literal, Predicate, build
from tests.factory import post, record

TEXT = "泽州县民政局局长闻一川(正处级)"
AGENCY = "泽州县民政局"
OFFICIAL = f"official/闻一川.{AGENCY}"
TENURE = f"tenure/闻一川.{AGENCY}.{AGENCY}.局长"


def stated(**changes: object) -> set[tuple[str, str, str | Literal]]:
    row = post(TEXT, "闻一川", "局长", AGENCY, **changes)
    graph = build([record("a", TEXT, posts=(row,))])
    return {(s.subject, s.predicate.value, s.object) for s in graph}


@pytest.mark.parametrize("status", ["holds", "appointed", "acting"])
def test_a_principal_title_in_office_heads(status: str) -> None:
    rows = stated(head=True, status=status)
    assert (OFFICIAL, "heads", f"agency/{AGENCY}") in rows
    assert (OFFICIAL, "holds", f"post/{AGENCY}.局长") in rows
    assert (TENURE, "status", Literal(status)) in rows


@pytest.mark.parametrize("status", ["removed", "former"])
def test_a_post_left_is_a_tenure_but_not_held(status: str) -> None:
    rows = stated(head=True, status=status)
    assert {row[1] for row in rows if row[0] == OFFICIAL} == {"formerlyHeaded", "hasTenure"}
    assert (TENURE, "status", Literal(status)) in rows


def test_a_deputy_has_a_tenure_and_heads_nothing() -> None:
    rows = stated(head=False)
    assert {row[1] for row in rows if row[0] == OFFICIAL} == {"holds", "hasTenure"}


def test_dates_and_ranks_belong_to_the_tenure() -> None:
    rows = stated(status="appointed", date="2025-06", rank="正处级")
    assert (TENURE, "appointedOn", Literal("2025-06", "gYearMonth")) in rows
    assert (TENURE, "rank", Literal("正处级")) in rows
    removed = stated(status="removed", date="2025-06-01")
    assert (TENURE, "removedOn", Literal("2025-06-01", "date")) in removed


def test_without_an_issue_date_nothing_is_attested_on_a_day() -> None:
    assert Predicate.ATTESTED_ON not in {row[1] for row in stated()}


def test_a_date_printed_with_a_holding_says_when_it_was_held() -> None:
    assert (TENURE, "heldIn", Literal("2019/2023")) in stated(status="former", date="2019/2023")
    assert (TENURE, "heldIn", Literal("2024", "gYear")) in stated(status="holds", date="2024")
    assert (TENURE, "heldIn", Literal("2024", "gYear")) in stated(status="acting", date="2024")


@pytest.mark.parametrize(
    ("status", "predicate"),
    [
        ("holds", "attestedOn"),
        ("appointed", "attestedOn"),
        ("acting", "attestedOn"),
        ("former", "leftBy"),
        ("removed", "leftBy"),
    ],
)
def test_the_issue_date_attests_a_post_held_and_tells_of_a_post_left(
    status: str, predicate: str
) -> None:
    row = post(TEXT, "闻一川", "局长", AGENCY, status=status)
    graph = build([record("a", TEXT, posts=(row,), published=Fact("2026-01-15", "given"))])
    said = {s.predicate.value for s in graph if s.object == Literal("2026-01-15", "date")}
    assert said & {"attestedOn", "leftBy"} == {predicate}


@pytest.mark.parametrize(
    ("date", "attested"),
    [(None, True), ("2025-12", True), ("2025-01-15", True), ("2019", False), ("2019/..", True)],
)
def test_an_office_conferred_long_ago_is_not_attested_on_the_issue_date(
    date: str | None, attested: bool
) -> None:
    row = post(TEXT, "闻一川", "局长", AGENCY, status="appointed", date=date)
    graph = build([record("a", TEXT, posts=(row,), published=Fact("2026-01-15", "given"))])
    assert (Predicate.ATTESTED_ON in {s.predicate for s in graph}) is attested
