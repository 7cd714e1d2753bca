import random

import numpy as np

from kg.language.characters import Characters
from kg.language.words import SIZES, Words
from kg.training.batches import STRIDE, make_batches
from kg.training.labels import HEADS, tag_numbers
from kg.training.readers import Sentence


def plain():
    return Characters(np.arange(0x10000, dtype=np.uint16), 0x10000, np.zeros(0, dtype=np.int64))


def no_words():
    return Words(0x10000, {size: np.zeros(0, dtype=np.uint64) for size in SIZES})


def test_every_sentence_comes_once_filled_with_blanks_tagged_outside():
    sentences = [Sentence("石清泉" + "好" * n, ((0, 3, "PER"),), "msra") for n in range(9)]
    batches = make_batches(sentences, "msra", plain(), no_words(), random.Random(1), budget=16)
    read = []
    for batch in batches:
        assert batch.rows.shape[1] % STRIDE == 0
        assert batch.rows.shape == batch.tags.shape == batch.pairs.shape
        assert batch.words.shape == (*batch.rows.shape, 3)
        for rows, tags in zip(batch.rows, batch.tags, strict=True):
            text = "".join(map(chr, rows))
            assert tags.tolist() == tag_numbers([(0, 3, "PER")], len(text), HEADS["msra"])
            read.append(text.rstrip())
    assert sorted(read) == sorted(s.text for s in sentences)
