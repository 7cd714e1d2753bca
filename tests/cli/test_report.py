from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

HEADS = """\
place   agency              title  person  status  attested                     began         ended         articles
宝鸡市  宝鸡市民政局        局长   宁知行  holds   2025-01-09 … 2025-12-28 (2)  ≤ 2025-01-09  ≥ 2025-12-28  01-huiyi-fanxiang 09-jianxun-2
金台区  宝鸡市金台区民政局  局长   路怀瑾  holds   2025-12-28                   ≤ 2025-12-28  ≥ 2025-12-28  09-jianxun-2
"""  # noqa: E501 -- the lines of the table as they are printed


def test_the_heads_of_a_place_and_of_what_lies_in_it(built: Path, kg: Run) -> None:
    done = kg("report", "heads", "宝鸡市", "--agency", "民政局", "--in", built)
    assert (done.returncode, done.stderr) == (0, "2 rows\n")
    assert done.stdout == HEADS


def test_with_v_each_row_has_its_sentences_marked(built: Path, kg: Run) -> None:
    done = kg("report", "heads", "宝鸡市", "--agency", "金台区民政局", "-v", "--in", built)
    row, sentence = done.stdout.splitlines()[1:]
    assert row.startswith("金台区  宝鸡市金台区民政局")
    assert sentence.startswith("      09-jianxun-2: 【宝鸡市金台区民政局局长路怀瑾】表示")


def test_on_a_day_some_are_attested_and_some_possible(built: Path, kg: Run) -> None:
    done = kg("report", "heads", "宝鸡市", "--agency", "民政局", "--on", "2025-06",
              "--json", "--in", built)  # fmt: skip
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["person"], row["on"]) for row in rows] == [
        ("宁知行", "attested"),
        ("路怀瑾", "possible"),
    ]


def test_json_has_every_date_bound_and_stretch_of_evidence(built: Path, kg: Run) -> None:
    done = kg("report", "heads", "金台区", "--json", "--in", built)
    (row,) = [json.loads(line) for line in done.stdout.splitlines()]
    evidence = row.pop("evidence")
    assert row == {
        "place": "金台区",
        "agency": "宝鸡市金台区民政局",
        "title": "局长",
        "person": "路怀瑾",
        "status": ["holds"],
        "attested": ["2025-12-28"],
        "not_started_before": None,
        "not_started_after": "2025-12-28",
        "not_ended_before": "2025-12-28",
        "not_ended_after": None,
        "articles": ["09-jianxun-2"],
    }
    assert {span["article"] for span in evidence} == {"09-jianxun-2"}
    assert "路怀瑾" in {span["quote"] for span in evidence}


def test_csv_has_a_heading_and_with_v_the_words(built: Path, kg: Run) -> None:
    done = kg("report", "moves", "路怀瑾", "--csv", "-v", "--in", built)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert {row["agency"] for row in rows} == {"汉中市人力资源和社会保障局", "宝鸡市金台区民政局"}
    assert list(rows[0])[-2:] == ["articles", "words"]
    assert all("路怀瑾" in row["words"] for row in rows)


def test_two_people_of_one_name_are_told_apart(built: Path, kg: Run) -> None:
    done = kg("report", "moves", "路怀瑾", "--in", built)
    assert "2 people are called 路怀瑾: nothing says that any two of them are one" in done.stderr


@pytest.mark.parametrize(
    ("args", "field", "value"),
    [
        (("pledges", "宝鸡市民政局"), "speaker", "宁知行"),
        (("pledges", "宝鸡市"), "body", "宝鸡市民政局"),
        (("programmes", "陕西"), "body", "汉中市人力资源和社会保障局"),
        (("thin", "--only", "no-date"), "spot", "no-date"),
    ],
)
def test_every_report_cites_its_articles(
    built: Path, kg: Run, args: tuple[str, ...], field: str, value: str
) -> None:
    done = kg("report", *args, "--json", "--in", built)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert value in {row[field] for row in rows}
    assert all(row["articles"] for row in rows)


def test_nothing_to_report_is_said_and_no_error(built: Path, kg: Run) -> None:
    done = kg("report", "conflicts", "--in", built)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "nothing to report\n")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("heads", "陕西首"), "kg: E503 陕西首: "),
        (("heads", "--agency", "宝鸡市民证局"), "kg: E503 宝鸡市民证局: "),
        (("moves", "宁知性"), "kg: E503 宁知性: "),
        (("heads", "--on", "去年"), "kg: E111 --on: '去年' is not a date like 2025-06-30."),
        (("heads", "--on", "2024/2025"), "kg: E111 --on: '2024/2025' is not a date"),
        (("thin", "--only", "thick"), "kg: E111 --only: 'thick' is not one of: pledges-no-head, "),
        (("conflicts", "--json", "--csv"), "kg: E120 Give either --json or --csv"),
    ],
)
def test_what_cannot_be_reported_is_one_line(
    built: Path, kg: Run, args: tuple[str, ...], message: str
) -> None:
    done = kg("report", *args, "--in", built)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1


def test_the_nearest_names_are_offered(built: Path, kg: Run) -> None:
    done = kg("report", "heads", "--agency", "宝鸡市民证局", "--in", built)
    assert "Did you mean 宝鸡市民政局、" in done.stderr


def test_a_folder_that_was_not_built_is_told(tmp_path: Path, kg: Run) -> None:
    done = kg("report", "heads", "--in", tmp_path)
    assert (done.returncode, done.stderr[:9]) == (2, "kg: E114 ")


@pytest.mark.parametrize("verb", ["heads", "pledges", "programmes", "moves", "conflicts", "thin"])
def test_every_report_has_help_with_examples(kg: Run, verb: str) -> None:
    done = kg("report", verb, "--help")
    assert done.returncode == 0
    assert f"kg report {verb}" in done.stdout
