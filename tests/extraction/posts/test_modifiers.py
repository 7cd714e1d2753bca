import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "title", "agency"),
    [
        ("大华装饰营销总监{p:闻一川}说。", "营销总监", "大华装饰"),
        ("{a:大华照明}应用和服务总监{p:闻一川}说。", "应用和服务总监", "大华照明"),
        ("{a:大华协会}中国区总经理{p:闻一川}说。", "中国区总经理", "大华协会"),
        (
            "{a:大华商事株式会社}全球采购{l:中国}市场总经理{p:闻一川}说。",
            "全球采购中国市场总经理",
            "大华商事株式会社",
        ),
        ("{a:大华地板有限公司}的营销副总经理{p:闻一川}说。", "营销副总经理", "大华地板有限公司"),
        ("{a:大华电器公司}{l:河南}区域经理{p:闻一川}说。", "区域经理", "大华电器公司"),
        ("{a:大华公关}总监{p:闻一川}说。", "公关总监", "大华"),
    ],
)
def test_lines_of_business_belong_to_the_title(text, title, agency):
    assert rows(text) == [("闻一川", title, agency, False, "holds")]


def test_a_name_that_ends_like_a_business_keeps_its_end():
    assert rows("{a:大华}投资总裁{p:闻一川}说。") != [
        ("闻一川", "投资总裁", "大华", False, "holds")
    ]
