from hypothesis import given
from hypothesis import strategies as st

from kg.language.pieces import LONGEST, pieces, sentence_borders

TEXTS = st.text(st.sampled_from("青石县，。！”\n 、甲"), max_size=700)


def cut(text):
    return [text[start:end] for start, end in pieces(text)]


def test_sentences_end_at_full_stops_and_line_breaks_but_not_inside_a_quotation():
    assert cut("他说：“好。”会议召开。\n甲！乙") == ["他说：“好。”会议召开。", "甲！", "乙"]


def test_an_overlong_sentence_is_cut_after_a_comma():
    text = "甲" * 150 + "，" + "乙" * 100
    assert cut(text) == ["甲" * 150 + "，", "乙" * 100]


def test_an_overlong_run_without_pauses_is_cut_anyway():
    assert [len(piece) for piece in cut("甲" * 450)] == [LONGEST, LONGEST, 50]


@given(TEXTS)
def test_pieces_are_in_order_short_and_leave_only_white_space_out(text):
    spans = list(pieces(text))
    assert all(0 < end - start <= LONGEST for start, end in spans)
    covered = {at for start, end in spans for at in range(start, end)}
    assert len(covered) == sum(end - start for start, end in spans)
    assert not "".join(c for at, c in enumerate(text) if at not in covered).strip()


def test_borders_begin_at_nought_and_end_at_the_length():
    assert sentence_borders("甲。乙") == [0, 2, 3]
