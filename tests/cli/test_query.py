import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_the_path_query_returns_official_agency_initiative(built: Path, kg: Run) -> None:
    done = kg("query", "-f", "path", "--in", built, "--as", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert done.returncode == 0
    assert list(rows[0]) == ["official", "agency", "initiative"]
    pairs = {(row["official"], row["agency"]) for row in rows}
    assert ("路怀瑾", "汉中市人力资源和社会保障局") in pairs
    assert ("宁知行", "宝鸡市民政局") in pairs
    assert "贺兰舟" not in {official for official, _ in pairs}, "a deputy heads nothing"


def test_a_query_may_be_given_on_the_line_and_answered_in_json(built: Path, kg: Run) -> None:
    done = kg("query", "SELECT (COUNT(*) AS ?n) WHERE { ?s a <http://xmlns.com/foaf/0.1/Person> }",
              "--in", built, "--as", "json")  # fmt: skip
    (row,) = json.loads(done.stdout)["results"]["bindings"]
    assert int(row["n"]["value"]) > 40


def test_the_queries_are_listed_the_path_first(kg: Run) -> None:
    done = kg("query", "--list")
    assert done.stdout.splitlines()[0].startswith("path ")


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ((), "E113"),
        (("-f", "path", "ASK {}"), "E113"),
        (("-f", "no-such"), "E606"),
        (("SELECT nonsense",), "E603"),
        (("-f", "path", "--set", "official"), "E111"),
    ],
)
def test_a_mistake_is_one_line(built: Path, kg: Run, args: tuple[str, ...], code: str) -> None:
    done = kg("query", *args, "--in", built)
    assert done.returncode == 2
    assert done.stderr.startswith(f"kg: {code} ")
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_folder_that_was_not_built_is_told(tmp_path: Path, kg: Run) -> None:
    done = kg("query", "-f", "path", "--in", tmp_path)
    assert (done.returncode, done.stderr[:9]) == (2, "kg: E601 ")
