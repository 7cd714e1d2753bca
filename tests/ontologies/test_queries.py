"""Every example query runs on a built graph and says in both languages what it answers."""

from pathlib import Path

import pytest
from pyoxigraph import QuerySolutions

from kg.export import export
from kg.formats import Place
from kg.graph import build
from kg.graph.ontology_files import ontology_file
from kg.store import Embedded, known_queries, load, read_query
from tests.factory import BUREAU, TEXT, bureau_record, later_record, mention, post, record

MOVE = "任命祁小满为泽州县民政局局长；免去祁小满的太原市民政局副局长职务。"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Embedded:
    folder = tmp_path_factory.mktemp("out")
    move = record(
        "move",
        MOVE,
        posts=(
            post(MOVE, "祁小满", "局长", "泽州县民政局", head=True, status="appointed"),
            post(MOVE, "祁小满", "副局长", "太原市民政局", status="removed"),
        ),
        mentions=(mention(MOVE, "Place", "太原市"),),
        places=(Place(name="太原市", code="140100", surfaces=("太原市",)),),
    )
    records = [bureau_record(), bureau_record("again"), move, later_record()]
    export(build(records), folder, ["nq"], records)
    return load(folder)


def rows(store: Embedded, name: str) -> list[tuple[str | None, ...]]:
    answer = store.query(read_query(name), name)
    assert isinstance(answer, QuerySolutions)
    return [tuple(None if term is None else str(term.value) for term in row) for row in answer]


def test_the_path_comes_first():
    assert known_queries()[0] == "path"
    assert len(known_queries()) >= 8


@pytest.mark.parametrize("name", known_queries())
def test_query_says_its_question_and_has_an_answer(store: Embedded, name: str):
    header = read_query(name).splitlines()
    assert header[0].startswith("# 问：")
    assert any(line.startswith("# Q: ") for line in header)
    assert rows(store, name)


def test_path(store: Embedded):
    found = rows(store, "path")
    assert ("闻一川", BUREAU, "实施就业优先战略") in found
    assert {row[0] for row in found} == {"闻一川"}


def test_heads_in_a_place_and_above_it(store: Embedded):
    found = rows(store, "heads-in-place")
    assert ("太原市", BUREAU, "局长", "闻一川", "2026-01-15") in found
    assert ("山西省", BUREAU, "局长", "闻一川", "2026-01-15") in found
    assert not any(row[2] == "副局长" for row in found)


def test_pledges_with_target_and_deadline(store: Embedded):
    row = ("闻一川", BUREAU, "建成就业帮扶车间", None, "2026-12-31", "就业帮扶车间20个以上")
    assert row in rows(store, "pledges")


def test_programmes(store: Embedded):
    assert ("养老服务工程", "runs", "泽州县") in rows(store, "programmes")


def test_evidence_marks_the_words(store: Embedded):
    found = [row for row in rows(store, "evidence") if row[4] == "民生无小事"]
    assert {row[8] for row in found} == {"闻一川"}
    assert {TEXT[int(row[5] or 0) : int(row[6] or 0)] for row in found} == {"闻一川"}


def test_deputies(store: Embedded):
    assert rows(store, "deputies") == [
        ("太原市人力资源和社会保障局", "副局长", "祁小满", "holds"),
        ("太原市民政局", "副局长", "祁小满", "removed"),
    ]


def test_moves(store: Embedded):
    left, holds = "太原市民政局副局长", "泽州县民政局局长"
    assert rows(store, "moves") == [("祁小满", left, None, holds, None)]


def test_figures(store: Embedded):
    row = (BUREAU, "target", "就业帮扶车间", ">=", "20", "个", None)
    assert row in rows(store, "figures")


def test_articles_per_agency(store: Embedded):
    assert (BUREAU, "3") in rows(store, "articles-per-agency")


def test_attested_twice(store: Embedded):
    assert rows(store, "attested-twice") == [("闻一川", BUREAU, "2")]


def test_one_article(store: Embedded):
    assert ("move", "祁小满", "heads", "泽州县民政局") in rows(store, "one-article")


def test_fulfilment_names_both_articles_and_the_score(store: Embedded):
    pair = (BUREAU, "建成就业帮扶车间", "就业帮扶车间20个以上", "就业帮扶车间23个")
    assert (*pair, "bureau", "later", "0.48") in rows(store, "fulfilment")
    assert {row[5] for row in rows(store, "fulfilment")} == {"later"}


def test_no_query_file_is_forgotten():
    files = {path.stem for path in Path(ontology_file("queries")).iterdir()}
    assert files == set(known_queries())


def test_tenures_have_their_bounds(store: Embedded):
    post = f"{BUREAU}局长"
    assert ("闻一川", post, None, "2026-01-15", "2026-01-15", None) in rows(store, "tenures")
