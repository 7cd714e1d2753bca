import pytest

from kg.language.decoding import tags_of
from kg.training.labels import HEADS, TO_OURS, tag_numbers


def names(numbers, types):
    return [tags_of(types)[number] for number in numbers]


def test_tags_mark_begin_inside_end_and_single():
    spans = [(0, 3, "PER"), (3, 5, "LOC"), (6, 7, "PER")]
    assert names(tag_numbers(spans, 8, HEADS["msra"]), HEADS["msra"]) == [
        "B-PER",
        "I-PER",
        "E-PER",
        "B-LOC",
        "E-LOC",
        "O",
        "S-PER",
        "O",
    ]


def test_a_label_of_another_set_raises():
    with pytest.raises(KeyError):
        tag_numbers([(0, 2, "TITLE")], 2, HEADS["msra"])


def test_the_mapping_leads_to_our_types():
    assert set(TO_OURS.values()) <= set(HEADS["ours"])
