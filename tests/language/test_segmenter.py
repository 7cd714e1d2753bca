import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ModelError
from kg.language.segmenter import load_segmenter

TEXTS = st.text(st.sampled_from("青石县人民政府GDP增长5.2%，局长 \n“”（）ａ１𠮷"), max_size=60)


def test_cuts_a_news_sentence_into_words():
    words = load_segmenter().cut("全省经济工作会议在北京召开。")
    assert words == ["全省", "经济", "工作", "会议", "在", "北京", "召开", "。"]


def test_words_handed_in_stay_whole_and_the_longest_wins():
    segmenter = load_segmenter(["资源和社会", "人力资源和社会保障局"])
    assert "人力资源和社会保障局" in segmenter.cut("他在人力资源和社会保障局工作")


def test_a_shorter_word_is_found_where_a_longer_one_breaks_off():
    words = load_segmenter(["青石县", "青石县委办公室"]).cut("青石县委员")
    assert words[0] == "青石县"


def test_half_and_full_width_are_cut_alike():
    segmenter = load_segmenter()
    half = segmenter.cut("GDP增长5.2%")
    assert [len(word) for word in segmenter.cut("ＧＤＰ增长５．２％")] == [len(w) for w in half]
    assert half == ["GDP", "增长", "5.2%"]


@given(TEXTS)
def test_words_joined_are_the_text_without_white_space(text):
    assert "".join(load_segmenter(["人民政府"]).cut(text)) == "".join(text.split())


def test_missing_weights_are_told(tmp_path):
    with pytest.raises(ModelError, match="E301"):
        load_segmenter(weights=tmp_path / "absent.npz")
