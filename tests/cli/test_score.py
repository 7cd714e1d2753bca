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
