import pytest

from kg.graph.statements import Evidence
from kg.report.table import Row, between, text, together


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        ("", "", ""),
        ("2025-01-01", "", "≥ 2025-01-01"),
        ("", "2025-01-01", "≤ 2025-01-01"),
        ("2025-01-01", "2025-01-01", "2025-01-01"),
        ("2025-01-01", "2025-03-01", "2025-01-01 … 2025-03-01"),
        ("2025-03-01", "2025-01-01", "≤ 2025-01-01, ≥ 2025-03-01 !"),
    ],
)
def test_two_bounds_in_a_cell(low: str, high: str, shown: str) -> None:
    assert between(low, high) == shown


def test_a_cell_shows_what_is_known() -> None:
    assert [text(value) for value in (None, 3, "书", ["甲", "乙"], [])] == [
        "",
        "3",
        "书",
        "甲、乙",
        "",
    ]


def test_rows_alike_become_one_with_the_words_of_all() -> None:
    left, right = Evidence("a", 0, 1, "甲"), Evidence("b", 0, 1, "乙")
    rows = [
        Row({"who": "闻", "title": "书记"}, (right,)),
        Row({"who": "祁", "title": "局长"}, (left,)),
        Row({"who": "闻", "title": "局长"}, (left, right)),
    ]
    assert together(rows, ("who",), "title") == [
        Row({"who": "闻", "title": "书记、局长"}, (left, right)),
        Row({"who": "祁", "title": "局长"}, (left,)),
    ]
    assert rows[0].articles == ["b"]
