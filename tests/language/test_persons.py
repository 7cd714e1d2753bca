import pytest

from kg.language.candidates import Candidate
from kg.language.name_edges import bare_name
from kg.language.persons import (
    read_appointed,
    read_bracketed,
    read_labelled,
    read_lives,
    read_slots,
    read_titled,
)
from kg.language.repair import repaired
from tests.language.names import found


def named(reader, text):
    return [text[c.start : c.end] for c in reader(text)]


def test_a_life_opens_with_a_name():
    text = "任前公示\n闻一川，男，汉族，1970年生。\n祁小满同志，女，1975年生。\n大家，男，都来。"
    assert named(read_lives, text) == ["闻一川", "祁小满"]


def test_a_label_is_a_title_and_names_fill_its_line():
    text = "主　席：闻一川\n副主席（按姓氏笔画为序）：祁小满（女） 柏　青、乔木生\n地点：太原市"
    assert named(read_labelled, text) == ["闻一川", "祁小满", "柏　青", "乔木生"]


@pytest.mark.parametrize(
    "text", ["主席：今天开会", "副主席：祁小满参加了会议", "组长：", "内容：闻一川"]
)
def test_a_line_of_anything_else_gives_no_names(text):
    assert named(read_labelled, text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("免去相恒的西宁市副市长职务。", ["相恒"]),
        ("会议补选年广嗣为副主任。", ["年广嗣"]),
        ("令狐玉洁同志任市水利局党组书记。", ["令狐玉洁"]),
        ("他免去全部费用的做法。", []),
        ("任命新任局长的决定。", []),
    ],
)
def test_where_only_a_name_can_stand(text, name):
    assert named(read_slots, text) == name


def test_a_line_of_a_list_of_appointments_opens_with_a_name():
    text = (
        "闻　川为晋城市水利局局长；\n祁小满（女）为晋城市教育局副局长（试用期一年）；\n"
        "司空见的晋城市人大常委会办公室副主任职务。\n高山的风景区管理局局长来了。"
    )
    assert named(read_appointed, text) == ["闻　川", "祁小满", "司空见"]


def test_names_end_in_a_character_that_may_be_a_word():
    assert bare_name("程东方") == "程东方"
    assert bare_name("任方") == "任方"
    assert bare_name("闻一川方") == "闻一川"


def test_a_name_does_not_take_in_what_makes_its_holder():
    text = "任命闻川为市长。"
    glued = Candidate(2, 5, "Person", 0.9, "recogniser")
    (name,) = repaired(text, [glued], [])
    assert text[name.start : name.end] == "闻川"
    text = "任命闻有为为市长。"
    (name,) = repaired(text, [Candidate(2, 5, "Person", 0.9, "recogniser")], [])
    assert text[name.start : name.end] == "闻有为"


def test_what_follows_a_title_may_be_no_name():
    assert found("拜会局长时表示，要合作。", "Person") == []
    assert found("总经理谭小姐说。", "Person") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("旗长哈斯巴根，", "哈斯巴根"),
        ("县委书记扎西次仁说", "扎西次仁"),
        ("州长才仁公保主持", "才仁公保"),
        ("副主席乌兰巴音在讨论时", "乌兰巴音"),
        ("副主任闻川回到学院", "闻川"),
        ("副主任闻川早已谋划", "闻川"),
        ("副主任闻川已被免职", "闻川"),
        ("市委书记闻川和市长祁小满", "闻川"),
        ("市总林长文一川到晋源区", "文一川"),
        ("一级巡视员仝小军，", "仝小军"),
        ("副局长闻川及产业科科长", "闻川"),
    ],
)
def test_a_name_stands_between_a_title_and_a_verb(text, name):
    assert named(read_titled, text) == [name]


def test_a_duty_is_no_part_of_a_name():
    text = "副市长、市副总林长文一川到场"
    at = text.index("林长")
    answer = Candidate(at, at + 5, "Person", 0.8, "recogniser")
    assert [text[c.start : c.end] for c in repaired(text, [answer], [])] == ["文一川"]


def test_names_with_their_offices_in_brackets():
    text = (
        "参加人员：\n闻　川（街道党工委副书记）、祁小满（县财政局局长）、司空（教授）\n费用（元）"
    )
    assert named(read_bracketed, text) == ["闻　川", "祁小满"]


def test_a_name_spelt_with_such_syllables_is_read_behind_a_title():
    text = "牧民其木格掰着指头算账，局长高度重视，局长那时候说"
    found = [text[c.start : c.end] for c in read_titled(text)]
    assert found == ["其木格"]
