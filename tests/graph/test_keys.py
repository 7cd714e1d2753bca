from __future__ import annotations

import pytest

from kg.graph import keys
from kg.graph.statements import Kind


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("“银龄计划”", "银龄计划"),
        ("“小改造”行动", "“小改造”行动"),
        ("“小改造”与“大幸福”", "“小改造”与“大幸福”"),
        ("银龄\n计划", "银龄计划"),
    ],
)
def test_only_marks_around_the_whole_name_are_left_out(name: str, label: str) -> None:
    assert keys.programme_name(name) == label


def test_a_programme_is_one_whether_its_marks_are_printed_or_not() -> None:
    assert keys.programme("“小改造”行动") == keys.programme("小改造行动") == "programme/小改造行动"


def test_a_person_is_never_known_by_the_name_alone() -> None:
    assert keys.official("闻一川", "太原市民政局") != keys.official("闻一川", "泽州县民政局")
    assert keys.person("闻一川", "a") != keys.person("闻一川", "b")


def test_a_place_goes_by_its_code_where_it_has_one() -> None:
    assert keys.place("泽州县", "140525") == "place/140525"
    assert keys.place("乐堂村", None) == "place/乐堂村"


def test_a_deictic_event_stays_in_its_frame() -> None:
    assert keys.event("省委全会", "山西省") != keys.event("省委全会", "江苏省")
    assert keys.event("第三届晋东论坛", "山西省") == keys.event("第三届晋东论坛", "江苏省")


def test_a_tenure_joins_the_official_and_the_post() -> None:
    official = keys.official("闻一川", "甲市水利局")
    assert keys.tenure(official, ("公司", "a.b"), "经理") == (
        "tenure/闻一川.甲市水利局.公司.a%2Eb.经理"
    )


def test_what_shares_a_stretch_is_told_apart() -> None:
    assert keys.in_article(Kind.PLEDGE, "a.b", 3, 9) == "pledge/a%2Eb.3-9"
    assert keys.in_article(Kind.PLEDGE, "a.b", 3, 9, 1) == "pledge/a%2Eb.3-9.1"
