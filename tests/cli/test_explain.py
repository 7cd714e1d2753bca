import json
from pathlib import Path

from tests.cli.conftest import Run


def test_every_statement_is_shown_with_its_words_marked(built: Path, kg: Run) -> None:
    done = kg("explain", "宁知行", "--in", built)
    assert done.returncode == 0
    assert "宁知行  –heads→  宝鸡市民政局" in done.stdout
    assert "【" in done.stdout


def test_json_lines_carry_marks_that_fit_their_passages(built: Path, kg: Run) -> None:
    done = kg("explain", "宁知行", "--in", built, "--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["statement"]["predicate"] for row in rows} >= {"heads", "pledgedBy", "attestedOn"}
    for row in rows:
        quotes = {e["quote"] for e in row["statement"]["evidence"]}
        marked = {p["text"][s:e] for p in row["passages"] for s, e in p["marks"]}
        assert marked <= quotes or all(any(q in m for m in marked) for q in quotes)


def test_a_name_that_is_not_there_is_one_line_with_a_hint(built: Path, kg: Run) -> None:
    done = kg("explain", "宁知性", "--in", built)
    assert done.returncode == 2
    assert done.stderr.startswith("kg: E503 ")
    assert "宁知行" in done.stderr


def test_a_folder_that_was_not_built_is_told(tmp_path: Path, kg: Run) -> None:
    done = kg("explain", "宁知行", "--in", tmp_path)
    assert (done.returncode, done.stderr[:9]) == (2, "kg: E114 ")
