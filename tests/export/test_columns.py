from __future__ import annotations

import pytest

from kg.export.columns import columns, printed


def test_columns_have_one_type_and_the_first_come_first() -> None:
    rows = [{"label": "甲", "n": 1, "x": 1.5}, {"n": 2, "flag": True, "x": "?"}]
    assert list(columns(rows, ["n", "absent"]).items()) == [
        ("n", "long"),
        ("flag", "boolean"),
        ("label", "string"),
        ("x", "string"),
    ]


def test_names_that_differ_in_case_only_would_collide_in_gephi() -> None:
    with pytest.raises(ValueError, match="differ in case only"):
        columns([{"kind": "a", "Kind": "b"}])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (3, "3"),
        (2.0, "2"),
        (0.1 + 0.2, "0.3"),
        ("甲\x00乙\x0b\ud800\ufffe𠮷\n", "甲乙𠮷\n"),
    ],
)
def test_values_are_printed_without_what_xml_forbids(value: object, expected: str) -> None:
    assert printed(value) == expected
