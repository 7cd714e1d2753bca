from __future__ import annotations

import pytest
from rich.console import Console

from kg.cli import tables
from kg.graph.statements import Evidence
from kg.report.table import Report, Row, plain

ROWS = [
    Row(
        {"who": "闻一川", "what": None}, tuple(Evidence(f"a{n}", 0, 3, "闻一川") for n in range(5))
    ),
    Row(
        {"who": "阿依努尔·买买提", "what": "两行\n一格"}, (Evidence("b", 0, 8, "阿依努尔·买买提"),)
    ),
]
REPORT = Report("test", ("who", "what"), plain("who", "what"), ROWS)
TEXTS = {f"a{n}": "闻一川到任。" for n in range(5)} | {"b": "阿依努尔·买买提到任。"}


def printed(monkeypatch: pytest.MonkeyPatch, terminal: bool, verbose: bool = False) -> str:
    console = Console(force_terminal=terminal, width=70, color_system=None, highlight=False)
    monkeypatch.setattr(tables, "out", console)
    with console.capture() as capture:
        tables.show(REPORT, TEXTS, verbose)
    return capture.get()


def test_down_a_pipe_columns_are_aligned_by_the_width_of_characters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert printed(monkeypatch, terminal=False) == (
        "who              what       articles\n"
        "闻一川                      a0 a1 a2 +2\n"
        "阿依努尔·买买提  两行 一格  b\n"
    )


def test_on_a_terminal_the_table_is_ruled(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = printed(monkeypatch, terminal=True).splitlines()
    assert any("──" in line for line in lines)
    assert any("阿依努尔·买买提" in line for line in lines)


def test_more_sentences_than_are_shown_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = printed(monkeypatch, terminal=True, verbose=True).splitlines()
    assert [line for line in lines if line.startswith("      ")] == [
        "      a0: 【闻一川】到任。",
        "      a1: 【闻一川】到任。",
        "      a2: 【闻一川】到任。",
        "      … 2 more",
        "      b: 【阿依努尔·买买提】到任。",
    ]


def test_a_column_blank_throughout_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(force_terminal=False, width=70, color_system=None)
    monkeypatch.setattr(tables, "out", console)
    with console.capture() as capture:
        tables.show(Report("test", ("who", "what"), plain("who", "what"), ROWS[:1]), TEXTS, False)
    assert capture.get() == "who     articles\n闻一川  a0 a1 a2 +2\n"


def test_a_narrow_terminal_wraps_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(force_terminal=True, width=20, color_system=None)
    monkeypatch.setattr(tables, "out", console)
    with console.capture() as capture:
        tables.show(REPORT, TEXTS, False)
    letters = {c for c in capture.get() if c.isalnum()}
    assert letters >= set("阿依努尔买提两行一格")
    assert "…" not in capture.get()
