"""Units printed without the house they belong to."""

import pytest

from tests.extraction.posts.test_parts import agencies
from tests.extraction.test_posts import rows

MINISTRY = "{a:人力资源社会保障部}举行发布会\n"
CENTRE = (
    "{a:省云渠灌溉中心}春灌开闸。{a:省云渠灌溉中心}投入岁修资金。{a:省云渠灌溉中心}清淤渠道。\n"
)
POWER = "{a:云丘供电公司}走访企业。{a:云丘供电公司}排查隐患。{a:云丘供电公司}派出小分队。\n"


def test_a_department_is_of_the_ministry_the_headline_names():
    text = MINISTRY + "{a:就业促进司}司长{p:闻一川}介绍了情况。"
    assert agencies(text, None) == ["人力资源和社会保障部就业促进司"]


def test_a_department_is_of_the_ministry_of_its_sentence_first():
    text = MINISTRY + "{a:财政部}副部长{p:祁小满}、{a:社会保障司}司长{p:闻一川}到会。"
    assert agencies(text, None)[1] == "财政部社会保障司"


def test_a_department_between_two_ministries_is_nobodys():
    text = "{a:财政部}、{a:教育部}举行发布会\n{a:就业促进司}司长{p:闻一川}介绍了情况。"
    assert agencies(text, None) == ["就业促进司"]


@pytest.mark.parametrize(
    ("article", "unit", "title", "full"),
    [
        (CENTRE, "三渠管理站", "站长", "山西省云渠灌溉中心三渠管理站"),
        (POWER, "变电运维班", "班长", "云丘供电公司变电运维班"),
        (POWER, "柞水供电所", "所长", "云丘供电公司柞水供电所"),
        (POWER, "柞水税务所", "所长", "柞水税务所"),
        (POWER, "西山派出所", "所长", "西山派出所"),
    ],
)
def test_a_unit_is_of_the_house_the_article_is_about_but_for_units_of_others(
    article, unit, title, full
):
    assert agencies(f"{article}“都测好了。”{{a:{unit}}}{title}{{p:闻一川}}说。") == [full]


def test_words_that_point_at_the_house_count_with_its_names():
    text = (
        "{a:省云渠灌溉中心}春灌开闸。该中心投入岁修资金。该中心清淤渠道。\n"
        "{a:三渠管理站}站长{p:闻一川}说，水已到斗口。"
    )
    assert agencies(text) == ["山西省云渠灌溉中心三渠管理站"]


def test_without_a_house_a_unit_stays_as_printed():
    assert rows("{a:三渠管理站}站长{p:闻一川}说，水已到斗口。")[0][2] == "三渠管理站"


@pytest.mark.parametrize(
    ("full", "short", "name"),
    [
        ("云丘星河精密机械有限公司", "星河精密", "星河精密"),
        ("广东星河精密机械有限公司", "星河精密", "广东星河精密机械有限公司"),
        ("韩国东明精工株式会社", "东明精工", "韩国东明精工株式会社"),
        ("东明日升乘用车公司", "东明日升", "东明日升乘用车公司"),
        ("东明啤酒揭阳公司", "东明啤酒", "东明啤酒"),
        ("东明啤酒销售公司", "东明啤酒", "东明啤酒"),
    ],
)
def test_a_firm_in_short_is_the_one_whose_core_it_is(full, short, name):
    text = f"{{a:{full}}}开工。{{a:{short}}}总经理{{p:闻一川}}说，年内投产。"
    assert agencies(text) == [name]


def test_a_core_of_two_firms_is_neither():
    text = (
        "{a:广东星河精密机械有限公司}和{a:江苏星河精密铸造有限公司}开工。"
        "{a:星河精密}总经理{p:闻一川}说，年内投产。"
    )
    assert agencies(text) == ["星河精密"]


@pytest.mark.parametrize("branch", ["云丘市支行", "九龙分理处"])
def test_a_branch_that_prints_no_bank_is_of_the_bank_of_the_article(branch):
    text = f"{{a:中国农业银行}}开会。\n“灾后放款快。”{{a:{branch}}}主任{{p:闻一川}}说。"
    assert agencies(text, None) == [f"中国农业银行{branch}"]


def test_a_branch_between_two_banks_stays_as_printed():
    text = (
        "{a:中国农业银行青州分行}、{a:中国建设银行青州分行}开会。{a:九龙分理处}主任{p:闻一川}发言。"
    )
    assert agencies(text, None) == ["九龙分理处"]
