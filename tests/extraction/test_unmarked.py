from kg.extraction.pledges.clauses import clauses_of
from kg.extraction.pledges.ranges import joined
from kg.extraction.pledges.unmarked import (
    FEATURES,
    Sentence,
    Speech,
    commits,
    reasons,
    unmarked,
)
from kg.lexicon.pledges import pledges
from tests.extraction.marked import marked

SAID = Speech("表示", quoted=False, official=True)


def sentence(*clauses, place=0, before="", speech=SAID):
    return Sentence(clauses, place, before, speech)


def holding(given):
    return {name for name, holds in FEATURES.items() if holds(given)}


def test_every_feature_has_its_points():
    assert set(FEATURES) == set(pledges().unmarked.points)


def test_what_the_head_of_a_sentence_tells():
    assert holding(sentence("进一步完善制度")) == {
        "verb", "adverb", "resolve", "promising", "official",
    }  # fmt: skip
    assert holding(sentence("以考核为抓手", "完善制度", "修好水渠")) == {
        "verb", "series", "led", "promising", "official",
    }  # fmt: skip
    assert "nominal" in holding(sentence("报告总结得好"))
    assert {"verb", "adverb"} <= holding(sentence("同时，2027年底前全面修好水渠"))


def test_what_speaks_against_a_commitment():
    assert {"past", "trails-off"} <= holding(sentence("完善制度", "群众满意了"))
    assert "cause" in holding(sentence("完善制度", "但资金不多"))
    assert "possible" in holding(sentence("完善制度", "都会见效"))
    assert "negation" in holding(sentence("完善制度", "资金不足"))
    assert "after-past" in holding(sentence("完善制度", before="去年修好水渠"))
    assert "later" in holding(sentence("完善制度", place=2))


def test_what_the_speech_tells():
    assert holding(sentence("完善制度", speech=Speech("认为", quoted=True, official=False))) == {
        "verb", "quoted", "opining",
    }  # fmt: skip


def test_the_points_add_up():
    given = sentence("进一步完善制度", "修好水渠")
    table = pledges().unmarked
    total = table.base + sum(points for _, points in reasons(given))
    assert [name for name, _ in reasons(given)] == [n for n in FEATURES if n in holding(given)]
    assert commits(given) is (total >= table.least) is True
    assert not commits(sentence("发展很快", "去年修好了水渠"))


def found(text):
    ctx = marked(text)
    clauses = joined(ctx, clauses_of(ctx.text, 0, len(ctx.text)))
    return [
        s.clauses for i in range(len(clauses)) if (s := unmarked(ctx, clauses, i, SAID)) is not None
    ]


def test_sentences_that_begin_with_an_action_and_have_no_word_for_it():
    assert found("完善制度，修好水渠。同时，加强管护。") == [
        ("完善制度", "修好水渠"),
        ("同时，加强管护",),
    ]


def test_other_sentences_are_left_alone():
    for text in (
        "{l:泽州县}完善制度。",  # a subject
        "将完善制度。",  # a committing word
        "完善制度，要听群众的意见。",  # the topic of a statement
        "完善制度是大事。",
        "希望完善制度。",
        "深刻认识到责任重大。",
        "各单位完善制度。",
        "一是完善制度。",
    ):
        assert found(text) == [], text
