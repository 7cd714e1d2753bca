import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    "text",
    [
        "一个自称是{a:大华集团}董事长助理{p:闻一川}的人来信。",
        "{p:闻一川}冒充{a:山西省水利厅}副厅长行骗。",
        "{p:闻一川}谎称自己是{a:贵南县公安局}局长。",
        "{p:闻一川}从未担任{a:贵南县公安局}局长。",
    ],
)
def test_an_office_that_is_only_claimed_is_none(text):
    assert rows(text) == []


def test_the_secretary_of_a_working_committee():
    assert rows("{l:成都高新区}党工委书记{p:闻一川}。") == [
        ("闻一川", "书记", "中共成都高新技术产业开发区工作委员会", True, "holds")
    ]
