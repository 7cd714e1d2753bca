from hypothesis import given
from hypothesis import strategies as st

from kg.language.phrases import Phrases


def test_the_longest_phrase_wins():
    found = Phrases(["太原", "太原市", "原市"])
    text = "在太原市和太原"
    assert [text[a:b] for a, b in found.find(text)] == ["太原市", "太原"]


def test_single_characters_are_no_phrases():
    assert list(Phrases(["晋"]).find("晋晋")) == []


@given(
    st.sets(st.text("甲乙丙", min_size=2, max_size=4), max_size=8), st.text("甲乙丙", max_size=20)
)
def test_it_finds_what_a_plain_search_finds(phrases, text):
    found = Phrases(phrases)
    spans = []
    at = 0
    while at < len(text):
        size = max((len(p) for p in phrases if text.startswith(p, at)), default=0)
        if size:
            spans.append((at, at + size))
        at += size or 1
    assert list(found.find(text)) == spans


def test_a_phrase_does_not_reach_beyond_the_text():
    assert list(Phrases(["山西", "山西省"]).find("在山西")) == [(1, 3)]


@given(st.lists(st.text("天地人", min_size=2, max_size=4), max_size=6), st.text("天地人"))
def test_a_phrase_begins_only_where_its_first_two_characters_stand(words, text):
    phrases = Phrases(words)
    starts = set(phrases.starts(text))
    assert {at for at in range(len(text)) if phrases.longest(text, at)} <= starts
    assert starts == {i for i in range(len(text)) if text[i : i + 2] in {w[:2] for w in words}}
