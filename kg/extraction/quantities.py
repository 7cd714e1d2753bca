"""Quantities: a number with its hedges and its unit, wherever one is printed.

Whether a quantity counts as somebody's figure is for ``figures`` to say; dates, clock times
and ordinals are left out here already, for they are no quantities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from kg.extraction.dates import find_dates
from kg.extraction.numerals import (
    ARABIC,
    HANZI,
    adjacent_lower,
    fold,
    hanzi_value,
    mixed_value,
    value_of,
)
from kg.lexicon.units import Comparator, alternation, units


@dataclass(frozen=True, slots=True)
class Quantity:
    """``text[start:end]`` with its value in base units.

    ``value`` is the lower bound of a range and ``None`` where no number is printed (数千万);
    ``upper`` is a range's upper bound. ``unit`` is the measure word or unit, NFKC, without
    multiplier, ``""`` for a bare count. ``number`` is the span of the digits alone.
    """

    start: int
    end: int
    value: Decimal | None
    unit: str
    comparator: Comparator
    number: tuple[int, int]
    upper: Decimal | None = None


@cache
def _pattern(ranges: bool = True) -> re.Pattern[str]:
    u = units()
    words = [w for table in (u.units, u.measures) for row in table.values() for w in row]
    per, bracketed = alternation(u.compound.per), alternation(u.compound.bracketed)
    unit = rf"{alternation(words)}(?: ?/ ?{per}|\({bracketed}\))?"
    size = rf"(?:{alternation(u.adjectives.words)}(?={unit}))?"
    multiplier, within = alternation(u.multipliers), alternation(u.within)
    vague = alternation(u.vague.words)
    to = "(?:至|到|—{1,2}|–|~|-)"
    upper = (
        rf"(?:(?P<middle>{unit})?{to}(?P<upper>{ARABIC}|{HANZI})(?P<upper_more>{within})?"
        rf"(?P<upper_multiplier>{multiplier})?)?"
    )
    return re.compile(
        rf"(?P<before>{alternation(u.before)})? ?"
        r"(?:"
        rf"(?P<fraction>(?:{HANZI}|\d+)分之(?:{HANZI}|{ARABIC}))"
        rf"|(?P<half>一?半)"
        rf"|(?P<number>(?P<digits>{ARABIC})|(?P<hanzi>{HANZI}))(?P<more>{within})?"
        rf"(?P<multiplier>{multiplier})?(?P<more_still>{within})?{upper if ranges else ''}"
        rf"|(?P<vague>{vague}(?P<vague_power>[十百千万亿]*))(?P<vague_more>{within})?"
        r")"
        rf" ?{size}(?P<unit>{unit})?(?P<and_half>半)?(?P<after>{alternation(u.after)})?"
    )


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of ``text`` in order, without overlaps; dates and ordinals are none."""
    folded = fold(text)
    dates = find_dates(text)
    out: list[Quantity] = []
    at = 0
    for date in [*((d.start, d.end) for d in dates), (len(text), len(text))]:
        out.extend(_scan(folded, at, date[0]))
        at = date[1]
    return out


def _scan(text: str, at: int, stop: int) -> Iterator[Quantity]:
    """Quantities that lie between two dates."""
    pattern = _pattern()
    while at < stop and (m := pattern.search(text, at, stop)):
        quantity = _read(text, m)
        if quantity is None:
            at = max(m.end("number"), m.end("vague"), m.end("half"), m.end("fraction"), at + 1)
        else:
            yield quantity
            at = quantity.end


def _read(text: str, m: re.Match[str]) -> Quantity | None:
    """The quantity a match says, if it says one."""
    if m["fraction"]:
        return _fraction(text, m)
    if m["half"]:
        return _half(text, m)
    if m["vague"]:
        return _vague(text, m)
    return _number(text, m)


def _fraction(text: str, m: re.Match[str]) -> Quantity | None:
    """Fractions and spelled-out percentages: 三分之一, 百分之三十."""
    below, _, above = m["fraction"].partition("分之")
    percent = {"百": "%", "千": "‰"}.get(below)
    value = value_of(above) if percent else value_of(m["fraction"])
    if value is None:
        return None
    end = m.end("fraction")
    after = re.compile(alternation(units().after)).match(text, end)
    return _quantity(
        text,
        m,
        m.span("fraction"),
        value,
        percent or "",
        after.end() if after else end,
        after[0] if after else None,
    )


def _half(text: str, m: re.Match[str]) -> Quantity | None:
    """A half: 一半, 半个月 (not 半 inside another word)."""
    unit = m["unit"]
    if m["half"] == "半" and (unit is None or units().family(unit) != "time"):
        return None
    return _quantity(text, m, m.span("half"), Decimal("0.5"), unit or "", m.end(), m["after"])


def _vague(text: str, m: re.Match[str]) -> Quantity | None:
    """No number printed: 数千万, 几十家, 数家."""
    start = m.start("vague")
    if start and text[start - 1] in units().vague_glued.characters:
        return None
    if (not m["unit"] and not m["vague_power"]) or _is_idiom(text, start):
        return None
    return _quantity(text, m, m.span("vague"), None, m["unit"] or "", m.end(), m["after"])


def _number(text: str, m: re.Match[str]) -> Quantity | None:
    """A printed number, alone or as the lower end of a range."""
    start, end = m.span("number")
    if _is_name_part(text, start, end) or _is_idiom(text, start):
        return None
    value, lists = _value(m)
    if value is None:
        return None
    upper = None
    if m.re is _pattern() and m["upper"]:
        upper = _upper(m)
        low = value * _scale(m) if upper is not None else value
        if upper is None or upper <= low or text[max(0, m.start() - 1) : m.start()] in ("从", "由"):
            plain = _pattern(ranges=False).match(text, m.start())
            return _number(text, plain) if plain else None
        value = low
    unit, stop = m["unit"] or "", m.end()
    if not unit:
        stop = _bare_end(text, m)
        if stop < 0:
            return None
    if m["and_half"]:
        value += Decimal("0.5")
    more = m["more"] or m["more_still"]
    return _quantity(
        text,
        m,
        (start, end),
        value,
        unit,
        stop,
        m["after"] if unit or stop == m.end() else None,
        within=units().within[more] if more else ">=" if lists or upper is not None else None,
        upper=upper,
    )


def _is_name_part(text: str, start: int, end: int) -> bool:
    """Ordinals (第三) and digits stuck to Latin letters, points or dashes (G20, 5A, ISO-9001)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "第":
        return True
    if not text[start].isdigit():
        return False
    if re.match(r"[A-Za-z.+_]", before) or (
        before == "-" and re.match(r"[A-Za-z\d]", text[start - 2 : start - 1])
    ):
        return True
    return bool(re.match(r"[A-Za-z_]", after)) and not re.match(_latin_unit(), text[end:])


@cache
def _latin_unit() -> str:
    words = [
        w for table in (units().units, units().measures) for row in table.values() for w in row
    ]
    return alternation(w for w in words if re.match("[A-Za-z]", w)) + "(?![A-Za-z])"


def _is_idiom(text: str, start: int) -> bool:
    """A set word that begins with a number: 十分, 千家万户."""
    return any(text.startswith(word, start) for word in units().idioms.words)


def _value(m: re.Match[str]) -> tuple[Decimal | None, bool]:
    """The number printed, and whether it was said as two neighbours (两三个)."""
    if m["digits"]:
        return mixed_value(m["digits"], m["multiplier"] or ""), False
    scale = units().multipliers[m["multiplier"]] if m["multiplier"] else 1
    lower = adjacent_lower(m["hanzi"])
    if lower is not None:
        return lower * scale, True
    value = hanzi_value(m["hanzi"])
    return (None if value is None else value * scale), False


def _upper(m: re.Match[str]) -> Decimal | None:
    value = value_of(m["upper"])
    return (
        value * units().multipliers[m["upper_multiplier"]]
        if value is not None and m["upper_multiplier"]
        else value
    )


def _scale(m: re.Match[str]) -> int:
    """What the lower end of a range borrows from the upper: 3至5万 is 30000 to 50000."""
    return (
        1
        if m["multiplier"] or m["middle"] or not m["upper_multiplier"]
        else units().multipliers[m["upper_multiplier"]]
    )


def _bare_end(text: str, m: re.Match[str]) -> int:
    """Where a number without measure word ends, or -1 where it counts nothing."""
    counted = units().counted
    tail = max(m.end(g) for g in ("number", "multiplier", "more", "more_still"))
    rest = text[tail:]
    if m["after"]:
        return m.end()
    if group := next((g for g in counted.groups if rest.startswith(g)), None):
        return tail + len(group) if m["hanzi"] != "一" else -1
    if m["digits"] or m["multiplier"] or m["before"] or m["hanzi"][-1] in "万亿":
        return tail
    if m["hanzi"] != "一" and rest.startswith(counted.nouns):
        return tail
    return -1


def _quantity(
    text: str,
    m: re.Match[str],
    number: tuple[int, int],
    value: Decimal | None,
    unit: str,
    end: int,
    after: str | None,
    within: Comparator | None = None,
    upper: Decimal | None = None,
) -> Quantity:
    """Assemble the span and the comparator; a hedge before wins over one after, over one within."""
    before = m["before"] if _is_hedge(text, m, number) else None
    start = m.start() if before else number[0]
    u = units()
    comparator: Comparator = (
        u.before[before] if before else u.after[after] if after else within or "="
    )
    return Quantity(start, end, value, unit.replace(" ", ""), comparator, number, upper)


def _is_hedge(text: str, m: re.Match[str], number: tuple[int, int]) -> bool:
    """Whether the word before the number is a hedge and no part of another word (签约, 附近)."""
    word = m["before"]
    if not word:
        return False
    u = units()
    if word in u.bare_power.words and text[number[0]] not in "十百千万亿":
        return False
    return text[m.start() - 1 : m.start()] not in tuple(u.glued.get(word, "")) or m.start() == 0
