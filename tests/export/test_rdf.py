"""The RDF files against parsers that are not ours: rdflib, Oxigraph's and raptor's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
from hypothesis import given, settings
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat, parse

from kg.export import export
from kg.export.rdf import RDF_EXPORTERS
from kg.formats import Record
from kg.graph import build
from tests.factory import TEXT, bureau_record
from tests.strategies import archives

FORMATS = {
    "ttl": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "nq": RdfFormat.N_QUADS,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    write(folder, [bureau_record()])
    return folder


def write(folder: Path, records: list[Record]) -> None:
    export(build(records), folder, FORMATS, records)


def read(folder: Path, name: str) -> Dataset:
    dataset = Dataset(parse(path=str(folder / f"graph.{name}"), format=FORMATS[name]))
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def test_every_format_is_registered():
    assert [exporter.name for exporter in RDF_EXPORTERS] == list(FORMATS)


def test_three_parsers_count_the_same_triples(folder: Path):
    path = folder / "graph.nt"
    lines = len(path.read_bytes().splitlines())
    assert len(rdflib.Graph().parse(path)) == lines
    assert len(list(parse(path=str(path), format=RdfFormat.N_TRIPLES))) == lines
    if shutil.which("rapper") is None:
        pytest.skip("raptor2-utils is not installed: no independent parser to ask")
    for name, parser in (("graph.nt", "ntriples"), ("graph.ttl", "turtle")):
        told = subprocess.run(
            ["rapper", "-i", parser, "-c", str(folder / name)],
            capture_output=True,
            text=True,
            check=True,
        )
        assert f"returned {lines} triples" in told.stderr


@pytest.mark.parametrize("name", ["ttl", "jsonld"])
def test_every_format_holds_the_triples_of_the_ntriples(folder: Path, name: str):
    assert read(folder, name) == read(folder, "nt")


def test_trig_holds_the_quads_of_the_nquads(folder: Path):
    assert read(folder, "trig") == read(folder, "nq")


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_jsonld_is_read_by_rdflib(folder: Path):
    compact = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
    lines = rdflib.Graph().parse(folder / "graph.nt")
    assert set(compact) == set(lines)


def test_line_formats_are_sorted_and_distinct(folder: Path):
    for name in ("nt", "nq"):
        lines = (folder / f"graph.{name}").read_bytes().splitlines()
        assert lines == sorted(set(lines))


def test_turtle_reads_well(folder: Path):
    text = (folder / "graph.ttl").read_text(encoding="utf-8")
    assert "\n# ── 官员 · Officials\n" in text
    assert "\nofficial:闻一川.太原市人力资源和社会保障局 a foaf:Person , kg:Official ;\n" in text
    assert "\tkg:heads agency:太原市人力资源和社会保障局" in text
    headings = [line for line in text.splitlines() if line.startswith("# ──")]
    assert len(headings) == len(set(headings))


@settings(max_examples=20, deadline=None)
@given(archives())
def test_any_graph_round_trips(tmp_path_factory: pytest.TempPathFactory, records: list[Record]):
    folder = tmp_path_factory.mktemp("any")
    write(folder, records)
    lines = read(folder, "nt")
    assert len(lines) == len((folder / "graph.nt").read_bytes().splitlines())
    assert read(folder, "ttl") == lines
    assert read(folder, "jsonld") == lines
    assert read(folder, "trig") == read(folder, "nq")


def test_bytes_do_not_depend_on_the_hash_seed(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path\n"
        "from kg.export import export; from kg.graph import build\n"
        "from tests.factory import bureau_record\n"
        "rows = [bureau_record('a'), bureau_record('b')]\n"
        "export(build(rows), Path(sys.argv[1]), ['ttl', 'nt', 'nq', 'trig', 'jsonld'], rows)\n"
    )
    root = Path(__file__).resolve().parents[2]
    made = []
    for seed in ("0", "1"):
        folder = tmp_path / seed
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
        command = [sys.executable, "-c", code, str(folder)]
        subprocess.run(command, env=environment, cwd=root, check=True)
        made.append({path.name: path.read_bytes() for path in sorted(folder.iterdir())})
    assert len(made[0]) == len(FORMATS)
    assert made[0] == made[1]


def test_words_around_a_quote_are_written(folder: Path):
    text = (folder / "graph.ttl").read_text(encoding="utf-8")
    at = TEXT.index("祁小满")
    assert f'oa:prefix "{TEXT[at - 16 : at]}"@zh' in text
