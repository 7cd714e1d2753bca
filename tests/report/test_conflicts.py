from __future__ import annotations

import pytest

from kg.formats import Record
from kg.graph import build
from kg.report.conflicts import contradictions
from kg.report.index import Index
from tests.factory import tells


def rows(*records: Record) -> list[tuple[str, ...]]:
    report = contradictions(Index(build(records)))
    return [tuple(column.show(row.values) for column in report.columns) for row in report.rows]


def test_a_conflict_names_both_and_how_well_each_is_attested() -> None:
    found = rows(
        tells("a", "2025-01-01", ("闻一川", "局长", "holds")),
        tells("b", "2025-06-01", ("祁小满", "局长", "holds")),
        tells("c", "2025-09-01", ("闻一川", "局长", "holds")),
    )
    assert found == [
        ("two-holders", "太原市民政局", "局长", "闻一川 (2)", "祁小满 (1)", "2025-06-01", "")
    ]


@pytest.mark.parametrize(
    ("first", "second", "hint"),
    [
        ("闻一川", "闻一川强", "one name holds the other: perhaps one person"),
        ("闻一川", "祁小满", "one article names both"),
    ],
)
def test_a_hint_says_what_may_lie_behind_it(first: str, second: str, hint: str) -> None:
    both = ((first, "局长", "holds"), (second, "局长", "holds"))
    assert [row[-1] for row in rows(tells("a", "2025-01-01", *both))] == [hint]


def test_one_person_who_left_and_is_in_office_has_no_other() -> None:
    (row,) = rows(
        tells("a", "2025-01-01", ("闻一川", "局长", "former")),
        tells("b", "2025-06-01", ("闻一川", "局长", "holds")),
    )
    assert row == (
        "after-leaving",
        "太原市民政局",
        "局长",
        "闻一川 (2)",
        "",
        "2025-01-01 … 2025-06-01",
        "left and came back, or one of the articles is misread",
    )


def test_who_is_attested_before_and_after_another_may_have_had_two_terms() -> None:
    def at(identifier: str, published: str, person: str) -> Record:
        return tells(identifier, published, (person, "局长", "holds"))

    around = [at("a", "2024-01-01", "闻一川"), at("b", "2025-09-01", "闻一川")]
    term = [at("c", "2024-06-01", "祁小满"), at("d", "2025-06-01", "祁小满")]
    told = "nobody tells of 闻一川 between those days: perhaps two terms"
    assert [row[-1] for row in rows(*around, *term)] == [told]
    between = at("e", "2025-01-01", "闻一川")
    assert [row[-1] for row in rows(*around, *term, between)] == [""]
