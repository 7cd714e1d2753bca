from __future__ import annotations

import pytest

from kg.graph.dates import dated
from kg.graph.statements import Literal


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("2026", "gYear"),
        ("2026-01", "gYearMonth"),
        ("2026-13", "string"),
        ("2026-01-15", "date"),
        ("2026-02-30", "string"),
        ("20260115", "date"),
        ("去年", "string"),
    ],
)
def test_no_date_is_more_precise_than_printed(text: str, datatype: str) -> None:
    value = "2026-01-15" if text == "20260115" else text
    assert dated(text) == Literal(value, datatype)  # type: ignore[arg-type]
