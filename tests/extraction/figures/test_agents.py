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
