from __future__ import annotations

import dataclasses

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.formats import Fact, Place, Record
from kg.graph import build, union
from kg.graph.fulfilment import MOST, SHARES, Promise, Result, Target, pair
from kg.graph.statements import Evidence, Statement
from tests.factory import bureau_record, figure, later_record, mention, record, span
from tests.strategies import archives

MEASURE, RESULT = "measure/bureau.41-56", "figure/later.15-18"


def candidates(*records: Record) -> list[Statement]:
    return [s for s in build(union(records)) if s.predicate == "fulfilmentCandidate"]


def promise(**changes: object) -> Promise:
    made = Promise(
        block="agency/甲",
        body="agency/甲",
        article="a",
        day="2025-01-09",
        measure="measure/a.0-9",
        label="新建老年食堂",
        programme=None,
        targets=(Target("老年食堂", "个", 60.0, ">=", Evidence("a", 5, 8, "60个")),),
        evidence=Evidence("a", 0, 9, "新建老年食堂60个"),
        confidence=1.0,
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def result(**changes: object) -> Result:
    made = Result(
        block="agency/甲",
        body="agency/甲",
        article="b",
        day="2025-12-28",
        figure="figure/b.3-6",
        noun="老年食堂",
        unit="所",
        value=64.0,
        period=None,
        programmes=(),
        evidence=Evidence("b", 3, 6, "64所"),
        confidence=1.0,
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def test_a_later_result_of_the_body_is_a_candidate_with_the_words_of_both() -> None:
    (found,) = candidates(bureau_record(), later_record())
    assert (found.subject, found.object) == (MEASURE, RESULT)
    assert found.rule == "fulfilment.target"
    assert found.confidence == 0.48  # 0.6 of the pledge's 0.8
    assert [(e.article, e.quote) for e in found.evidence] == [
        ("bureau", "年内建成就业帮扶车间20个以上"),
        ("bureau", "20个以上"),
        ("later", "23个"),
    ]


def test_the_order_of_the_records_is_nothing_to_it() -> None:
    one, other = bureau_record(), later_record()
    assert build([one, other]) == build([other, one]) == build(union([other], [one]))


@given(archives(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_no_candidate_lies_in_the_article_of_its_pledge(
    archive: list[Record], random: object
) -> None:
    shuffled = list(archive)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    for found in candidates(*shuffled):
        assert len(found.articles) == 2


def test_an_earlier_result_is_none() -> None:
    early = later_record(published=Fact("2025-12-20", "printed"))
    assert candidates(bureau_record(), early) == []


def test_an_undated_result_counts_for_less() -> None:
    (found,) = candidates(bureau_record(), later_record(published=None))
    assert found.confidence == 0.336


def test_another_bodys_result_is_none() -> None:
    other = later_record()
    figures = tuple(msgspec.structs.replace(f, agent="泽州县民政局") for f in other.figures)
    assert candidates(bureau_record(), later_record(figures=figures)) == []


def test_a_place_and_its_government_are_one_seat_and_score_lower() -> None:
    text = "泽州县已建成就业帮扶车间23个。"
    seat = record(
        "seat",
        text,
        published=Fact("2026-12-20", "printed"),
        mentions=(mention(text, "Place", "泽州县"),),
        places=(Place(name="泽州县", code="140525", surfaces=("泽州县",)),),
        figures=(
            figure(text, "23个", 23, "个", "=", "result", what="就业帮扶车间", agent="泽州县"),
        ),
    )
    pledged = bureau_record()
    government = "泽州县人民政府"
    ours = bureau_record(
        pledges=tuple(msgspec.structs.replace(p, agency=government) for p in pledged.pledges),
        agencies=(msgspec.structs.replace(pledged.agencies[0], name=government, place="140525"),),
    )
    (found,) = candidates(ours, seat)
    assert (found.confidence, found.object) == (
        0.384,
        f"figure/seat.{'-'.join(map(str, span(text, '23个')))}",
    )


@pytest.mark.parametrize(
    ("pledged", "reported", "rule", "score"),
    [
        ({}, {}, "fulfilment.target", 0.6),
        ({}, {"value": 50.0}, "fulfilment.target", 0.48),
        (
            {"programme": "programme/x"},
            {"programmes": ("programme/x",)},
            "fulfilment.programme-and-target",
            0.75,
        ),
        (
            {"programme": "programme/x"},
            {"programmes": ("programme/x",), "noun": "示范点位"},
            "fulfilment.programme",
            0.5,
        ),
        ({"targets": ()}, {}, "fulfilment.object", 0.4),
    ],
)
def test_the_rule_and_its_share(
    pledged: dict[str, object], reported: dict[str, object], rule: str, score: float
) -> None:
    found = pair(promise(**pledged), result(**reported))
    assert found is not None
    assert found[:2] == (rule, score)
    assert rule in SHARES


@pytest.mark.parametrize(
    ("pledged", "reported"),
    [
        ({}, {"unit": "平方米"}),
        ({}, {"noun": "养老床位"}),
        ({}, {"noun": None}),
        ({}, {"period": "2024"}),
        ({}, {"article": "a"}),
        ({"targets": ()}, {"noun": "食堂"}),
    ],
)
def test_what_is_no_candidate(pledged: dict[str, object], reported: dict[str, object]) -> None:
    assert pair(promise(**pledged), result(**reported)) is None


def test_a_measure_has_a_few_candidates_at_most_the_best_first() -> None:
    later = [
        later_record(f"later{i}", published=Fact(f"2026-12-{10 + i}", "printed")) for i in range(8)
    ]
    found = candidates(bureau_record(), *later)
    assert [s.object for s in found] == [f"figure/later{i}.15-18" for i in range(MOST)]
