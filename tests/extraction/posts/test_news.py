import pytest

from tests.extraction.test_posts import rows


def statuses(text):
    """The statuses of a marked text's posts."""
    return [status for *_, status in rows(text)]


def test_those_listed_as_dismissed_are_removed():
    text = (
        "{a:晋城市水利局}三名干部被免职，"
        "分别是局长{p:闻一川}、党委书记{p:祁小满}和副局长{p:柏青禾}。"
    )
    assert statuses(text) == ["removed", "removed", "removed"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("{a:省水利厅}厅长{p:闻一川}同志因病医治无效逝世。", "former"),
        ("{a:省水利厅}厅长{p:闻一川}出席{p:祁小满}同志逝世百年座谈会。", "holds"),
        ("{a:省水利厅}厅长{p:闻一川}高度重视并作出指示，事故造成三人遇难。", "holds"),
        ("{a:省水利厅}厅长{p:闻一川}在抢险中牺牲。", "former"),
        ("{a:省水利厅}厅长{p:闻一川}向遇难者家属致哀。", "holds"),
        ("{a:省水利厅}副厅长（主持工作）{p:闻一川}说。", "acting"),
        ("{a:省水利厅}主持工作的副厅长{p:闻一川}说。", "acting"),
        ("{a:山西省原粮食局}局长{p:闻一川}被查。", "former"),
        ("{p:闻一川}，男，1970年生，1990年工作，2013年起任{a:省水利厅}副厅长至今。", "holds"),
        ("{p:闻一川}，1970年生，1990年工作，2013年被任命为{a:省水利厅}副厅长。", "former"),
        ("{a:省水利厅}厅长{p:闻一川}同志的遗体11日在太原火化。", "former"),
        ("就{p:闻一川}同志逝世，各方悼念。{a:省水利厅}厅长{p:闻一川}一生勤勉。", "former"),
        ("降半旗悼念{a:省水利厅}厅长{p:闻一川}。", "former"),
        ("路是时任{a:省水利厅}厅长的{p:闻一川}同志推动修的。", "former"),
        ("作为{a:省水利厅}原厅长的{p:闻一川}说。", "former"),
        ("{a:江南集团}总裁{p:闻一川}宣布辞职。", "removed"),
        ("{a:江南集团}总裁{p:闻一川}因个人原因辞去职务。", "removed"),
        ("股东要求{a:江南集团}总裁{p:闻一川}引咎辞职。", "holds"),
        ("{a:江南集团}总裁{p:闻一川}辞职的传闻不实。", "holds"),
        ("{p:闻一川}同志任{a:省水利厅}副厅长。", "appointed"),
        ("{p:闻一川}同志任{a:省水利厅}副厅长以来，水库都修好了。", "holds"),
        ("{p:闻一川}已任{a:省水利厅}副厅长。", "appointed"),
        ("{p:闻一川}同志为{a:泽州县委}书记。", "appointed"),
        ("此前，{p:闻一川}担任{a:省水利厅}副厅长。", "former"),
        ("{p:闻一川}来了。此前，他担任{a:省水利厅}副厅长。", "former"),
        ("原任{a:泽州县委}书记{p:闻一川}到场。", "former"),
        ("{a:江南电器前董事局}主席{p:闻一川}说。", "former"),
        ("{l:澳门特别行政区}候任行政长官{p:闻一川}到场。", "appointed"),
    ],
)
def test_what_the_words_around_say_of_the_office(text, status):
    assert statuses(text) == [status]


def test_one_who_replaces_another_takes_up_the_office():
    text = "{p:闻一川}接替前任局长{p:祁小满}出任{a:晋城市水利局}局长。"
    assert rows(text)[-1] == ("闻一川", "局长", "晋城市水利局", True, "appointed")


def test_one_the_verb_is_done_to_is_no_subject():
    assert rows("被{p:闻一川}批评后，曾任{a:省水利厅}厅长。") == []


def test_former_covers_what_was_held_besides():
    text = "原{a:省水利厅}副厅长兼{a:晋城市水利局}局长{p:闻一川}被查。"
    assert statuses(text) == ["former", "former"]
    text = "{a:省水利厅}原副厅长、{a:晋城市水利局}局长{p:闻一川}被查。"
    assert statuses(text) == ["former", "holds"]
    text = "{a:省水利厅}原副厅长兼{a:晋城市水利局}局长{p:闻一川}被查。"
    assert statuses(text) == ["former", "former"]


def test_the_one_whose_place_is_taken_takes_up_nothing():
    text = "{p:闻一川}正式接棒{p:祁小满}，出任{a:晋城市水利局}局长。"
    assert rows(text) == [("闻一川", "局长", "晋城市水利局", True, "appointed")]


def test_a_member_for_long_is_no_chairman():
    assert rows("{a:全国政协}主席{p:祁小满}说，{p:闻一川}委员长期从事攻关。")[0][0] == "祁小满"
    assert [row[1] for row in rows("{p:闻一川}委员长期从事攻关。")] == []


def test_one_who_only_proposes_takes_up_nothing():
    assert rows("{p:闻一川}提名他继续担任{a:江南集团}总裁。") == []
    assert rows("股东提名{p:闻一川}担任{a:江南集团}总裁。") == []


def test_one_may_announce_that_one_leaves():
    text = "{p:闻一川}宣布辞去{a:江南集团}总裁职务。"
    assert rows(text) == [("闻一川", "总裁", "江南集团", True, "removed")]


def test_a_candidate_holds_nothing():
    text = "{p:闻一川}任{a:泽州县委}副书记，提名为{l:泽州县}县长候选人。"
    assert [title for _, title, *_ in rows(text)] == ["副书记"]


def test_a_list_on_lines_gives_nobody_the_title_of_the_line_before():
    text = "{p:闻一川}　任{a:泽州县委}书记\n{p:祁小满}　任{a:泽州县委}副书记"
    assert [(person, title) for person, title, *_ in rows(text)] == [
        ("闻一川", "书记"),
        ("祁小满", "副书记"),
    ]
