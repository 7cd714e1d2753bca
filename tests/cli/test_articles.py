"""The main job over the real articles, as a user runs it; skipped where they are not at hand."""

import json
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import igraph
import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from lxml import etree

from tests.cli.conftest import SHARED, Run, process
from tests.server import documented, oxigraph

ARTICLES = SHARED / "articles"
pytestmark = pytest.mark.skipif(not ARTICLES.is_dir(), reason=f"{ARTICLES} is not here")


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    done = process("build", ARTICLES, "-o", folder, "--format", "ttl,nt,nq,graphml,gexf")
    assert done.returncode == 0, done.stderr
    assert "145  articles" in done.stderr
    return folder


def records(folder: Path) -> list[dict[str, object]]:
    return list(map(json.loads, (folder / "records.jsonl").read_bytes().splitlines()))


def test_every_span_of_every_record_lies_in_its_text(graph: Path) -> None:
    found = records(graph)
    assert len(found) == 145
    for record in found:
        text = record["text"]
        for mention in record["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
        for row in (*record["posts"], *record["pledges"], *record["undertakings"]):
            assert row["evidence"]
            for start, end in (*row["evidence"], *row.get("ranges", ())):
                assert 0 <= start < end <= len(text)


def test_every_quote_in_the_rdf_stands_where_it_says(graph: Path) -> None:
    texts = {record["id"]: record["text"] for record in records(graph)}
    store = ox.Store()
    store.bulk_load(path=str(graph / "graph.nt"), format=ox.RdfFormat.N_TRIPLES)
    rows = store.query(
        """PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <https://schema.org/>
        SELECT ?id ?start ?end ?exact WHERE {
          ?e oa:hasSource/schema:identifier ?id ; oa:hasSelector ?p, ?q .
          ?p oa:start ?start ; oa:end ?end . ?q oa:exact ?exact }"""
    )
    count = 0
    for row in rows:
        start, end = int(row["start"].value), int(row["end"].value)
        assert texts[row["id"].value][start:end] == row["exact"].value
        count += 1
    assert count > 5000


def test_three_parsers_agree_on_the_number_of_triples(graph: Path) -> None:
    path = graph / "graph.nt"
    by_oxigraph = len(set(ox.parse(path=str(path), format=ox.RdfFormat.N_TRIPLES)))
    lines = path.read_text(encoding="utf8").splitlines()
    by_rdflib = len(rdflib.Graph().parse(path, format="nt"))
    assert by_oxigraph == by_rdflib == len(lines)
    rapper = shutil.which("rapper")
    if rapper is None:
        pytest.skip("rapper (raptor2-utils) is not installed")
    done = subprocess.run(
        [rapper, "-c", "-i", "ntriples", str(path)],
        capture_output=True,
        encoding="utf8",
        check=True,
    )
    assert f"returned {by_oxigraph} triples" in done.stderr


def test_three_readers_find_every_node_and_edge_of_the_graphml(graph: Path) -> None:
    path = graph / "graph.graphml"
    tree = etree.parse(path)
    ns = "{http://graphml.graphdrawing.org/xmlns}"
    nodes = [e.get("id") for e in tree.iter(f"{ns}node")]
    edges = [e.get("id") for e in tree.iter(f"{ns}edge")]
    assert len(nodes) == len(set(nodes)) > 400
    assert len(edges) == len(set(edges)) > 400
    by_networkx = nx.read_graphml(path, force_multigraph=True)
    assert (by_networkx.number_of_nodes(), by_networkx.number_of_edges()) == (
        len(nodes),
        len(edges),
    )
    by_igraph = igraph.Graph.Read_GraphML(str(path))
    assert (by_igraph.vcount(), by_igraph.ecount()) == (len(nodes), len(edges))
    kinds = Counter(by_igraph.vs["type"])
    assert set(kinds) >= {"Official", "Agency", "Programme", "Measure"}


def test_the_built_graph_is_sound(graph: Path) -> None:
    done = process("validate", graph)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("name", ["graph.nq", "graph.ttl"])
def test_a_real_store_loads_it_by_the_documented_line(
    graph: Path, tmp_path: Path, kg: Run, name: str
) -> None:
    here = kg("query", "-f", "path", "--in", graph, "--as", "csv").stdout
    assert len(here.splitlines()) > 200
    with oxigraph(tmp_path) as server:
        documented(name, server, graph)
        there = kg("query", "-f", "path", "--endpoint", server, "--as", "csv")
        asked = documented("path.rq", server, graph)
    assert there.returncode == 0, there.stderr
    assert there.stdout == here
    assert asked.splitlines() == here.splitlines()


def test_the_reference_article_gives_its_heads_and_nobody_else(tmp_path: Path, kg: Run) -> None:
    reference = ARTICLES / "000_shanxi-minsheng.txt"
    done = kg("build", reference, "-o", tmp_path, "--province", "山西省", "--format", "nt")
    assert done.returncode == 0
    answer = kg("query", "-f", "path", "--in", tmp_path, "--as", "csv").stdout.splitlines()[1:]
    heads = {tuple(line.split(",")[:2]) for line in answer}
    assert heads >= {
        ("白进联", "太原市人力资源和社会保障局"),
        ("谷富民", "朔州市民政局"),
        ("王旭琴", "长治市卫生健康委员会"),
    }
    (record,) = records(tmp_path)
    holders = {p["person"] for p in record["posts"]}
    deputies = holders - {p["person"] for p in record["posts"] if p["head"]}
    assert deputies >= {"王贤伟", "王战国", "张志仁"}
    assert not deputies & {person for person, _ in heads}
    assert len(record["authors"]) == 9
    assert not holders & set(record["authors"])
