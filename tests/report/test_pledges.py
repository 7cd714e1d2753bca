from __future__ import annotations

from kg.formats import Undertaking
from kg.graph import build
from kg.report import names
from kg.report.index import Index
from kg.report.pledges import pledges
from tests.factory import BUREAU, TEXT, bureau_record, span

UNDERTAKEN = Undertaking(
    agent="泽州县",
    programme="养老服务工程",
    how="pledges",
    rule="undertaking.test",
    confidence=0.7,
    evidence=(span(TEXT, "推进养老服务工程"),),
)
INDEX = Index(build([bureau_record(undertakings=(UNDERTAKEN,))]))


def test_a_row_is_a_measure_with_its_targets_and_when_it_is_due() -> None:
    report = pledges(INDEX)
    assert [[row.values[name] for name in report.fields] for row in report.rows] == [
        [BUREAU, "闻一川", "实施就业优先战略", "就业优先战略", [], [], "2026-01-15"],
        [BUREAU, "闻一川", "建成就业帮扶车间", None,
         ["就业帮扶车间20个以上"], ["2026-12-31"], "2026-01-15"],
        ["泽州县", None, None, "养老服务工程", [], [], "2026-01-15"],
    ]  # fmt: skip
    assert [row.articles for row in report.rows] == [["bureau"]] * 3
    assert {span.quote for span in report.rows[1].evidence} == {
        "闻一川表示",
        "年内建成就业帮扶车间20个以上",
    }


def test_an_agency_or_a_place_narrows_them() -> None:
    def of(name: str) -> list[object]:
        chosen = names.bodies(INDEX.graph, name)
        return [row.values["body"] for row in pledges(INDEX, chosen).rows]

    assert of(BUREAU) == [BUREAU, BUREAU]
    assert of("太原市人社局") == [BUREAU, BUREAU]
    assert of("太原") == [BUREAU, BUREAU]
    assert of("泽州县") == ["泽州县"]
    assert of("山西省") == [BUREAU, BUREAU, "泽州县"]
