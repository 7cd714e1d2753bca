import itertools

from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.context import Context
from kg.extraction.pledges import RULES, read_pledges
from kg.formats import Article
from kg.lexicon.pledges import pledges as lexicon
from kg.resolution.namer import Namer
from tests.extraction.marked import holds, marked, namer_of


def promised(text, *posts):
    """(person or agency, committed words) of every range."""
    ctx = marked(text)
    return [
        (p.person or p.agency, ctx.text[start:end])
        for p in read_pledges(ctx, namer_of(ctx), posts)
        for start, end in p.ranges
    ]


def read(text, *posts):
    ctx = marked(text)
    return ctx, read_pledges(ctx, namer_of(ctx), posts)


def test_reported_will_runs_to_the_last_clause():
    text = "{a:泽州县民政局}局长{p:闻一川}表示，将完善设施，为老人提供更好的服务。"
    assert promised(text) == [("闻一川", "将完善设施，为老人提供更好的服务")]


def test_row_names_person_body_cue_rule_and_evidence():
    text = "{a:泽州县民政局}局长{p:闻一川}表示，将完善养老服务设施。"
    ctx, (pledge,) = read(text, holds("闻一川", "局长", "泽州县民政局"))
    assert (pledge.person, pledge.agency) == ("闻一川", "泽州县民政局")
    assert (pledge.cue, pledge.rule) == ("表示,将", "pledge.reported-speech")
    assert [ctx.quote(span) for span in pledge.evidence] == ["闻一川", "表示", "将"]


def test_sentences_of_the_same_commitment_stay_in_one_range():
    text = "{p:闻一川}表示，将修好水渠。同时，加强管护，提高效益。水渠去年开工。"
    assert promised(text) == [("闻一川", "将修好水渠。同时，加强管护，提高效益")]


def test_half_width_commas_cut_clauses_too():
    text = "{p:闻一川}表示,将修好水渠。同时,进一步加强管护,提高效益。"
    assert promised(text) == [("闻一川", "将修好水渠。同时,进一步加强管护,提高效益")]


def test_the_speakers_larger_body_is_the_one_they_name():
    post = holds("闻一川", "部长", "泽州县民政局社会救助部")
    text = "{p:闻一川}说，{a:泽州县民政局}作为主管部门，将完善养老设施。"
    _, (pledge,) = read(text, post)
    assert pledge.agency == "泽州县民政局"


def test_numbered_points_go_on_but_their_headings_do_not():
    points = "{p:闻一川}表示，将修好水渠。一是加快进度，确保完工。二是加强管护，建立制度。"
    assert promised(points) == [
        ("闻一川", "将修好水渠。一是加快进度，确保完工。二是加强管护，建立制度")
    ]
    headed = "{p:闻一川}表示，将修好水渠。一是加快进度。水渠关系民生。"
    assert promised(headed) == [("闻一川", "将修好水渠")]


def test_range_starts_after_we():
    assert promised("{p:闻一川}说：“我们将修好水渠。”") == [("闻一川", "将修好水渠")]


def test_leading_purpose_stays_in():
    text = "{p:闻一川}表示，按照会议部署，要修好水渠。"
    assert promised(text) == [("闻一川", "按照会议部署，要修好水渠")]


def test_purpose_before_a_subject_stays_out():
    text = "{p:闻一川}表示，为了群众，我们将修好水渠。"
    assert promised(text) == [("闻一川", "将修好水渠")]


def test_demands_on_others_are_no_pledges():
    assert promised("{p:闻一川}强调，要修好水渠。") == []
    assert promised("{p:闻一川}要求，各单位将方案报来。") == []
    assert promised("{p:闻一川}指出，全校师生要努力学习。") == []
    assert promised("会议强调，要修好水渠。会议指出，将加强管理。") == []


def test_an_inclusive_we_must_is_a_pledge():
    assert promised("{p:闻一川}强调，我们要修好水渠。") == [("闻一川", "要修好水渠")]


def test_demand_ends_the_pledge_and_its_continuation():
    text = "{p:闻一川}指出，学校将加强管理。全体学生要遵守纪律。要努力学习。"
    assert promised(text) == [("闻一川", "将加强管理")]


def test_wish_ends_the_pledge():
    text = "{p:闻一川}表示，将全力救治，希望大家配合治疗，要保重身体。"
    assert promised(text) == [("闻一川", "将全力救治")]


def test_past_and_description_are_no_pledges():
    assert promised("{p:闻一川}表示，近年来已修好水渠三条，效益很好。") == []
    assert promised("{p:闻一川}介绍，县里将三条水渠移交给村里管护。") == []


def test_object_marker_is_no_future():
    assert promised("{a:泽州县民政局}将其移送有关部门。") == []
    assert promised("{l:泽州县}将办理时限压缩至三天。") == []


def test_leader_of_the_country_instructs():
    post = holds("闻一川", "总理", "国务院")
    assert promised("{p:闻一川}表示，要修好水渠。", post) == []
    assert promised("{p:闻一川}表示，要修好水渠。") == [("闻一川", "要修好水渠")]


def test_promise_without_a_committing_word():
    assert promised("{p:闻一川}当场表示，免费提供种子，上门指导。") == [
        ("闻一川", "免费提供种子，上门指导")
    ]
    assert promised("{p:闻一川}表示，修好水渠，是当前的大事。") == []


def test_article_voice_of_a_body_and_of_a_place():
    ctx, found = read("下一步，{a:泽州县民政局}将完善设施。{l:泽州县}计划新建一所养老院。")
    assert [(p.person, p.agency, p.rule) for p in found] == [
        (None, "泽州县民政局", "pledge.article-voice"),
        (None, "泽州县", "pledge.article-voice"),
    ]
    assert [ctx.text[slice(*p.ranges[0])] for p in found] == ["将完善设施", "计划新建一所养老院"]


def test_article_voice_takes_the_subject_of_the_clause_before():
    text = "{l:泽州县}立足实际抓落实，将继续推进水渠建设。"
    assert promised(text) == [("泽州县", "将继续推进水渠建设")]


def test_bodies_named_together_commit_together():
    text = "{a:泽州县民政局}、{a:泽州县教育局}将联合开展培训。"
    assert sorted(promised(text)) == [
        ("泽州县教育局", "将联合开展培训"),
        ("泽州县民政局", "将联合开展培训"),
    ]


def test_both_sides_are_the_partners_named_before():
    text = "{l:泽州县}与{l:阳城县}签订协议。下一步，双方将开展合作。"
    assert sorted(promised(text)) == [("泽州县", "将开展合作"), ("阳城县", "将开展合作")]


def test_what_is_built_does_not_pledge():
    assert promised("{l:丹河大坝}将解决十万人的饮水问题。") == []
    assert promised("水渠建成后，{l:泽州县}将增加灌溉面积。") == []


def test_agenda_after_a_heading():
    text = "会议明确{a:泽州县民政局}下一步工作：一是要修好水渠；二是要加强管护。"
    ctx, (pledge,) = read(text)
    assert (pledge.agency, pledge.rule) == ("泽州县民政局", "pledge.agenda")
    assert ctx.text[slice(*pledge.ranges[0])] == "要修好水渠；二是要加强管护"


def test_spokesman_without_a_name_speaks_for_the_body():
    _, (pledge,) = read("{a:泽州县民政局}有关负责人表示，将完善设施。")
    assert (pledge.person, pledge.agency) == (None, "泽州县民政局")
    assert pledge.rule == "pledge.speaking-body"


def test_body_is_that_of_the_first_post_headed():
    posts = (
        holds("闻一川", "书记", "中共泽州县委员会"),
        holds("闻一川", "县长", "泽州县人民政府"),
        holds("闻一川", "委员", "中共晋城市委员会", head=False),
    )
    _, (pledge,) = read("{p:闻一川}表示，将修好水渠。", *posts)
    assert pledge.agency == "中共泽州县委员会"


def test_body_is_that_of_the_last_post_where_none_is_headed():
    posts = (
        holds("闻一川", "常委", "中共泽州县委员会", head=False),
        holds("闻一川", "副县长", "泽州县人民政府", head=False),
    )
    _, (pledge,) = read("{p:闻一川}表示，将修好水渠。", *posts)
    assert pledge.agency == "泽州县人民政府"


def test_rule_ids_are_those_of_the_ordered_list():
    assert [rule.__name__ for rule in RULES] == [
        "direct_speech",
        "reported_speech",
        "speaking_body",
        "agenda",
        "work_report",
        "article_voice",
        "plan",
        "intention",
    ]


@given(
    st.text(alphabet="我们将要继续加强水渠，。；：“”表示局长他下一步", max_size=80), st.booleans()
)
def test_ranges_lie_in_the_text_in_order_and_never_end_in_a_mark(text, with_speaker):
    ctx = marked(("{p:闻一川}表示，" if with_speaker else "{a:泽州县民政局}将") + text)
    for pledge in read_pledges(ctx, namer_of(ctx), ()):
        assert all(0 <= s < e <= len(ctx.text) for s, e in pledge.ranges)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(pledge.ranges))
        assert all(ctx.text[e - 1] not in "。，；：" for _, e in pledge.ranges)


@given(st.text(max_size=60))
def test_any_text_at_all_is_read(text):
    article = Article(id="t", text=text)
    ctx = Context.of(article, [])
    assert read_pledges(ctx, Namer.of(article, []), ()) == []


def test_no_word_both_wishes_and_connects():
    words = lexicon()
    assert not set(words.wishes) & set(words.connectives)
    assert not set(words.crowds) & set(words.selves)


def test_what_a_paper_heard_from_a_body_is_the_bodys():
    text = "记者从{a:泽州县民政局}获悉，将于明年新建养老院20所。记者离开。"
    assert promised(text) == [("泽州县民政局", "将于明年新建养老院20所")]


def test_those_who_speak_together_commit_together():
    text = "{p:闻一川}、{p:祁小满}表示，将修好水渠。"
    assert promised(text) == [("祁小满", "将修好水渠"), ("闻一川", "将修好水渠")]


def test_what_is_waited_for_first_belongs_to_the_pledge():
    text = "{p:闻一川}说：“大家放心。等资料齐了，一定会给大家答复。”"
    assert promised(text) == [("闻一川", "等资料齐了，一定会给大家答复")]


def test_a_medium_does_not_commit():
    assert promised("{a:晋东网}消息：今年暑期，将举办大型影展，放映影片。") == []


def test_a_trend_is_no_pledge():
    assert promised("{p:闻一川}表示，下半年增速将有所回落。") == []


def test_what_a_speaker_will_do_with_i_and_we():
    assert promised("{p:闻一川}说：“我会把水渠的事讲给乡亲们听。”") == [
        ("闻一川", "会把水渠的事讲给乡亲们听")
    ]
    assert promised("“我们肯定会按照图纸修好水渠。”{p:闻一川}说。") == [
        ("闻一川", "会按照图纸修好水渠")
    ]


def test_what_others_will_do_is_no_promise():
    assert promised("{p:闻一川}说：“他们会研究水渠的走向。”") == []
    assert promised("{p:闻一川}说：“我们一定能修好水渠。”") == []


def test_a_habit_is_no_promise():
    assert promised("{p:闻一川}说：“每年我们都会组织清淤。”") == []
    assert promised("{p:闻一川}说：“我们每个月要清理两次水渠。”") == []
    assert promised("{p:闻一川}说：“如果下雨，我会把渠口打开。”") == []


def test_what_is_next_commits_wherever_it_stands():
    told = "{p:闻一川}介绍，水渠去年修了三公里，群众满意。下一步，"
    assert promised(f"{told}要修好支渠。") == [("闻一川", "要修好支渠")]
    assert promised(f"{told}继续修好支渠。") == [("闻一川", "继续修好支渠")]
    assert promised(f"{told}聚焦支渠建设，推动管护到户。") == [
        ("闻一川", "聚焦支渠建设，推动管护到户")
    ]
    assert promised(f"{told}支渠已经开工。") == []


def test_what_is_next_is_a_demand_from_one_who_directs():
    assert promised("{p:闻一川}强调，水渠修了三公里。下一步，要修好支渠。") == []


def test_we_must_is_a_duty_shared():
    assert promised("{p:闻一川}说，水渠老化，我们必须抓紧修复。") == [("闻一川", "必须抓紧修复")]
    assert promised("{p:闻一川}说，水渠老化，必须抓紧修复。") == []
    assert promised("{p:闻一川}说，这是我们必须解决的问题。") == []


def test_readiness_to_act_commits():
    assert promised("{p:闻一川}表示，校方愿与企业共同培养人才。") == [
        ("闻一川", "愿与企业共同培养人才")
    ]
    assert promised("{p:闻一川}表示，同学们自愿加入护渠队。") == []


def test_a_party_is_the_speakers_own_but_both_are_not():
    assert promised("{p:闻一川}说，水渠开工了，我方将派人管护。") == [("闻一川", "将派人管护")]
    assert promised("{p:闻一川}说，水渠开工了，对方将派人管护。") == []


def test_the_system_of_a_body_is_its_side():
    text = "{a:税务总局}局长{p:闻一川}介绍，今年{}将进一步优化服务。"
    assert promised(text.replace("{}", "税务部门")) == [("闻一川", "将进一步优化服务")]
    assert promised(text.replace("{}", "环保部门")) == []


def test_an_action_after_the_word_of_a_forecast_is_none():
    assert promised("{a:泽州县民政局}表示，将超前谋划养老布局。") == [
        ("泽州县民政局", "将超前谋划养老布局")
    ]
    assert promised("{a:泽州县民政局}表示，将超三万人。") == []


def test_a_body_that_speaks_first_of_what_it_must_do():
    assert promised("{a:泽州县民政局}表示，要健全救助体系。") == [
        ("泽州县民政局", "要健全救助体系")
    ]
    assert promised("{a:泽州县民政局}强调，要健全救助体系。") == []


def test_two_bodies_that_speak_commit_both():
    assert promised("{a:泽州县民政局}和{a:泽州县水务局}表示，将完善设施。") == [
        ("泽州县民政局", "将完善设施"),
        ("泽州县水务局", "将完善设施"),
    ]


def test_promise_after_leading_clauses():
    assert promised("{p:闻一川}表示，以会议为契机，从小事做起，不断改进服务。") == [
        ("闻一川", "以会议为契机，从小事做起，不断改进服务")
    ]
    assert promised("{p:闻一川}表示，深刻认识到责任重大。") == []
    assert promised("{p:闻一川}表示，建设水渠，要听群众的意见。") == []


def test_a_commitment_broken_off_by_its_speaker_goes_on():
    assert promised("“今后我们将修好水渠，”{p:闻一川}说，“让渠水流进每块田。”") == [
        ("闻一川", "将修好水渠"),
        ("闻一川", "让渠水流进每块田"),
    ]
    assert promised("“水渠有些年头了，”{p:闻一川}说，“让人不放心。”") == []


def test_what_participants_must_do_after_praise():
    text = "{p:闻一川}在参加讨论时说，报告总结得好。要深入学习领会报告精神。"
    assert promised(text) == [("闻一川", "要深入学习领会报告精神")]
    assert promised(text.replace("时说", "时指出")) == []


def test_a_leader_of_the_country_instructs_about_what_is_next_too():
    post = holds("闻一川", "总理", "国务院")
    text = "{p:闻一川}说，水渠修了三公里。下一步，要修好支渠。"
    assert promised(text, post) == []
    assert promised(text) == [("闻一川", "要修好支渠")]


def test_actions_of_one_who_promises_need_no_committing_word():
    said = "{a:泽州县民政局}局长{p:闻一川}介绍，加大投入力度，完善管护机制，修好水渠。"
    assert promised(said) == [("闻一川", "加大投入力度，完善管护机制，修好水渠")]
    assert promised("{a:泽州县民政局}表示，完善管护机制，修好水渠。") == [
        ("泽州县民政局", "完善管护机制，修好水渠")
    ]


def test_what_was_done_is_no_promise_though_it_begins_with_an_action():
    for told in (
        "近年来，完善管护机制，修好水渠",
        "完善管护机制，修好了水渠",
        "我们完善管护机制，修好水渠",
        "修好水渠是大事",
        "水渠去年开工。完善机制，群众满意了",
    ):
        assert promised(f"{{p:闻一川}}表示，{told}。") == [], told


def test_partners_are_promised_cooperation_by_a_leader_too():
    assert promised("{p:闻一川}强调，中方愿同各方加强合作，共同发展。") == [
        ("闻一川", "愿同各方加强合作，共同发展")
    ]
    assert promised("{p:闻一川}强调，愿望很好，加强合作。") == []


def test_what_is_held_up_as_a_task_is_the_future():
    assert promised("{p:闻一川}说，{l:泽州县}将坚持把修渠作为首要任务。") == [
        ("闻一川", "将坚持把修渠作为首要任务")
    ]
    assert promised("{p:闻一川}说，{l:泽州县}将修渠作为首要任务。") == []


def test_next_steps_right_before_an_action():
    assert promised("{p:闻一川}说，水渠修好了，下一步切实做好管护。") == [
        ("闻一川", "切实做好管护")
    ]
    assert promised("下一步，{l:泽州县}新建水渠，完善管护。下一步，{l:泽州县}修好了水渠。") == [
        ("泽州县", "新建水渠，完善管护")
    ]
    assert promised("{p:闻一川}说：“明年我们再修一条。”") == [("闻一川", "再修一条")]


def test_the_speakers_body_in_short_and_its_work():
    said = "{a:泽州县水利局灌溉科}负责人表示，"
    assert promised(said + "灌溉科将修好水渠。") == [("泽州县水利局灌溉科", "将修好水渠")]
    assert promised(said + "明年的管护工作将重点抓好三件事。") == [
        ("泽州县水利局灌溉科", "将重点抓好三件事")
    ]
    assert promised(said + "市场将逐步完善。") == []


def test_what_a_commentator_says_of_others_is_a_forecast():
    said = "分析师{p:闻一川}认为，{a:泽州煤业公司}将加快修路。"
    assert promised(said) == []
    assert promised(said.replace("分析师", "经理")) == [("闻一川", "将加快修路")]


def test_a_hope_is_no_commitment():
    assert promised("“我们希望年内能将水渠修好，”{p:闻一川}说。") == []


def test_a_sentence_without_a_subject_goes_on_for_the_body_of_the_one_before():
    text = "今年，{l:泽州县}将新建水渠。{l:阳城县}去年修了路。在住房方面，将改造旧房。"
    assert promised(text) == [("泽州县", "将新建水渠"), ("泽州县", "在住房方面，将改造旧房")]


def test_deictic_bodies_of_the_articles_own_voice():
    text = "{l:泽州县}粮食丰收。该县将新建水渠。全县上下将完善管护。"
    assert promised(text) == [("泽州县", "将新建水渠"), ("泽州县", "将完善管护")]


def test_intentions_of_a_person_in_the_articles_own_voice():
    assert promised("{p:闻一川}种桃。接下来，他打算再扩20亩，把采摘游办起来。他很忙。") == [
        ("闻一川", "打算再扩20亩，把采摘游办起来")
    ]
    assert promised("{p:闻一川}的打算落了空。{p:闻一川}和{p:祁小满}计划书。") == []


def test_section_of_a_report_on_the_year_ahead():
    text = (
        "{a:泽州县水利局}工作总结\n一、2024年工作回顾\n修建水渠5条，建成水库1座。\n"
        "二、2025年工作安排\n（一）加强管护。新建水渠3条，完善制度。水库已完工。\n"
        "三、存在的困难\n加强学习。"
    )
    assert promised(text) == [("泽州县水利局", "加强管护。新建水渠3条，完善制度")]
