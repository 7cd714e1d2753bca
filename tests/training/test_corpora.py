import numpy as np

from kg.language.characters import Characters
from kg.training.corpora import without_overlap
from kg.training.readers import Sentence


def plain():
    return Characters(np.arange(0x10000, dtype=np.uint16), 0x10000, np.zeros(0, dtype=np.int64))


def test_a_sentence_that_shares_a_run_with_dev_is_left_out():
    dev = [Sentence("会议在青石县召开", (), "dev")]
    train = [Sentence(text, (), "t") for text in ("他在青石县工作", "青石", "在青石县召开了")]
    kept = without_overlap(train, dev, plain(), 5)
    assert [s.text for s in kept] == ["他在青石县工作", "青石"]
