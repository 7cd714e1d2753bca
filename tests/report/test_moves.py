from __future__ import annotations

from kg.graph import build
from kg.report.index import Index
from kg.report.moves import moves
from tests.factory import tells

CITY = "太原市民政局"
MOVED = f"official/闻一川.{CITY}"
INDEX = Index(
    build(
        [
            tells(
                "a", "2024-01-01", ("闻一川", "副局长", "former"), ("闻一川", "局长", "appointed")
            ),
            tells("b", "2025-01-01", ("祁小满", "副局长", "holds")),
            tells("c", "2025-01-01", ("闻一川", "局长", "holds"), agency="泽州县民政局"),
        ]
    )
)


def test_without_a_name_all_who_came_or_left_in_order_of_time() -> None:
    report = moves(INDEX)
    assert [
        (row.values["key"], row.values["title"], row.values["status"]) for row in report.rows
    ] == [
        (MOVED, "副局长", ["former"]),
        (MOVED, "局长", ["appointed"]),
    ]


def test_two_people_of_one_name_stay_two_and_the_reader_is_told() -> None:
    report = moves(INDEX, [MOVED, "official/闻一川.泽州县民政局"])
    assert [row.values["agency"] for row in report.rows] == [CITY, CITY, "泽州县民政局"]
    assert report.notes == (
        "2 people are called 闻一川: nothing says that any two of them are one",
    )
    assert moves(INDEX, [MOVED]).notes == ()
