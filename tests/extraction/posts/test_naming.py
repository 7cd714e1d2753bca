"""Whose office it is, where place and body are printed apart or twice."""

import pytest

from tests.extraction.test_posts import rows


def agencies(text, province="山西省"):
    return [agency for _, _, agency, _, _ in rows(text, province)]


def test_the_place_of_a_run_is_kept_as_printed():
    text = "{a:浙江省杭州市余杭区纪委}书记、{a:区监委}主任{p:闻一川}说。{l:杭州市余杭区}很大。"
    assert agencies(text, "") == [
        "中共浙江省杭州市余杭区纪律检查委员会",
        "浙江省杭州市余杭区监察委员会",
    ]


@pytest.mark.parametrize("surface", ["枝江市市场监管局", "市市场监管局"])
def test_a_bureau_of_the_city_behind_a_town_is_the_city_s(surface):
    text = f"{{l:枝江市安福寺镇}}党委书记{{p:闻一川}}、{{a:{surface}}}局长{{p:祁小满}}到会。"
    assert agencies(text, "湖北省") == ["中共枝江市安福寺镇委员会", "枝江市市场监督管理局"]


def test_a_town_of_the_county_that_is_pointed_at():
    text = "{a:陵川县政府}发文。{l:该县崇文镇}党委书记{p:闻一川}、镇长{p:祁小满}到会。"
    assert agencies(text) == ["中共陵川县崇文镇委员会", "陵川县崇文镇人民政府"]


def test_the_short_links_before_a_village_are_written_out():
    text = "{l:四川小金县冒水村}党支部书记{p:闻一川}说。"
    assert agencies(text, "") == ["中共四川省小金县冒水村支部委员会"]


def test_a_chief_shares_the_last_word_of_a_county_no_list_has():
    assert agencies("{l:北岭}县长{p:闻一川}说。", "") == ["北岭县人民政府"]


def test_the_second_name_of_a_body_in_brackets_belongs_to_it():
    text = "{a:省委党校}（{a:山西行政学院}）副校长{p:闻一川}说。"
    assert agencies(text) == ["中共山西省委党校（山西行政学院）"]


def test_a_group_stationed_by_a_commission_is_the_commission_s():
    text = "{a:泽州县纪委监委}派驻{a:第三纪检监察组}组长{p:闻一川}说。"
    assert agencies(text) == ["泽州县纪委监委派驻第三纪检监察组"]


def test_an_embassy_in_a_state_printed_in_full():
    text = "任命{p:闻一川}为{a:中华人民共和国驻哥伦比亚共和国}特命全权大使。"
    assert agencies(text, "") == ["中华人民共和国驻哥伦比亚共和国大使馆"]


def test_a_council_of_a_term_is_not_what_a_president_presides():
    text = "{a:光彩促进会}开会，选举产生了{a:第七届理事会}，{p:闻一川}当选会长。"
    assert agencies(text, "") == ["光彩促进会"]


def test_a_league_is_run_by_a_commissioner_s_office():
    assert agencies("{l:锡林郭勒盟}盟长{p:闻一川}说。", "内蒙古自治区") == ["锡林郭勒盟行政公署"]


def test_a_banner_no_mention_covers():
    assert agencies("今天，正蓝旗旗长{p:闻一川}说。", "内蒙古自治区") == ["正蓝旗人民政府"]
