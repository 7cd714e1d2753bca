import json
import lzma

import pytest

from kg.training.evaluate import Score
from kg.training.jobs import PUBLIC, evaluate, segmenter


def test_evaluating_scores_every_set_by_its_head_and_by_ours(tmp_path):
    gold = tmp_path / "gold" / "dev"
    gold.mkdir(parents=True)
    article = {
        "text": "习近平在北京主持会议。",
        "mentions": [
            {"type": "Person", "start": 0, "end": 3},
            {"type": "Place", "start": 4, "end": 6},
        ],
    }
    (gold / "a.json").write_text(json.dumps(article), encoding="utf-8")
    row = {"text": article["text"], "ents": [[0, 3, "PER"], [4, 6, "LOC"]]}
    for path in PUBLIC.values():
        target = tmp_path / path
        target.parent.mkdir(parents=True)
        target.write_bytes(lzma.compress(json.dumps(row).encode()))
    scores = evaluate(tmp_path, tmp_path / "gold")
    assert len(scores) == 1 + 2 * len(PUBLIC)
    assert all(measured["all"] == Score(2, 2, 2) for measured in scores.values())


def test_a_segmenter_is_trained_from_the_corpus_folder(tmp_path):
    (tmp_path / "pd1998").mkdir()
    line = "19980101-01-001-001/m  青石县/ns  召开/v  会议/n  。/w\n"
    packed = lzma.compress((line * 200).encode())
    (tmp_path / "pd1998" / "segmented-tagged.txt.xz").write_bytes(packed)
    told = []
    segmenter(tmp_path, tmp_path / "run", weights=tmp_path / "w.npz", iterations=1, log=told.append)
    assert told[0] == "180 paragraphs to train on, 20 held back"
    assert (tmp_path / "w.npz").is_file()


def test_the_recogniser_trains_resumes_and_is_written(tmp_path):
    pytest.importorskip("torch", reason="torch is not installed; it is in the train extra")
    pytest.importorskip("onnx", reason="onnx is not installed; it is in the train extra")
    from kg.language.tagger import Tagger
    from kg.training.jobs import recogniser

    text = "青石县县长石清泉到白水县财政局调研。"
    ents = [[0, 3, "LOC"], [5, 8, "PER"], [9, 15, "ORG"]]
    for name in ("train", "dev"):
        folder = tmp_path / "gold" / name
        folder.mkdir(parents=True)
        mentions = [
            {"type": kind, "start": start, "end": end}
            for (start, end, _), kind in zip(ents, ("Place", "Person", "Agency"), strict=True)
        ]
        article = {"text": text * 3, "mentions": mentions}
        (folder / "a.json").write_text(json.dumps(article), encoding="utf-8")
    other = text.replace("青石", "临川")
    rows = {"train": {"text": text, "ents": ents}, "dev": {"text": other, "ents": ents}}
    for name, row in rows.items():
        packed = lzma.compress((json.dumps(row) + "\n").encode() * 4)
        (tmp_path / f"{name}.jsonl.xz").write_bytes(packed)
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(
        "seed = 1\ndropout = 0.1\npair_width = 4\npair_count = 5\ncompany_width = 2\n"
        "word_count = 9\nword_drop = 0.1\nupper_width = 8\naverage = 0.5\nexchange = 0.5\n"
        'overlap = 16\nplain = ["train.jsonl.xz"]\nshapes = []\ncomposed = 3\n'
        'dev = "dev.jsonl.xz"\n[[stages]]\nepochs = 1\nrate = 0.001\nfloor = 0.0001\n'
        'corpora = [{ path = "train.jsonl.xz", head = "msra" }, '
        '{ path = "gold/train", head = "ours", repeat = 1.5 }]\n',
        encoding="utf-8",
    )
    told = []
    for _ in range(2):
        recogniser(
            tmp_path,
            tmp_path / "gold",
            tmp_path / "run",
            recipe=recipe,
            weights=tmp_path / "weights",
            log=told.append,
        )
    assert sum("epoch 1" in line for line in told) == 1
    assert len(Tagger(tmp_path / "weights").predict([text])) == 1
