import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ModelError
from kg.training.labels import HEADS
from kg.training.written import read_written, unmarked


def test_marks_become_spans(tmp_path):
    (tmp_path / "a.marked").write_text(
        "=== 县报\n⟦A:青石县委⟧书记⟦P:石清泉⟧到⟦L:青石镇⟧。\n\n他推进⟦G:“千树”工程⟧。\n",
        encoding="utf-8",
    )
    assert [(s.text, s.spans) for s in read_written(tmp_path)] == [
        ("青石县委书记石清泉到青石镇。", ((0, 4, "Agency"), (6, 9, "Person"), (10, 13, "Place"))),
        ("他推进“千树”工程。", ((3, 9, "Programme"),)),
    ]


@pytest.mark.parametrize("line", ["⟦A:县委", "县委⟧", "⟦X:县委⟧", "⟦A:⟧县委"])
def test_a_broken_mark_is_told_with_its_line(tmp_path, line):
    (tmp_path / "a.marked").write_text(f"好。\n{line}\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"E313.*a\.marked, line 2"):
        read_written(tmp_path)


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(ModelError, match="E310"):
        read_written(tmp_path)


PARTS = st.lists(
    st.tuples(
        st.text("县委书记好，", max_size=4), st.sampled_from("PALGE"), st.text("青石镇", min_size=1)
    )
)


@given(PARTS)
def test_what_is_marked_is_what_the_spans_hold(parts):
    text, spans = unmarked("".join(f"{plain}⟦{kind}:{name}⟧" for plain, kind, name in parts))
    assert text == "".join(plain + name for plain, _, name in parts)
    assert [text[start:end] for start, end, _ in spans] == [name for _, _, name in parts]


def test_ours_hold_together():
    sentences = read_written()
    assert len(sentences) > 1000
    for sentence in sentences:
        assert {label for _, _, label in sentence.spans} <= set(HEADS["ours"])
