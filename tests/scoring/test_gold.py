from pathlib import Path

import pytest

from kg.errors import RecordError
from kg.scoring.gold import read_gold


def test_a_folder_is_read_by_id(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"id": "b", "text": "局", "title": null}', encoding="utf8")
    assert {k: g.text for k, g in read_gold(tmp_path).items()} == {"b": "局"}


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"^E403 .*: no annotated article"):
        read_gold(tmp_path)


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"id": 5}', encoding="utf8")
    with pytest.raises(RecordError, match=r"^E404 .*x\.json: not an annotated article"):
        read_gold(tmp_path)
