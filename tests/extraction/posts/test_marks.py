import pytest

from kg.extraction.posts.marks import apart, is_name, marks, villages
from tests.extraction.marked import marked
from tests.extraction.test_posts import rows


@pytest.mark.parametrize("word", ["贺电", "科员", "局长", "向记者", "欣悉你", "多米尼克"])
def test_a_title_a_job_and_a_telegram_are_no_names(word):
    assert not is_name(word)


def test_a_name_is_a_name():
    assert is_name("闻一川")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("不再担任经{a:济委员会}副主任", "经济委员会"),
        ("不再担任社会和{a:法制委员会}副主任", "社会和法制委员会"),
        ("经{a:开区管委会}主任", "经开区管委会"),
        ("{a:中央组织}部分管日常工作的副部长", "中央组织部"),
        ("{a:晋城市机床厂原}厂长", "晋城市机床厂"),
        ("{a:现任中国水问题研究中心}主任", "中国水问题研究中心"),
    ],
)
def test_a_name_cut_short_is_made_whole(text, whole):
    assert [m.text for m in marks(marked(text))] == [whole]


def test_an_office_inside_the_name_is_cut_off():
    ctx = marked("{a:法国驻广州总领事馆总领事}{p:安德烈}出席。")
    assert [m.text for m in marks(ctx)] == ["法国驻广州总领事馆", "安德烈"]


def test_a_body_named_elsewhere_is_found_again_before_a_title():
    text = "{a:恒岳机床}扩产。恒岳机床总裁{p:闻一川}说，恒岳机床将招人。"
    assert rows(text) == [("闻一川", "总裁", "恒岳机床", True, "holds")]


@pytest.mark.parametrize("office", ["党支部书记", "党总支部副书记", "原党委书记"])
def test_a_village_no_mention_covers_is_found_before_its_party_office(office):
    ctx = marked(f"大雨。陵川县附城镇丈河村{office}" + "{p:闻一川}说。")
    assert [(m.type, m.text) for m in villages(ctx)] == [("Place", "陵川县附城镇丈河村")]


@pytest.mark.parametrize(
    "text", ["如今，在村党支部书记", "大雨。丈河村党支部书记", "{l:陵川县}丈河村党支部书记"]
)
def test_a_village_without_what_it_lies_in_is_not_guessed(text):
    assert villages(marked(text + "{p:闻一川}说。")) == []


def test_a_branch_is_made_whole_with_its_bank():
    found = marks(marked("人行{a:山西省分行}行长{p:闻一川}说。"))
    assert [m.text for m in found] == ["人行山西省分行", "闻一川"]


def test_two_bodies_around_an_office_are_two():
    found = marks(marked("{a:云中集团公司副总经理兼云中酒业}总经理{p:闻一川}说。"))
    assert [m.text for m in found] == ["云中集团公司", "云中酒业", "闻一川"]


@pytest.mark.parametrize("name", ["兼山书院", "晋商兼济基金会"])
def test_a_name_with_no_office_in_it_stays_one(name):
    ctx = marked(f"{{a:{name}}}会长")
    assert apart(ctx.text, ctx.mentions[0]) == [ctx.mentions[0]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("总统{p:佩罗特将}出席。", "佩罗特"),
        ("以{p:闻一川为}主席的主席团", "闻一川"),
        ("会见局长{p:闻一川时}，他说", "闻一川"),
        ("局长{p:闻一时}，", "闻一时"),
        ("部长{p:闻一川等}。", "闻一川"),
        ("通过{p:闻一川案}，", "闻一川"),
    ],
)
def test_a_letter_glued_to_a_name_is_cut_off(text, name):
    assert [m.text for m in marks(marked(text))] == [name]


def test_a_name_that_lost_its_first_word_gets_it_back():
    assert [m.text for m in marks(marked("、经{a:济合作与发展组织}秘书长"))] == [
        "经济合作与发展组织"
    ]
    assert [m.text for m in marks(marked("联合{a:国儿童基金会}发言人"))] == ["联合国儿童基金会"]
    assert [m.text for m in marks(marked("联合{a:国务院}有关部门"))] == ["国务院"]


def test_a_spelling_in_brackets_is_no_second_person():
    found = marks(marked("{p:闻一川}教授（Prof. {p:Wen}）曾任{a:青山大学}校长，{p:Smith}在场"))
    assert [m.text for m in found if m.type == "Person"] == ["闻一川", "Smith"]
