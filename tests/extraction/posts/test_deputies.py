import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "全国人大代表{p:闻一川}说。",
            [("闻一川", "代表", "全国人民代表大会", False, "holds")],
        ),
        (
            "{a:省人大}代表、{a:大同市委}书记{p:闻一川}说。",
            [
                ("闻一川", "代表", "山西省人民代表大会", False, "holds"),
                ("闻一川", "书记", "中共大同市委员会", True, "holds"),
            ],
        ),
        (
            "{l:大同市}人大代表{p:闻一川}说。",
            [("闻一川", "代表", "大同市人民代表大会", False, "holds")],
        ),
        ("人大代表{p:闻一川}说。", []),
        ("{a:镇人大}代表{p:闻一川}说。", []),
        ("全国人大代表们见到了{p:闻一川}。", []),
    ],
)
def test_a_deputy_sits_in_a_congress(text, found):
    assert rows(text, "山西省") == found
