from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph import literals
from kg.graph.namespaces import XSD


@pytest.mark.parametrize(
    ("value", "datatype"),
    [
        ("2026-02-28", XSD.date),
        ("2026-02", XSD.gYearMonth),
        ("2026", XSD.gYear),
        ("2026-02-30", None),
        ("2026-13", None),
        ("0000", None),
        ("20260228", None),
        ("2026-W05-1", None),
        ("年内", None),
    ],
)
def test_only_valid_dates_are_typed(value: str, datatype: object):
    assert literals.date_type(value) == datatype


def test_what_is_no_date_stays_words():
    assert literals.when("年内") == literals.text("年内")


@given(st.dates())
def test_every_date_is_a_date(day: date):
    assert literals.when(day.isoformat()).datatype == XSD.date


@pytest.mark.parametrize(
    ("value", "digits"),
    [(1.0, "1.0"), (0.97, "0.97"), (0.3333, "0.3333"), (2.4e8, "240000000.0"), (161.1, "161.1")],
)
def test_decimals_have_no_exponent(value: float, digits: str):
    assert literals.decimal(value).value == digits


@given(st.floats(min_value=0, max_value=1e12, allow_nan=False))
def test_decimal_keeps_six_digits(value: float):
    assert abs(float(literals.decimal(value).value) - value) <= max(1e-6, value * 1e-15)
