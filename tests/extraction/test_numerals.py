from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.numerals import adjacent_lower, fold, value_of


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("7", "7"),
        ("１５", "15"),
        ("4．6", "4.6"),
        ("1,280", "1280"),
        ("204 .331", "204.331"),
        ("4万", "40000"),
        ("2.4亿", "240000000"),
        ("1.2万亿", "1200000000000"),
        ("1万6千", "16000"),
        ("1亿3千多万", "130000000"),
        ("十二", "12"),
        ("两千五百万", "25000000"),
        ("一万五", "15000"),
        ("百", "100"),
        ("千万", "10000000"),
        ("三分之一", "0.3333"),
        ("1/3", "0.3333"),
        ("一半", "0.5"),
    ],
)
def test_a_numeral_is_read(numeral, value):
    assert value_of(numeral) == Decimal(value)


@pytest.mark.parametrize("word", ["", "一二三", "几", "数千", "北京", "1.2.3", "百亿六"])
def test_what_is_no_single_numeral_has_no_value(word):
    assert value_of(word) is None


@pytest.mark.parametrize(
    ("numeral", "lower"), [("两三", 2), ("七八百", 700), ("十二三", 12), ("三五", 3)]
)
def test_two_neighbours_give_the_lower(numeral, lower):
    assert adjacent_lower(numeral) == lower


@pytest.mark.parametrize("numeral", ["二十三", "一九", "五", "二十"])
def test_other_numerals_are_no_neighbours(numeral):
    assert adjacent_lower(numeral) is None


@given(st.integers(1, 10**12 - 1))
def test_numbers_written_in_characters_come_back(number):
    assert value_of(cn2an.an2cn(number)) == number


@given(st.integers(0, 10**15))
def test_digits_come_back_grouped_or_full_width(number):
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    assert value_of(f"{number:,}") == number
    assert value_of(str(number).translate(wide)) == number


@given(st.decimals(0, 99999, places=2), st.sampled_from([("万", 10**4), ("亿", 10**8)]))
def test_a_multiplier_is_exact(mantissa, power):
    word, factor = power
    assert value_of(f"{mantissa}{word}") == mantissa * factor


@given(st.text())
def test_folding_keeps_the_length_and_is_idempotent(text):
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(st.text("零〇一二两三四五六七八九十百千万亿点", max_size=10))
def test_any_run_of_numeral_characters_is_a_number_or_none(numeral):
    value = value_of(numeral)
    assert value is None or value >= 0
