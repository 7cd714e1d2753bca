import pytest

from tests.extraction.figures.read import agents, figures


@pytest.mark.parametrize(
    ("text", "names", "agent"),
    [
        ("泽州县新建泵站20座。", [("Place", "泽州县")], "泽州县"),
        ("近日，泽州县民政局为老人办理业务20件。", [("Agency", "泽州县民政局")], "泽州县民政局"),
        ("全省新建泵站20座。", [], "山西省"),
        ("泽州县水网成型。全县新建泵站20座。", [("Place", "泽州县")], "泽州县"),
        ("泽州县加快建设。新建泵站20座。", [("Place", "泽州县")], "泽州县"),
        ("据晋东日报报道，新建泵站20座。", [("Agency", "晋东日报")], None),
        ("新建泵站20座。", [], None),
    ],
)
def test_the_subject_or_the_topic_has_the_figure(text, names, agent):
    assert [f.agent for f in figures(text, *names)] == [agent]


def test_a_name_behind_a_preposition_is_no_subject():
    text = "高平市对泽州县支援泵站20座。"
    (figure,) = figures(text, ("Place", "高平市"), ("Place", "泽州县"))
    assert figure.agent == "高平市"


def test_the_name_that_opens_the_clause_comes_before_one_inside_it():
    text = "泽州县民政局在全市率先行动，惠及巴公镇老人20名。"
    (figure,) = figures(text, ("Agency", "泽州县民政局"), ("Place", "巴公镇"))
    assert figure.agent == "泽州县民政局"


def test_the_name_beside_the_number_comes_first():
    text = "泽州县有13个乡，其中最近的巴公镇有10个村。"
    names = ("Place", "泽州县"), ("Place", "巴公镇")
    assert [f.agent for f in figures(text, *names)] == ["泽州县", "巴公镇"]


def test_a_place_goes_by_its_own_name_however_much_is_printed_above_it():
    text = "晋城市泽州县受灾，泽州县转移群众3000人。晋城市泽州县修复房屋20间。"
    names = ("Place", "晋城市泽州县"), ("Place", "泽州县")
    assert {f.agent for f in figures(text, *names)} == {"泽州县"}


def test_where_only_far_paragraphs_name_bodies_the_figure_is_nobodys():
    text = "高平市新闻\n泽州县举办庙会。\n庙会人山人海。\n摊位卖出糖画20个。"
    names = ("Place", "高平市"), ("Place", "泽州县")
    assert [f.agent for f in figures(text, *names)] == [None]


def test_a_villagers_figure_is_the_places_where_they_speak():
    text = "在巴公镇，村民说：“我种了20亩梨。”"
    assert [f.agent for f in figures(text, ("Place", "巴公镇"))] == ["巴公镇"]


def test_a_bare_functional_name_stands_for_the_body_printed_before():
    body = "泽州县人民检察院检务督察组"
    text = f"{body}进驻。督察组查看案卷20本。"
    found = figures(text, ("Agency", body), ("Agency", "督察组"))
    assert [f.agent for f in found] == [body]


def test_a_grade_is_no_figure():
    assert figures("建成万吨级码头。") == []


def test_a_pointing_word_finds_the_division_of_a_body():
    text = "泽州县民政局推进养老服务。全县新建食堂20座。"
    assert agents(text, ("Agency", "泽州县民政局")) == ["泽州县"]


def test_the_county_of_a_speaker_is_the_one_they_are_of():
    text = "阳城县也来了。泽州县委书记闻一川说，县里新建食堂20座。"
    names = ("Place", "阳城县"), ("Agency", "泽州县委"), ("Person", "闻一川")
    assert agents(text, *names) == ["泽州县"]


def test_what_a_party_secretary_counts_is_the_countys():
    text = "泽州县委书记闻一川说：“我们新建食堂20座。”"
    assert agents(text, ("Agency", "泽州县委"), ("Person", "闻一川")) == ["泽州县"]


def test_what_the_head_of_a_villages_committee_counts_is_the_villages():
    text = "巴公镇渠头村村委会主任闻一川把84名老人编成6个小组。"
    names = ("Place", "巴公镇渠头村"), ("Agency", "村委会"), ("Person", "闻一川")
    assert set(agents(text, *names)) == {"巴公镇渠头村"}


def test_a_county_committee_and_its_government_together_are_the_county():
    text = "泽州县委、县政府决定，表彰单位3个。"
    assert agents(text, ("Agency", "泽州县委"), ("Agency", "县政府")) == ["泽州县"]


def test_of_bodies_that_act_together_the_first_has_the_figure():
    text = "泽州县民政局、泽州县教育局新建食堂20座。"
    names = ("Agency", "泽州县民政局"), ("Agency", "泽州县教育局")
    assert agents(text, *names) == ["泽州县民政局"]


def test_the_figure_of_two_places_or_of_both_bodies_is_nobodys():
    two = ("Place", "泽州县"), ("Place", "阳城县")
    assert agents("泽州县、阳城县新建食堂20座。", *two) == [None]
    both = ("Agency", "泽州县民政局"), ("Agency", "泽州县教育局")
    assert agents("泽州县民政局、泽州县教育局两家单位新建食堂20座。", *both)[-1] is None


def test_a_body_that_is_sent_does_the_work():
    text = "国家消防救援局调派晋东消防救援总队投入860人。"
    names = ("Agency", "国家消防救援局"), ("Agency", "晋东消防救援总队")
    assert agents(text, *names) == ["晋东消防救援总队"]


def test_losses_are_the_places_and_not_those_of_who_came_to_help():
    text = "泽州县一仓库起火。泽州县消防救援大队赶到。火灾造成3人受伤。"
    names = ("Place", "泽州县"), ("Agency", "泽州县消防救援大队")
    assert agents(text, *names) == ["泽州县"]


def test_a_number_glued_to_a_place_is_its_own():
    text = "泽州县民政局推进养老服务，对全县20座食堂逐一检查。"
    assert agents(text, ("Agency", "泽州县民政局")) == ["泽州县"]


def test_numbered_lines_are_of_who_made_the_promise():
    text = "泽州县将办好以下实事：\n1．改造食堂12个（泽州县民政局）；\n2．新建学校3所。"
    names = ("Place", "泽州县"), ("Agency", "泽州县民政局")
    assert agents(text, *names) == ["泽州县", "泽州县"]


def test_the_items_of_a_series_are_about_what_leads_it():
    text = "泽州县新闻\n巴公镇推进以工代赈。\n一是起步早。实施项目3个。"
    names = ("Place", "泽州县"), ("Place", "巴公镇")
    assert agents(text, *names) == ["巴公镇"]
    assert agents(text.replace("一是", ""), *names) == [None]


def test_the_paragraphs_of_a_roundup_do_not_share_a_topic():
    text = "国内联播快讯\n泽州县举办庙会。\n新能源车热销\n销量增长三成。"
    assert agents(text, ("Place", "泽州县")) == [None]


def test_a_report_counts_for_its_territory_and_promises_for_its_government():
    text = (
        "泽州县人民政府工作报告\n我代表泽州县人民政府报告工作。\n"
        "全年新建学校3所，居全省前列。\n我们将新建泵站20座。"
    )
    body = ("Agency", "泽州县人民政府")
    assert agents(text, body, pledged="新建泵站20座") == ["泽州县", "泽州县人民政府"]


def test_a_name_inside_somebodys_words_is_not_whose_figure_it_is():
    text = "泽州县民政局局长闻一川说：“我们抢抓全省机遇，打通阳城县市场，再建食堂20座。”"
    names = ("Agency", "泽州县民政局"), ("Person", "闻一川"), ("Place", "阳城县")
    assert agents(text, *names) == ["泽州县民政局"]
