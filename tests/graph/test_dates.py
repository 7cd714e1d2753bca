from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.dates import dated, days_of, ends_of
from kg.graph.statements import Literal


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("2026", "gYear"),
        ("2026-01", "gYearMonth"),
        ("2026-13", "string"),
        ("2026-01-15", "date"),
        ("2026-02-30", "string"),
        ("20260115", "date"),
        ("去年", "string"),
    ],
)
def test_no_date_is_more_precise_than_printed(text: str, datatype: str) -> None:
    value = "2026-01-15" if text == "20260115" else text
    assert dated(text) == Literal(value, datatype)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2019/2023-06", date(2019, 1, 1), date(2023, 6, 30)),
        ("2019-05/..", date(2019, 5, 1), None),
        ("../2023", None, date(2023, 12, 31)),
        ("/2023", None, date(2023, 12, 31)),
    ],
)
def test_a_date_means_the_days_from_its_first_to_its_last(
    text: str, first: date | None, last: date | None
) -> None:
    assert days_of(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["去年", "2024~", "2024?", "202X", "2024-13", "0000", "../..", "2023/2019", "2019/去年", ""],
)
def test_what_is_not_exact_means_no_days(text: str) -> None:
    assert days_of(text) is None
    assert ends_of(text) is None


def test_only_a_period_has_two_ends() -> None:
    assert ends_of("2024") is None
    assert ends_of("2019/2023") == (days_of("2019"), days_of("2023"))
    assert ends_of("2019/..") == (days_of("2019"), (None, None))
    assert ends_of("../2023") == ((None, None), days_of("2023"))


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)), st.sampled_from([4, 7, 10]))
def test_a_day_lies_within_its_month_and_its_year(day: date, length: int) -> None:
    days = days_of(day.isoformat()[:length])
    assert days is not None
    assert (days.first or date.max) <= day <= (days.last or date.min)
