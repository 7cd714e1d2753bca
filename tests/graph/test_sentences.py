from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.graph.sentences import STRETCH, sentence_around

TEXT = "甲局开会。 乙说:“将办好。”丙又说\n丁也说"


def shown(words: str) -> str:
    start = TEXT.index(words)
    low, high = sentence_around(TEXT, start, start + len(words))
    return TEXT[low:high]


def test_a_sentence_runs_from_stop_to_stop_with_its_closing_quote() -> None:
    assert shown("甲") == "甲局开会。"
    assert shown("将") == "乙说:“将办好。”"
    assert shown("。”") == "乙说:“将办好。”"
    assert shown("丁也说") == "丁也说"


def test_a_span_over_two_sentences_shows_both() -> None:
    assert shown("会。 乙") == "甲局开会。 乙说:“将办好。”"


def test_a_text_without_stops_is_cut() -> None:
    assert sentence_around("长" * 2000, 1000, 1001) == (1000 - STRETCH, 1001 + STRETCH)


@given(st.text("甲。\n ”", min_size=1), st.data())
def test_the_span_is_always_inside(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = sentence_around(text, start, end)
    assert 0 <= low <= start < end <= high <= len(text)
