import pytest

from tests.extraction.test_posts import rows


def test_manners_of_address_stand_between_a_name_and_its_office():
    text = "{a:江南银行}公告，同意聘任{p:闻一川}先生为行长，聘任{p:祁小满}女士为副行长。"
    assert rows(text) == [
        ("闻一川", "行长", "江南银行", True, "appointed"),
        ("祁小满", "副行长", "江南银行", False, "appointed"),
    ]


def test_a_list_of_those_relieved_goes_on_over_what_becomes_of_them():
    text = (
        "免去：\n{p:闻一川}同志{a:泽州县财政局}局长职务，另有任用；\n"
        "{p:祁小满}同志{a:泽州县教育局}四级调研员职级，退休。"
    )
    assert rows(text) == [
        ("闻一川", "局长", "泽州县财政局", True, "removed"),
        ("祁小满", "四级调研员", "泽州县教育局", False, "removed"),
    ]


def test_new_before_an_office_is_no_part_of_it():
    assert rows("{l:柬埔寨}国王{p:闻一川}任命{p:祁小满}为新首相。", None)[-1] == (
        "祁小满",
        "首相",
        "柬埔寨",
        True,
        "appointed",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "任命{p:闻一川}为{a:黄石市中级人民法院}民事审判第三庭庭长，"
            "免去其清算与破产审判庭副庭长职务。",
            [
                ("闻一川", "庭长", "黄石市中级人民法院民事审判第三庭", True, "appointed"),
                ("闻一川", "副庭长", "黄石市中级人民法院清算与破产审判庭", False, "removed"),
            ],
        ),
        (
            "任命：\n{p:闻一川}为{a:县民政局}局长，免去其县退役军人事务局局长职务；",
            [
                ("闻一川", "局长", "县民政局", True, "appointed"),
                ("闻一川", "局长", "县退役军人事务局", True, "removed"),
            ],
        ),
    ],
)
def test_who_is_appointed_may_lose_another_office(text, found):
    assert rows(text, "湖北省") == found
