import random

from hypothesis import given
from hypothesis import strategies as st

from kg.training.augment import Bank, bank_of, exchange
from kg.training.readers import Sentence

BANK = Bank(
    ["石清泉", "穆远山", "阿依古丽"],
    ["青石县", "白水县", "临江省", "长滩"],
    ["青石县财政局", "白水县教育局", "临江大学"],
)
SENTENCE = Sentence(
    "白水县教育局局长石清泉到青石县调研。",
    ((0, 6, "Agency"), (8, 11, "Person"), (12, 15, "Place")),
    "gold",
)


@given(st.integers())
def test_what_is_no_name_stays_and_spans_point_at_the_new_names(seed):
    new = exchange(SENTENCE, BANK, random.Random(seed), 1.0)
    (a, b, _), (c, d, _), (e, f, _) = new.spans
    assert (a, new.text[b:c], new.text[d:e], new.text[f:]) == (0, "局长", "到", "调研。")
    assert new.text[a:b] in {
        place + body for place in ("白水县", "青石县") for body in ("教育局", "财政局")
    }
    assert new.text[e:f] in {"青石县", "白水县"}
    assert [label for *_, label in new.spans] == ["Agency", "Person", "Place"]


def test_a_share_of_nought_changes_nothing():
    assert exchange(SENTENCE, BANK, random.Random(1), 0.0) == SENTENCE


def test_an_ending_the_bank_lacks_keeps_the_name():
    assert BANK.place("镜泊湖村", random.Random(1)) == "镜泊湖村"


def test_the_bank_is_filled_from_labels_of_all_sets():
    other = Sentence("约翰在长滩", ((0, 2, "PER"), (3, 5, "LOC")), "msra")
    bank = bank_of([[SENTENCE], [other]])
    assert bank.people == ["石清泉", "约翰"]
    assert bank.place("平川", random.Random(1)) == "长滩"
