import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.pledges.unmarked import FEATURES, Sentence, Speech
from kg.training.unmarked import (
    Example,
    cross_validated,
    distinct,
    examples,
    fit,
    precision_recall,
    table,
)
from tests.extraction.marked import marked, namer_of

SAID = Speech("表示", quoted=False, official=False)


def example(article, *clauses, commits):
    return Example(article, Sentence(clauses, 0, "", SAID), commits)


def test_the_committing_word_is_hidden_and_other_sentences_are_told_as_they_are():
    ctx = marked("{p:闻一川}表示，将进一步修好水渠，加强管护。{p:祁小满}说，发展旅游，村民富了。")
    assert [(e.sentence.clauses, e.commits) for e in examples(ctx, namer_of(ctx), ())] == [
        (("进一步修好水渠", "加强管护"), True),
        (("发展旅游", "村民富了"), False),
    ]


def test_diplomacy_and_demands_teach_nothing():
    ctx = marked("{p:闻一川}表示，我们愿同各方加强合作。{p:祁小满}强调，要修好水渠。")
    assert list(examples(ctx, namer_of(ctx), ())) == []


def test_fit_gives_points_to_what_commits_and_takes_them_from_what_does_not():
    found = [example("a", "进一步修好水渠", commits=True)] * 20
    found += [example("b", "修好了水渠", commits=False)] * 20
    points = dict(zip([*FEATURES, "base"], fit(*table(found)), strict=True))
    assert points["adverb"] > 0.5 > -0.5 > points["past"]
    assert points["quoted"] == 0.0


def test_an_article_is_judged_by_the_others():
    found = [example("a", "进一步修好水渠", commits=True), example("b", "修好水渠", commits=False)]
    odds = cross_validated(found, 2)
    assert odds[0] < 0 < odds[1]


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1))
def test_precision_and_recall_are_shares(pairs):
    odds = np.array([float(high) for high, _ in pairs])
    right = np.array([float(commits) for _, commits in pairs])
    assert all(0 <= share <= 1 for share in precision_recall(odds, right, 0.5))


def test_each_wording_counts_once():
    twice = [example(name, "修好水渠", commits=True) for name in "ab"]
    assert [e.article for e in distinct(twice)] == ["b"]
