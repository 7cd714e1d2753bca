import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "在{a:灰山港镇供销服务中心}仓库，主任{p:闻一川}正忙着。",
            ("闻一川", "主任", "灰山港镇供销服务中心", True, "holds"),
        ),
        (
            "考察组走进{a:大华电子有限公司}。“要再招工，”副总经理{p:闻一川}说。",
            ("闻一川", "副总经理", "大华电子有限公司", False, "holds"),
        ),
        (
            "走进{a:大华煤化工有限公司}，他叮嘱企业负责人{p:闻一川}抓紧。",
            ("闻一川", "负责人", "大华煤化工有限公司", True, "holds"),
        ),
        (
            "{a:宏远种植专业合作社}里一片繁忙。合作社理事长{p:闻一川}说。",
            ("闻一川", "理事长", "宏远种植专业合作社", True, "holds"),
        ),
    ],
)
def test_the_scene_tells_whose_a_bare_title_is(text, row):
    assert rows(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "在{a:大华钒钛}的股东大会上，总经理{p:闻一川}说。",
        "{a:大华电子有限公司}和{a:中天电子有限公司}签约，副总经理{p:闻一川}出席。",
        "在{a:贵南县教育局}听取了汇报之后又看了学校，主任{p:闻一川}说。",
    ],
)
def test_a_scene_that_does_not_tell(text):
    assert rows(text) == []
