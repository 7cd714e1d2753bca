import pytest

from tests.extraction.figures.read import figures


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
