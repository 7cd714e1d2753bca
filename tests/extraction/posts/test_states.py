import pytest

from kg.extraction.posts.body import Body
from kg.extraction.posts.states import full_name, is_state, state_before, state_of
from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("{l:法国}总统{p:安德烈}来访。", ("安德烈", "总统", "法国", True, "holds")),
        ("{l:泰国}副总理{p:颂猜}来访。", ("颂猜", "副总理", "泰国", False, "holds")),
        ("瓦努阿图总理{p:托马}来访。", ("托马", "总理", "瓦努阿图", True, "holds")),
    ],
)
def test_the_office_of_a_state_is_the_states(text, row):
    assert rows(text) == [row]


def test_the_state_of_a_ruling_party_is_shared_inside_the_run():
    text = "{a:越共中央}总书记、国家主席{p:阮文山}会见国家主席{p:闻一川}。"
    assert rows(text) == [
        ("阮文山", "总书记", "越共中央", True, "holds"),
        ("阮文山", "国家主席", "越南", True, "holds"),
        ("闻一川", "国家主席", "中华人民共和国", True, "holds"),
    ]


def test_a_foreign_name_leads_no_state_of_ours():
    assert rows("{p:迪亚·卡内}主席来访。", province="") == []


@pytest.mark.parametrize(
    ("name", "state"),
    [("法国", True), ("摩尔多瓦共和国", True), ("中国", False), ("晋城市", False)],
)
def test_what_is_a_state(name, state):
    assert is_state(name) is state


def test_the_state_of_a_body():
    assert state_of(Body("老挝人民革命党中央", "", (), "printed")) == "老挝"
    assert state_of(Body("山西省水利厅", "", (), "printed")) is None


def test_the_state_printed_right_before():
    assert state_before("会见刚果（金）总统", 7) == "刚果（金）"
    assert state_before("会见总统", 2) is None


def test_a_second_general_secretary_leads_another_party():
    text = "{p:闻一川}总书记说。我同{p:阮文山}总书记举行了会谈。"
    assert [person for person, *_ in rows(text, province="")] == ["闻一川"]


@pytest.mark.parametrize(
    ("printed", "name"),
    [("美", "美国"), ("俄罗斯联邦", "俄罗斯"), ("法国", "法国"), ("摩尔多瓦共和国", "摩尔多瓦")],
)
def test_a_state_goes_by_one_name(printed, name):
    assert full_name(printed) == name


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("{l:美}总统{p:安德烈}说。", ("安德烈", "总统", "美国", True, "holds")),
        ("{l:俄}总统助理{p:安德烈}说。", ("安德烈", "总统助理", "俄罗斯", False, "holds")),
        (
            "{a:俄外交部}长{p:安德烈}、总统助理{p:佩罗特}说。",
            ("佩罗特", "总统助理", "俄罗斯", False, "holds"),
        ),
        (
            "{l:中国}国家主席{p:闻一川}来访。",
            ("闻一川", "国家主席", "中华人民共和国", True, "holds"),
        ),
        (
            "{a:蒙古人民党}主席、{a:政府}总理{p:巴特尔}说。",
            ("巴特尔", "总理", "蒙古", True, "holds"),
        ),
        (
            "{l:泰国}副总理{p:颂猜}，{l:法国}总统特使、副总理{p:佩罗特}到场。",
            ("佩罗特", "副总理", "法国", False, "holds"),
        ),
    ],
)
def test_the_last_office_is_of_the_state_that_is_meant(text, row):
    assert rows(text, province="")[-1] == row


@pytest.mark.parametrize(
    "text",
    [
        "{l:中国}{p:闻一川}同访{l:华}的{p:佩罗特}总理会谈。",
        "{a:国务院}总理{p:闻一川}会见{e:第三届联合国大会}主席{p:佩罗特}。",
        "{p:闻一川}特使来访。",
    ],
)
def test_no_office_is_taken_from_a_place_visited_an_event_or_a_leaders_envoy(text):
    assert [row for row in rows(text, province="") if row[1] != "总理" or row[0] == "佩罗特"] == []


def test_one_envoy_is_no_list():
    text = "{l:美国}总统特使{p:安德烈}和{p:佩罗特}会面。"
    assert [person for person, *_ in rows(text, province="")] == ["安德烈"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "{a:中国常驻联合国代表团}的{p:祁小满}、驻{l:法国}大使{p:闻一川}到场。",
            "中华人民共和国驻法国大使馆",
        ),
        ("{l:泰国}召回该国驻{l:法国}大使{p:颂猜}。", "泰国驻法国大使馆"),
        ("{l:泰国}大使{p:颂猜}到场。", "泰国"),
    ],
)
def test_an_ambassador_is_of_the_mission(text, body):
    assert [row[2] for row in rows(text, province="") if row[1] == "大使"] == [body]


def test_an_ambassador_whose_sender_is_not_told_has_no_body():
    assert rows("驻{l:法国}大使{p:闻一川}到场。", province="") == []


def test_a_government_without_its_state_is_not_the_one_named_before():
    text = "{a:蒙古人民党}主席、{a:政府}总理{p:巴特尔}，某党领袖、{a:政府}总理{p:佩罗特}到场。"
    assert [row[2] for row in rows(text, province="") if row[1] == "总理"] == ["蒙古"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "{e:十四届全国人大三次会议}举行。{a:主席团}常务主席{p:闻一川}主持。",
            "全国人民代表大会主席团",
        ),
        ("{e:省十四届人大三次会议}举行。{a:大会主席团}常务主席{p:闻一川}主持。", "大会主席团"),
    ],
)
def test_the_presidium_is_of_the_congress_in_session(text, body):
    assert [row[2] for row in rows(text, province="")] == [body]


def test_a_state_of_one_character_is_the_one_the_text_names():
    assert full_name("巴", "巴勒斯坦总统") == "巴勒斯坦"
    assert full_name("巴", "巴勒斯坦和巴基斯坦") == "巴基斯坦"
    assert full_name("巴") == "巴基斯坦"
