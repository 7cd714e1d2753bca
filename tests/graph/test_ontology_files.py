from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.graph import ontology_files


def test_the_ontology_is_found():
    assert ontology_files.ontology_file("zhengwu.ttl").is_file()


def test_a_package_without_ontology_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ontology_files, "_PACKAGE", tmp_path / "kg")
    with pytest.raises(GraphError, match="E550"):
        ontology_files.ontology_dir()
