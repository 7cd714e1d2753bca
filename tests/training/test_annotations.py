import json
import lzma
from pathlib import Path

import pytest

from kg.errors import ModelError
from kg.formats.jsonl import digest
from kg.training.annotations import ANNOTATIONS, read_annotations
from kg.training.labels import HEADS

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
TEXT = "石清泉到青石县。\n广告\n穆远山说好。"


def write(folder, text=TEXT):
    with lzma.open(folder / "news.jsonl.xz", "wt", encoding="utf-8") as out:
        out.write(json.dumps({"id": "n1", "text": text}) + "\n")
    row = {
        "file": "news.jsonl.xz",
        "id": "n1",
        "sha256": digest(TEXT),
        "ents": [[0, 3, "Person"], [4, 7, "Place"], [12, 15, "Person"]],
        "left_out": [[9, 11]],
    }
    path = folder / "annotations.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return path


def test_sentences_come_with_their_spans_and_without_what_was_left_out(tmp_path):
    read = read_annotations(tmp_path, write(tmp_path))
    assert [(s.text, s.spans) for s in read] == [
        ("石清泉到青石县。", ((0, 3, "Person"), (4, 7, "Place"))),
        ("穆远山说好。", ((0, 3, "Person"),)),
    ]


def test_another_text_than_the_annotated_one_is_told(tmp_path):
    with pytest.raises(ModelError, match=r"E312.*n1"):
        read_annotations(tmp_path, write(tmp_path, TEXT + "又及"))


def test_a_missing_file_is_told(tmp_path):
    path = write(tmp_path)
    (tmp_path / "news.jsonl.xz").unlink()
    with pytest.raises(ModelError, match="E310"):
        read_annotations(tmp_path, path)


def test_ours_hold_together():
    if not CORPORA.is_dir():
        pytest.skip("the corpora are not here")
    sentences = read_annotations(CORPORA, ANNOTATIONS)
    assert len(sentences) > 7000
    for sentence in sentences:
        end = 0
        for start, stop, label in sentence.spans:
            assert end <= start < stop <= len(sentence.text)
            assert label in HEADS["ours"]
            end = stop
