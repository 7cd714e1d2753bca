from __future__ import annotations

import msgspec
import pytest

from kg.formats import AgencyEntry, Record
from kg.graph import build
from kg.graph.dates import days_of
from kg.report import names
from kg.report.heads import heads
from kg.report.index import Index
from kg.report.table import Report
from tests.factory import tells

CITY, COUNTY, COUNTRY = "太原市民政局", "泽州县民政局", "民政部"


def told(
    identifier: str, published: str | None, person: str, agency: str, **more: object
) -> Record:
    """An article of one head, the agency's place known where it has one."""
    code = {CITY: "140100", COUNTY: "140525"}.get(agency)
    status = str(more.pop("status", "holds"))
    title = "部长" if agency == COUNTRY else "局长"
    made = tells(identifier, published, (person, title, status), agency=agency, **more)
    entry = AgencyEntry(name=agency, kind="government", place=code)
    return msgspec.structs.replace(made, agencies=(entry,))


INDEX = Index(
    build(
        [
            told("a", "2025-01-02", "闻一川", CITY),
            told("b", "2025-06-01", "闻一川", CITY),
            told("c", "2025-03-01", "祁小满", COUNTY, status="former"),
            told("d", "2025-04-01", "艾山", COUNTY, status="appointed", date="2025-03-28"),
            told("e", None, "闻一川", COUNTRY),
        ]
    )
)
SHOWN = ("place", "agency", "title", "person", "status", "attested", "began", "ended")


def shown(report: Report) -> list[tuple[str, ...]]:
    return [tuple(column.show(row.values) for column in report.columns) for row in report.rows]


def people(report: Report) -> list[str]:
    return [str(row.values["person"]) for row in report.rows]


def test_heads_stand_by_place_with_what_attests_and_bounds_them() -> None:
    report = heads(INDEX)
    assert tuple(column.heading for column in report.columns) == SHOWN
    assert shown(report) == [
        ("太原市", CITY, "局长", "闻一川", "holds",
         "2025-01-02 … 2025-06-01 (2)", "≤ 2025-01-02", "≥ 2025-06-01"),
        ("泽州县", COUNTY, "局长", "祁小满", "former", "", "≤ 2025-03-01", "≤ 2025-03-01"),
        ("泽州县", COUNTY, "局长", "艾山", "appointed", "2025-04-01", "2025-03-28", "≥ 2025-04-01"),
        ("", COUNTRY, "部长", "闻一川", "holds", "undated", "", ""),
    ]  # fmt: skip
    assert [row.articles for row in report.rows] == [["a", "b"], ["c"], ["d"], ["e"]]


def test_a_place_has_the_agencies_of_what_lies_in_it() -> None:
    def of(place: str) -> list[str]:
        return people(heads(INDEX, [node.key for node in names.places(INDEX.graph, place)]))

    assert of("山西") == ["闻一川", "祁小满", "艾山"]
    assert of("晋城市") == ["祁小满", "艾山"]
    assert of("太原") == ["闻一川"]


def test_an_agency_narrows_a_place() -> None:
    found = [node.key for node in names.agencies(INDEX.graph, "民政局")]
    assert people(heads(INDEX, (), found)) == ["闻一川", "祁小满", "艾山"]
    assert people(heads(INDEX, ["place/140100"], found)) == ["闻一川"]


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2025-03", [("闻一川", "attested"), ("祁小满", "possible"),
                     ("艾山", "attested"), ("闻一川", "possible")]),
        ("2025-02-01", [("闻一川", "attested"), ("祁小满", "possible"), ("闻一川", "possible")]),
        ("2025-03-15", [("闻一川", "attested"), ("闻一川", "possible")]),
        ("2026", [("闻一川", "possible"), ("艾山", "possible"), ("闻一川", "possible")]),
    ],
)  # fmt: skip
def test_on_a_day_are_those_whom_nothing_rules_out(day: str, found: list[tuple[str, str]]) -> None:
    report = heads(INDEX, on=days_of(day))
    assert [(row.values["person"], row.values["on"]) for row in report.rows] == found


def test_two_titles_alike_in_all_else_are_one_row() -> None:
    both = (("闻一川", "党组书记", "holds"), ("闻一川", "局长", "holds"))
    (row,) = heads(Index(build([tells("a", "2025-01-02", *both)]))).rows
    assert row.values["title"] == "党组书记、局长"
