import pytest

from kg.extraction.posts.body import Body
from kg.extraction.posts.states import is_state, state_before, state_of
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
