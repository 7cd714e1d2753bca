from __future__ import annotations

from pathlib import Path

from kg.export import export
from kg.graph import build
from kg.resolution.judgements import read_judgements
from tests.factory import post, record


def test_the_decisions_are_written_under_a_fixed_name(tmp_path: Path) -> None:
    text = "闻一川"
    graph = build([record("a", text, posts=tuple(post(text, text, "局长", a) for a in "甲乙"))])
    (path,) = export(graph, tmp_path, ["judgements"], stem="any")
    assert path.name == "judgements.jsonl"
    assert tuple(read_judgements(path)) == graph.judgements
    assert len(graph.judgements) == 1
