import pytest

from kg.extraction.work_report import is_report, outlook_at, sections, voice_of
from tests.extraction.marked import holds, marked, namer_of

REPORT = "政府工作报告\n各位代表：\n我代表{a:省人民政府}报告工作。\n"


def voice(text, *posts):
    ctx = marked(text)
    return voice_of(ctx, namer_of(ctx), posts)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("政府工作报告", True),
        ("2024年政府工作报告（摘要）", True),
        ("关于某省2024年计划执行情况与2025年计划草案的报告", True),
        ("代表热议政府工作报告亮点", False),
        ("市长作政府工作报告引发热烈反响", False),
    ],
)
def test_a_report_says_so_in_its_headline(line, is_one):
    assert is_report(marked(f"{line}\n各位代表：")) is is_one


def test_the_report_is_made_for_the_body_named():
    assert voice(REPORT) == "山西省人民政府"
    plan = "计划草案的报告\n{a:省发展改革委}\n受{a:省人民政府}委托，提请审查。"
    assert voice(plan) == "山西省人民政府"


def test_else_for_the_body_of_the_headline_or_of_its_speaker():
    assert voice("{a:泽州县人民政府}工作报告\n各位代表：") == "泽州县人民政府"
    post = holds("闻一川", "县长", "泽州县人民政府")
    assert voice("政府工作报告\n县长 {p:闻一川}\n各位代表：", post) == "泽州县人民政府"
    assert voice("政府工作报告\n各位代表：") is None


def test_other_articles_are_nobodys_report():
    assert voice("省政府召开会议\n我代表{a:省人民政府}报告工作。") is None


def test_sections_look_back_or_ahead():
    ctx = marked(REPORT + "一、2024年工作回顾\n修路。\n二、2025年重点工作\n建桥。\n")
    assert [s.outlook for s in sections(ctx)] == ["review", "plan"]
    assert outlook_at(ctx, ctx.text.index("修路")) == "review"
    assert outlook_at(ctx, ctx.text.index("建桥")) == "plan"
    assert outlook_at(ctx, 0) is None


def test_a_heading_of_both_is_of_neither_and_news_needs_numbers():
    both = marked(REPORT + "一、2024年计划执行情况与2025年计划草案\n修路。")
    assert sections(both) == ()
    assert sections(marked("某县新闻\n2025年重点工作\n建桥。")) == ()
    assert [s.outlook for s in sections(marked("某县新闻\n二、2025年工作安排\n建桥。"))] == ["plan"]
