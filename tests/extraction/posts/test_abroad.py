import pytest

from kg.extraction.posts.abroad import is_ministry, sounds_foreign
from tests.extraction.test_posts import rows


def told(text):
    """Person, title and body of a marked text's posts, outside any province."""
    return [(person, title, body) for person, title, body, *_ in rows(text, province="")]


@pytest.mark.parametrize(
    ("name", "foreign"),
    [
        ("迪亚斯", True),
        ("安德烈·佩罗", True),
        ("夏巴兹", True),
        ("闻一川", False),
        ("咸一川", False),
        ("", False),
    ],
)
def test_a_transcribed_name_is_known_by_its_characters(name, foreign):
    assert sounds_foreign(name) is foreign


def test_a_ministry_that_prints_no_state():
    assert [is_ministry(name) for name in ("外交部", "法国外交部", "水利厅")] == [
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("{l:法国}副总理兼{a:外交部}长{p:佩罗特}来访。", ("佩罗特", "部长", "法国外交部")),
        ("{a:越共中央政治局}委员、{a:外交部}长{p:阮文山}来访。", ("阮文山", "部长", "越南外交部")),
        ("同意，以{a:财政部}长{p:佩罗特}反对。", ("佩罗特", "部长", "以色列财政部")),
        (
            "{l:泰国}总理{p:颂猜}，{a:外交部}部长{p:林远山}到场。",
            ("林远山", "部长", "泰国外交部"),
        ),
        ("{l:法国}政府说，要求{a:外交部}长{p:佩罗特}辞职。", ("佩罗特", "部长", "法国外交部")),
    ],
)
def test_a_bare_ministry_is_the_other_states_in_its_company(text, last):
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "{a:外交部}长{p:佩罗特}说。",
        "{l:法国}的{p:马尔德}说，要求{a:外交部}长{p:佩罗特}辞职。",
        "{a:国务院}总理{p:闻一川}出席总理{p:阿尔巴德}的早餐会。",
    ],
)
def test_a_foreigner_whose_state_is_not_told_has_no_office_of_ours(text):
    assert [row for row in told(text) if row[0] in ("佩罗特", "阿尔巴德")] == []


def test_our_minister_beside_a_foreign_guest_stays_ours():
    text = "{l:法国}总统{p:佩罗特}来访，会谈时{a:外交部}部长{p:闻一川}在座。"
    assert told(text)[-1] == ("闻一川", "部长", "外交部")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "{a:越共中央政治局}委员、{a:中央书记处}书记{p:阮文山}说。",
            ("阮文山", "书记", "越共中央书记处"),
        ),
        (
            "{a:朝鲜劳动党中央政治局}常委、{a:国务委员会}副委员长{p:朴远山}说。",
            ("朴远山", "副委员长", "朝鲜国务委员会"),
        ),
        (
            "{a:朝鲜劳动党中央政治局}常委、{a:组织指导部}部长{p:朴远山}说。",
            ("朴远山", "部长", "朝鲜劳动党中央组织指导部"),
        ),
    ],
)
def test_bare_organs_behind_a_ruling_party_are_its_own(text, row):
    assert told(text)[-1] == row


@pytest.mark.parametrize(
    "counterpart",
    ["总统", "首相", "国王", "总理"],
)
def test_whom_our_president_met_holds_no_office_of_ours(counterpart):
    text = f"今年，国家主席{{p:闻一川}}同{{p:黄远山}}{counterpart}会晤，{{l:中泰}}关系发展。"
    assert told(text) == [("闻一川", "国家主席", "中华人民共和国")]


def test_our_premier_at_home_needs_no_body():
    assert told("{p:闻一川}总理到{l:太原市}考察。") == [("闻一川", "总理", "国务院")]


def test_a_party_named_behind_its_leader_is_not_ours():
    assert told("人民在以{p:阮文山}总书记为首的{a:越共中央}领导下前进。") == []


def test_leaders_of_old_lead_no_more():
    assert told("在{p:闻一川}主席和{p:祁远山}主席等老一辈领导人关怀下。") == []


@pytest.mark.parametrize("counterpart", ["总理", "总书记", "主席"])
def test_whom_a_president_met_leads_another_state_though_none_is_named(counterpart):
    text = f"此前，{{p:闻一川}}主席同{{p:黄远山}}{counterpart}共同宣布提升关系。"
    assert "黄远山" not in {row[0] for row in told(text)}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "{a:全国政协}主席{p:闻一川}对{l:法国}进行访问，在首都会见国王{p:马尔德}、总理{p:佩罗特}。",
            ("佩罗特", "总理", "法国"),
        ),
        (
            "{a:越共中央}总书记{p:阮文山}、国家主席{p:黎光武}致电。",
            ("黎光武", "国家主席", "越南"),
        ),
        (
            "{a:尼日尔民主党}主席、{a:国民议会}议长{p:佩罗特}来电。",
            ("佩罗特", "议长", "尼日尔国民议会"),
        ),
        (
            "在{l:法国}，同总统{p:马尔德}和{a:参议院}议长{p:佩罗特}会谈。",
            ("佩罗特", "议长", "法国参议院"),
        ),
        (
            "{a:朝鲜劳动党}总书记、国务委员长{p:金一山}出席。",
            ("金一山", "国务委员长", "朝鲜"),
        ),
        (
            "安提瓜和{l:巴布达}总理{p:佩罗特}来电。",
            ("佩罗特", "总理", "安提瓜和巴布达"),
        ),
    ],
)
def test_offices_and_organs_of_the_state_that_is_visited_or_listed(text, last):
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "{p:闻一川}会见下任{a:联合国}秘书长候选人{p:佩罗特}。",
        "{l:美国}代理副{a:国防部}长{p:佩罗特}说。",
        "{p:马尔德}总统、{p:佩罗特}总理来访。",
        "{p:佩罗}市长到机场迎接。",
        "{p:马尔德}当选{l:法国}总理 {p:闻一川}致贺电",
    ],
)
def test_an_office_not_held_yet_or_not_of_ours_is_nobodys_here(text):
    theirs = {"闻一川", "佩罗特", "祁小满", "佩罗"}
    kept = [row for row in told(text) if row[0] in theirs and row[1] != "副主席"]
    assert kept == []


def test_who_is_named_by_another_takes_up_the_office():
    text = "{p:马尔德}被{l:法国}国王{p:查理三世}任命为{l:法国}首相。"
    assert ("马尔德", "首相", "法国") in told(text)
    assert ("查理三世", "首相", "法国") not in told(text)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("{p:闻一川}祝贺{l:匈牙利}就任{a:欧盟}轮值主席国。", []),
        ("{p:闻一川}致电{p:佩罗特}，祝贺他当选{l:法国}总统。", [("佩罗特", "总统", "法国")]),
        ("{p:闻一川}感谢{p:祁小满}对他再次当选{l:法国}总统的祝愿。", []),
        (
            "{p:闻一川}到任。担任{l:法国}总理后，{p:佩罗特}先后兼任要职。",
            [("佩罗特", "总理", "法国")],
        ),
    ],
)
def test_whose_office_a_congratulation_speaks_of(text, held):
    assert told(text) == held
