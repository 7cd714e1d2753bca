import io
import json
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store
from rich.console import Console

from kg.errors import StoreError
from kg.store import Embedded, bind, known_queries, read_query, render
from kg.store.query import shown, table

NAME = NamedNode("https://w3id.org/zhengwu-kg/id/agency/甲")
LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
ALL = "SELECT ?s ?o WHERE { ?s rdfs:label ?o } ORDER BY ?o"


@pytest.fixture
def store() -> Embedded:
    store = Store()
    store.add(Quad(NAME, LABEL, Literal("甲局", language="zh")))
    store.add(Quad(NAME, LABEL, Literal("乙")))
    return Embedded(store)


def test_a_query_is_read_by_path_or_name(tmp_path: Path):
    mine = tmp_path / "mine.rq"
    mine.write_text("ASK { ?s ?p ?o }")
    assert read_query(mine) == "ASK { ?s ?p ?o }"
    assert "kg:heads" in read_query("path")
    assert "kg:heads" in read_query("ontologies/queries/path.rq")


def test_an_unknown_query_names_the_known():
    with pytest.raises(StoreError, match=r"E606 .*path, "):
        read_query("no-such")
    assert "no-such" not in known_queries()


@pytest.mark.parametrize("value", ["甲局", "乙"])
def test_bind_narrows_by_words_with_and_without_language(store: Embedded, value: str):
    answer = store.query(bind(ALL, {"o": value}))
    assert render(answer, "csv").decode().splitlines()[1:] == [f"{NAME.value},{value}"]


def test_bind_narrows_by_iri(store: Embedded):
    assert render(store.query(bind(ALL, {"s": "<urn:x>"})), "csv") == b"s,o\r\n"
    assert b"\xe4\xb9\x99" in render(store.query(bind(ALL, {"s": f"<{NAME.value}>"})), "csv")


def test_bind_of_two_variables(store: Embedded):
    text = bind(ALL, {"o": "乙", "s": f"<{NAME.value}>"})
    assert render(store.query(text), "csv").count(b"\r\n") == 2


def test_bind_of_nothing_changes_nothing():
    assert bind(ALL, {}) == ALL


def test_bind_quotes_what_it_is_given(store: Embedded):
    assert render(store.query(bind(ALL, {"o": '"} DROP ALL #'})), "csv") == b"s,o\r\n"


def test_bind_of_an_unknown_variable_raises():
    with pytest.raises(StoreError, match="E603 x"):
        bind(ALL, {"x": "1"})


def test_bind_of_what_is_no_iri_raises():
    with pytest.raises(StoreError, match="E603"):
        bind(ALL, {"s": "<no iri>"})


def test_json_and_csv(store: Embedded):
    rows = json.loads(render(store.query(ALL), "json"))["results"]["bindings"]
    assert [row["o"]["value"] for row in rows] == ["乙", "甲局"]
    assert render(store.query(ALL), "csv").decode().splitlines()[0] == "s,o"


def test_ask(store: Embedded):
    assert render(store.query("ASK { ?s ?p ?o }"), "csv") == b"true\n"
    assert json.loads(render(store.query("ASK { ?s ?p ?o }"), "json"))["boolean"] is True
    assert shown_table(store, "ASK { ?s ?p 1 }").count("false") == 1


def test_construct(store: Embedded):
    text = 'CONSTRUCT { ?s rdfs:label "乙" } WHERE { ?s rdfs:label "乙" }'
    assert render(store.query(text), "json").decode() == f'{NAME} {LABEL} "乙" .\n'
    assert "agency:甲" in shown_table(store, text)


def test_table_shows_words_and_prefixed_names(store: Embedded):
    text = shown_table(store, ALL)
    assert "agency:甲" in text
    assert "甲局" in text
    assert "@zh" not in text


def shown_table(store: Embedded, query: str) -> str:
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(table(store.query(query)))
    return console.export_text()


def test_an_unbound_cell_is_empty():
    assert shown(None) == ""


def test_a_foreign_iri_is_shown_whole():
    assert shown(NamedNode("urn:x:y")) == "urn:x:y"
