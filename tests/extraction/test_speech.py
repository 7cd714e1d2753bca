import itertools

from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.context import Context
from kg.extraction.speech import utterance_at, utterances
from kg.formats import Article
from kg.lexicon.speech import speech
from tests.extraction.marked import marked


def told(text: str) -> list[tuple[str | None, str, str]]:
    """(speaker, words, kind) of every utterance."""
    ctx = marked(text)
    return [
        (u.speaker.text if u.speaker else None, ctx.text[u.start : u.end], u.kind)
        for u in utterances(ctx)
    ]


def test_quotation_after_the_verb():
    assert told("{a:泽州县民政局}局长{p:闻一川}说：“我们将新建一所养老院。”") == [
        ("闻一川", "我们将新建一所养老院。", "person")
    ]


def test_quotation_before_its_speaker():
    assert told("“养老院年内开工。”{p:闻一川}说。") == [("闻一川", "养老院年内开工。", "person")]


def test_quotation_split_by_its_speaker():
    assert told("“图纸改好了，”{p:闻一川}说，“年内就能开工。”") == [
        ("闻一川", "图纸改好了，", "person"),
        ("闻一川", "年内就能开工。", "person"),
    ]


def test_quotation_before_and_report_after():
    assert told("“去年办了三场招聘会。”{p:祁小满}表示，将继续办好招聘会。") == [
        ("祁小满", "去年办了三场招聘会。", "person"),
        ("祁小满", "将继续办好招聘会。", "person"),
    ]


def test_report_runs_to_the_end_of_the_paragraph():
    text = "{p:祁小满}表示，将继续办好招聘会。同时，加强培训。\n会场外下着雪。"
    assert told(text) == [("祁小满", "将继续办好招聘会。同时，加强培训。", "person")]


def test_report_ends_where_another_person_acts():
    text = "{p:祁小满}表示，将办好招聘会。{p:闻一川}走访了企业。"
    assert told(text) == [("祁小满", "将办好招聘会。", "person")]


def test_somebody_spoken_of_with_a_title_does_not_end_the_report():
    text = "{p:祁小满}表示，受到鼓舞。{p:闻一川}书记的讲话指明了方向。我们将抓好落实。"
    assert told(text) == [
        ("祁小满", "受到鼓舞。闻一川书记的讲话指明了方向。我们将抓好落实。", "person")
    ]


def test_pronoun_is_the_person_the_sentence_before_began_with():
    text = "{a:泽州县}委书记{p:闻一川}来到{p:祁小满}家中。他表示，将修好水渠。"
    assert told(text) == [("闻一川", "将修好水渠。", "person")]


def test_surname_with_title_is_the_person_named_before():
    text = "{a:市民政局}主任{p:闻一川}主持会议。\n闻主任说，将修好水渠。"
    assert told(text) == [("闻一川", "将修好水渠。", "person")]


def test_subject_left_out_is_that_of_the_sentence_before():
    text = "{p:闻一川}看望了老人。同时强调，我们要办好食堂。"
    assert told(text) == [("闻一川", "我们要办好食堂。", "person")]


def test_subject_of_an_earlier_clause():
    text = "{p:闻一川}走进车间，与工人交谈，并表示将修好水渠。"
    assert told(text) == [("闻一川", "将修好水渠。", "person")]


def test_speech_over_paragraphs():
    text = "{p:闻一川}说：“第一，修水渠。\n“第二，修路。”\n散会了。"
    assert told(text) == [
        ("闻一川", "第一，修水渠。", "person"),
        ("闻一川", "第二，修路。", "person"),
    ]


def test_numbered_points_over_paragraphs():
    text = "{p:闻一川}表示，一是修水渠。\n二是修路。\n散会了。"
    assert told(text) == [("闻一川", "一是修水渠。", "person"), ("闻一川", "二是修路。", "person")]


def test_body_and_its_unnamed_spokesman_speak_for_the_body():
    ctx = marked("{a:省教育厅}有关负责人表示，将扩大招生。{l:泽州县}表示，将配合。")
    found = [(u.speaker, u.agency and u.agency.text, u.kind) for u in utterances(ctx)]
    assert found == [(None, "省教育厅", "agency"), (None, "泽州县", "place")]


def test_meetings_and_crowds_are_nobody():
    assert told("会议强调，要修好水渠。") == [(None, "要修好水渠。", "meeting")]
    assert told("大家表示，将修好水渠。") == [(None, "将修好水渠。", "group")]


def test_words_told_inside_words_stay_the_outer_speakers():
    text = "{p:祁小满}表示，{p:闻一川}书记要求，“水渠年内修好。”我们将加快进度。"
    assert told(text) == [("祁小满", "闻一川书记要求，“水渠年内修好。”我们将加快进度。", "person")]


def test_courtesies_and_nouns_are_no_speech():
    assert told("{p:闻一川}对大家表示感谢。") == []
    assert told("{p:闻一川}听取了工作汇报，走访了农户。") == []
    assert told("{p:闻一川}提出的要求，大家都记下了。") == []


def test_account_is_told_in_the_sentences_after():
    text = "{p:闻一川}介绍了学校情况。学校有三个校区。{p:祁小满}主持会议。"
    assert told(text) == [("闻一川", "学校有三个校区。", "person")]


def test_force_of_the_verb():
    ctx = marked("{p:闻一川}表示，要修路。\n{p:闻一川}强调，要修路。\n{p:闻一川}要求，修好路。")
    assert [u.force for u in utterances(ctx)] == ["states", "directs", "demands"]


def test_wrapped_lines_are_one_paragraph():
    text = "{p:闻一川}表示，将进一步加强水渠建设，提高灌\n溉水平。"
    assert told(text) == [("闻一川", "将进一步加强水渠建设，提高灌\n溉水平。", "person")]


def test_utterance_at_its_edges():
    ctx = marked("{p:闻一川}说：“修路。”")
    found = utterances(ctx)
    assert utterance_at(found, found[0].start) == found[0]
    assert utterance_at(found, found[0].end) is None


@given(st.text(alphabet="张三表示说强调将要，。：；“”\n他一是a ", max_size=80))
def test_utterances_lie_in_the_text_in_order(text):
    ctx = Context.of(Article(id="t", text=text), [])
    found = utterances(ctx)
    assert all(0 <= u.start < u.end <= len(text) for u in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_no_verb_has_two_forces():
    words = speech()
    assert not set(words.states) & set(words.directs)
    assert not set(words.demands) & {*words.states, *words.directs}
    assert set(words.bound) <= set(words.force)


def test_when_and_how_it_was_said_stand_between_name_and_verb():
    for gap in ("7月29日晚间", "昨天", "（左二）今天", "满怀深情地", "指着稻田"):
        assert told(f"{{p:闻一川}}{gap}说，养老院年内开工。") == [
            ("闻一川", "养老院年内开工。", "person")
        ]


def test_one_of_a_group_speaks_alone():
    assert told("村民{p:祁满}说，水渠修好了。") == [("祁满", "水渠修好了。", "person")]
    assert told("{p:祁满}和村民说，水渠修好了。") == [(None, "水渠修好了。", "group")]


def test_quotation_led_to_by_a_person():
    assert told("{p:闻一川}有了新打算：“明年再种十亩桃树。”") == [
        ("闻一川", "明年再种十亩桃树。", "person")
    ]


def test_quotation_followed_by_its_person():
    assert told("“明年再种十亩桃树。”{p:闻一川}指了指桃园。") == [
        ("闻一川", "明年再种十亩桃树。", "person")
    ]


def test_quotation_after_a_sentence_about_a_person():
    assert told("{p:闻一川}种了一辈子桃树。“明年再种十亩，把路也修好。”") == [
        ("闻一川", "明年再种十亩，把路也修好。", "person")
    ]


def test_words_relayed_and_words_of_nobody_stay_without_a_mouth():
    assert told("{p:闻一川}收到一封回信：“明年再种十亩桃树。”") == []
    assert told("桃园里立着木牌：“明年再种十亩桃树。”") == []
    assert told("{p:闻一川}、{p:祁小满}来到桃园。“明年再种十亩桃树。”") == []


def test_a_body_goes_on_about_the_place_it_will_act_in():
    text = "{a:民政厅}负责人表示，养老院年内开工。下一步将支持{l:泽州县}办好养老院。"
    assert told(text) == [(None, "养老院年内开工。下一步将支持泽州县办好养老院。", "agency")]
    other = "{a:民政厅}负责人表示，养老院年内开工。{l:泽州县}去年办了两家。"
    assert told(other) == [(None, "养老院年内开工。", "agency")]


def test_the_members_of_a_body_are_many():
    assert told("{a:省人大}代表表示，将完善设施。") == [(None, "将完善设施。", "group")]
    text = "{a:泽州晚报}消息：连日来，全县群众认真学习，一致表示，将完善设施。"
    assert told(text) == [(None, "将完善设施。", "group")]


def test_a_quotation_is_its_own_speakers_and_no_part_of_the_report_before():
    text = "{p:闻一川}表示，水渠修好了。“明年再修一条。”{p:祁小满}说。"
    assert told(text) == [
        ("闻一川", "水渠修好了。", "person"),
        ("祁小满", "明年再修一条。", "person"),
    ]


def test_the_paper_that_listens_does_not_speak():
    assert told("该负责人向《{a:泽州商报}》记者表示，水渠年内开工。") == [
        (None, "水渠年内开工。", "group")
    ]
    assert told("{a:泽州新闻网}消息：国际人士表示，水渠有用。") == [(None, "水渠有用。", "group")]


def test_this_spokesman_is_the_one_who_spoke_last():
    text = "{a:泽州县水利局}有关负责人说，水渠修好了。\n该负责人表示，年内再修一条。"
    assert told(text) == [
        (None, "水渠修好了。", "agency"),
        (None, "年内再修一条。", "agency"),
    ]


def test_somebody_unnamed_is_not_the_one_who_spoke_last():
    for unnamed in ("张先生对记者", "一位负责人", "王姓主任", "该主任"):
        text = f"{{p:闻一川}}说，水渠修好了。\n{unnamed}表示，明年再修。"
        assert told(text)[1:] == [(None, "明年再修。", "group")]


def test_that_director_is_the_person_of_the_title():
    text = "{a:泽州县水利局}主任{p:闻一川}说，水渠修好了。\n该主任表示，明年再修。"
    assert told(text)[1:] == [("闻一川", "明年再修。", "person")]


def test_an_announcement_speaks_for_the_body_that_published_it():
    assert told("{a:泽州煤业公司}发布公告称，公司将修路。") == [(None, "公司将修路。", "agency")]


def test_spokesmen_of_a_place():
    assert told("{l:泽州县}相关负责人介绍，水渠年内开工。") == [(None, "水渠年内开工。", "place")]


def test_the_view_of_a_person():
    assert told("在{p:闻一川}看来，水渠应当修。") == [("闻一川", "水渠应当修。", "person")]
    assert told("{p:闻一川}去了村里。看来，水渠应当修。") == []


def test_the_solemn_promise_of_a_person():
    text = "“水渠年内开工。”这是县长{p:闻一川}的庄严承诺。"
    assert told(text) == [("闻一川", "水渠年内开工。", "person")]


def test_the_words_of_a_person():
    text = "“水渠年内开工。”县长{p:闻一川}的话掷地有声。"
    assert told(text) == [("闻一川", "水渠年内开工。", "person")]


def test_two_things_done_at_once_stand_between_name_and_verb():
    assert told("{p:闻一川}一边走一边说：“水渠年内开工。”") == [
        ("闻一川", "水渠年内开工。", "person")
    ]


def test_a_quoted_term_after_a_verb_is_no_speech():
    assert told("{a:泽州县水利局}负责人介绍“十五五”时期修渠的情况。") == []


def test_a_paragraph_of_one_quotation_goes_on_in_the_same_mouth():
    text = "“水渠修好了。”{p:闻一川}说。\n“明年再修一条，后年修第三条。”"
    assert told(text)[1:] == [("闻一川", "明年再修一条，后年修第三条。", "person")]
    assert told("“水渠修好了。”{p:闻一川}说。\n“明年再修。”{p:祁小满}说。")[1:] == [
        ("祁小满", "明年再修。", "person")
    ]


def test_a_paragraph_about_what_is_next_goes_on_with_the_report():
    said = "{p:闻一川}表示，水渠修好了。\n"
    for paragraph in ("下一步，将再修一条。", "在管护方面，将建立制度。"):
        assert told(said + paragraph)[1:] == [("闻一川", paragraph, "person")]
    for paragraph in ("下一步，{l:泽州县}将再修一条。", "同时，水渠验收了。"):
        assert told(said + paragraph)[1:] == []


def test_a_body_that_sets_its_aims_states_them():
    ctx = marked("{l:泽州县}提出，今年要修好水渠。{p:闻一川}提出，今年要修好水渠。")
    assert [u.force for u in utterances(ctx)] == ["states", "directs"]


def test_a_name_marked_in_part_is_the_whole_one_printed_there():
    text = "“水渠修好了。”{p:闻一}川说。镇长{p:闻一川}来了。“明年再修。”{p:闻一川}说。"
    assert [name for name, _, _ in told(text)] == ["闻一川", "闻一川"]


def test_words_quoted_behind_a_comma_of_a_report():
    assert told("{p:闻一川}说，希望大家爱护，“我们明年再修两条。”") == [
        ("闻一川", "希望大家爱护，", "person"),
        ("闻一川", "我们明年再修两条。", "person"),
    ]


def test_words_of_another_relayed_within_a_report_are_no_quotation_of_the_speakers():
    text = "{p:闻一川}表示，{p:祁小满}书记指出，“要把水渠修好。”"
    assert told(text) == [("闻一川", "祁小满书记指出，“要把水渠修好。”", "person")]


def test_a_sentence_about_what_goes_on_elsewhere_leaves_the_report():
    text = "{p:闻一川}指出，要修好水渠。在{l:泽州县}，水渠正在施工。"
    assert told(text) == [("闻一川", "要修好水渠。", "person")]


def test_a_crowd_that_is_spoken_to_does_not_speak():
    text = "{p:闻一川}走上台。他向与会代表说，水渠修好了。"
    assert [who for who, _, _ in told(text)] == ["闻一川"]


def test_a_body_pointed_to_is_the_one_that_told():
    ctx = marked(
        "记者从{a:泽州县公安局}获悉，{a:泽州县公安局北义城分局}立案，该局有关负责人表示，正在调查。"
    )
    assert [u.agency.text for u in utterances(ctx) if u.agency] == ["泽州县公安局"]


def test_the_promise_itself_behind_its_noun():
    assert told("{p:闻一川}的承诺是：年内修好水渠。")[0][:2] == ("闻一川", "年内修好水渠。")
