from __future__ import annotations

from kg.formats import AgencyEntry
from kg.graph.bodies import Bodies, body_of, qualified
from tests.factory import post, record

PLACED = AgencyEntry(name="合作发展处", kind="unit", parent="晋东大学")


def test_a_name_that_says_which_body_it_is_is_one_everywhere() -> None:
    assert Bodies(record("a", "甲"))("太原市民政局") == "太原市民政局"


def test_a_name_that_does_not_stays_in_its_article() -> None:
    assert Bodies(record("a", "甲"))("合作发展处") == ("合作发展处", "a")


def test_a_known_parent_anchors_it() -> None:
    assert Bodies(record("a", "甲", agencies=(PLACED,)))("合作发展处") == "合作发展处"


def placed(name: str, code: str) -> AgencyEntry:
    return AgencyEntry(name=name, kind="government", place=code)


def test_what_lies_above_the_division_is_left_out() -> None:
    long, short = "山西省太原市水利局", "太原市水利局"
    for name in (long, short):
        bodies = Bodies(record("a", "甲", agencies=(placed(name, "140100"),)))
        assert bodies(name) == short


def test_districts_of_one_name_are_told_apart_by_code() -> None:
    name = "鼓楼区人民政府"
    found = {
        Bodies(record("a", "甲", agencies=(placed(name, code),)))(name)
        for code in ("320106", "410204")
    }
    assert found == {(name, "320106"), (name, "410204")}


def test_a_qualified_name_gives_its_body_back() -> None:
    text = "闻一川"
    source = record("a", text, posts=(post(text, text, "经理", "公司"),))
    (row,) = qualified(source).posts
    assert row.agency == "公司@a"
    assert body_of(row.agency) == ("公司", "a")
    assert body_of("太原市水利局") == "太原市水利局"


def test_a_body_of_several_names_is_one() -> None:
    found = Bodies(record("a", "甲"))
    assert found("全国人民代表大会宪法法律委") == "全国人民代表大会宪法和法律委员会"


def test_a_country_s_one_character_is_read_by_what_the_article_names() -> None:
    assert Bodies(record("a", "俄罗斯国防部称"))("俄国防部") == "俄罗斯国防部"
    assert Bodies(record("a", "乌兹别克斯坦外长"))("乌外交部") == "乌兹别克斯坦外交部"
