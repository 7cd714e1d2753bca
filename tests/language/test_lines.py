import re

from hypothesis import given
from hypothesis import strategies as st

from kg.language.lines import matches_near

CUE = re.compile("会|节")
NAMED = re.compile("[省市][^\n]{0,3}?(?:会|节)")


@given(st.text("省市会节某\n"))
def test_nothing_is_lost_by_looking_only_in_lines_with_a_cue(text: str) -> None:
    found = [m.span() for m in matches_near(CUE, NAMED, text)]
    assert found == [m.span() for m in NAMED.finditer(text)]


def test_a_line_without_a_cue_is_not_looked_at() -> None:
    assert [m[0] for m in matches_near(CUE, re.compile("市"), "某市\n某市会\n某市")] == ["市"]
