import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.pledges import read_pledges
from kg.extraction.programmes import programme_name
from kg.extraction.undertakings import RULES, read_undertakings
from kg.lexicon.undertakings import undertakings as lexicon
from tests.extraction.marked import holds, marked, namer_of


def read(text, *posts):
    ctx = marked(text)
    namer = namer_of(ctx)
    return ctx, read_undertakings(ctx, namer, posts, read_pledges(ctx, namer, posts))


def run(text, *posts):
    """(agent, programme, how) of every row."""
    return [(u.agent, u.programme, u.how) for u in read(text, *posts)[1]]


def test_object_of_a_verb_of_doing():
    ctx, (row,) = read("{a:泽州县民政局}深入实施{g:“暖阳行动”}，受到欢迎。")
    assert (row.agent, row.programme, row.how) == ("泽州县民政局", "暖阳行动", "runs")
    assert row.rule == "undertaking.governed"
    assert [ctx.quote(s) for s in row.evidence] == ["泽州县民政局", "实施", "“暖阳行动”"]


def test_an_acting_place_is_named_as_the_place():
    assert run("{l:泽州县}启动{g:暖阳行动}。") == [("泽州县", "暖阳行动", "runs")]


def test_subject_of_an_earlier_clause():
    text = "{a:泽州县民政局}聚焦民生，加大投入，持续开展{g:暖阳行动}。"
    assert run(text) == [("泽州县民政局", "暖阳行动", "runs")]


def test_subject_of_the_sentence_before():
    text = "{a:泽州县民政局}聚焦民生。持续开展{g:暖阳行动}。"
    assert run(text) == [("泽州县民政局", "暖阳行动", "runs")]


def test_subject_after_a_clause_of_purpose():
    text = "为加快推进{g:暖阳行动}，{a:泽州县民政局}增加了投入。"
    assert run(text) == [("泽州县民政局", "暖阳行动", "runs")]


def test_bodies_named_together_run_it_together():
    text = "{a:泽州县民政局}、{a:泽州县教育局}开展{g:暖阳行动}。"
    assert run(text) == [("泽州县民政局", "暖阳行动", "runs"), ("泽州县教育局", "暖阳行动", "runs")]


def test_programmes_named_together_share_verb_and_body():
    text = "{l:泽州县}实施{g:暖阳行动}和{g:银龄计划}。"
    assert run(text) == [("泽州县", "暖阳行动", "runs"), ("泽州县", "银龄计划", "runs")]


def test_hosts_of_an_activity():
    text = "由{a:泽州县民政局}、{a:泽州县教育局}主办的{g:“暖阳杯”竞赛}开幕。"
    assert [(u.agent, u.rule) for u in read(text)[1]] == [
        ("泽州县民政局", "undertaking.hosted"),
        ("泽州县教育局", "undertaking.hosted"),
    ]


def test_leads_and_joins():
    assert run("{a:泽州县民政局}牵头实施{g:暖阳行动}。") == [("泽州县民政局", "暖阳行动", "leads")]
    assert run("{a:泽州县民政局}积极参与{g:暖阳行动}。") == [("泽州县民政局", "暖阳行动", "joins")]


def test_pledged_by_a_person_for_the_body():
    post = holds("闻一川", "局长", "泽州县民政局")
    text = "{p:闻一川}表示，将深入实施{g:暖阳行动}。"
    assert run(text, post) == [("泽州县民政局", "暖阳行动", "pledges")]


def test_body_right_before_the_verb_goes_first():
    text = "{a:泽州县民政局}将支持{l:阳城县}建设{g:五大新城}。"
    assert run(text) == [("阳城县", "五大新城", "pledges")]


def test_programme_as_the_means():
    assert run("{l:泽州县}以{g:“六个一”服务}推动改革。") == [("泽州县", "“六个一”服务", "runs")]


def test_programme_that_acts_right_after_its_body():
    assert run("{l:泽州县}{g:“一件事”改革}带动农户增收。") == [("泽州县", "“一件事”改革", "runs")]


def test_programme_carried_out_at_a_place():
    assert run("{g:暖阳项目}自2008年在{l:泽州县}实施以来，效果很好。") == [
        ("泽州县", "暖阳项目", "runs")
    ]


def test_mention_use_praise_and_drafting_are_none():
    assert run("{l:泽州县}学习{g:“枫桥经验”}。") == []
    assert run("{p:闻一川}围绕{g:暖阳行动}交流发言。") == []
    assert run("{l:泽州县}荣获{g:最佳乡村}称号。") == []
    assert run("{a:泽州县民政局}推进{g:“十五五”规划}编制工作。") == []


def test_told_to_others_is_none():
    assert run("{l:泽州县}要继续实施{g:暖阳行动}。") == []
    assert run("会议强调，{l:泽州县}要实施{g:暖阳行动}。") == []


def test_a_body_as_modifier_or_object_is_no_subject():
    assert run("按照{a:国务院}部署，深入实施{g:暖阳行动}。") == []


def test_pair_read_twice_is_one_row_with_all_evidence():
    ctx, (row,) = read("{l:泽州县}启动{g:暖阳行动}。{l:泽州县}深化{g:暖阳行动}。")
    assert [ctx.quote(s) for s in row.evidence] == [
        "泽州县", "启动", "暖阳行动", "泽州县", "深化", "暖阳行动",
    ]  # fmt: skip


def test_rule_ids_in_order():
    assert [rule_id for rule_id, _ in RULES] == [
        "undertaking.awarded",
        "undertaking.ascribed",
        "undertaking.hosted",
        "undertaking.by_whom",
        "undertaking.hosted_by",
        "undertaking.whose",
        "undertaking.conferred",
        "undertaking.recounted",
        "undertaking.convened",
        "undertaking.governed",
        "undertaking.tasked",
        "undertaking.used",
        "undertaking.owned",
        "undertaking.backed",
        "undertaking.heard",
        "undertaking.begun",
        "undertaking.since",
        "undertaking.proceeding",
        "undertaking.possessed",
    ]


def test_programme_name_keeps_inner_quotes():
    assert programme_name("“枫桥经验”") == "枫桥经验"
    assert programme_name("“暖阳”行动") == "“暖阳”行动"
    assert programme_name("“甲”“乙”") == "“甲”“乙”"


@given(
    st.text(alphabet="实施开展推进，。的由主办把要", max_size=20),
    st.text(alphabet="，。将已的", max_size=8),
)
def test_evidence_lies_in_the_text(between, after):
    ctx, rows = read("{a:泽州县民政局}" + between + "{g:暖阳行动}" + after)
    for row in rows:
        assert row.evidence == tuple(sorted(set(row.evidence)))
        assert all(0 <= s < e <= len(ctx.text) for s, e in row.evidence)


def test_no_verb_has_two_meanings():
    words = lexicon()
    assert not set(words.runs) & {*words.leads, *words.joins}
    assert not set(words.leads) & set(words.joins)


def test_a_body_confers_the_honour_that_is_won_from_it():
    text = "{l:柳沟村}荣获{a:全国绿化协会}2025年{g:“山水名村”}称号。"
    assert run(text) == [("全国绿化协会", "山水名村", "runs")]


def test_the_predicate_says_whose_a_strategy_is():
    text = "{g:银龄战略}是{a:国务院}作出的部署。"
    assert run(text) == [("国务院", "银龄战略", "runs")]


def test_who_convenes_the_meeting_on_a_campaign_runs_it():
    text = "{a:泽州县林业局}召开{e:“新风”大讨论动员会}。{g:“新风”大讨论}很有意义。"
    assert run(text) == [("泽州县林业局", "“新风”大讨论", "runs")]


def test_a_campaign_right_behind_its_body_is_its_own():
    text = "{a:泽州县林业局}{g:护林专项行动}受到好评。"
    assert [(u.agent, u.rule) for u in read(text)[1]] == [("泽州县林业局", "undertaking.possessed")]


def test_doctrines_and_prizes_are_not_run():
    assert run("{a:泽州县民政局}坚持{g:邓小平理论}，推进{g:银龄奖}。") == []


def test_a_bridge_runs_nothing():
    assert run("{l:柳河大桥}{g:柳河拓宽工程}已开工。") == []


def test_what_the_colon_lists_is_run_too():
    text = "{l:泽州县}建成{g:“两大工程”}，即：{g:清泉工程}、{g:绿廊工程}。"
    assert [p for _, p, _ in run(text)] == ["两大工程", "清泉工程", "绿廊工程"]


def test_a_short_name_is_read_as_the_full_one():
    text = "{l:泽州县}举办{g:“新农人”科技竞赛}。{l:泽州县}继续举办{g:新农人竞赛}。"
    assert run(text) == [("泽州县", "“新农人”科技竞赛", "runs")]


def test_what_a_report_tells_without_a_subject_its_body_runs():
    text = (
        "政府工作报告\n各位代表：\n我代表{a:省人民政府}报告工作。\n一、2024年工作回顾\n"
        "支持{a:泽州大学}办学。实施{g:暖阳行动}。{g:银龄计划}成效明显。\n"
        "二、2025年重点工作\n开工{g:丹河水利枢纽工程}。"
    )
    assert run(text) == [
        ("山西省人民政府", "暖阳行动", "runs"),
        ("山西省人民政府", "银龄计划", "runs"),
        ("山西省人民政府", "丹河水利枢纽工程", "pledges"),
    ]


def test_places_after_at_say_where_and_not_who():
    text = "{a:泽州县民政局}加大投入，在{l:巴公镇}、{l:大阳镇}开展{g:暖阳行动}。"
    assert run(text) == [("泽州县民政局", "暖阳行动", "runs")]


def test_a_speakers_word_for_the_own_body():
    text = "{a:丹河公司}经理{p:闻一川}介绍，水渠修好了，公司2008年启动{g:暖阳行动}。"
    post = holds("闻一川", "经理", "丹河公司")
    assert run(text, post) == [("丹河公司", "暖阳行动", "runs")]


def test_a_pointing_word_acts_for_what_it_points_to():
    text = "{l:泽州县}地处山区。近年来，该县实施{g:暖阳行动}。"
    assert run(text) == [("泽州县", "暖阳行动", "runs")]


RUN_BY = [
    (
        "{g:“暖阳行动”}由{a:泽州县教育局}牵头，{a:泽州县民政局}参与。",
        ["泽州县教育局", "泽州县民政局"],
    ),
    (
        "{g:“暖阳杯”竞赛}由{a:泽州县教育局}主办、{a:泽州县民政局}承办。",
        ["泽州县教育局", "泽州县民政局"],
    ),
    ("{g:暖阳工程}在{l:泽州县}正式启动。", ["泽州县"]),
    ("{a:泽州县民政局}{g:“暖阳”专项行动}在{l:高平市}启动。", ["泽州县民政局"]),
    ("在{a:泽州县民政局}的推动下，{g:“暖阳行动”}惠及全县。", ["泽州县民政局"]),
    ("{g:“暖阳行动”}开展以来，{l:泽州县}受益群众达万人。", ["泽州县"]),
    ("记者从{a:泽州县民政局}获悉，{g:暖阳行动}全面启动。", ["泽州县民政局"]),
    ("{l:高平市}、{l:阳城县}交流了本地区{g:“暖阳行动”}工作情况。", ["高平市", "阳城县"]),
    ("{a:泽州县民政局}联合{a:泽州县教育局}开展{g:暖阳行动}。", ["泽州县民政局", "泽州县教育局"]),
    ("{l:泽州县}日前启动{g:暖阳行动}。", ["泽州县"]),
    ("{a:泽州县民政局}今天（4月12日）启动{g:暖阳行动}。", ["泽州县民政局"]),
    ("{l:高平市}、{l:阳城县}两县共同启动{g:暖阳行动}。", ["高平市", "阳城县"]),
    ("{a:远山集团}总投资3亿元的{g:暖阳产业园项目}开工。", ["远山集团"]),
    ("{a:远山集团}旗下的{g:暖阳产业园项目}正式投产。", ["远山集团"]),
    ("{g:“暖阳行动”}是{l:泽州县}推出的民生工程。", ["泽州县"]),
    ("原来，就加快建设{g:暖阳小寨}，{l:泽州县}增加了投入。", ["泽州县"]),
    ("{l:泽州县}聚焦增收。对困难老人实行{g:“五统一”}。", ["泽州县"]),
    ("由{a:泽州县住建局}牵头的{g:暖阳改造项目}进展缓慢。", ["泽州县住房和城乡建设局"]),
    (
        "{a:泽州县委}、{a:泽州县政府}决定，授予闻川等3人{g:“暖阳之星”}称号。",
        ["中共泽州县委员会", "泽州县人民政府"],
    ),
    ("{a:泽州县妇联}授予祁小满{g:“暖阳之星”}荣誉称号。", ["泽州县妇女联合会"]),
]


@pytest.mark.parametrize(("text", "agents"), RUN_BY)
def test_who_runs_it_stands_elsewhere(text, agents):
    assert [agent for agent, _, _ in run(text)] == agents


@pytest.mark.parametrize(
    "text",
    [
        "{l:泽州县}编制实施{g:暖阳专项规划}。",
        "{a:泽州县民政局}贯彻落实{g:国家暖阳战略}。",
        "{a:泽州县民政局}学习推广{l:高平市}{g:“暖阳”模式}。",
        "{a:泽州县民政局}通过{g:“暖阳”平台}发放补贴。",
        "{a:远山大学}研究员{p:章三平}聚焦推动{g:暖阳战略}建言。",
        "{g:成远高铁}连接{l:高平市}、{l:阳城县}，将有力推动{g:暖阳圈建设}。",
        "{g:2026年全国“暖阳月”行动}在{l:泽州县}启动。",
        "{g:“暖阳”活动}在{l:泽州县}启动。",
        "记者从{a:泽州县民政局}获悉，{g:暖阳规划}已上报。",
        "{a:泽州县民政局}聚焦民生。\n两部门启动{g:暖阳行动}。",
        "{a:泽州县民政局}聚焦民生。\n深入实施{g:暖阳行动}。",
    ],
)
def test_what_nobody_named_runs(text):
    assert run(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{l:泽州县}构建{g:“四维一体”}养老服务体系。", "“四维一体”养老服务体系"),
        ("{l:泽州县}构建{g:“四维一体”}的服务体系。", "四维一体"),
        ("{l:泽州县}实施{g:暖阳工程项目计划}投资3亿元。", "暖阳工程项目"),
    ],
)
def test_where_a_programmes_name_ends(text, name):
    assert [programme for _, programme, _ in run(text)] == [name]


def test_a_named_rally_for_a_quoted_programme():
    text = "{g:“暖阳”}惠民。{a:泽州县民政局}召开{e:全县“暖阳”工作推进现场会}。"
    assert ("泽州县民政局", "暖阳", "runs") in run(text)
    drafting = "{g:“暖阳”}惠民。{a:泽州县民政局}召开{e:“暖阳”规划编制座谈会}。"
    assert run(drafting) == []


LIST = "由{a:泽州县民政局}、{a:泽州县教育局}两部门联合主办，{a:泽州县体育中心}承办"
HOSTS = ["泽州县体育中心", "泽州县教育局", "泽州县民政局"]


@pytest.mark.parametrize(
    "text",
    [
        f"{{g:“暖阳杯”竞赛}}落幕。本届大赛{LIST}。",
        f"{{g:“暖阳杯”竞赛}}{LIST}。",
        "{a:泽州县民政局}、{a:泽州县教育局}主办，{a:泽州县体育中心}承办的{g:“暖阳杯”竞赛}落幕。",
        f"{{g:“暖阳”行动}}启动。此次行动{LIST}。",
        f"{{g:“暖阳”培育项目}}，在{{l:泽州县}}{LIST}，已办三期。",
    ],
)
def test_every_host_of_a_list(text):
    assert sorted(agent for agent, _, _ in run(text)) == HOSTS


def test_places_of_a_list_share_the_level_printed_once():
    text = "{g:“暖阳”专项行动}启动。此次行动由{l:太原}、{l:长治}两市具体实施。"
    assert sorted(agent for agent, _, _ in run(text)) == ["太原市", "长治市"]


@pytest.mark.parametrize(
    "text",
    [
        "{g:“暖阳”行动}启动。本届大赛由{a:泽州县民政局}主办。",
        "在{l:泽州县}举办的{g:“暖阳杯”竞赛}也同样。",
        "由{a:泽州县设计院}承担建设的{g:泽阳高速公路}初步设计通过评审。",
        "列入{g:全县“十五五”规划}，由{a:泽州县民政局}组织实施。",
    ],
)
def test_no_host_of_another_kind_a_place_a_design_or_what_is_listed(text):
    assert run(text) == []


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("{l:泽州县}山多。去年县里推行{g:“暖阳”行动}。", ["泽州县"]),
        ("{a:民政部}开会。今年起，部里启动{g:“暖阳”行动}。", ["民政部"]),
        ("{a:云丘煤业公司}开会。今年公司推行{g:“暖阳”行动}。", ["云丘煤业公司"]),
        (
            "{l:泽州县}与{a:山西大学}签约。双方启动{g:“暖阳”行动}。",
            ["泽州县", "山西大学"],
        ),
        (
            "{l:泽州县}与{a:山西大学}签约，共同实施{g:“暖阳”工程}。",
            ["泽州县", "山西大学"],
        ),
        (
            "{a:泽州县民政局}将会同{a:泽州县教育局}开展{g:“暖阳”行动}。",
            ["泽州县民政局", "泽州县教育局"],
        ),
        ("{a:泽州县民政局}连续六年开展{g:“暖阳”行动}。", ["泽州县民政局"]),
    ],
)
def test_who_acts_without_being_named_alone_before_the_verb(text, agents):
    assert [agent for agent, _, _ in run(text)] == agents


def test_both_houses_that_a_promise_has_as_its_subject():
    text = "{p:闻一川}表示，{a:泽州县委}、{a:泽州县政府}将立即开展{g:“暖阳”行动}。"
    made = run(text, holds("闻一川", "书记", "中共泽州县委员会"))
    assert [agent for agent, _, _ in made] == ["中共泽州县委员会", "泽州县人民政府"]
