from __future__ import annotations

import pytest

from kg.errors import GraphError
from kg.graph import build
from kg.graph.explain import Passage, apart, explain, find
from tests.factory import BUREAU, TEXT, bureau_record

GRAPH = build([bureau_record()])
TEXTS = {"bureau": TEXT}


def test_a_head_s_account_begins_with_what_they_head_and_ends_with_where_named() -> None:
    (account,) = explain(GRAPH, TEXTS, "闻一川")
    told = [row.statement.predicate.value for row in account.statements]
    assert told[:2] == ["heads", "holds"]
    assert told[-1] == "mentions"
    assert set(told) == {
        "heads", "holds", "hasTenure", "post", "status", "attestedOn",
            "notStartedAfter", "notEndedBefore",
        "pledgedBy", "onBehalfOf", "concerns", "mentions",
    }  # fmt: skip


def test_the_words_are_marked_in_their_sentence() -> None:
    (account,) = explain(GRAPH, TEXTS, "泽州县")
    (run,) = [row for row in account.statements if row.statement.predicate == "runs"]
    sentence = "泽州县将推进养老服务工程。"
    assert run.passages == (Passage("bureau", TEXT.index(sentence), sentence, ((4, 12),)),)
    assert sentence[4:12] == "推进养老服务工程"


def test_spans_of_one_sentence_share_a_passage() -> None:
    (account,) = explain(GRAPH, TEXTS, BUREAU)
    rows = [row for row in account.statements if row.statement.predicate == "pledges"]
    (first, *_) = rows
    (passage,) = first.passages
    assert [passage.text[a:b] for a, b in passage.marks] == ["闻一川表示", "深入实施就业优先战略"]


@pytest.mark.parametrize("name", [BUREAU, "太原市人社局", f"agency/{BUREAU}", "太原市 人社局"])
def test_a_node_is_found_by_label_short_form_or_key(name: str) -> None:
    assert [node.key for node in find(GRAPH, name)] == [f"agency/{BUREAU}"]


def test_a_part_of_a_name_finds_all_that_have_it() -> None:
    assert [node.label for node in find(GRAPH, "就业优先")] == [
        "实施就业优先战略",
        "将深入实施就业优先战略，扩大社会保险覆盖面，年内建成就业帮扶车间20个以上",
        "就业优先战略",
    ]


def test_a_name_unknown_is_an_error_with_the_nearest_names() -> None:
    with pytest.raises(GraphError, match=r"^E503 闻一山: .*Did you mean 闻一川"):
        find(GRAPH, "闻一山")
    with pytest.raises(GraphError, match=r"^E503 "):
        find(GRAPH, "")


def test_evidence_inside_evidence_is_one_mark() -> None:
    assert apart([(4, 6), (0, 3), (5, 9), (9, 10), (12, 13)]) == [(0, 3), (4, 10), (12, 13)]
    (account,) = explain(GRAPH, TEXTS, "建成就业帮扶车间")
    (target,) = [row for row in account.statements if row.statement.predicate == "target"]
    (passage,) = target.passages
    assert [passage.text[a:b] for a, b in passage.marks] == ["年内建成就业帮扶车间20个以上"]
