"""A real Oxigraph server, loaded by the very lines of docs/rdf.md."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import QuerySolutions

from kg.errors import StoreError
from kg.export import export
from kg.graph import build
from kg.store import Remote, bind, load, read_query, render
from tests.factory import BUREAU, bureau_record
from tests.server import documented, oxigraph


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    records = [bureau_record("a"), bureau_record("b")]
    export(build(records), folder, ["ttl", "nq"], records)
    return folder


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with oxigraph(tmp_path) as address:
        yield address


@pytest.mark.parametrize("word", ["graph.ttl", "graph.nq"])
def test_documented_lines_load_and_the_path_is_the_same(server: str, built: Path, word: str):
    documented(word, server, built)
    expected = render(load(built).query(read_query("path")), "csv")
    assert expected.count(b"\r\n") > 1
    with Remote(server) as remote:
        assert render(remote.query(read_query("path")), "csv") == expected
    asked = documented("path.rq", server, built)
    assert asked.splitlines() == expected.decode().splitlines()


def test_named_graphs_arrive(server: str, built: Path):
    with Remote(server) as remote:
        remote.put(built / "graph.nq")
        answer = remote.query(bind(read_query("one-article"), {"article": "a"}))
        assert render(answer, "csv") == render(
            load(built).query(bind(read_query("one-article"), {"article": "a"})), "csv"
        )


def test_put_replaces_and_post_adds(server: str, built: Path, tmp_path: Path):
    count = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
    more = tmp_path / "more.nt"
    more.write_text("<urn:s> <urn:p> <urn:o> .\n")
    with Remote(server) as remote:
        remote.put(built / "graph.ttl")
        before = number(remote, count)
        remote.put(more, replace=False)
        assert number(remote, count) == before + 1
        remote.put(more)
        assert number(remote, count) == 1
        remote.put(more, graph="urn:g")
        assert number(remote, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH <urn:g> { ?s ?p ?o } }") == 1


def number(remote: Remote, query: str) -> int:
    answer = remote.query(query)
    assert isinstance(answer, QuerySolutions)
    ((term,),) = [tuple(row) for row in answer]
    return int(str(term.value))  # type: ignore[union-attr]


def test_our_prefixes_need_no_declaring(server: str, built: Path):
    with Remote(server) as remote:
        remote.put(built / "graph.ttl")
        assert bool(remote.query(f'ASK {{ ?s kg:heads ?o . ?o rdfs:label "{BUREAU}"@zh }}'))


def test_what_a_store_refuses_is_told(server: str, tmp_path: Path):
    bad = tmp_path / "bad.ttl"
    bad.write_text("this is no Turtle")
    with Remote(server) as remote:
        with pytest.raises(StoreError, match="E603"):
            remote.query("SELECT ?s WHERE {")
        with pytest.raises(StoreError, match="E605"):
            remote.put(bad)
    with Remote(f"{server}/nowhere") as lost, pytest.raises(StoreError, match="E605"):
        lost.query("ASK { ?s ?p ?o }")


def test_no_store_is_told():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    with Remote(address) as remote, pytest.raises(StoreError, match="E604"):
        remote.query("ASK { ?s ?p ?o }")


def test_what_is_no_address_is_told():
    with pytest.raises(StoreError, match="E604"):
        Remote("http://127.0.0.1:port/")
