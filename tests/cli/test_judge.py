import json
from pathlib import Path

import pytest

from kg.formats.jsonl import write_records
from kg.resolution.judgements import read_judgements
from tests.cli.conftest import Run
from tests.graph.test_review import HERE, RECORDS, THERE

LEFT, RIGHT = f"闻一川|{THERE}", f"闻一川|{HERE}"


@pytest.fixture
def folder(tmp_path: Path, kg: Run) -> Path:
    """A folder built from two articles that name one person or two."""
    with (tmp_path / "r.jsonl").open("wb") as stream:
        write_records(RECORDS, stream)
    done = kg("build", tmp_path / "r.jsonl", "-o", tmp_path / "out", "--format", "nt")
    assert done.returncode == 0, done.stderr
    assert "1  pairs of people unsure (kg judge)" in done.stderr
    return tmp_path / "out"


def officials(folder: Path) -> int:
    lines = (folder / "graph.nt").read_text(encoding="utf8").splitlines()
    return sum("zhengwu-kg/ontology#Official>" in line for line in lines)


def rebuild(folder: Path, kg: Run, *more: object) -> None:
    done = kg("build", folder / "records.jsonl", "-o", folder, "--format", "nt", *more)
    assert done.returncode == 0, done.stderr


def test_a_decision_is_kept_and_honoured_by_every_rebuild(folder: Path, kg: Run) -> None:
    assert officials(folder) == 2
    done = kg("judge", folder, "--who", "读者", "--when", "2026-02-01", stdin=b"x\ns\n")
    assert done.returncode == 0
    assert LEFT in done.stdout
    assert f"  {HERE} 矿长 (holds) 2025-01-02 ×1" in done.stdout
    assert "1 unsure pairs: 1 same, 0 different, 0 unsure" in done.stderr
    for _ in range(2):
        rebuild(folder, kg)
        assert officials(folder) == 1
        (row,) = read_judgements(folder / "judgements.jsonl")
        assert (row.left, row.right, row.outcome) == (LEFT, RIGHT, "same")
        assert (row.who, row.when) == ("读者", "2026-02-01")
    done = kg("explain", "闻一川", "--in", folder)
    assert done.stdout.count("  Official  ") == 1


def test_different_is_not_asked_again(folder: Path, kg: Run) -> None:
    kg("judge", folder, "--when", "2026-02-01", stdin=b"d\n")
    rebuild(folder, kg)
    assert officials(folder) == 2
    done = kg("judge", folder, stdin=b"")
    assert "0 unsure pairs" in done.stderr


def test_unsure_and_stopping_leave_no_line(folder: Path, kg: Run) -> None:
    before = (folder / "judgements.jsonl").read_bytes()
    for answers in (b"u\n", b"q\n", b""):
        assert kg("judge", folder, stdin=answers).returncode == 0
        assert (folder / "judgements.jsonl").read_bytes() == before


def test_the_pairs_as_a_table_and_as_json(folder: Path, kg: Run) -> None:
    table = kg("judge", folder, "--list").stdout
    assert f"{THERE}矿长" in table
    assert f"{HERE}矿长" in table
    (line,) = kg("judge", folder, "--list", "--json").stdout.splitlines()
    row = json.loads(line)
    assert row["judgement"]["left"] == row["left"]["alias"] == LEFT
    assert row["right"]["offices"][0]["title"] == "矿长"


def test_a_file_of_decisions_elsewhere(folder: Path, kg: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine.jsonl"
    mine.write_bytes(b"")
    kg("judge", folder, "--judgements", mine, "--when", "2026-02-01", stdin=b"s\n")
    assert [row.outcome for row in read_judgements(mine)] == ["same"]
    rebuild(folder, kg, "--judgements", mine)
    assert officials(folder) == 1


@pytest.mark.parametrize(
    ("options", "code"),
    [(("--when", "soon"), "E111"), (("--who", "rule"), "E111"), (("--judgements", "no"), "E421")],
)
def test_what_cannot_be_is_told(folder: Path, kg: Run, options: tuple[str, str], code: str) -> None:
    done = kg("judge", folder, *options, stdin=b"s\n")
    assert (done.returncode, done.stderr[:9]) == (2, f"kg: {code} ")


def test_a_folder_without_records_is_told(tmp_path: Path, kg: Run) -> None:
    assert kg("judge", tmp_path).stderr.startswith("kg: E114 ")
