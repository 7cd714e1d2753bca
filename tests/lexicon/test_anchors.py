from __future__ import annotations

import pytest

from kg.lexicon.anchors import anchored


@pytest.mark.parametrize(
    "name",
    [
        "太原市民政局", "中共泽州县委员会", "山西日报", "国务院", "财政部", "国家能源局",
        "中共中央政治局", "新华社", "西北农林科技大学", "甘肃省农业科学院林果花卉研究所",
        "南京大学文学院", "东方艾格农业咨询中心",
    ],
)  # fmt: skip
def test_these_mean_one_body_wherever_they_are_printed(name: str) -> None:
    assert anchored(name)


@pytest.mark.parametrize(
    "name",
    [
        "公司", "我校", "县医院", "合作发展处", "采购中心", "马克思主义学院", "区人民政府",
        "中共省委员会", "局党组", "办公厅", "团市委", "中央代表团", "国民议会", "参议院",
    ],
)  # fmt: skip
def test_these_mean_a_body_only_where_they_stand(name: str) -> None:
    assert not anchored(name)
