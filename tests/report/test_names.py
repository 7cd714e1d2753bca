from __future__ import annotations

import pytest

from kg.errors import GraphError
from kg.graph import build
from kg.report import names
from tests.factory import BUREAU, bureau_record

GRAPH = build([bureau_record()])


@pytest.mark.parametrize("name", ["太原", "太原市", "place/140100"])
def test_a_place_goes_by_every_name_of_its_division(name: str) -> None:
    assert [node.key for node in names.places(GRAPH, name)] == ["place/140100"]


def test_an_agency_goes_by_its_name_another_or_a_part_of_one() -> None:
    for name in (BUREAU, "太原市人社局", "人力资源"):
        assert [node.label for node in names.agencies(GRAPH, name)] == [BUREAU]


def test_a_name_of_another_kind_is_not_it_and_the_nearest_are_offered() -> None:
    with pytest.raises(GraphError, match=r"^E503 闻一川: .*"):
        names.places(GRAPH, "闻一川")
    with pytest.raises(GraphError, match=rf"^E503 太原市人力资源局: .* Did you mean {BUREAU}\?$"):
        names.agencies(GRAPH, "太原市人力资源局")
    with pytest.raises(GraphError, match=r"^E503 闻一山: .* Did you mean 闻一川\?$"):
        names.officials(GRAPH, "闻一山")
