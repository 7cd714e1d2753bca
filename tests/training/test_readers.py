import json
import lzma

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ModelError
from kg.training.readers import (
    Sentence,
    cut_sentences,
    held_back,
    read_gold,
    read_segmented,
    read_spans,
)


def test_spans_are_read_from_a_packed_file(tmp_path):
    path = tmp_path / "set.jsonl.xz"
    row = {"text": "石清泉在青石县", "ents": [[0, 3, "PER"], [4, 7, "LOC"]]}
    path.write_bytes(lzma.compress((json.dumps(row) + "\n").encode()))
    assert read_spans(path, "msra") == [
        Sentence("石清泉在青石县", ((0, 3, "PER"), (4, 7, "LOC")), "msra")
    ]


def test_segmented_paragraphs_lose_number_tags_and_brackets_and_join_names(tmp_path):
    path = tmp_path / "words.txt"
    path.write_text(
        "19980101-01-001-002/m  [青石/ns  县委/n]nt  书记/n  石/nr  清泉/nr  "
        "、/w  穆/nr  远山/nr\n\n"
        "19980101-01-001-003/m  约翰逊/nr  １９９８年/t\n",
        encoding="utf-8",
    )
    assert read_segmented(path) == [
        ["青石", "县委", "书记", "石清泉", "、", "穆远山"],
        ["约翰逊", "１９９８年"],
    ]


def test_whole_blocks_are_held_back():
    kept, held = held_back(range(12), block=2, every=3)
    assert held == [4, 5, 10, 11]
    assert kept == [0, 1, 2, 3, 6, 7, 8, 9]


def test_gold_is_cut_to_sentences_with_offsets_moved(tmp_path):
    gold = {
        "text": "会议召开。\n石清泉讲话。",
        "mentions": [{"type": "Person", "start": 6, "end": 9}],
    }
    (tmp_path / "a.json").write_text(json.dumps(gold), encoding="utf-8")
    sentences = read_gold(tmp_path)
    assert [s.text for s in sentences] == ["会议召开。", "石清泉讲话。"]
    assert sentences[1].spans == ((0, 3, "Person"),)


@given(st.lists(st.sampled_from("甲乙。！\n"), max_size=40), st.data())
def test_cutting_keeps_every_span_whole(letters, data):
    text = "".join(letters)
    marks = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    spans = tuple((a, b, "X") for a, b in zip(marks[::2], marks[1::2], strict=False))
    parts = cut_sentences(Sentence(text, spans, "t"))
    cut = [part.text[start:end] for part in parts for start, end, _ in part.spans]
    assert cut == [text[start:end] for start, end, _ in spans if text[start:end].strip()] or any(
        not text[start:end].strip() for start, end, _ in spans
    )


def test_an_absent_set_is_told(tmp_path):
    with pytest.raises(ModelError, match="E310"):
        read_spans(tmp_path / "none.jsonl.xz", "msra")
    with pytest.raises(ModelError, match="E310"):
        read_gold(tmp_path)
