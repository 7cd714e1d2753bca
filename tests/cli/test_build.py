import json
from pathlib import Path

import pytest

from tests.cli.conftest import SEEDS, Run, process

STORY = "标题\n\n汉中市民政局局长路怀瑾表示，将新建老年食堂60个。\n"


def files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_the_main_job_writes_every_format_and_nothing_else(built: Path) -> None:
    assert files(built) == [
        "graph-edges.csv",
        "graph-nodes.csv",
        "graph.gexf",
        "graph.graphml",
        "graph.json",
        "graph.jsonld",
        "graph.nq",
        "graph.nt",
        "graph.svg",
        "graph.trig",
        "graph.ttl",
        "judgements.jsonl",
        "records.jsonl",
    ]


def test_building_records_gives_the_graph_that_building_articles_gives(
    built: Path, tmp_path: Path, kg: Run
) -> None:
    done = kg("build", built / "records.jsonl", "-o", tmp_path, "--format", "all")
    assert done.returncode == 0, done.stderr
    for name in files(built):
        assert (tmp_path / name).read_bytes() == (built / name).read_bytes(), name


def test_two_processes_in_any_hash_order_write_the_same_bytes(built: Path, tmp_path: Path) -> None:
    jobs = ("--format", "nq,graphml", "--jobs", 2)
    done = process("build", SEEDS, "-o", tmp_path, *jobs, PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    for name in ("graph.nq", "graph.graphml", "records.jsonl"):
        assert (tmp_path / name).read_bytes() == (built / name).read_bytes(), name


def test_the_summary_counts_what_was_built(tmp_path: Path, kg: Run) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf8")
    done = kg("build", tmp_path / "a.txt", "-o", tmp_path / "out")
    told = done.stderr.split()
    assert done.returncode == 0
    assert told[told.index("articles,") - 1] == "1"
    assert told[told.index("officials") - 1] == "1"
    assert told[told.index("agencies") - 1] == "1"


def test_bad_inputs_are_told_a_line_each_and_the_others_are_built(tmp_path: Path, kg: Run) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").write_bytes(STORY.encode("gbk"))
    (news / "b-empty.txt").write_bytes(b"")
    (news / "c-binary.txt").write_bytes(bytes(range(256)) * 64)
    (news / "d-nobody.txt").write_text("春风吹绿了山坡，桃花开满了村口。\n", encoding="utf8")
    (news / "e-huge.txt").write_bytes(STORY.encode() * 700_000)
    (news / "f.html").write_text(
        f"<html><head><script>脚本局局长</script></head><body><p>{STORY * 3}</p></body></html>",
        encoding="utf8",
    )
    (news / "g.jsonl").write_text(
        json.dumps({"id": "g1", "text": "局\x00长\ud800。" + STORY})
        + "\n"
        + json.dumps({"id": "g1", "text": "另一篇。"})
        + "\n",
        encoding="utf8",
    )
    assert (news / "e-huge.txt").stat().st_size > 50_000_000
    done = kg("build", news, "-o", tmp_path / "out", "--format", "nt,graphml")
    lines = [line for line in done.stderr.splitlines() if line.startswith("kg: ")]
    assert done.returncode == 1
    assert [line.split()[1] for line in lines] == ["E109", "E103", "E105", "E108"]
    assert "Traceback" not in done.stderr
    records = (tmp_path / "out" / "records.jsonl").read_text(encoding="utf8").splitlines()
    assert [json.loads(line)["id"] for line in records] == ["a", "d-nobody", "f", "g1"]
    assert "脚本局" not in (tmp_path / "out" / "records.jsonl").read_text(encoding="utf8")


def test_nothing_is_written_where_nothing_could_be_read(tmp_path: Path, kg: Run) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    done = kg("build", tmp_path / "a.txt", "-o", tmp_path / "out")
    assert done.returncode == 2
    assert [line.split()[1] for line in done.stderr.splitlines()] == ["E109", "E112"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("none.txt", "-o", "out"), "E101"),
        (("a.txt", "-o", "out", "--format", "tttl"), "E502"),
        (("a.txt", "-o", "out", "--published", "9.1.2025"), "E111"),
        (("a.txt", "-o", "out", "--province", "太原市"), "E111"),
        (("a.txt", "-o", "a.txt"), "E501"),
    ],
)
def test_a_mistake_is_one_line_and_status_2(
    tmp_path: Path, kg: Run, args: tuple[str, ...], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY, encoding="utf8")
    done = kg("build", *args)
    assert done.returncode == 2
    assert any(line.startswith(f"kg: {code} ") for line in done.stderr.splitlines())
    assert files(tmp_path) == ["a.txt"]


def test_a_build_that_fails_leaves_the_old_files_as_they_were(tmp_path: Path, kg: Run) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf8")
    assert kg("build", tmp_path / "a.txt", "-o", tmp_path / "out").returncode == 0
    before = {name: (tmp_path / "out" / name).read_bytes() for name in files(tmp_path / "out")}
    broken = before["records.jsonl"].replace("路怀瑾".encode(), "路怀玉".encode())
    (tmp_path / "b.jsonl").write_bytes(broken)
    done = kg("build", tmp_path / "b.jsonl", "-o", tmp_path / "out")
    assert done.returncode == 2
    assert done.stderr.startswith("kg: E402 ")
    assert {n: (tmp_path / "out" / n).read_bytes() for n in files(tmp_path / "out")} == before
