import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.vocab import Vocab

from kg.language.segmenter import load_segmenter
from kg.language.tokenizer import Tokenizer

CHARS = Tokenizer(Vocab())
WORDS = Tokenizer(CHARS.vocab, load_segmenter(["人力资源和社会保障局"]))
TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from(" \n\t\r\u3000\x00\x1c\x85\u2028山西省太原市局长,。“”"),
    ),
    max_size=40,
)


@settings(deadline=None)
@given(TEXT)
def test_words_keep_the_text(text):
    assert WORDS(text).text == text


@settings(deadline=None)
@given(TEXT)
def test_characters_keep_the_text(text):
    doc = CHARS(text)
    assert doc.text == text
    assert [t.text for t in doc if not t.text.isspace()] == [c for c in text if not c.isspace()]


def test_offsets_are_code_points():
    doc = CHARS("𠮷林省长")
    assert [t.idx for t in doc] == [0, 1, 2, 3]


def test_user_words_stay_whole():
    doc = WORDS("太原市人力资源和社会保障局局长")
    assert "人力资源和社会保障局" in [t.text for t in doc]


@pytest.mark.parametrize(
    ("text", "words", "spaces"),
    [
        ("甲 乙", ["甲", "乙"], [" ", ""]),
        ("甲  乙", ["甲", " ", "乙"], [" ", "", ""]),
        (" 甲", [" ", "甲"], ["", ""]),
        ("甲\n乙", ["甲", "\n", "乙"], ["", "", ""]),
        ("", [], []),
    ],
)
def test_white_space(text, words, spaces):
    doc = CHARS(text)
    assert [t.text for t in doc] == words
    assert [t.whitespace_ for t in doc] == spaces
