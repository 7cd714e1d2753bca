from __future__ import annotations

from kg.graph import build
from kg.graph.statements import Predicate
from kg.graph.tenures import headship, headships, tenures
from tests.factory import tells

BODY = "太原市民政局"


def test_a_tenure_is_put_together_over_articles() -> None:
    (held,) = tenures(
        build(
            [
                tells("a", "2025-01-01", ("闻一川", "局长", "holds")),
                tells("b", "2025-03-01", ("闻一川", "局长", "holds")),
            ]
        )
    )
    assert (held.official.label, held.title, held.agency.label) == ("闻一川", "局长", BODY)
    assert held.head
    assert held.values(Predicate.ATTESTED_ON) == ["2025-01-01", "2025-03-01"]
    assert (str(held.since), str(held.until)) == ("2025-01-01", "2025-03-01")
    assert held.articles == ("a", "b")


def test_a_deputy_s_tenure_is_no_headship() -> None:
    graph = build([tells("a", "2025-01-01", ("闻一川", "副局长", "holds"))])
    assert [each.head for each in tenures(graph)] == [False]
    assert headships(graph) == {}


def test_two_titles_in_one_body_are_one_headship() -> None:
    graph = build(
        [
            tells("a", "2025-01-01", ("闻一川", "党组书记", "holds")),
            tells("b", "2025-04-01", ("闻一川", "局长", "appointed"), date="2025-03-28"),
            tells("c", "2026-04-01", ("闻一川", "局长", "former")),
        ]
    )
    assert headship(tenures(graph)) == {
        "attestedFirst": "2025-01-01",
        "attestedLast": "2025-04-01",
        "notStartedAfter": "2025-01-01",
        "notEndedBefore": "2025-04-01",
    }
    pair = (f"official/闻一川.{BODY}", f"agency/{BODY}")
    assert headships(graph) == {pair: headship(tenures(graph))}


def test_a_post_named_by_another_name_of_its_body_keeps_its_title() -> None:
    graph = build(
        [
            tells(
                "a", "2025-01-01", ("闻一川", "主任委员", "holds"), agency="全国人民代表大会财经委"
            ),
            tells(
                "b",
                "2025-02-01",
                ("祁小满", "委员", "holds"),
                agency="全国人民代表大会财政经济委员会",
            ),
        ]
    )
    assert sorted(each.title for each in tenures(graph)) == ["主任委员", "委员"]
