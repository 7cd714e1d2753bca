import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.date_rules import RULES
from kg.extraction.dates import _hits, find_dates

ISSUE = "2025-11-20"


def read(text, published=ISSUE):
    """The dates of ``text`` as (printed, kind, iso)."""
    return [(text[d.start : d.end], d.kind, d.iso) for d in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024年完成", ("2024年", "point", "2024")),
        ("二〇二四年完成", ("二〇二四年", "point", "2024")),
        ("2024年10月8日，", ("2024年10月8日", "point", "2024-10-08")),
        ("2024-10-08", ("2024-10-08", "point", "2024-10-08")),
        ("10月8日上午", ("10月8日", "point", "2025-10-08")),
        ("去年建成", ("去年", "point", "2024")),
        ("明年启动", ("明年", "point", "2026")),
        ("2024年以来，", ("2024年以来", "since", "2024/..")),
        ("自2024年6月起，", ("2024年6月起", "since", "2024-06/..")),
        ("党的十八大以来", ("十八大以来", "since", "2012/..")),
        ("到2027年，", ("到2027年", "deadline", "2027")),
        ("力争到2030年底", ("力争到2030年底", "deadline", "2030")),
        ("2025年6月底前完成", ("2025年6月底前", "deadline", "2025-06")),
        ("明年6月底前完成", ("明年6月底前", "deadline", "2026-06")),
        ("截至10月底，", ("截至10月底", "until", "../2025-10")),
        ("到2010年12月为止", ("到2010年12月为止", "until", "../2010-12")),
        ("2021年至2025年", ("2021年至2025年", "period", "2021/2025")),
        ("2021—2025年", ("2021—2025年", "period", "2021/2025")),
        ("1至9月，", ("1至9月", "period", "2025-01/2025-09")),
        ("2024年1—10月，", ("2024年1—10月", "period", "2024-01/2024-10")),
        ("前三季度，", ("前三季度", "period", "2025-01/2025-09")),
        ("去年上半年，", ("去年上半年", "period", "2024-01/2024-06")),
        ("今年前10个月，", ("今年前10个月", "period", "2025-01/2025-10")),
        ("6月8日至10日，", ("6月8日至10日", "period", "2025-06-08/2025-06-10")),
        ("近三年来，", ("近三年来", "period", "2022/2025")),
        ("未来五年，", ("未来五年", "period", "2025/2030")),
        ("“十四五”期间，", ("“十四五”期间", "period", "2021/2025")),
        ("“十五五”时期，", ("“十五五”时期", "period", "2026/2030")),
        ("当晚8时30分", ("8时30分", "clock", None)),
        ("星期三", ("星期三", "clock", None)),
    ],
)
def test_a_date_is_read_as_edtf(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["今年", "前三季度", "近三年来", "10月8日", "未来五年"])
def test_without_the_day_of_issue_nothing_is_guessed(text):
    assert [iso for _, _, iso in read(text, None)] == [None]


@pytest.mark.parametrize(
    "text", ["提前两个月", "8个月", "日报记者", "千年古县", "3个工作日", "1.5:2"]
)
def test_lengths_of_time_and_other_words_are_no_dates(text):
    assert read(text) == []


@given(st.text(max_size=80) | st.text("0123456789年月日前底到至—十五“”以来近未季度", max_size=30))
def test_dates_are_ordered_spans_in_edtf(text):
    end = 0
    for found in find_dates(text, ISSUE):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        if found.iso is not None:
            moment = r"\d{4,}(-\d\d){0,2}"
            assert re.fullmatch(rf"{moment}|{moment}/({moment}|\.\.)|\.\./{moment}", found.iso)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_printed_day_comes_back(day):
    text = f"{day.year}年{day.month}月{day.day}日"
    assert read(text) == [(text, "point", day.isoformat())]


@given(
    st.text(
        "0129十五三〇年月日前今去上半季度第个大以来末期近未至到—、.-/:：时点周一代“” 　余",
        max_size=24,
    )
)
def test_looking_only_where_a_date_can_begin_loses_none(text):
    """The quick way finds what searching the text for every form finds."""
    found = sorted(hit[:3] for hit in _hits(text))
    assert found == sorted(
        (m.start(), -m.end(), i)
        for i, rule in enumerate(RULES)
        for m in rule.pattern.finditer(text)
    )


def test_a_long_run_of_numbers_is_no_reason_to_miss_a_date():
    text = "、".join(["1"] * 60) + "日"
    assert read(text) == [(text, "clock", None)]
