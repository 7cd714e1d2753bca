"""Parts of bodies printed without the body."""

import pytest

from tests.extraction.test_posts import rows


def agencies(text, province="山西省"):
    return [agency for _, _, agency, _, _ in rows(text, province)]


@pytest.mark.parametrize(
    ("part", "full"),
    [
        ("厅法规处", "山西省水利厅法规处"),
        ("厅办公室", "山西省水利厅办公室"),
    ],
)
def test_a_part_that_points_at_its_department(part, full):
    text = f"{{a:省水利厅}}厅长{{p:闻一川}}、{{a:{part}}}主任{{p:祁小满}}到会。"
    assert agencies(text) == ["山西省水利厅", full]


def test_a_part_that_points_at_the_commission_of_its_sentence():
    text = (
        "{a:省发改委}主任{p:闻一川}，{a:省能源局}局长{p:柏青禾}，{a:委投资处}处长{p:祁小满}到会。"
    )
    assert agencies(text)[2] == "山西省发展和改革委员会投资处"


def test_a_working_committee_of_the_congress_named_last():
    text = "{a:全国人大}审议了草案。{a:常委会预算工委}主任{p:闻一川}作说明。"
    assert agencies(text) == ["全国人民代表大会常务委员会预算工作委员会"]


def test_a_tribunal_is_one_of_the_court_before_it():
    text = "免去{p:闻一川}的{a:最高人民法院}副院长、{a:第一巡回法庭}庭长职务。"
    assert agencies(text) == ["最高人民法院", "最高人民法院第一巡回法庭"]


def test_a_squad_is_written_out_behind_its_bureau():
    text = "{a:太原市公安局}副局长、{a:交警支队}支队长{p:闻一川}到会。"
    assert agencies(text) == ["太原市公安局", "太原市公安局交通警察支队"]


def test_panels_of_a_cppcc_whose_session_is_told():
    text = "{a:全国政协}开会。{p:闻一川}不再担任{a:港澳台侨委员会}副主任。"
    assert agencies(text) == ["中国人民政治协商会议全国委员会港澳台侨委员会"]


def test_the_commission_spoken_of_and_its_office():
    text = "{a:省发改委}主任{p:闻一川}到会。委党组成员、副主任{p:祁小满}，"
    text += "{a:委办公室}主任{p:柏青禾}陪同。"
    commission = "山西省发展和改革委员会"
    assert agencies(text) == [commission, commission, commission, commission + "办公室"]


def test_a_working_committee_printed_without_its_congress():
    text = "{a:全国人大常委会}开会。会议听取了{a:法工委}主任{p:闻一川}的说明。"
    assert agencies(text) == ["全国人民代表大会常务委员会法制工作委员会"]


@pytest.mark.parametrize("part", ["执行局", "第一审判庭"])
def test_a_part_of_a_court(part):
    text = f"{{a:郑州市中级人民法院}}副院长{{p:闻一川}}，{{a:{part}}}负责人{{p:祁小满}}到会。"
    assert agencies(text)[1] == "郑州市中级人民法院" + part


def test_an_office_of_a_hospital_is_not_its_university_s():
    text = "{a:中北大学附属医院}院长{p:闻一川}，{a:医务处}处长{p:祁小满}到会。"
    assert agencies(text) == ["中北大学附属医院", "中北大学附属医院医务处"]


def test_a_committee_that_prints_its_place_is_no_part_of_the_body_before_it():
    text = "{a:河南省律师协会}会长{p:闻一川}、{a:郑州仲裁委员会}主任{p:祁小满}到会。"
    assert agencies(text, "河南省") == ["河南省律师协会", "郑州市仲裁委员会"]
