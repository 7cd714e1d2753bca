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
    places = {"青石县", "白水县", "临江省青石县", "临江省白水县"}
    assert new.text[a:b] in {place + body for place in places for body in ("教育局", "财政局")}
    assert new.text[e:f] in places
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


def test_an_address_in_parts_is_exchanged_for_one_in_parts():
    rng = random.Random(5)
    made = {BANK.place("和平省大同县", rng) for _ in range(50)}
    assert {"临江省青石县", "临江省白水县"} < made


def test_programmes_and_events_keep_their_endings():
    bank = Bank([], [], [], ["“万亩良田”工程", "“清风”行动"], ["第三届茶博会"])
    rng = random.Random(5)
    assert {bank.programme("强医工程", rng) for _ in range(20)} == {"强医工程", "“万亩良田”工程"}
    assert {bank.event("省运会", rng) for _ in range(20)} == {"省运会", "第三届茶博会"}
