from __future__ import annotations

from kg.graph import Kind, build
from tests.factory import mention, record

TEXT = "村民闻一川在泽州县说,闻一川来自泽州县。"


def test_every_place_where_a_name_stands_is_evidence_of_one_statement() -> None:
    rows = tuple(mention(TEXT, "Place", "泽州县", nth) for nth in (0, 1))
    (row,) = build([record("a", TEXT, mentions=rows)]).statements
    assert [span.start for span in row.evidence] == [6, 16]


def test_someone_without_a_post_is_a_person_of_that_article() -> None:
    rows = (mention(TEXT, "Person", "闻一川"),)
    graph = build([record(name, TEXT, mentions=rows) for name in ("a", "b")])
    assert [node.key for node in graph.of_kind(Kind.PERSON)] == [
        "person/闻一川.a",
        "person/闻一川.b",
    ]
