from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.context import Context
from kg.extraction.figures import CONFIDENCE, read_figures
from kg.formats import Article
from kg.resolution.namer import Namer
from tests.extraction.figures.read import figures

ARTICLES = Path(__file__).parents[4] / "shared" / "articles"
TEXT = "泽州县今年已支持就业帮扶车间1900个以上，到2027年将达到2500个。"


def test_every_field_of_a_figure():
    result, target = figures(TEXT, ("Place", "泽州县"))
    assert TEXT[result.start : result.end] == "1900个以上"
    assert (result.value, result.unit, result.comparator, result.kind) == (
        1900,
        "个",
        ">=",
        "result",
    )
    assert (result.agent, result.what, result.period) == ("泽州县", "就业帮扶车间", "2025")
    assert TEXT[target.start : target.end] == "2500个"
    assert (target.value, target.comparator, target.kind, target.deadline) == (
        2500,
        "=",
        "target",
        "2027",
    )


def test_a_number_that_is_not_printed_has_no_value():
    (figure,) = figures("先后考察数家企业。")
    assert (figure.value, figure.unit) == (None, "家")


@given(st.text("泽州县将已完成近超1234567890万亿元个人家%以上年月日到，。“”\n", max_size=60))
def test_figures_are_ordered_spans_with_a_documented_rule(text):
    end = 0
    for figure in figures(text):
        assert end <= figure.start < figure.end <= len(text)
        rule = figure.rule.removeprefix("figure.").replace("-", "_")
        assert CONFIDENCE[rule] == figure.confidence
        end = figure.end


@pytest.mark.skipif(not ARTICLES.is_dir(), reason="../shared/articles is not beside this checkout")
def test_every_real_article_is_read_twice_alike():
    for path in sorted(ARTICLES.glob("*.txt")):
        article = Article(id=path.stem, text=path.read_text(encoding="utf8"))
        ctx = Context.of(article, ())
        once = read_figures(ctx, Namer.of(article, ()), (), ())
        assert once == read_figures(Context.of(article, ()), Namer.of(article, ()), (), ())
        for figure in once:
            assert any(
                c.isdecimal() or c in "零一二两三四五六七八九十百千万亿数几半"
                for c in ctx.quote((figure.start, figure.end))
            )
