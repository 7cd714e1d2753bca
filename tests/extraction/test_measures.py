from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.pledges.labels import LONGEST, label_of
from kg.extraction.pledges.measures import measures_in
from tests.extraction.marked import marked


def cut(text):
    """The measures of a text that is all one range."""
    ctx = marked(text)
    return ctx, measures_in(ctx, [(0, len(ctx.text))])


def labels(text):
    return [m.label for m in cut(text)[1]]


def test_each_clause_of_action_is_a_measure():
    assert labels("将完善养老设施，提升服务水平；加强护理队伍建设") == [
        "完善养老设施",
        "提升服务水平",
        "加强护理队伍建设",
    ]


def test_adverbs_modals_and_connectives_go():
    assert label_of("将进一步扩大社会保险覆盖面") == "扩大社会保险覆盖面"
    assert label_of("同时，也要持续推进水渠建设") == "推进水渠建设"
    assert label_of("促进产业进一步发展") == "促进产业发展"


def test_a_long_label_loses_its_modifier():
    clause = "构建“党建引领、多元共治、网格管理、科技支撑”的社会治理模式"
    assert label_of(clause) == "构建社会治理模式"


def test_a_long_label_is_cut_at_a_joint():
    clause = "建设城乡居家养老服务网络、农村日间照料中心、社区老年食堂体系"
    assert label_of(clause) == "建设城乡居家养老服务网络、农村日间照料中心"


def test_clauses_of_circumstance_and_resolve_are_none():
    text = "将以老年人需求为导向，认真贯彻落实会议精神，围绕民生，新建一所养老院，作出新的贡献"
    assert labels(text) == ["新建一所养老院"]


def test_a_pledge_of_mere_resolve_keeps_its_first_clause():
    assert labels("将认真贯彻落实会议精神") == ["贯彻落实会议精神"]


def test_actions_joined_by_a_pause_mark_are_cut_apart():
    assert labels("将强化合作交流、拓宽合作领域") == ["强化合作交流", "拓宽合作领域"]
    assert labels("将推动高质量发展、高水平安全") == ["推动高质量发展、高水平安全"]


def test_offsets_begin_at_the_verb_and_end_before_the_mark():
    ctx, (first, second) = cut("将进一步完善养老设施，提升服务水平。")
    assert ctx.text[first.start : first.end] == "完善养老设施"
    assert ctx.text[second.start : second.end] == "提升服务水平"


def test_programme_inside_is_named_without_its_quotes():
    _, (measure,) = cut("将深入实施{g:“暖阳行动”}")
    assert measure.programme == "暖阳行动"
    _, (measure,) = cut("将深入实施{g:健康丹河促进行动}")
    assert measure.programme == "健康丹河促进行动"


def test_targets_are_the_quantities_inside():
    ctx, (measure,) = cut("将支持1900个以上帮扶车间")
    assert [ctx.quote(t) for t in measure.targets] == ["1900个以上"]
    _, (measure,) = cut("将谋划一批重大项目")
    assert measure.targets == ()


def test_deadline_is_the_date_it_is_to_be_done_by():
    _, (measure,) = cut("到2027年，将新建养老院20所")
    assert measure.deadline == "2027"
    _, (measure,) = cut("将新建养老院20所")
    assert measure.deadline is None


@given(st.text(alphabet="将进一步建设提高水平，、。；“”的养老和并()（）", max_size=80))
def test_labels_are_short_and_offsets_lie_inside(text):
    ctx, found = cut(text) if text.strip("，、。；“”()（） ") else (None, ())
    for m in found:
        assert 1 <= len(m.label) <= LONGEST
        assert 0 <= m.start < m.end <= len(ctx.text)


@given(st.text(alphabet="将进一步建设提高水平养老和并的", max_size=60))
def test_a_label_of_a_label_is_itself(text):
    once = label_of(text)
    assert label_of(once) in (once, once.lstrip("并将要会"))


def test_a_partner_is_no_part_of_the_label():
    assert label_of("将会同有关部门共同制定培养方案") == "制定培养方案"
    assert label_of("与该组织签署合同") == "与该组织签署合同"


def test_an_adjective_keeps_its_word():
    assert label_of("实施更加积极有为的政策") == "实施更加积极有为的政策"
    assert label_of("调动企业调整结构积极性") == "调动企业调整结构积极性"


def test_when_it_is_to_be_done_stands_beside_the_label():
    assert label_of("力争到2027年建成示范村100个") == "建成示范村100个"
    assert label_of("于近期出台补贴办法") == "出台补贴办法"
    assert label_of("计划投资97亿元") == "投资97亿元"


def test_a_long_label_loses_its_second_predicate_and_its_circumstance():
    assert (
        label_of("保护高原草地生态的同时也让七个试点城镇的许多居民清洁温暖过冬")
        == "保护高原草地生态"
    )
    clause = "在房屋建筑和市政基础设施工程项目的招投标中实行“优质优先、优质优价”"
    assert label_of(clause) == "实行“优质优先、优质优价”"


def test_a_label_that_was_not_cut_keeps_its_last_character():
    assert label_of("引导企业参与") == "引导企业参与"
    assert label_of("推动新型农机普及") == "推动新型农机普及"


def test_what_a_measure_does_nothing_to_is_none():
    assert labels("将贯彻落实，会同有关部门，新建一所养老院") == ["新建一所养老院"]


def test_no_verb_is_found_inside_a_name():
    text = "将联合{a:晋东创新驱动发展中心}，新建一所养老院"
    assert labels(text) == ["新建一所养老院"]


def test_the_day_somebody_spoke_is_no_deadline():
    ctx = marked("在1月2日的发布会上，闻一川表示，将新建养老院。")
    start = ctx.text.index("将新建")
    (measure,) = measures_in(ctx, [(start, len(ctx.text) - 1)])
    assert measure.deadline is None


def test_a_grade_is_no_target():
    assert [m.targets for m in cut("将建成万吨级码头一批")[1]] == [()]
