from hypothesis import given
from hypothesis import strategies as st

from kg.reading.layout import regions

PAGE = """第03版:要闻

全省上下认真学习会议精神——

把实事办到群众心坎上

来源:陕西日报

  本报讯 (记者 池砚秋)省委经济工作会议提出,坚持在发展中保障和改善民生,增进民生福祉。

稳就业促增收

  就业是家事,更是国事。汉中市人社局局长路怀瑾表示,将继续办好返乡创业工程。

池砚秋 骆成蹊

分享到:

过往期刊

  • 第2025-01-08期
"""


def laid(text: str) -> list[tuple[str, str]]:
    return [(r.kind, text[r.start : r.end]) for r in regions(text)]


def test_a_newspaper_page_is_laid_out() -> None:
    assert [(kind, what[:12]) for kind, what in laid(PAGE)] == [
        ("furniture", "第03版:要闻"),
        ("headline", "全省上下认真学习会议精神"),
        ("headline", "把实事办到群众心坎上"),
        ("furniture", "来源:陕西日报"),
        ("dateline", "本报讯 (记者 池砚秋)"),
        ("body", "省委经济工作会议提出,坚"),
        ("section", "稳就业促增收"),
        ("body", "就业是家事,更是国事。汉"),
        ("byline", "池砚秋 骆成蹊"),
        ("furniture", "分享到:"),
        ("furniture", "过往期刊"),
        ("furniture", "• 第2025-01-0"),
    ]


def test_a_bracket_of_writers_closes_the_story() -> None:
    text = "标题\n市民政局新建社区老年食堂60个,惠及老年人。(文/图 池砚秋 骆成蹊)"
    assert laid(text)[-1] == ("byline", "(文/图 池砚秋 骆成蹊)")


def test_a_bracket_that_names_no_writer_stays_in_the_story() -> None:
    text = "标题\n市民政局新建社区老年食堂60个(含改建)"
    assert [kind for kind, _ in laid(text)] == ["headline", "headline"]


def test_a_source_printed_alone_takes_the_next_line() -> None:
    text = "标题\n来源:\n   江西日报\n新建老年食堂60个,惠及全县老年人两万人。"
    assert [kind for kind, _ in laid(text)] == ["headline", "furniture", "furniture", "body"]


@given(
    st.text(st.sampled_from("局长将。,:\n\r \u3000(记者)12年月日第版●“”本报讯分享到"), max_size=200)
)
def test_regions_are_in_order_disjoint_and_cover_every_visible_character(text: str) -> None:
    at = 0
    for region in regions(text):
        assert at <= region.start < region.end <= len(text)
        assert not text[at : region.start].strip()
        at = region.end
    assert not text[at:].strip()
