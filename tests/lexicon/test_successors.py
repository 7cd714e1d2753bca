import re

import pytest

from kg.lexicon.successors import successions, successors


@pytest.mark.parametrize(
    ("name", "heirs"),
    [
        ("国家卫生和计划生育委员会", [("国家卫生健康委员会", "2018-03")]),
        ("山西省国土资源厅", [("山西省自然资源厅", "2018-10")]),
        ("晋城市工商行政管理局", [("晋城市市场监督管理局", "2018-10")]),
        ("晋城市扶贫开发办公室", [("晋城市乡村振兴局", "2021-05")]),
        ("晋城市文化和旅游局", []),
        ("国家旅游局", [("文化和旅游部", "2018-03")]),
        ("晋城市生态环境局", []),
        ("环境保护局", []),
    ],
)
def test_who_took_over(name, heirs):
    assert [(after, row.date) for after, row in successors(name)] == heirs


def test_a_body_that_was_split_has_several_heirs():
    heirs = [after for after, _ in successors("晋城市国土资源局")]
    assert heirs == ["晋城市自然资源局", "晋城市自然资源和规划局", "晋城市规划和自然资源局"]


def test_every_row_has_a_month_and_a_source_and_leads_elsewhere():
    for row in successions():
        assert re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", row.date)
        assert row.source
        assert row.after not in row.before


def test_no_chain_of_successions_returns_to_its_start():
    later = {before: row.date for row in successions() for before in row.before if row.local}
    for row in successions():
        if row.local and row.after in later:
            assert later[row.after] > row.date
