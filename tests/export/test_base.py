from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.export import FORMATS, Exporter, export
from kg.export.base import run
from kg.graph import Graph, build
from tests.factory import bureau_record

GRAPH = build([bureau_record()])


class Broken(Exporter):
    """Writes half a file and fails."""

    name, suffix, description = "broken", ".broken", ""

    def write(self) -> None:
        with self.open() as stream:
            stream.write(b"half")
            raise RuntimeError("in the middle")


def test_where_one_format_fails_no_file_has_changed(tmp_path: Path) -> None:
    (path,) = export(GRAPH, tmp_path, ["graphml"])
    before = path.read_bytes()
    good = FORMATS["graphml"](Graph({}, ()), tmp_path)
    with pytest.raises(RuntimeError, match="in the middle"):
        run([good, Broken(GRAPH, tmp_path)])
    assert [each.name for each in tmp_path.iterdir()] == ["graph.graphml"]
    assert path.read_bytes() == before


def test_a_format_unknown_is_an_error_that_lists_the_known() -> None:
    with pytest.raises(GraphError, match=r"^E502 dot: no such format\. Formats: .*graphml"):
        export(GRAPH, Path("nowhere"), ["dot"])


def test_a_folder_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(GraphError, match=r"^E501 .*out.*: cannot be written"):
        export(GRAPH, tmp_path / "out", ["json"])


def test_a_format_named_twice_is_written_once(tmp_path: Path) -> None:
    assert len(export(GRAPH, tmp_path, ["json", "json"])) == 1


def test_files_take_the_mode_that_others_get(tmp_path: Path) -> None:
    (path,) = export(GRAPH, tmp_path, ["json"])
    (tmp_path / "plain").touch()
    assert path.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_formats_bear_their_names() -> None:
    assert all(name == exporter.name for name, exporter in FORMATS.items())
    assert len({exporter.suffix for exporter in FORMATS.values()}) == len(FORMATS)
