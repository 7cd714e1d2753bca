"""Readings that news outside the annotated articles asked for."""

import pytest

from kg.extraction.posts import read_posts
from tests.extraction.marked import marked, namer_of


def rows(text, province="四川省"):
    """The posts of a marked text as (person, title, agency)."""
    ctx = marked(text, province)
    return [(p.person, p.title, p.agency) for p in read_posts(ctx, namer_of(ctx))]


def statuses(text, province="四川省"):
    """The posts of a marked text as (person, title, status)."""
    ctx = marked(text, province)
    return [(p.person, p.title, p.status) for p in read_posts(ctx, namer_of(ctx))]


VILLAGE = "{l:净月村}"


@pytest.mark.parametrize(
    ("text", "title", "agency"),
    [
        (VILLAGE + "村支书{p:闻一川}说。", "支书", "中共净月村支部委员会"),
        (VILLAGE + "村主任{p:闻一川}说。", "主任", "净月村村民委员会"),
        (VILLAGE + "村监委会主任{p:闻一川}说。", "主任", "净月村村务监督委员会"),
        ("{a:净月村党支部}书记{p:闻一川}说。", "党支部书记", "中共净月村支部委员会"),
        ("{a:白露镇党委}书记{p:闻一川}说。", "党委书记", "中共白露镇委员会"),
        (
            "{l:成都高新区}党工委书记{p:闻一川}。",
            "书记",
            "中共成都高新技术产业开发区工作委员会",
        ),
        ("{l:成都市}委书记{p:闻一川}说。", "书记", "中共成都市委员会"),
        ("{l:成都市}人民政府市长{p:闻一川}。", "市长", "成都市人民政府"),
        ("全国政协委员{p:闻一川}说。", "委员", "中国人民政治协商会议全国委员会"),
        ("据悉，云中阳董事长{p:闻一川}说。", "董事长", "云中阳"),
        ("{a:云河公司}原市场部经理{p:闻一川}。", "经理", "云河公司市场部"),
        ("{p:闻一川}是{a:云河合作社}的理事长。", "理事长", "云河合作社"),
        ("{a:云河合作社}理事长、返乡创业青年{p:闻一川}。", "理事长", "云河合作社"),
        ("{a:县水务局}水资源管理股股长{p:闻一川}。", "股长", "县水务局水资源管理股"),
    ],
)
def test_a_title_and_its_body(text, title, agency):
    assert rows(text) == [("闻一川", title, agency)]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (
            "{l:成都高新区}党工委书记{p:闻一川}，管委会主任{p:祁小满}。",
            ("祁小满", "主任", "成都高新技术产业开发区管理委员会"),
        ),
        (
            "{a:白露镇党委}书记{p:闻一川}，镇人大主席{p:祁小满}。",
            ("祁小满", "主席", "白露镇人民代表大会"),
        ),
        (
            "{a:白露镇党委}书记{p:闻一川}，武装部部长{p:祁小满}。",
            ("祁小满", "部长", "白露镇人民武装部"),
        ),
        (
            "{a:国家发展改革委}副主任{p:闻一川}，政研室主任{p:祁小满}。",
            ("祁小满", "主任", "国家发展和改革委员会政策研究室"),
        ),
        (
            "{a:云中大学}副校长{p:闻一川}，{a:水声工程学院}院长{p:祁小满}。",
            ("祁小满", "院长", "云中大学水声工程学院"),
        ),
        (
            "{a:云中大学水声工程学院}院长{p:闻一川}，{a:学生处}处长{p:祁小满}。",
            ("祁小满", "处长", "云中大学学生处"),
        ),
        (
            "{a:成都市公安局}局长{p:闻一川}，{a:刑侦支队}支队长{p:祁小满}。",
            ("祁小满", "支队长", "成都市公安局刑侦支队"),
        ),
        (
            "{a:成都市第九医院}院长{p:闻一川}，急诊科主任{p:祁小满}。",
            ("祁小满", "主任", "成都市第九医院急诊科"),
        ),
        (
            "{a:云河公司}总经理{p:闻一川}、项目经理{p:祁小满}。",
            ("祁小满", "项目经理", "云河公司"),
        ),
    ],
)
def test_the_body_of_a_second_person_is_told_by_the_first(text, second):
    assert rows(text)[1:] == [second]


def test_a_body_that_cannot_be_read_does_not_hide_the_titles_before_it():
    assert rows("{a:省水利厅}副厅长、抗旱春风行动召集人{p:闻一川}。") == [
        ("闻一川", "副厅长", "四川省水利厅")
    ]


def test_a_company_need_not_say_that_it_is_one():
    assert rows("{a:云河重装}党委书记、董事长{p:闻一川}。") == [
        ("闻一川", "党委书记", "云河重装"),
        ("闻一川", "董事长", "云河重装"),
    ]


def test_a_party_group_marked_as_a_body_is_the_titles():
    assert rows("{a:云中大学}校长{p:闻一川}、{a:党委}书记{p:祁小满}。") == [
        ("闻一川", "校长", "云中大学"),
        ("祁小满", "党委书记", "云中大学"),
    ]


def test_the_secretariat_is_a_part_of_its_association():
    assert rows("{a:中国科协}党组成员、书记处书记{p:闻一川}。") == [
        ("闻一川", "党组成员", "中国科学技术协会"),
        ("闻一川", "书记", "中国科学技术协会书记处"),
    ]


@pytest.mark.parametrize("printed", ["闻一川称", "闻一川的"])
def test_a_small_word_behind_a_name_is_no_part_of_it(printed):
    assert rows("{a:省水利厅}厅长{p:" + printed + "}，水够用。") == [
        ("闻一川", "厅长", "四川省水利厅")
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("{a:省水利厅}厅长{p:闻一川}被免职。", "removed"),
        ("给予{a:省水利厅}厅长{p:闻一川}政务撤职处分。", "removed"),
        ("免去{a:省水利厅}厅长{p:闻一川}职务。", "removed"),
        ("{a:省水利厅}厅长{p:闻一川}要求将乙免职的决定公开。", "holds"),
        ("{p:闻一川}（{a:省水利厅}原厅长）到场。", "former"),
        ("{a:省水利厅}厅长{p:闻一川}（主持工作）到场。", "acting"),
        ("{p:闻一川}同志因年龄原因不再担任{a:省水利厅}厅长。", "removed"),
        ("{a:省人大常委会}任命名单\n{p:闻一川}为{a:省水利厅}厅长。", "appointed"),
    ],
)
def test_what_the_words_around_say_of_the_office(text, status):
    assert statuses(text) == [("闻一川", "厅长", status)]


def test_who_stands_in_by_decision_is_acting():
    assert statuses("会议通过{p:闻一川}代理{l:成都市}市长职务的决定。") == [
        ("闻一川", "市长", "acting")
    ]


def test_a_member_of_a_party_group_is_no_other_subject():
    text = (
        "{p:闻一川}，男，1968年生，曾任{a:省水利厅}副厅长、党组成员等职，2021年任{a:成都市委}书记。"
    )
    assert statuses(text) == [
        ("闻一川", "副厅长", "former"),
        ("闻一川", "党组成员", "former"),
        ("闻一川", "书记", "former"),
    ]


def test_committees_of_one_assembly_are_sisters():
    text = (
        "{a:全国人大监察和司法委员会}主任委员{p:闻一川}、"
        "{a:财政经济委员会}主任委员{p:祁小满}作报告。"
    )
    assert [row[2] for row in rows(text, None)] == [
        "全国人民代表大会监察和司法委员会",
        "全国人民代表大会财政经济委员会",
    ]


def test_a_court_has_circuits():
    text = "免去{p:闻一川}的{a:最高人民法院}副院长、{a:第四巡回法庭}庭长职务。"
    assert rows(text, None)[-1] == ("闻一川", "庭长", "最高人民法院第四巡回法庭")


def test_a_part_is_one_of_the_only_house_the_paragraph_names():
    text = "{a:湖南省人民医院}门诊爆满，急诊科主任{p:闻一川}守在一线。"
    assert rows(text, "湖南省") == [("闻一川", "主任", "湖南省人民医院急诊科")]
    text = "{a:湖南省人民医院}和{a:湖南大学}门诊爆满，急诊科主任{p:闻一川}守在一线。"
    assert rows(text, "湖南省") == []


def test_names_printed_without_pauses_have_the_titles_before_them():
    text = "{l:大厂县}副县长{p:闻一川}{a:保定市第二医院}副院长{p:祁小满}"
    assert [(row[0], row[1]) for row in rows(text, "河北省")] == [
        ("闻一川", "副县长"),
        ("祁小满", "副院长"),
    ]


def test_a_minister_of_ours_may_have_no_surname():
    assert rows("{a:民政部}部长{p:扎西多吉}说。", None) == [("扎西多吉", "部长", "民政部")]


def test_a_region_is_no_firm():
    assert rows("青禾{l:中国}总裁{p:闻一川}说。", None) == []


def test_a_governors_aide_is_of_the_government():
    assert rows("{l:北京市}市长助理{p:闻一川}说。", "北京市") == [
        ("闻一川", "市长助理", "北京市人民政府")
    ]


def test_a_mayor_of_nowhere_has_no_office():
    assert rows("市长{p:闻一川}说。", None) == []


def test_a_title_that_is_a_verb_here():
    assert rows("{a:山西日报社}的{p:闻一川}主编《汾河》一书。") == []
    text = "{p:闻一川}担任{a:青禾公司}副总裁，主管业务。"
    assert [title for _, title, *_ in rows(text)] == ["副总裁"]


def test_the_second_name_of_a_body_is_stepped_over():
    text = "{p:闻一川}现任{a:厦门大学经济研究院}（{a:WISE}）院长。"
    assert rows(text, None) == [("闻一川", "院长", "厦门大学经济研究院")]


@pytest.mark.parametrize(
    "text",
    [
        "{p:闻一川}履新{a:四川省委}副书记。",
        "{p:闻一川}跨省任{a:四川省委}副书记。",
        "多名干部履新：{p:闻一川}任{a:四川省委}副书记。",
        "经中央批准，{p:闻一川}任{a:四川省委}副书记。",
        "{p:闻一川}接替{p:石远山}担任{a:四川省委}副书记。",
    ],
)
def test_an_office_taken_up_is_news(text):
    assert statuses(text) == [("闻一川", "副书记", "appointed")]


@pytest.mark.parametrize("verb", ["走马上任", "南下任", "到任", "正式任"])
def test_other_words_for_taking_up_an_office(verb):
    text = "{p:闻一川}" + verb + "{a:四川省委}副书记。"
    assert statuses(text) == [("闻一川", "副书记", "appointed")]


def test_a_labelled_line_may_hold_a_verb_of_office():
    assert statuses("{p:闻一川}：任{a:四川省委}副书记") == [("闻一川", "副书记", "holds")]


def test_a_father_named_in_a_life_is_not_who_the_life_is_of():
    text = "他生于1955年，父亲{p:石远山}先生。曾任{a:青山大学}校长、{a:远山学会}主席。"
    assert statuses(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "{a:武汉市武昌区青禾街道党工委}书记{p:闻一川}、{a:办事处}主任{p:祁小满}。",
            [
                ("闻一川", "书记", "中共武汉市武昌区青禾街道工作委员会"),
                ("祁小满", "主任", "武汉市武昌区青禾街道办事处"),
            ],
        ),
        (
            "{l:黄石市}，{a:民进黄石市委会}主委、{a:市政协}副主席{p:闻一川}。",
            [
                ("闻一川", "主委", "中国民主促进会黄石市委员会"),
                ("闻一川", "副主席", "中国人民政治协商会议黄石市委员会"),
            ],
        ),
        (
            "{a:黄石高新区纪工委}书记{p:闻一川}。",
            [("闻一川", "书记", "中共黄石高新技术产业开发区纪律检查工作委员会")],
        ),
        (
            "{a:青山大学}党委书记{p:闻一川}、{a:研究生院}院长{p:祁小满}。",
            [("闻一川", "党委书记", "青山大学"), ("祁小满", "院长", "青山大学研究生院")],
        ),
        (
            "{a:县委}常委、{a:宣传部}部长、{a:统战部}部长{p:闻一川}。",
            [
                ("闻一川", "常委", "县委"),
                ("闻一川", "部长", "县委宣传部"),
                ("闻一川", "部长", "县委统战部"),
            ],
        ),
        ("{a:黄石市委}书记、市总林长{p:闻一川}。", [("闻一川", "书记", "中共黄石市委员会")]),
        (
            "{a:黄石市政府采购中心}（以下简称“{a:中心}”）主任{p:闻一川}。",
            [("闻一川", "主任", "黄石市政府采购中心")],
        ),
        (
            "{a:青山大学}党委书记{p:闻一川}，{a:科学技术发展院}院长{p:祁小满}。",
            [("闻一川", "党委书记", "青山大学"), ("祁小满", "院长", "青山大学科学技术发展院")],
        ),
        (
            "{a:青禾集团白露煤矿}矿长{p:闻一川}、党委书记{p:祁小满}。",
            [("闻一川", "矿长", "青禾集团白露煤矿"), ("祁小满", "党委书记", "青禾集团白露煤矿")],
        ),
        (
            "{a:黄石市公安局交警支队}支队长{p:闻一川}，{a:西塞山区分局}局长{p:祁小满}。",
            [
                ("闻一川", "支队长", "黄石市公安局交通警察支队"),
                ("祁小满", "局长", "黄石市公安局西塞山区分局"),
            ],
        ),
        (
            "{a:大冶市委}派驻{l:白露镇大庄村}第一书记{p:闻一川}说。",
            [("闻一川", "第一书记", "中共白露镇大庄村委员会")],
        ),
        ("黄石市委常委会召开。{p:闻一川}书记强调。", []),
        (
            "黄石市委宣读了{p:闻一川}国家主席的贺信。",
            [("闻一川", "国家主席", "中华人民共和国")],
        ),
        ("{p:闻一川}书记强调，省委高度重视。", [("闻一川", "书记", "中共湖北省委员会")]),
        (
            "{p:闻一川}当选{a:青山学会}会长，{p:祁小满}、{p:司空见}等3人当选副会长。",
            [
                ("闻一川", "会长", "青山学会"),
                ("祁小满", "副会长", "青山学会"),
                ("司空见", "副会长", "青山学会"),
            ],
        ),
        ("“{a:工总会}”理事长{p:闻一川}。", [("闻一川", "理事长", "工总会")]),
        ("青禾{l:中国}总经理{p:闻一川}。", []),
        (
            "在{l:周口临港开发区}，党工委书记、{a:管委会}主任{p:闻一川}说。",
            [
                ("闻一川", "书记", "中共周口临港开发区工作委员会"),
                ("闻一川", "主任", "周口临港开发区管理委员会"),
            ],
        ),
        ("{a:居委会}主任{p:闻一川}说。", [("闻一川", "主任", "居委会")]),
        ("{a:错那县委}书记{p:闻一川}。", [("闻一川", "书记", "中共错那县委员会")]),
        ("{a:乙国驻华使馆}参赞{p:闻一川}。", [("闻一川", "参赞", "乙国驻华大使馆")]),
        (
            "曾任{a:青禾县招商局}副局长的{a:青禾商会}会长{p:闻一川}说。",
            [("闻一川", "副局长", "青禾县招商局"), ("闻一川", "会长", "青禾商会")],
        ),
        (
            "{a:街道党工委}委员、{a:纪工委}书记{p:闻一川}。",
            [("闻一川", "委员", "街道党工委"), ("闻一川", "书记", "街道纪工委")],
        ),
        (
            "{a:青禾集团白露煤矿}开会，{a:青禾集团}副总经理{p:祁小满}到会，矿党委书记{p:闻一川}主持。",
            [("祁小满", "副总经理", "青禾集团"), ("闻一川", "党委书记", "青禾集团白露煤矿")],
        ),
        ("{a:青禾公司}董事总经理{p:闻一川}。", [("闻一川", "董事总经理", "青禾公司")]),
        (
            "{a:黄石市发展和改革委员会}主任{p:闻一川}、{a:长三角区域合作办公室}主任{p:祁小满}。",
            [
                ("闻一川", "主任", "黄石市发展和改革委员会"),
                ("祁小满", "主任", "长三角区域合作办公室"),
            ],
        ),
    ],
)
def test_seats_beside_one_another(text, found):
    assert rows(text, "湖北省") == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("由{a:黄石市林业局}副局长{p:闻一川}临时主持工作。", "acting"),
        ("{a:黄石市林业局}副局长{p:闻一川}主持局全面工作。", "acting"),
        ("{a:黄石市林业局}副局长{p:闻一川}主持工作推进会。", "holds"),
        ("{a:黄石市林业局}副局长{p:闻一川}主持会议。", "holds"),
    ],
)
def test_who_runs_a_body_for_now(text, status):
    assert statuses(text) == [("闻一川", "副局长", status)]


def test_what_is_held_now_ends_what_was_held_then():
    text = "时任{a:民权县招商局}局长、现任{a:县政协}副主席的{p:闻一川}说。"
    assert statuses(text) == [("闻一川", "局长", "former"), ("闻一川", "副主席", "holds")]
