"""Two spellings of one foreigner's name."""

import pytest

from kg.resolution.full_names import one_person
from kg.resolution.identity import identify
from tests.resolution.people import record


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("安德烈·佩罗", "佩罗", True),
        ("安·佩罗", "安德烈·佩罗", True),
        ("奥·佩罗", "安德烈·佩罗", False),
        ("佩罗-西尔瓦", "佩罗·西尔瓦", True),
        ("佩罗", "佩罗—西尔瓦", True),
        ("安德烈·佩罗", "安德烈·米罗-克里斯·佩罗·阿辛", True),
        ("拉赫曼多", "拉赫曼多二世", True),
        ("帕什尼奇", "帕希尼奇", True),
        ("什波里奇科", "斯波里奇卡", False),
        ("帕什尼奇", "帕希尼卡", False),
        ("闻一川", "闻一山", False),
        ("闻一川", "闻一川强", False),
    ],
)
def test_when_two_names_can_be_one_foreigners(one, other, same):
    assert one_person(one, other) is one_person(other, one) is same


def test_two_transcriptions_in_one_office_are_one_person():
    found = identify(
        [
            record("a", ("帕什尼奇", "法国", "总理")),
            record("b", ("帕希尼奇", "法国", "总理")),
            record("c", ("帕希尼奇", "法国", "总统")),
        ]
    )
    assert found.person_id("a", "帕什尼奇") == found.person_id("b", "帕希尼奇") == "帕什尼奇|法国"
    assert [j.why for j in found.judgements] == ["full-name: 帕什尼奇"]


def test_an_initial_tells_two_of_one_last_name_apart():
    found = identify(
        [
            record("a", ("谢·佩罗", "法国", "总统")),
            record("b", ("谢尔达·佩罗", "法国", "总统")),
            record("c", ("库·佩罗", "法国", "总统")),
            record("d", ("佩罗", "法国", "总统")),
        ]
    )
    people = [
        found.person_id(key, name)
        for key, name in zip("abcd", ("谢·佩罗", "谢尔达·佩罗", "库·佩罗", "佩罗"), strict=True)
    ]
    assert people == ["谢·佩罗|法国", "谢·佩罗|法国", "库·佩罗|法国", "佩罗|法国"]


def test_two_states_leaders_of_one_name_in_one_article_are_two():
    found = identify([record("a", ("佩罗", "法国", "总统"), ("佩罗", "乍得", "总统"))])
    assert found.person("a", "佩罗", "法国") != found.person("a", "佩罗", "乍得")
