import json
from pathlib import Path

from tests.cli.conftest import SEEDS, Run

STORY = "标题\n\n省民政厅厅长路怀瑾表示，将新建老年食堂60个。\n"


def test_articles_in_records_out(kg: Run) -> None:
    done = kg(
        "extract", "-", "--province", "陕西", "--published", "2025-01-09", stdin=STORY.encode()
    )
    (record,) = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert record["id"] == "stdin"
    assert record["province"] == {"value": "陕西省", "known": "given"}
    assert record["published"] == {"value": "2025-01-09", "known": "given"}
    (post,) = record["posts"]
    assert (post["person"], post["title"], post["agency"]) == ("路怀瑾", "厅长", "陕西省民政厅")
    assert record["text"][slice(*post["evidence"][0])].startswith("省民政厅")


def test_standard_input_may_be_json_lines(kg: Run) -> None:
    rows = "".join(json.dumps({"id": i, "text": STORY}) + "\n" for i in "ab")
    done = kg("extract", "-", stdin=rows.encode())
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "b"]


def test_every_evidence_span_of_the_seeds_verifies(kg: Run) -> None:
    done = kg("extract", SEEDS)
    assert done.returncode == 0
    for line in done.stdout.splitlines():
        record = json.loads(line)
        text = record["text"]
        for mention in record["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
        for row in (*record["posts"], *record["pledges"], *record["undertakings"]):
            assert all(0 <= s < e <= len(text) for s, e in row["evidence"])


def test_an_output_file_appears_whole(tmp_path: Path, kg: Run) -> None:
    done = kg("extract", SEEDS / "02-renmian.txt", "-o", tmp_path / "deep" / "r.jsonl")
    assert done.returncode == 0
    assert [p.name for p in (tmp_path / "deep").iterdir()] == ["r.jsonl"]
