"""Two terms of one person in one post."""

from __future__ import annotations

from datetime import date

import pytest

from kg.graph import build
from kg.graph.tenures import tenures
from kg.graph.terms import terms
from tests.factory import tells


def told(*days: tuple[str, str]) -> list[tuple[date, date]] | None:
    """The terms of someone attested in office or called former on these days."""
    rows = [tells(f"a{i}", day, ("闻一川", "局长", status)) for i, (day, status) in enumerate(days)]
    (held,) = tenures(build(rows))
    return terms(held)


def test_one_who_comes_back_has_two_terms() -> None:
    found = told(
        ("2024-01-01", "holds"),
        ("2024-03-01", "holds"),
        ("2024-04-01", "former"),
        ("2025-01-01", "holds"),
        ("2025-06-01", "holds"),
    )
    assert found == [
        (date(2024, 1, 1), date(2024, 3, 1)),
        (date(2025, 1, 1), date(2025, 6, 1)),
    ]


def test_of_a_first_term_nobody_saw_nothing_is_certain() -> None:
    days = ("2024-04-01", "former"), ("2025-01-01", "holds"), ("2025-06-01", "holds")
    assert told(*days) == [(date(2025, 1, 1), date(2025, 6, 1))]


@pytest.mark.parametrize(
    "days",
    [
        [("2024-01-01", "holds"), ("2024-03-01", "holds")],
        [("2024-01-01", "holds"), ("2024-03-01", "former")],
        [("2024-03-01", "former"), ("2025-01-01", "holds")],
        [("2024-03-01", "former"), ("2024-03-03", "holds"), ("2024-03-09", "holds")],
        [
            ("2024-03-01", "former"),
            ("2025-01-01", "holds"),
            ("2025-02-01", "former"),
            ("2025-03-01", "holds"),
        ],
    ],
)
def test_one_term_or_a_contradiction_is_no_return(days: list[tuple[str, str]]) -> None:
    assert told(*days) is None
