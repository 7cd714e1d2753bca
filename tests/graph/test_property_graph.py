from __future__ import annotations

from hypothesis import given, settings

from kg.formats import Record
from kg.graph import build
from kg.graph.profiles import Profile
from kg.graph.property_graph import property_graph
from tests.factory import BUREAU, TEXT, bureau_record
from tests.strategies import archives

GRAPH = build([bureau_record()])
AGENCY = f"agency/{BUREAU}"
HEAD = f"official/闻一川.{BUREAU}"


def test_the_path_is_heads_agencies_and_their_initiatives() -> None:
    view = property_graph(GRAPH)
    edges = {(s, d["relation"], t) for s, t, d in view.edges(data=True)}
    assert edges == {
        (HEAD, "heads", AGENCY),
        (AGENCY, "pledges", "measure/bureau.20-30"),
        (AGENCY, "pledges", "measure/bureau.41-56"),
        (AGENCY, "pledges", "programme/就业优先战略"),
        ("place/140525", "runs", "programme/养老服务工程"),
    }
    assert len(view) == 7


def test_the_full_view_has_every_node_and_every_statement_between_nodes() -> None:
    view = property_graph(GRAPH, Profile.FULL)
    assert set(view) == set(GRAPH.nodes)
    between = [statement for statement in GRAPH if isinstance(statement.object, str)]
    assert view.number_of_edges() == len(between)
    assert view.nodes[AGENCY]["altLabel"] == "太原市人社局"


def test_an_edge_says_why() -> None:
    view = property_graph(GRAPH, texts={"bureau": TEXT})
    ((_, _, edge),) = view.in_edges(AGENCY, data=True)
    assert edge == {
        "label": "主持",
        "relation": "heads",
        "weight": 1.0,
        "color": "#c0392b",
        "confidence": 0.9,
        "rule": "post.test",
        "quote": "闻一川",
        "sources": "bureau",
        "attestedFirst": "2026-01-15",
        "attestedLast": "2026-01-15",
        "notStartedAfter": "2026-01-15",
        "notEndedBefore": "2026-01-15",
        "sentence": TEXT[: TEXT.index("。") + 1],
    }


def test_a_node_has_looks_and_a_place() -> None:
    node = property_graph(GRAPH).nodes[HEAD]
    assert node == {
        "label": "闻一川",
        "type": "Official",
        "color": "#c0392b",
        "articles": 1,
        "evidence": "闻一川",
        "size": 10.0,
        "x": 0.0,
        "y": -26.0,
    }


@given(archives())
@settings(max_examples=25, deadline=None)
def test_attributes_are_scalar_and_edge_ids_unique(archive: list[Record]) -> None:
    for profile in Profile:
        view = property_graph(build(archive), profile)
        for _, data in view.nodes(data=True):
            assert {type(value) for value in data.values()} <= {str, int, float, bool}
        for *_, data in view.edges(data=True):
            assert {type(value) for value in data.values()} <= {str, int, float, bool}
            assert data["weight"] >= 1
        keys = [key for *_, key in view.edges(keys=True)]
        assert len(keys) == len(set(keys))
