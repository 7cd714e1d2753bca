import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "{a:黄石市教育局}局长一职由{p:闻一川}接任。",
            ("闻一川", "局长", "黄石市教育局", True, "appointed"),
        ),
        (
            "{a:黄石市教育局}局长由{p:闻一川}同志担任。",
            ("闻一川", "局长", "黄石市教育局", True, "holds"),
        ),
    ],
)
def test_an_office_may_be_told_before_who_fills_it(text, row):
    assert rows(text, "湖北省") == [row]


def test_who_fills_it_may_have_titles_of_their_own():
    text = "{a:黄梅县防汛指挥部}指挥长由{l:黄梅县}副县长{p:闻一川}担任。"
    assert rows(text, "湖北省") == [
        ("闻一川", "副县长", "黄梅县人民政府", False, "holds"),
        ("闻一川", "指挥长", "黄梅县防汛指挥部", True, "holds"),
    ]


def test_by_whom_alone_is_no_office():
    assert rows("会议由{p:闻一川}担任主持。") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "免去{p:祁小满}{a:黄石市教育局}局长职务，由{p:闻一川}接任。",
            [
                ("祁小满", "局长", "黄石市教育局", True, "removed"),
                ("闻一川", "局长", "黄石市教育局", True, "appointed"),
            ],
        ),
        (
            "由{a:黄石市教育局}副局长转任{l:大冶市}副市长的{p:闻一川}说。",
            [
                ("闻一川", "副局长", "黄石市教育局", False, "former"),
                ("闻一川", "副市长", "大冶市人民政府", False, "appointed"),
            ],
        ),
        (
            "{a:黄石市人民政府}成立由副市长{p:闻一川}任组长的火灾事故调查组。",
            [
                ("闻一川", "副市长", "黄石市人民政府", False, "holds"),
                ("闻一川", "组长", "黄石市火灾事故调查组", True, "holds"),
            ],
        ),
    ],
)
def test_offices_filled_left_and_set_up(text, found):
    assert rows(text, "湖北省") == found
