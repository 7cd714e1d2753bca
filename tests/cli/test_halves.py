"""The law of building on real pages: halves in any order, and one article replaced."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import SHARED, Run

FILES = ("graph.nq", "graph.graphml", "judgements.jsonl", "records.jsonl")


@pytest.fixture(scope="session")
def sample(built: Path) -> list[str]:
    """Records of the seeds, as lines."""
    return (built / "records.jsonl").read_text(encoding="utf8").splitlines(keepends=True)


def test_halves_in_either_order_and_an_article_replaced(
    sample: list[str], tmp_path: Path, kg: Run
) -> None:
    check(sample, tmp_path, kg)


def test_the_same_of_news_of_years(tmp_path: Path, kg: Run) -> None:
    source = SHARED / "corpora/unlabelled/xinwenlianbo.jsonl.xz"
    if not source.exists():
        pytest.skip("the corpora are not here")
    articles = tmp_path / "some.jsonl"
    articles.write_text("".join(few(source)), encoding="utf8")
    done = kg("extract", articles, "-o", tmp_path / "records.jsonl")
    assert done.returncode == 0, done.stderr
    lines = (tmp_path / "records.jsonl").read_text(encoding="utf8").splitlines(keepends=True)
    check(lines, tmp_path, kg)
    decided = (tmp_path / "whole" / "judgements.jsonl").read_text(encoding="utf8").splitlines()
    assert {json.loads(line)["outcome"] for line in decided} >= {"same"}


def few(source: Path) -> list[str]:
    """Every eightieth article of the first four thousand, whole lines."""
    import lzma

    with lzma.open(source, "rt", encoding="utf8") as stream:
        return [line for at, line in enumerate(stream) if at % 80 == 0 and at < 4000]


def check(lines: list[str], folder: Path, kg: Run) -> None:
    """Build all at once, in halves either way, and with an article changed and changed back."""
    half = len(lines) // 2
    changed = json.loads(lines[0]) | {"posts": [], "pledges": []}
    parts = {
        "left": lines[:half],
        "right": lines[half:],
        "all": lines,
        "without": [json.dumps(changed, ensure_ascii=False) + "\n", *lines[1:]],
    }
    for name, rows in parts.items():
        (folder / f"{name}.jsonl").write_text("".join(rows), encoding="utf8")

    def made(out: str, *inputs: str) -> dict[str, bytes]:
        paths = [folder / f"{name}.jsonl" for name in inputs]
        done = kg("build", *paths, "-o", folder / out, "--format", "nq,graphml")
        assert done.returncode == 0, done.stderr
        return {name: (folder / out / name).read_bytes() for name in FILES}

    whole = made("whole", "all")
    assert made("forth", "left", "right") == whole
    assert made("back", "right", "left") == whole
    # Into the same folder, so that nothing of the article's old reading is left behind.
    replaced = made("replaced", "without")
    assert replaced != whole
    assert made("replaced", "all") == whole
    assert made("fresh", "without") == replaced
