from __future__ import annotations

import pytest

from kg.formats import Mention, Pledge
from kg.graph import build
from kg.report.index import Index
from kg.report.thin import Spot, thin
from tests.factory import BUREAU, bureau_record, mention, record, span, tells

PLAIN = "县畜牧中心举办“银龄计划”。闻一川说，将修路。泽州县民政局将修桥。"


def pledge(person: str | None, agency: str | None, words: str) -> Pledge:
    return Pledge(
        person=person,
        agency=agency,
        ranges=(span(PLAIN, words),),
        cue="将",
        rule="pledge.test",
        confidence=0.8,
        evidence=(),
    )


MENTIONS: tuple[Mention, ...] = (
    mention(PLAIN, "Agency", "县畜牧中心"),
    mention(PLAIN, "Programme", "“银龄计划”"),
)
INDEX = Index(
    build(
        [
            bureau_record(),
            record(
                "thin",
                PLAIN,
                mentions=MENTIONS,
                pledges=(pledge("闻一川", None, "将修路"), pledge(None, "泽州县民政局", "将修桥")),
            ),
            record("empty", "天晴。"),
            tells("gone", "2025-01-01", ("祁小满", "局长", "former")),
        ]
    )
)


@pytest.mark.parametrize(
    ("spot", "found"),
    [
        (Spot.PLEDGES_NO_HEAD, [("泽州县民政局", "1 pledged", ["thin"])]),
        (
            Spot.ATTESTED_ONCE,
            [(f"{BUREAU}党组书记", "闻一川", ["bureau"]), (f"{BUREAU}局长", "闻一川", ["bureau"])],
        ),
        (Spot.NOBODY_RUNS, [("银龄计划", None, ["thin"])]),
        (Spot.NO_PLACE, [("县畜牧中心", None, ["thin"])]),
        (Spot.NO_BODY, [("将修路", "闻一川", ["thin"])]),
        (Spot.NO_DATE, [("empty", None, ["empty"]), ("thin", None, ["thin"])]),
        (Spot.NOTHING_READ, [("empty", None, ["empty"])]),
    ],
)
def test_each_kind_of_thin_spot(spot: Spot, found: list[tuple[str, str | None, list[str]]]) -> None:
    report = thin(INDEX, [spot])
    assert [(r.values["what"], r.values["detail"], r.articles) for r in report.rows] == found
    assert {row.values["spot"] for row in report.rows} == {spot.value}


def test_all_kinds_stand_in_their_order() -> None:
    spots = [row.values["spot"] for row in thin(INDEX).rows]
    assert list(dict.fromkeys(spots)) == [spot.value for spot in Spot]
