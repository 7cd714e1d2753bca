import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "曾在{l:略阳县}当过六年副县长的{p:闻一川}说。",
            [("闻一川", "副县长", "略阳县人民政府", False, "former")],
        ),
        (
            "{p:闻一川}在{a:贵南县卫生健康局}当了8年局长，今年年初转任{a:县政协}副主席。",
            [
                ("闻一川", "局长", "贵南县卫生健康局", True, "former"),
                ("闻一川", "副主席", "中国人民政治协商会议贵南县委员会", False, "appointed"),
            ],
        ),
        (
            "{p:闻一川}在{a:贵南县卫生健康局}当了8年局长，对草原上的事很熟。",
            [("闻一川", "局长", "贵南县卫生健康局", True, "holds")],
        ),
        (
            "此前，{p:闻一川}在{a:贵南县教育局}任副局长。",
            [("闻一川", "副局长", "贵南县教育局", False, "former")],
        ),
        (
            "曾在{a:太原市第三医院}担任护理部主任的{p:闻一川}退休了。",
            [("闻一川", "主任", "太原市第三医院护理部", True, "former")],
        ),
        (
            "{p:闻一川}此前任{a:贵南县教育局}党组成员、副局长。",
            [
                ("闻一川", "党组成员", "贵南县教育局", False, "former"),
                ("闻一川", "副局长", "贵南县教育局", False, "former"),
            ],
        ),
        (
            "{p:闻一川}退休前任{a:贵南县教育局}局长。",
            [("闻一川", "局长", "贵南县教育局", True, "former")],
        ),
    ],
)
def test_an_office_told_with_where_and_how_long(text, found):
    assert rows(text, "山西省") == found


def test_a_manager_is_none_of_the_town_worked_in():
    assert rows("{p:闻一川}在{l:略阳县}当过经理。", "陕西省") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "挂职{l:徽县}副县长的{a:城阳区农业农村局}原副局长{p:闻一川}说。",
            [
                ("闻一川", "副县长", "徽县人民政府", False, "holds"),
                ("闻一川", "副局长", "城阳区农业农村局", False, "former"),
            ],
        ),
        (
            "在{l:柞水县}挂职副县长的{a:国家邮政局发展研究中心}研究员{p:闻一川}认为。",
            [("闻一川", "副县长", "柞水县人民政府", False, "holds")],
        ),
        (
            "{p:闻一川}挂职{l:徽县}副县长期间办了不少事。",
            [("闻一川", "副县长", "徽县人民政府", False, "former")],
        ),
    ],
)
def test_who_serves_elsewhere_for_a_time(text, found):
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "曾任{a:青海省电教馆}副馆长、现为{a:西宁海天装备公司}顾问的{p:闻一川}也来了。",
            [
                ("闻一川", "副馆长", "青海省电教馆", False, "former"),
                ("闻一川", "顾问", "西宁海天装备公司", False, "holds"),
            ],
        ),
        (
            "{a:太原市第三医院}副院长、挂任{a:水城区人民医院}院长的{p:闻一川}说。",
            [
                ("闻一川", "副院长", "太原市第三医院", False, "holds"),
                ("闻一川", "院长", "水城区人民医院", True, "holds"),
            ],
        ),
        (
            "教授{p:祁小满}，曾任{a:黄石市统计局}局长的{a:黄石市社科院}特聘研究员{p:闻一川}点评。",
            [("闻一川", "局长", "黄石市统计局", True, "former")],
        ),
    ],
)
def test_the_offices_of_a_relative_clause_are_of_the_name_behind_it(text, found):
    assert rows(text) == found


def test_what_is_said_in_passing_has_no_parts():
    assert rows("曾任{a:三渠管理站}站长的{a:灌溉科}科长{p:闻一川}说。") == [
        ("闻一川", "站长", "三渠管理站", True, "former"),
        ("闻一川", "科长", "灌溉科", True, "holds"),
    ]
