import random
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ModelError
from kg.language.tagger import Tagger

TEXT = (
    "4月2日，青石县农业农村局局长石清泉表示，将实施“万亩良田”工程。\n"
    "临江省委书记穆远山主持召开全省经济工作会议。青石县、白水县负责人参加。"
)
TEXTS = st.text(
    st.sampled_from("青石县委书记穆远山王局长在北京召开会议，。\n “”A9𠮷\ud800"), max_size=80
)


@cache
def tagger():
    return Tagger()


def named(text):
    return [(text[m.start : m.end], m.type) for m in tagger().predict([text])[0]]


def test_reads_people_agencies_and_places():
    found = named(TEXT)
    assert ("石清泉", "Person") in found
    assert ("穆远山", "Person") in found
    assert ("青石县农业农村局", "Agency") in found
    assert ("白水县", "Place") in found


def test_offsets_follow_what_stands_before():
    plain = tagger().predict([TEXT])[0]
    moved = tagger().predict(["会议召开。\n\n" + TEXT])[0]
    assert [(m.start - 7, m.end - 7, m.type) for m in moved] == [m[:3] for m in plain]


def test_white_space_and_nothing_hold_no_mentions():
    assert tagger().predict(["", " \n", "\u3000"]) == [[], [], []]


@settings(deadline=None, max_examples=40)
@given(st.lists(TEXTS, min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_the_answer_does_not_depend_on_the_batch(texts, rng):
    together = tagger().predict(texts)
    order = list(range(len(texts)))
    rng.shuffle(order)
    shuffled = tagger().predict([texts[at] for at in order])
    assert [shuffled[order.index(at)] for at in range(len(texts))] == together
    at = rng.randrange(len(texts))
    assert tagger().predict([texts[at]])[0] == together[at]


@settings(deadline=None)
@given(TEXTS)
def test_mentions_are_in_order_inside_the_text_and_do_not_overlap(text):
    end = 0
    for mention in tagger().predict([text])[0]:
        assert end <= mention.start < mention.end <= len(text)
        assert 0.0 <= mention.confidence <= 1.0
        assert mention.type in tagger().types
        end = mention.end


def test_a_known_name_is_surer_than_noise():
    rng = random.Random(1)
    assert tagger().predict(["习近平总书记在北京主持会议。"])[0][0].confidence > 0.9
    noise = "".join(rng.choice("的了在是和就不也") for _ in range(30))
    assert all(mention.confidence < 0.9 for mention in tagger().predict([noise])[0])


def test_threads_change_nothing():
    texts = [TEXT, *(TEXT[at:] for at in range(1, 40))]
    assert Tagger(threads=3).predict(texts) == tagger().predict(texts)


def test_missing_weights_are_told(tmp_path):
    with pytest.raises(ModelError, match="E301"):
        Tagger(tmp_path)
