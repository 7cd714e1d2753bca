import pytest

from tests.extraction.test_posts import rows


def test_a_unit_behind_a_marked_body_is_one_name_with_it():
    text = "免去{p:闻一川}的{a:省政协}文化文史和学习委员会副主任职务。"
    assert [agency for _, _, agency, *_ in rows(text)] == [
        "中国人民政治协商会议山西省委员会文化文史和学习委员会"
    ]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("据国际水阀产业协会秘书长{p:闻一川}介绍，", "国际水阀产业协会"),
        ("{a:省水利厅}副厅长、《水利年鉴》编委会副主任委员{p:闻一川}说。", "《水利年鉴》编委会"),
        ("在{l:人民大会堂}会见{l:泰国}青禾集团董事长{p:闻一川}。", "泰国青禾集团"),
        (
            "{a:山西大学商学院}院长助理兼案例研究中心主任{p:闻一川}说。",
            "山西大学商学院案例研究中心",
        ),
    ],
)
def test_a_body_that_was_not_marked_is_taken_where_a_name_can_begin(text, agency):
    assert rows(text)[-1][2] == agency


@pytest.mark.parametrize(
    "text",
    ["一家民营加油站站长{p:闻一川}说。", "全省各公司董事长{p:闻一川}说。"],
)
def test_a_common_noun_is_no_body(text):
    assert rows(text) == []


def test_an_item_of_a_career_that_is_no_office_is_stepped_over():
    text = (
        "{p:闻一川}，男，1961年生，曾任{a:太行机床厂}技术员、车间主任、厂长，插队知青，"
        "{l:阳城县}县长。"
    )
    assert [(title, agency) for _, title, agency, *_ in rows(text)] == [
        ("主任", "太行机床厂车间"),
        ("厂长", "太行机床厂"),
        ("县长", "阳城县人民政府"),
    ]
