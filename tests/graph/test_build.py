from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import RecordError
from kg.formats import Record
from kg.graph import Literal, build, union
from tests.factory import bureau_record, record
from tests.strategies import archives, records


@given(archives(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_and_the_batches_do_not_matter(archive: list[Record], random: object) -> None:
    shuffled = list(archive)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    cut = len(shuffled) // 2
    whole = build(union(archive))
    assert build(union(shuffled[cut:], shuffled[:cut])) == whole
    assert build(union(union(shuffled[:cut]), shuffled)) == whole
    assert build(shuffled) == whole


@given(archives())
@settings(max_examples=60, deadline=None)
def test_every_statement_has_evidence_that_stands_in_its_article(archive: list[Record]) -> None:
    texts = {each.id: each.text for each in archive}
    graph = build(archive)
    for statement in graph:
        assert statement.evidence
        assert 0 < statement.confidence <= 1
        for span in statement.evidence:
            assert texts[span.article][span.start : span.end] == span.quote != ""
        assert statement.subject in graph.nodes
        assert isinstance(statement.object, Literal) or statement.object in graph.nodes
    for node in graph.nodes.values():
        for span in node.evidence:
            assert texts[span.article][span.start : span.end] == span.quote
    assert len({statement.key for statement in graph}) == len(graph.statements)
    assert list(graph.nodes) == sorted(graph.nodes)


def test_one_id_with_one_text_is_one_record() -> None:
    assert union([bureau_record()], [bureau_record()]) == [bureau_record()]


def test_of_two_extractions_of_one_text_the_same_stays_in_either_order() -> None:
    full, empty = bureau_record(), bureau_record(posts=())
    assert union([full], [empty]) == union([empty], [full])


def test_one_id_with_two_texts_is_an_error_naming_it() -> None:
    with pytest.raises(RecordError, match=r"^E411 the id 'x' stands for two different texts"):
        union([record("x", "甲")], [record("x", "乙")])


def test_records_come_sorted_by_id() -> None:
    assert [each.id for each in union([record("b", "乙"), record("a", "甲")])] == ["a", "b"]


def test_no_records_make_an_empty_graph() -> None:
    graph = build([])
    assert (graph.nodes, graph.statements) == ({}, ())


@given(archives(), st.data())
@settings(max_examples=40, deadline=None)
def test_replacing_one_article_is_building_without_the_old_one(
    archive: list[Record], data: st.DataObject
) -> None:
    """What an article that is gone said about who is who is gone with it."""
    if not archive:
        return
    gone = data.draw(st.sampled_from(archive))
    new = data.draw(records(gone.id))
    rest = [each for each in archive if each.id != gone.id]
    assert build(union(rest, [new])) == build(union([new], rest))
