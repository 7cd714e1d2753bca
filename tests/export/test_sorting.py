"""Distinct lines in order, whether they fit in memory or wait in files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.export.sorting import Lines

LINES = st.lists(st.binary(max_size=3).map(lambda b: b.replace(b"\n", b"") + b"\n"))


@given(st.lists(LINES), st.integers(min_value=1, max_value=5))
def test_lines_come_out_once_and_sorted(batches: list[list[bytes]], held: int) -> None:
    with Lines(held=held) as lines:
        for batch in batches:
            lines.add(batch)
        assert list(lines) == sorted({line for batch in batches for line in batch})


@pytest.mark.parametrize("held", [2, 100])
def test_the_runs_are_gone_at_the_end(tmp_path: Path, held: int) -> None:
    with Lines(tmp_path, held=held) as lines:
        lines.add([b"b\n", b"a\n"])
        lines.add([b"c\n", b"a\n"])
        assert list(lines) == [b"a\n", b"b\n", b"c\n"]
    assert list(tmp_path.iterdir()) == []
