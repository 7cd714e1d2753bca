from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.language.boundaries import cut_tokens

VOCAB = Vocab()


def doc_of(*words):
    return Doc(VOCAB, words=list(words), spaces=[False] * len(words))


def test_a_token_is_cut_where_a_mention_ends():
    doc = doc_of("省农业", "农村厅副", "厅长")
    cut_tokens(doc, [0, 6])
    assert [t.text for t in doc] == ["省农业", "农村厅", "副", "厅长"]


@given(
    st.lists(st.text("省市县局长", min_size=1, max_size=4), min_size=1, max_size=6),
    st.lists(st.integers(0, 24), max_size=6),
)
def test_every_cut_is_a_token_border_and_the_text_stays(words, cuts):
    doc = doc_of(*words)
    text = "".join(words)
    cut_tokens(doc, cuts)
    borders = {t.idx for t in doc} | {len(text)}
    assert doc.text == text
    assert {c for c in cuts if c <= len(text)} <= borders
