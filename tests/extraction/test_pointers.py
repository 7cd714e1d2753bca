"""What 我区 and 督察组 stand for."""

import msgspec

from kg.extraction.context import Context
from kg.extraction.pointers import agency_name, pointed, reports
from kg.formats import Fact
from tests.extraction.marked import marked, namer_of


def by(publisher, text):
    """The context of a text that this publisher printed."""
    ctx = marked(text)
    article = msgspec.structs.replace(ctx.article, publisher=Fact(publisher, "given"))
    return Context.of(article, ctx.mentions)


def test_ours_is_the_publishers():
    ctx = by("晋城市城区街道办事处", "{l:高平市}来访。下一步，我区将加强合作。")
    assert pointed(ctx, ctx.text.index("我区"), "我区") == "晋城市城区"


def test_our_school_is_the_one_whose_site_it_is():
    ctx = by("晋东农业大学新闻网", "{a:沁河学院}来访。我校将加强合作。")
    assert pointed(ctx, ctx.text.index("我校"), "我校") == "晋东农业大学"


def test_that_county_is_the_last_one_named():
    ctx = by("晋城市新闻办", "{l:泽州县}与{l:沁水县}相邻。该县多山。")
    found = pointed(ctx, ctx.text.index("该县"), "该县")
    assert found is not None
    assert not isinstance(found, str)
    assert found.text == "沁水县"


def test_the_whole_province_is_the_frames():
    ctx = marked("{l:泽州县}领先，全省推广。", province="山西省")
    assert pointed(ctx, ctx.text.index("全省"), "全省") == "山西省"


def test_a_word_that_points_at_nothing():
    ctx = marked("大家都来。")
    assert pointed(ctx, 2, "大家") is None


def test_a_bare_functional_name_is_the_longest_that_ends_so():
    ctx = marked("{a:泽州县人民检察院检务督察组}进驻。{a:督察组}查看案卷。")
    last = ctx.mentions[-1]
    assert agency_name(ctx, namer_of(ctx), last) == "泽州县人民检察院检务督察组"


def test_the_paper_that_reports_is_no_subject():
    ctx = marked("{a:晋东日报}讯，{a:泽州县民政局}开工。")
    assert [reports(ctx, m) for m in ctx.mentions] == [True, False]
