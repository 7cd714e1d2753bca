import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.posts import AT_LINES, AT_NAMES, AT_VERBS, CONFIDENCE, read_posts
from tests.extraction.marked import marked, namer_of


def rows(text, province="山西省"):
    """The posts of a marked text as (person, title, agency, head, status)."""
    ctx = marked(text, province)
    return [(p.person, p.title, p.agency, p.head, p.status) for p in read_posts(ctx, namer_of(ctx))]


def test_paired_titles_are_two_posts_of_one_body():
    assert rows("{a:太原市人社局}党组书记、局长{p:闻一川}表示，将扩大覆盖面。") == [
        ("闻一川", "党组书记", "太原市人力资源和社会保障局", True, "holds"),
        ("闻一川", "局长", "太原市人力资源和社会保障局", True, "holds"),
    ]


def test_a_second_body_inherits_the_jurisdiction_of_the_first():
    assert rows("{a:太原市尖草坪区委}常委、{a:政法委}书记{p:祁小满}出席。") == [
        ("祁小满", "常委", "中共太原市尖草坪区委员会", False, "holds"),
        ("祁小满", "书记", "中共太原市尖草坪区委政法委员会", True, "holds"),
    ]


def test_a_chief_holds_the_post_in_the_government_of_the_committees_territory():
    assert rows("{a:泽州县委}副书记、县长{p:闻一川}主持会议。") == [
        ("闻一川", "副书记", "中共泽州县委员会", False, "holds"),
        ("闻一川", "县长", "泽州县人民政府", True, "holds"),
    ]


def test_a_level_above_is_not_inherited():
    assert rows(
        "{l:晋城市}讯 {a:省委}常委、{a:晋城市委}书记{p:闻一川}，副市长{p:祁小满}到场。"
    ) == [
        ("闻一川", "常委", "中共山西省委员会", False, "holds"),
        ("闻一川", "书记", "中共晋城市委员会", True, "holds"),
        ("祁小满", "副市长", "晋城市人民政府", False, "holds"),
    ]


def test_the_title_takes_the_last_word_of_the_body_again():
    assert rows("{a:泽州县委}常委、{a:宣传部}长{p:闻一川}说。") == [
        ("闻一川", "常委", "中共泽州县委员会", False, "holds"),
        ("闻一川", "部长", "中共泽州县委宣传部", True, "holds"),
    ]


def test_a_rank_is_not_a_title():
    ctx = marked("{a:省水利厅}副厅长（正厅长级）{p:闻一川}介绍。")
    (post,) = read_posts(ctx, namer_of(ctx))
    assert (post.title, post.agency, post.rank, post.head) == (
        "副厅长",
        "山西省水利厅",
        "正厅长级",
        False,
    )


def test_a_deputys_title_goes_on_along_the_list_and_a_heads_does_not():
    text = (
        "{a:省水利厅}副厅长{p:闻一川}、{p:祁小满}和{p:柏青禾}参加，厅长{p:乔木生}、{p:穆长风}在座。"
    )
    assert rows(text) == [
        ("闻一川", "副厅长", "山西省水利厅", False, "holds"),
        ("祁小满", "副厅长", "山西省水利厅", False, "holds"),
        ("柏青禾", "副厅长", "山西省水利厅", False, "holds"),
        ("乔木生", "厅长", "山西省水利厅", True, "holds"),
    ]


def test_the_seat_before_a_comma_is_shared_along_the_list():
    text = (
        "{a:省政协}委员，{a:山西大学}党委书记{p:闻一川}、{a:太原师范学院}党委书记{p:祁小满}到会。"
    )
    assert [(person, title) for person, title, *_ in rows(text)] == [
        ("闻一川", "委员"),
        ("闻一川", "党委书记"),
        ("祁小满", "党委书记"),
        ("祁小满", "委员"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "省领导{p:闻一川}、{p:祁小满}参加。",
        "村民{p:闻一川}说。",
        "{a:山西大学}教授{p:闻一川}说。",
        "{a:太原市人民医院}主任医师{p:闻一川}说。",
        "本报记者{p:闻一川}",
        "以{p:闻一川}同志为总书记的党中央。",
        "在{a:晋城市水利局}相关负责人，{p:闻一川}看到了水库。",
    ],
)
def test_no_post_is_made_of_what_is_no_post(text):
    assert rows(text) == []


def test_a_former_body_covers_the_titles_that_share_it():
    text = "{a:晋城市水利局}原党组书记、局长{p:闻一川}，{a:泽州县委}书记{p:祁小满}接受审查调查。"
    assert rows(text) == [
        ("闻一川", "党组书记", "晋城市水利局", True, "former"),
        ("闻一川", "局长", "晋城市水利局", True, "former"),
        ("祁小满", "书记", "中共泽州县委员会", True, "holds"),
    ]


def test_a_former_title_does_not_reach_the_next_body():
    text = "{a:山西大学}原校长、{a:省科协}副主席{p:闻一川}出席。"
    assert [status for *_, status in rows(text)] == ["former", "holds"]


def test_acting_is_a_status_and_no_part_of_the_title():
    assert rows("{a:晋城市委}副书记、代市长{p:闻一川}讲话。") == [
        ("闻一川", "副书记", "中共晋城市委员会", False, "holds"),
        ("闻一川", "市长", "晋城市人民政府", True, "acting"),
    ]


def test_the_title_may_follow_the_name():
    assert rows("{a:省财政厅信息化建设处}{p:闻一川}副处长作了介绍。") == [
        ("闻一川", "副处长", "山西省财政厅信息化建设处", False, "holds"),
    ]


def test_a_title_after_a_known_name_says_nothing_new():
    text = "{a:晋城市水利局}局长{p:闻一川}主持会议。{p:闻一川}局长指出，{a:省水利厅}支持。"
    assert rows(text) == [("闻一川", "局长", "晋城市水利局", True, "holds")]


def test_an_office_may_stand_in_brackets():
    assert rows("{p:闻一川}（{a:省水利厅}副厅长）说。") == [
        ("闻一川", "副厅长", "山西省水利厅", False, "holds"),
    ]


def test_towns_and_villages_have_committees_and_branches():
    text = (
        "{l:泽州县巴公镇}党委书记{p:闻一川}和"
        "{l:泽州县巴公镇东四义村}党支部书记、村委会主任{p:祁小满}。"
    )
    assert rows(text) == [
        ("闻一川", "党委书记", "中共泽州县巴公镇委员会", True, "holds"),
        ("祁小满", "党支部书记", "中共泽州县巴公镇东四义村支部委员会", True, "holds"),
        ("祁小满", "主任", "泽州县巴公镇东四义村村民委员会", True, "holds"),
    ]


def test_an_institutions_party_group_belongs_to_the_title():
    assert rows("{a:晋城市林业局党支部}书记{p:闻一川}和{a:虹桥街道党工委}书记{p:祁小满}。")[0] == (
        "闻一川",
        "党支部书记",
        "晋城市林业局",
        True,
        "holds",
    )


def test_a_name_that_is_kept_back_is_nobodys():
    assert rows("{a:省水利厅}厅长{p:周某}被查。") == []


def test_leaders_of_the_state_need_no_printed_body():
    assert rows("{p:习近平}总书记强调。{a:中共中央}总书记、国家主席{p:习近平}出席。") == [
        ("习近平", "总书记", "中共中央委员会", True, "holds"),
        ("习近平", "国家主席", "中华人民共和国", True, "holds"),
    ]


def test_a_secretary_of_a_secretariat_is_one_of_several():
    assert rows("{a:中共中央书记处}书记{p:闻一川}出席。") == [
        ("闻一川", "书记", "中共中央书记处", False, "holds"),
    ]


def test_the_evidence_is_the_words_it_was_read_from():
    ctx = marked("{a:太原市人社局}党组书记、局长{p:闻一川}表示。")
    post = read_posts(ctx, namer_of(ctx))[1]
    assert [ctx.quote(s) for s in post.evidence] == ["太原市人社局", "局长", "闻一川"]


def test_every_rule_has_one_sentence_and_a_confidence():
    for rule in (*AT_NAMES, *AT_VERBS, *AT_LINES):
        assert rule.__doc__
    assert all(0 < value < 1 for value in CONFIDENCE.values())


PIECES = st.sampled_from(
    [
        "{a:省水利厅}",
        "{p:闻一川}",
        "{l:泽州县}",
        "局长",
        "副",
        "、",
        "，",
        "任",
        "原",
        "的",
        "任命",
        "为",
        "。",
        "\n",
        "校",
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
def test_any_order_of_words_gives_rows_that_stand_on_the_text(text):
    ctx = marked(text)
    for post in read_posts(ctx, namer_of(ctx)):
        assert post.person in ctx.text
        assert all(0 <= start < end <= len(ctx.text) for start, end in post.evidence)
        assert list(post.evidence) == sorted(set(post.evidence))


def test_the_small_word_before_a_line_of_business_is_no_part_of_the_title():
    found = rows("{a:云丘灯饰有限公司}的出口经理{p:闻一川}说，订单不少。")
    assert [row[1:3] for row in found] == [("出口经理", "云丘灯饰有限公司")]
