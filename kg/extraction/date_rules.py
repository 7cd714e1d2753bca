"""The forms a date takes, one small reader each; ``RULES`` lists them.

A reader gets the match and the year of issue (``None`` where unknown) and gives EDTF, or
``None`` where the words alone do not say.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kg.extraction.numerals import value_of
from kg.lexicon.dates import date_words
from kg.lexicon.words import alternation

DateKind = Literal["point", "period", "since", "until", "deadline", "clock"]
Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class DateRule:
    """A form of date: how it is printed, how it is read, and what it dates. ``opens`` is the class
    of the characters its print can begin with."""

    opens: str
    pattern: re.Pattern[str]
    read: Callable[[Match, int | None], str | None]
    kind: DateKind


WORDS = date_words()
SPACE = "[ \u3000]*"
_YEAR = rf"(?:(?:1[5-9]|20)\d\d(?={SPACE}年)|[一二][零〇九][零〇一二三四五六七八九]{{2}}(?=年))"
_REL = alternation(WORDS.years)
_PART = alternation(WORDS.parts)
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_COUNT = r"(?:\d{1,3}|[一二两三四五六七八九]?十?[一二两三四五六七八九十])"
_TO = r"[至到—\-–~～－]{1,2}"
_ANY_YEAR = rf"(?:(?P<year>{_YEAR}){SPACE}年度?|(?P<rel>{_REL}))"
_OF = rf"{SPACE}的?"


def _n(text: str) -> int:
    value = value_of(text)
    return int(value) if value is not None else 0


def _year(m: Match, now: int | None) -> int | None:
    """The year a match names, or that of issue where it names none."""
    groups = m.groupdict()
    if printed := groups.get("year"):
        digits = str.maketrans("零〇一二三四五六七八九", "00123456789")
        return int(printed.translate(digits))
    if now is None:
        return None
    return now + WORDS.years[groups["rel"]] if groups.get("rel") else now


def _iso(year: int | None, *rest: int) -> str | None:
    return None if year is None else "-".join([f"{year:04}", *(f"{n:02}" for n in rest)])


def _stretch(first: str | None, last: str | None) -> str | None:
    return None if first is None or last is None else f"{first}/{last}"


def _plan(m: Match, _now: int | None) -> str | None:
    """A five-year plan's years: “十四五”期间 → 2021/2025."""
    first = 1966 + 5 * (_n(m["plan"]) - 3)
    return f"{first}/{first + 4}"


def _congress(m: Match, _now: int | None) -> str | None:
    """Since a party congress: 党的十八大以来 → 2012/.."""
    return f"{1977 + 5 * (_n(m['congress']) - 11)}/.."


def _years(m: Match, _now: int | None) -> str | None:
    """From a year to a year: 2021年至2025年, 2021—2025年."""
    return f"{m['from']}/{m['to']}"


def _part(m: Match, now: int | None) -> str | None:
    """A half, a quarter or the first quarters of a year: 2024年上半年, 前三季度."""
    year, (first, last) = _year(m, now), WORDS.parts[m["part"]]
    return _stretch(_iso(year, first), _iso(year, last))


def _months(m: Match, now: int | None) -> str | None:
    """From a month to a month: 1至9月, 2024年1—10月."""
    year = _year(m, now)
    return _stretch(_iso(year, _n(m["m1"])), _iso(year, _n(m["m2"])))


def _first_months(m: Match, now: int | None) -> str | None:
    """The first months of a year: 今年前10个月."""
    year = _year(m, now)
    return _stretch(_iso(year, 1), _iso(year, _n(m["first"])))


def _days(m: Match, now: int | None) -> str | None:
    """From a day to a day: 6月8日至10日, 5月30日至6月2日."""
    year, month = _year(m, now), _n(m["month"])
    last = _n(m["month2"]) if m["month2"] else month
    return _stretch(_iso(year, month, _n(m["d1"])), _iso(year, last, _n(m["d2"])))


def _day(m: Match, now: int | None) -> str | None:
    """A day: 2024年10月8日, 10月8日."""
    return _iso(_year(m, now), _n(m["month"]), _n(m["day"]))


def _month(m: Match, now: int | None) -> str | None:
    """A month: 2024年10月, 10月份."""
    return _iso(_year(m, now), _n(m["month"]))


def _one_year(m: Match, now: int | None) -> str | None:
    """A year: 2024年, 去年."""
    return _iso(_year(m, now))


def _past(m: Match, now: int | None) -> str | None:
    """The last years up to the issue: 近三年来 → 2021/2024."""
    return None if now is None or m["unit"] != "年" else f"{now - _n(m['count'])}/{now}"


def _future(m: Match, now: int | None) -> str | None:
    """The years after the issue: 未来五年 → 2024/2029."""
    return None if now is None or m["unit"] != "年" else f"{now}/{now + _n(m['count'])}"


def _numeric(m: Match, _now: int | None) -> str | None:
    """A day in digits: 2024-10-08, 2024.10.8."""
    return _iso(int(m["y"]), int(m["m"]), int(m["d"]))


def _none(_m: Match, _now: int | None) -> str | None:
    """A time of day or week, dated by nothing."""
    return None


_PAST, _FUTURE = alternation(WORDS.stretch.past), alternation(WORDS.stretch.future)
NUMBER = r"\d零〇一二两三四五六七八九十"
_IN_YEAR = NUMBER + "".join(word[0] for word in WORDS.years)
_FORMS: tuple[tuple[str, str, Callable[[Match, int | None], str | None], DateKind], ...] = (
    (
        r"“\"十七八九",
        r"[“\"]?(?P<plan>十[一二三四五六]|[七八九十])五[”\"]?(?:时期|期间|规划期间?|末|以来)",
        _plan,
        "period",
    ),
    ("十二", r"(?P<congress>十[一二三四五六七八九]|二十)大以来", _congress, "since"),
    (
        "12",
        rf"(?P<from>(?:19|20)\d\d){SPACE}年?{_TO}(?P<to>(?:19|20)\d\d){SPACE}年",
        _years,
        "period",
    ),
    (
        _IN_YEAR + "".join(word[0] for word in WORDS.parts),
        rf"(?:{_ANY_YEAR}{_OF})?(?P<part>{_PART})",
        _part,
        "period",
    ),
    (
        _IN_YEAR,
        rf"(?:{_ANY_YEAR}{_OF})?(?P<m1>{_MONTH})月?份?{_TO}(?P<m2>{_MONTH})月份?(?!{_DAY}日)",
        _months,
        "period",
    ),
    (
        _IN_YEAR + "前",
        rf"(?:{_ANY_YEAR}{_OF})?(?<![提目以之此])前(?P<first>{_COUNT})个?月",
        _first_months,
        "period",
    ),
    (
        _IN_YEAR,
        rf"(?:{_ANY_YEAR}{_OF})?(?P<month>{_MONTH})月(?P<d1>{_DAY})日?{_TO}(?:(?P<month2>{_MONTH})月)?(?P<d2>{_DAY})日",
        _days,
        "period",
    ),
    (
        _IN_YEAR,
        rf"(?:{_ANY_YEAR}{_OF})?(?P<month>{_MONTH})月{SPACE}(?P<day>{_DAY})[日号]",
        _day,
        "point",
    ),
    (_IN_YEAR, rf"{_ANY_YEAR}{_OF}(?P<month>{_MONTH})月份?", _month, "point"),
    (NUMBER, rf"(?<![\d.个])(?P<month>{_MONTH})月(?!球|亮|饼|季)份?", _month, "point"),
    (_IN_YEAR, _ANY_YEAR, _one_year, "point"),
    (
        "".join(word[0] for word in WORDS.stretch.past),
        rf"(?<![将接最附])(?:{_PAST})(?P<count>{_COUNT})(?:余|多)?(?P<unit>年|个月)(?:多|以|来|间|里)*",
        _past,
        "period",
    ),
    (NUMBER, rf"(?P<count>{_COUNT})(?:余|多)?(?P<unit>年|个月)(?:多|以)?来", _past, "period"),
    (
        "".join(word[0] for word in WORDS.stretch.future),
        rf"(?:{_FUTURE})(?:{_COUNT}{_TO})?(?P<count>{_COUNT})(?P<unit>年|个月)(?:内|里)?",
        _future,
        "period",
    ),
    (
        "12",
        r"(?<!\d)(?P<y>(?:19|20)\d\d)[-./](?P<m>1[0-2]|0?[1-9])[-./](?P<d>3[01]|[12]\d|0?[1-9])(?!\d)",
        _numeric,
        "point",
    ),
    (
        NUMBER,
        rf"(?<![\d.个工作])(?:{_DAY}[日号]?(?:{_TO}|、))*{_DAY}日(?!均|报(?!道)|产|常)",
        _none,
        "clock",
    ),
    (
        NUMBER,
        rf"(?<![\d.个])(?:{_COUNT}|零)[时点](?!段|间|名|分布)(?:许|整|半|{_COUNT}分)?",
        _none,
        "clock",
    ),
    (NUMBER, r"(?<![\d.:：])[012]?\d[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d.:：])", _none, "clock"),
    (NUMBER, r"(?<!\d)\d\d年(?=年?[初底末中]|[上下]半年|\d{1,2}月)", _none, "clock"),
    ("周星礼", r"(?:周|星期|礼拜)[一二三四五六日天]", _none, "clock"),
    (NUMBER, r"(?:[二三四五六七八九]十|\d0)年代", _none, "clock"),
)

RULES = tuple(DateRule(opens, re.compile(form), read, kind) for opens, form, read, kind in _FORMS)
"""Where two forms begin at one place the longer wins, then the earlier."""
