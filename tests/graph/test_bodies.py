from __future__ import annotations

from kg.formats import AgencyEntry
from kg.graph.bodies import Bodies
from tests.factory import record

PLACED = AgencyEntry(name="合作发展处", kind="unit", parent="晋东大学")


def test_a_name_that_says_which_body_it_is_is_one_everywhere() -> None:
    assert Bodies(record("a", "甲"))("太原市民政局") == "太原市民政局"


def test_a_name_that_does_not_stays_in_its_article() -> None:
    assert Bodies(record("a", "甲"))("合作发展处") == ("合作发展处", "a")


def test_a_known_parent_anchors_it() -> None:
    assert Bodies(record("a", "甲", agencies=(PLACED,)))("合作发展处") == "合作发展处"
