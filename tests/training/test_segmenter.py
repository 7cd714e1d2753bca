from kg.language.segmenter import load_segmenter
from kg.training.segmenter import pack_segmenter, train_segmenter

PARAGRAPHS = [["青石县", "召开", "会议", "。"], ["会议", "在", "白水县", "召开", "。"]] * 6


def test_a_tiny_model_trains_packs_and_cuts_what_it_saw(tmp_path):
    told = []
    folder = train_segmenter(
        PARAGRAPHS, PARAGRAPHS[:2], tmp_path / "run", iterations=3, trim=0, log=told.append
    )
    assert told[-1].startswith("iteration 3 F1 100.00")
    whole = pack_segmenter(folder, tmp_path / "whole.npz", floor=0.0)
    fewer = pack_segmenter(folder, tmp_path / "fewer.npz", floor=0.1)
    assert fewer < whole
    segmenter = load_segmenter(weights=tmp_path / "fewer.npz")
    assert segmenter.cut("会议在青石县召开。") == ["会议", "在", "青石县", "召开", "。"]
