from __future__ import annotations

from pathlib import Path

from kg.export import export
from kg.formats.jsonl import read_records
from kg.graph import build
from tests.factory import bureau_record


def test_the_records_come_back_sorted_by_id(tmp_path: Path) -> None:
    records = [bureau_record("b"), bureau_record("a")]
    (path,) = export(build(records), tmp_path, ["records"], records, stem="any")
    assert path.name == "records.jsonl"
    assert list(read_records(path)) == records[::-1]
