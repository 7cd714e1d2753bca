from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.formats import Record
from kg.graph import build
from kg.graph.conflicts import conflicts
from tests.factory import tells
from tests.strategies import archives

Told = tuple[str, str, str, str, str]


def clashes(*records: Record) -> list[Told]:
    """Kind, the two people, and the days of every conflict."""
    return [
        (
            clash.kind.value,
            clash.left.official.label,
            clash.right.official.label,
            clash.first.isoformat(),
            clash.last.isoformat(),
        )
        for clash in conflicts(build(records))
    ]


def head(
    identifier: str, published: str, person: str, status: str = "holds", **more: object
) -> Record:
    return tells(identifier, published, (person, "局长", status), **more)


def test_two_heads_attested_over_the_same_days() -> None:
    assert clashes(
        head("a", "2025-01-01", "闻一川"),
        head("b", "2025-06-01", "祁小满"),
        head("c", "2025-09-01", "闻一川"),
    ) == [("two-holders", "闻一川", "祁小满", "2025-06-01", "2025-06-01")]


def test_one_after_the_other_is_no_conflict() -> None:
    assert (
        clashes(
            head("a", "2025-01-01", "闻一川"),
            head("b", "2025-03-01", "闻一川"),
            head("c", "2025-03-02", "祁小满"),
        )
        == []
    )


def test_a_handover_on_one_day_is_no_conflict() -> None:
    assert (
        clashes(
            head("a", "2025-03-28", "闻一川"),
            head("b", "2025-03-28", "祁小满", "appointed", date="2025-03-28"),
        )
        == []
    )


def test_appointed_while_another_is_attested_later() -> None:
    assert clashes(
        head("a", "2025-01-01", "闻一川"),
        head("b", "2025-06-02", "祁小满", "appointed", date="2025-06-01"),
        head("c", "2025-09-01", "闻一川"),
    ) == [("appointed-early", "闻一川", "祁小满", "2025-06-01", "2025-06-02")]


def test_in_office_after_a_printed_removal() -> None:
    assert clashes(
        head("a", "2025-03-29", "闻一川", "removed", date="2025-03-28"),
        head("b", "2025-09-01", "闻一川"),
    ) == [("after-removal", "闻一川", "闻一川", "2025-03-28", "2025-09-01")]


def test_in_office_after_an_article_that_calls_it_over() -> None:
    assert clashes(
        head("a", "2025-03-29", "闻一川", "former"), head("b", "2025-09-01", "闻一川")
    ) == [("after-leaving", "闻一川", "闻一川", "2025-03-29", "2025-09-01")]


def test_who_left_is_in_nobody_s_way_afterwards() -> None:
    found = clashes(
        head("a", "2025-01-01", "闻一川"),
        head("b", "2025-03-29", "闻一川", "removed", date="2025-03-28"),
        head("c", "2025-04-01", "祁小满", "appointed"),
        head("d", "2025-09-01", "闻一川"),
    )
    assert found == [("after-removal", "闻一川", "闻一川", "2025-03-28", "2025-09-01")]


def test_who_came_back_clashes_neither_with_the_leaving_nor_with_the_one_between() -> None:
    found = clashes(
        head("a", "2024-01-01", "闻一川"),
        head("b", "2024-03-29", "闻一川", "former"),
        head("c", "2024-04-01", "祁小满"),
        head("d", "2024-12-01", "祁小满"),
        head("e", "2025-01-01", "闻一川"),
        head("f", "2025-09-01", "闻一川"),
    )
    assert found == []


def test_deputies_and_shared_titles_have_no_rivals() -> None:
    for title in ("副局长", "负责人"):
        rows = (("闻一川", title, "holds"), ("祁小满", title, "holds"))
        assert clashes(tells("a", "2025-01-01", *rows)) == []


def test_undated_articles_contradict_nobody() -> None:
    rows = (("闻一川", "局长", "holds"), ("祁小满", "局长", "holds"))
    assert clashes(tells("a", None, *rows)) == []


def test_each_holder_is_told_against_the_best_attested() -> None:
    assert clashes(
        head("a", "2025-01-01", "闻一川"),
        head("b", "2025-06-01", "闻一川"),
        head("c", "2025-09-01", "闻一川"),
        head("d", "2025-06-01", "祁小满"),
        head("e", "2025-06-01", "阿依努尔·买买提"),
    ) == [
        ("two-holders", "闻一川", "祁小满", "2025-06-01", "2025-06-01"),
        ("two-holders", "闻一川", "阿依努尔·买买提", "2025-06-01", "2025-06-01"),
    ]


def test_a_conflict_cites_one_article_for_each_side_near_the_clash() -> None:
    (clash,) = conflicts(
        build(
            [
                head("a", "2025-01-01", "闻一川"),
                head("b", "2025-06-01", "祁小满"),
                head("c", "2025-06-05", "闻一川"),
                head("d", "2025-09-01", "闻一川"),
            ]
        )
    )
    assert [(span.article, span.quote) for span in clash.sources] == [
        ("b", "祁小满"),
        ("c", "闻一川"),
    ]


@given(archives(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_conflicts_do_not_depend_on_the_order(archive: list[Record], random: object) -> None:
    shuffled = list(archive)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert conflicts(build(shuffled)) == conflicts(build(archive))


def test_a_handover_told_without_its_date_is_no_conflict() -> None:
    old, new = head("a", "2025-03-28", "闻一川"), head("b", "2025-03-28", "祁小满", "appointed")
    assert clashes(old, new) == []
    assert clashes(old, head("b", "2025-03-28", "祁小满")) == [
        ("two-holders", "祁小满", "闻一川", "2025-03-28", "2025-03-28")
    ]
