import pytest

from tests.extraction.test_posts import rows


def test_appointments_and_removals_share_one_verb():
    text = (
        "决定免去{p:闻一川}的{a:省水利厅}厅长职务，"
        "任命{p:祁小满}为{a:省水利厅}厅长，{p:柏青禾}为{a:省财政厅}副厅长。"
    )
    assert rows(text) == [
        ("闻一川", "厅长", "山西省水利厅", True, "removed"),
        ("祁小满", "厅长", "山西省水利厅", True, "appointed"),
        ("柏青禾", "副厅长", "山西省财政厅", False, "appointed"),
    ]


def test_news_of_a_change_outdoes_a_plain_mention():
    text = "{a:省水利厅}厅长{p:闻一川}到会。会议免去{p:闻一川}的{a:省水利厅}厅长职务。"
    assert rows(text) == [("闻一川", "厅长", "山西省水利厅", True, "removed")]


def test_no_longer_holding_is_removed_and_the_successor_is_appointed():
    text = (
        "{p:闻一川}同志任{a:晋城市委}书记；{p:祁小满}同志不再担任{a:晋城市委}书记职务，另有任用。"
    )
    assert rows(text) == [
        ("闻一川", "书记", "中共晋城市委员会", True, "appointed"),
        ("祁小满", "书记", "中共晋城市委员会", True, "removed"),
    ]


def test_several_can_be_elected_to_one_title():
    text = "{p:闻一川}当选为{l:晋城市}市长，{p:祁小满}、{p:柏青禾}当选为副市长。"
    assert rows(text) == [
        ("闻一川", "市长", "晋城市人民政府", True, "appointed"),
        ("祁小满", "副市长", "晋城市人民政府", False, "appointed"),
        ("柏青禾", "副市长", "晋城市人民政府", False, "appointed"),
    ]


def test_one_who_is_named_acting_is_acting():
    text = "接受{p:闻一川}辞去{l:晋城市}市长职务的请求，决定{p:祁小满}为{l:晋城市}代理市长。"
    assert rows(text) == [
        ("闻一川", "市长", "晋城市人民政府", True, "removed"),
        ("祁小满", "市长", "晋城市人民政府", True, "acting"),
    ]


def test_a_move_leaves_one_office_for_another():
    text = "{p:闻一川}由{l:晋城市}副市长调任{a:省水利厅}副厅长。"
    assert rows(text) == [
        ("闻一川", "副市长", "晋城市人民政府", False, "former"),
        ("闻一川", "副厅长", "山西省水利厅", False, "appointed"),
    ]


def test_titles_before_a_name_that_moves_on_are_former():
    text = "{a:晋城市水利局}局长{p:闻一川}转任{a:晋城市财政局}局长。"
    assert [status for *_, status in rows(text)] == ["former", "appointed"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("{p:闻一川}现任{a:省水利厅}厅长。", "holds"),
        ("{p:闻一川}曾任{a:省水利厅}厅长。", "former"),
        ("{p:闻一川}历任{a:省水利厅}厅长等职。", "former"),
        ("{p:闻一川}此前担任{a:省水利厅}厅长。", "former"),
        ("{p:闻一川}担任过{a:省水利厅}厅长。", "former"),
        ("{p:闻一川}在任{a:省水利厅}厅长期间收受贿赂。", "former"),
        ("{p:闻一川}生前系{a:省水利厅}厅长。", "former"),
        ("时任{a:省水利厅}厅长{p:闻一川}。", "former"),
        ("原任{a:省水利厅}厅长的{p:闻一川}到会。", "former"),
        ("{p:闻一川}出任{a:省水利厅}厅长。", "appointed"),
        ("{p:闻一川}卸任{a:省水利厅}厅长。", "removed"),
    ],
)
def test_the_verb_gives_the_status(text, status):
    assert rows(text) == [("闻一川", "厅长", "山西省水利厅", True, status)]


def test_a_verb_after_speech_has_another_subject():
    assert rows("{p:闻一川}说，一部分同志将不再担任{a:省人大常委会}委员。") == []


def test_a_life_goes_on_from_sentence_to_sentence():
    text = (
        "{p:闻一川}，男，1965年7月生，现任{a:晋城市委}书记。历任{a:泽州县委}副书记、县长。"
        "2010年任{l:晋城市}副市长。"
    )
    assert rows(text) == [
        ("闻一川", "书记", "中共晋城市委员会", True, "holds"),
        ("闻一川", "副书记", "中共泽州县委员会", False, "former"),
        ("闻一川", "县长", "泽州县人民政府", True, "former"),
        ("闻一川", "副市长", "晋城市人民政府", False, "former"),
    ]


def test_a_career_is_read_line_by_line():
    text = "{p:闻一川}\n2001.03—2003.06 {a:泽州县委}副书记、县长\n2016.11— {a:省水利厅}厅长\n"
    assert rows(text) == [
        ("闻一川", "副书记", "中共泽州县委员会", False, "former"),
        ("闻一川", "县长", "泽州县人民政府", True, "former"),
        ("闻一川", "厅长", "山西省水利厅", True, "holds"),
    ]
