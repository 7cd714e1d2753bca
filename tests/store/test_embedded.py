from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.export import export
from kg.graph import build
from kg.store import load, render
from kg.store.embedded import FORMATS, built_files
from tests.factory import bureau_record

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    export(build([bureau_record()]), folder, ["ttl", "nt", "nq", "trig", "jsonld"])
    return folder


def test_every_format_gives_the_same_store(built: Path):
    answers = {
        suffix: render(load(built / f"graph{suffix}").query(COUNT), "csv") for suffix in FORMATS
    }
    assert answers[".nt"] == answers[".ttl"] == answers[".jsonld"]
    assert answers[".nq"] == answers[".trig"]


def test_the_folder_is_read_by_its_fullest_format(built: Path):
    assert [path.name for path in built_files(built)] == ["graph.nq"]


def test_our_prefixes_need_no_declaring(built: Path):
    assert bool(load(built).query("ASK { ?s a kg:Official ; kg:heads ?o }"))


def test_a_folder_without_rdf_says_so(tmp_path: Path):
    with pytest.raises(StoreError, match="E601"):
        load(tmp_path)


def test_a_broken_file_says_where(tmp_path: Path):
    (tmp_path / "graph.ttl").write_text("official:甲 a kg:Official .")
    with pytest.raises(StoreError, match=r"E602 .*graph\.ttl"):
        load(tmp_path)


def test_a_broken_query_says_why(built: Path):
    with pytest.raises(StoreError, match="E603 mine"):
        load(built).query("SELECT ?s WHERE {", "mine")
