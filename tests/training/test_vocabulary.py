from collections import Counter

import pytest

pytest.importorskip("torch", reason="torch is not installed; it is in the train extra")

from kg.training.start import lac_characters
from kg.training.vocabulary import (
    TAG_WIDTH,
    company,
    count_words,
    frequent,
    tag_shares,
    word_list,
)


def halves(sentences):
    for sentence in sentences:
        yield sentence[:2], "ns"
        yield sentence[2:], "n"


def test_words_are_counted_by_tag_once_a_sentence():
    counts = count_words(["青石县委。青石县委。", "白水县委。"], halves)
    assert counts == {
        "青石": Counter({"ns": 1}),
        "白水": Counter({"ns": 1}),
        "县委。": Counter({"n": 2}),
    }


def test_the_most_frequent_words_are_kept_in_order_of_spelling():
    counts = {"青石": Counter(a=3), "白水": Counter(a=5), "县委": Counter(a=1), "县": Counter(a=9)}
    assert list(frequent(counts, 2)) == ["白水", "青石"]


def test_a_word_has_the_row_its_list_finds():
    characters, _ = lac_characters()
    listed, row = word_list(characters, ["青石", "青石县", "𠮷石"])
    assert set(row) == {"青石", "青石县"}
    begins = listed.match(characters.encode("在青石县")).begins
    assert begins.tolist() == [0, row["青石县"], 0, 0]


def test_vectors_are_counted_for_every_row_and_zero_for_none():
    characters, _ = lac_characters()
    listed, _ = word_list(characters, ["青石", "白水"])
    texts = ["他在青石工作。她在白水工作。" * 4]
    vectors = company(characters, listed, texts, width=2, seed=1)
    assert vectors.shape == (3, 2)
    assert not vectors[0].any()
    assert vectors[1:].any(axis=1).all()


def test_tags_are_shared_out_by_group():
    shares = tag_shares({"青石": Counter({"LOC": 3, "n": 1})}, {"青石": 1}, 2)
    assert shares.shape == (2, TAG_WIDTH)
    assert shares[1].tolist() == pytest.approx([0, 0.225, 0, 0, 0, 0.075, 0, 0])
