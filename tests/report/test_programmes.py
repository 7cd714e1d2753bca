from __future__ import annotations

from kg.graph import build
from kg.report.index import Index
from kg.report.programmes import programmes
from tests.factory import BUREAU, bureau_record

INDEX = Index(build([bureau_record()]))


def test_programmes_stand_by_province_with_the_bodies_and_their_part() -> None:
    report = programmes(INDEX)
    assert [[row.values[name] for name in report.fields] for row in report.rows] == [
        ["山西省", "太原市", "就业优先战略", BUREAU, ["pledges"], []],
        ["山西省", "泽州县", "养老服务工程", "泽州县", ["runs"], []],
    ]
    assert report.rows[1].evidence[0].quote == "推进养老服务工程"


def test_a_place_narrows_them() -> None:
    report = programmes(INDEX, ["place/140525"])
    assert [row.values["programme"] for row in report.rows] == ["养老服务工程"]
