import pytest

from tests.extraction.test_posts import rows


def test_an_assembly_fills_the_offices_of_its_society():
    text = (
        "{e:江西省水利学会第八次会员代表大会}在{l:南昌}召开。"
        "{p:闻一川}当选理事长，{p:祁小满}、{p:柏青禾}当选副理事长。"
    )
    assert rows(text, "江西省") == [
        ("闻一川", "理事长", "江西省水利学会", True, "appointed"),
        ("祁小满", "副理事长", "江西省水利学会", False, "appointed"),
        ("柏青禾", "副理事长", "江西省水利学会", False, "appointed"),
    ]


def test_a_meeting_printed_behind_its_society_is_its_assembly():
    text = "{a:吉安市工商联}第五次代表大会选举{p:闻一川}为主席，{p:祁小满}等11人为副主席。"
    assert rows(text, "江西省") == [
        ("闻一川", "主席", "吉安市工商业联合会", True, "appointed"),
        ("祁小满", "副主席", "吉安市工商业联合会", False, "appointed"),
    ]


def test_a_partys_congress_fills_the_offices_of_its_centre():
    text = "{e:民盟第十三届中央委员会第一次全体会议}在京举行。会议选举{p:闻一川}为主席。"
    assert rows(text, None) == [("闻一川", "主席", "中国民主同盟中央委员会", True, "appointed")]


def test_the_list_behind_an_election_is_of_those_elected():
    text = (
        "{e:河南省书法家协会第七次会员代表大会}选举产生新一届领导班子："
        "主席{p:闻一川}，副主席{p:祁小满}、{p:柏青禾}。"
    )
    assert rows(text, "河南省") == [
        ("闻一川", "主席", "河南省书法家协会", True, "appointed"),
        ("祁小满", "副主席", "河南省书法家协会", False, "appointed"),
        ("柏青禾", "副主席", "河南省书法家协会", False, "appointed"),
    ]


def test_the_lines_under_an_election_name_those_elected():
    text = (
        "{e:政协晋城市第九届委员会第一次会议}选举结果\n"
        "{e:政协晋城市第九届委员会第一次会议}于2025年1月10日选举产生了新一届领导班子。\n"
        "主　席：{p:闻一川}\n副主席：{p:祁小满}（女） {p:柏青禾}\n秘书长：{p:乔木生}"
    )
    body = "中国人民政治协商会议晋城市委员会"
    assert rows(text) == [
        ("闻一川", "主席", body, True, "appointed"),
        ("祁小满", "副主席", body, False, "appointed"),
        ("柏青禾", "副主席", body, False, "appointed"),
        ("乔木生", "秘书长", body, False, "appointed"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{a:省水利厅}召开会议。{p:闻一川}当选会长。",
        "{e:第八届理事会}召开。{p:闻一川}当选会长。",
    ],
)
def test_what_is_no_societys_assembly_fills_nothing(text):
    assert rows(text) == []


def test_who_speaks_after_an_election_was_not_elected():
    text = (
        "{e:山西省作家协会第七次代表大会}选举产生了理事会。\n会议由{a:省文联}主席{p:闻一川}主持。"
    )
    assert rows(text) == [("闻一川", "主席", "山西省文学艺术界联合会", True, "holds")]
