from __future__ import annotations

import pytest

from kg.graph.comparable import follows, over_before, reaches, same_noun, tail, unit_of


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("充电桩", "充电桩", True),
        ("公共充电桩", "充电桩", True),
        ("充电桩", "公共充电桩", True),
        ("充电桩", "充电站", False),
        ("企业", "企业", False),
        ("重点项目", "项目", False),
        ("新建项目", "新建项目", True),
    ],
)
def test_a_noun_is_the_other_or_its_end(left: str, right: str, same: bool) -> None:
    assert same_noun(left, right) is same


def test_a_noun_too_general_has_no_end_to_be_found_by() -> None:
    assert [tail(noun) for noun in ("项目", "人", None, "老年食堂")] == [None, None, None, "食堂"]


def test_units_that_count_alike() -> None:
    assert unit_of("所") == unit_of("个") == "个"
    assert unit_of("名") == "人"
    assert unit_of("亩") == "亩"


@pytest.mark.parametrize(
    ("pledged", "reported", "later"),
    [
        ("2025-01-09", "2025-12-26", True),
        ("2025-01-09", "2025-01-09", False),
        ("2025-01-09", "2024-12-26", False),
        ("2025-01-09", "2025", None),
        ("2025-01-09", "2026", True),
        (None, "2026", None),
        ("2025-01-09", None, None),
    ],
)
def test_one_day_follows_another(pledged: str | None, reported: str | None, later: object) -> None:
    assert follows(pledged, reported) is later


def test_a_time_over_before_the_pledge() -> None:
    assert over_before("2023", "2025-01-09")
    assert over_before("2021/2024", "2025-01-09")
    assert not over_before("2025", "2025-01-09")
    assert not over_before("2024/..", "2025-01-09")
    assert not over_before(None, "2025-01-09")


def test_a_floor_is_reached_from_below_and_a_ceiling_from_above() -> None:
    assert reaches(23, 20, ">=")
    assert not reaches(19, 20, ">=")
    assert reaches(4, 5, "<=")
    assert not reaches(6, 5, "<=")
