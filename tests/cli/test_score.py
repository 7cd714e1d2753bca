import json
from pathlib import Path

from tests.cli.conftest import Run

TEXT = "标题\n\n汉中市民政局局长路怀瑾表示，将新建老年食堂60个。\n"
AT = TEXT.index("路怀瑾")
GOLD = {
    "id": "a",
    "text": TEXT,
    "mentions": [{"type": "Person", "start": AT, "end": AT + 3, "text": "路怀瑾"}],
    "posts": [
        {
            "person": "路怀瑾",
            "title": "局长",
            "agency": "汉中市民政局",
            "head": True,
            "status": "holds",
        }
    ],
}


def test_articles_are_read_and_scored(tmp_path: Path, kg: Run) -> None:
    (tmp_path / "a.json").write_text(json.dumps(GOLD), encoding="utf8")
    done = kg("score", "--gold", tmp_path, "--json")
    scores = json.loads(done.stdout)
    assert done.returncode == 0
    assert scores["Person"] == {"p": 1.0, "r": 1.0, "f1": 1.0, "gold": 1}
    assert scores["posts"]["f1"] == scores["heads"]["f1"] == 1.0


def test_records_of_another_system_can_be_scored_and_their_misses_listed(
    tmp_path: Path, kg: Run
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(GOLD), encoding="utf8")
    (tmp_path / "r.jsonl").write_text('{"id": "a", "mentions": [], "posts": []}\n', encoding="utf8")
    done = kg("score", "--gold", tmp_path, "--records", tmp_path / "r.jsonl", "-v")
    assert "a\tPerson\tmissed\t路怀瑾" in done.stdout.splitlines()


def test_a_folder_without_gold_is_told(tmp_path: Path, kg: Run) -> None:
    done = kg("score", "--gold", tmp_path)
    assert (done.returncode, done.stderr[:9]) == (2, "kg: E403 ")


def test_who_is_who_is_scored_over_records_and_over_articles(tmp_path: Path, kg: Run) -> None:
    texts = [TEXT, "汉中市民政局局长路怀瑾介绍，全市已建成老年食堂。\n"]
    rows = [{"id": str(n), "text": text} for n, text in enumerate(texts)]
    (tmp_path / "corpus").mkdir()
    articles = tmp_path / "corpus" / "a.jsonl"
    articles.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf8")
    done = kg("extract", articles, "-o", tmp_path / "r.jsonl")
    assert done.returncode == 0, done.stderr
    sides = []
    for line in (tmp_path / "r.jsonl").read_text(encoding="utf8").splitlines():
        record = json.loads(line)
        start = record["text"].index("路怀瑾")
        sides.append({"id": record["id"], "sha256": record["sha256"], "start": start})
    left, right = ({**side, "end": side["start"] + 3} for side in sides)
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(json.dumps({"left": left, "right": right, "same": True}) + "\n")
    for source in (("--records", tmp_path / "r.jsonl"), ("--corpora", tmp_path / "corpus")):
        done = kg("score", "--identity", pairs, *source, "--json", "-v")
        assert done.returncode == 0, done.stderr
        scores = json.loads(done.stdout)
        assert scores["identity"] == {"p": 1.0, "r": 1.0, "f1": 1.0, "gold": 1}
        assert (scores["pairs"], scores["read"], scores["unsure"]) == (1, 1, 0)
    table = kg("score", "--identity", pairs, "--records", tmp_path / "r.jsonl")
    assert "identity, posts read" in table.stdout
    assert "1 pairs, 0 of them different" in table.stderr


def test_nothing_to_score_against_is_told(tmp_path: Path, kg: Run) -> None:
    assert kg("score").stderr.startswith("kg: E116 ")
    (tmp_path / "p").write_text('{"left":{"id":"a","sha256":"","start":0,"end":1},')
    assert kg("score", "--identity", tmp_path / "p").stderr.startswith("kg: E422 ")


FLOORS = {
    "Person": 0.98,
    "Agency": 0.95,
    "Place": 0.92,
    "Programme": 0.86,
    "Event": 0.96,
    "posts": 0.91,
    "heads": 0.89,
    "status": 0.92,
    "pledges": 0.93,
    "undertakings": 0.7,
    "figures": 0.975,
    "figure kinds": 0.96,
}
"""F1 on ``seeds/gold``, a little under what was measured when the floors were set."""


def test_our_own_annotated_articles_are_read_as_well_as_before(kg: Run) -> None:
    done = kg("score", "--gold", Path(__file__).parents[2] / "seeds" / "gold", "--json")
    scores = json.loads(done.stdout)
    assert {m: scores[m]["f1"] for m in FLOORS if scores[m]["f1"] < FLOORS[m]} == {}
