from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.flow import Flow
from kg.extraction.posts import read_posts
from kg.formats import Article, Mention
from tests.extraction.marked import marked, namer_of

BROKEN = "调研组成员有省水利厅厅长、党组书记，市水利局副局长闻\n一川，其余各人随后到场。"


def test_a_line_broken_in_mid_sentence_runs_on():
    assert Flow.of(Article(id="t", text=BROKEN)).article.text == BROKEN.replace("\n", "")


def test_a_line_that_begins_with_a_number_is_an_entry_of_its_own():
    text = "他先后担任过多种职务，其中有省水利厅副厅长\n2003年任县长。"
    assert Flow.of(Article(id="t", text=text)).gone == ()


def test_a_short_line_is_a_heading():
    assert Flow.of(Article(id="t", text="会议，召开\n闻一川出席。")).gone == ()


def test_spans_are_carried_back_over_the_break():
    flow = Flow.of(Article(id="t", text=BROKEN))
    at = flow.article.text.index("闻一川")
    start, end = flow.back(at, at + 3)
    assert BROKEN[start:end] == "闻\n一川"
    mention = Mention(type="Person", start=at, end=at + 3, text="闻一川", confidence=1.0)
    assert [m.text for m in flow.out_of([mention])] == ["闻\n一川"]
    assert flow.into(flow.out_of([mention])) == [mention]


@given(
    st.lists(st.sampled_from(["会议听取了，闻一川同志的情况汇报和意见", "完。", "2003年", "甲"]))
)
def test_every_stretch_of_the_flow_is_printed(lines):
    text = "\n".join(lines)
    flow = Flow.of(Article(id="t", text=text))
    for i in range(len(flow.article.text)):
        start, end = flow.back(i, i + 1)
        assert text[start:end] == flow.article.text[i]
        assert flow.there(start) == i


def test_a_name_broken_over_two_lines_is_whole_in_its_post():
    ctx = marked(
        "出席会议的，有{a:省水利厅}党组书记、厅长{p:闻\n一川}，还有远道赶来的{a:省教育厅}副厅\n长{p:祁小满}等人。"
    )
    rows = [(p.person, p.title, p.agency) for p in read_posts(ctx, namer_of(ctx))]
    assert rows == [
        ("闻一川", "党组书记", "山西省水利厅"),
        ("闻一川", "厅长", "山西省水利厅"),
        ("祁小满", "副厅长", "山西省教育厅"),
    ]
    (first, *_) = read_posts(ctx, namer_of(ctx))
    assert [ctx.text[a:b] for a, b in first.evidence] == ["省水利厅", "党组书记", "闻\n一川"]


def test_a_line_with_a_label_is_an_entry_of_its_own():
    text = "会议选举产生了新一届领导班子成员并公布\n副主席：祁小满、柏青禾\n秘书长：乔木生"
    assert Flow.of(Article(id="t", text=text)).gone == ()
