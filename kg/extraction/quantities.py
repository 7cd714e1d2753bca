"""Quantities: a number with its hedges and its unit, wherever one is printed.

Whether a quantity counts as somebody's figure is for ``figures`` to say; dates, clock times,
ordinals and set words are left out here already, for they are no quantities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kg.extraction.dates import DateExpression, find_dates
from kg.extraction.hedges import apart, is_hedge
from kg.extraction.numerals import adjacent_lower, fold, hanzi_value, mixed_value, value_of
from kg.extraction.quantity_pattern import BODY, idioms, latin_unit, quantity_pattern
from kg.lexicon.units import Comparator, units
from kg.lexicon.words import alternation

Match = re.Match[str]
_AFTER = re.compile(alternation(units().after))
_TENTH = "零一二三四五六七八九"
_TENTHS = re.compile("[一二三四五六七八九](?=[，。；、”）)的以]|$)")
"""What follows 成 to the tenth: 九成九."""
_PERCENT = {"百": "%", "千": "‰"}


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


def find_quantities(text: str, dates: Sequence[DateExpression] | None = None) -> list[Quantity]:
    """The quantities of ``text`` in order, without overlaps; dates and ordinals are none.
    ``dates`` are those of ``text``, where they have been found already."""
    folded = fold(text)
    closed = [(d.start, d.end) for d in (find_dates(text) if dates is None else dates)]
    closed += [m.span() for m in idioms().finditer(folded)]
    out: list[Quantity] = []
    at = 0
    for start, end in [*sorted(closed), (len(text), len(text))]:
        out.extend(_scan(folded, at, start))
        at = max(at, end)
    return _sharing(text, out)


def _sharing(text: str, found: list[Quantity]) -> list[Quantity]:
    """The quantities, a bare 个 with the unit of the next one: 高3.3个和4.6个百分点."""
    out: list[Quantity] = []
    for quantity in reversed(found):
        after = out[-1] if out else None
        shared = (
            after is not None
            and quantity.unit == "个"
            and after.unit in units().compound.shared
            and text[quantity.end : after.start] in ("、", "和", "与", "及", "或")
        )
        out.append(replace(quantity, unit=after.unit) if shared and after else quantity)
    return out[::-1]


def _scan(text: str, at: int, stop: int) -> Iterator[Quantity]:
    """Quantities that lie between two closed stretches."""
    while at < stop and (m := quantity_pattern().search(text, at, stop)):
        quantity = _read(text, m)
        if quantity is None:
            at = max(m.end("number"), m.end("vague"), m.end("half"), m.end("fraction"), at + 1)
        else:
            yield quantity
            at = quantity.end


def _read(text: str, m: Match) -> Quantity | None:
    """The quantity a match says, if it says one."""
    if m["fraction"]:
        return _fraction(text, m)
    if m["half"]:
        return _half(text, m)
    if m["vague"]:
        return _vague(text, m)
    return _number(text, m)


def _fraction(text: str, m: Match) -> Quantity | None:
    """Fractions and spelled-out percentages: 三分之一, 百分之三十."""
    below, _, above = m["fraction"].partition("分之")
    unit = _PERCENT.get(below, "")
    value = value_of(above if unit else m["fraction"])
    if value is None:
        return None
    span = m.span("fraction")
    after = _AFTER.match(text, span[1])
    end = after.end() if after else span[1]
    return _quantity(text, m, span, end, value, unit, after[0] if after else None)


def _half(text: str, m: Match) -> Quantity | None:
    """A half: 一半, 半个月; 半 inside another word is none."""
    unit = m["unit"]
    if m["half"] == "半" and (unit is None or units().family(unit) != "time"):
        return None
    end = m.end() if unit or m["after"] else m.end("half")
    return _quantity(text, m, m.span("half"), end, Decimal("0.5"), unit or "", m["after"])


def _vague(text: str, m: Match) -> Quantity | None:
    """No number printed: 数千万, 几十家, 数家."""
    start = m.start("vague")
    if start and text[start - 1] in units().vague_glued.characters:
        return None
    if not m["unit"] and not m["vague_power"]:
        return None
    end = m.end() if m["unit"] or m["after"] else max(m.end("vague"), m.end("vague_more"))
    return _quantity(text, m, m.span("vague"), end, None, m["unit"] or "", m["after"])


def _number(text: str, m: Match) -> Quantity | None:
    """A printed number, alone or as the lower end of a range."""
    span = m.span("number")
    if _is_name_part(text, *span):
        return None
    value, neighbours = _value(m)
    if value is None:
        return None
    upper = None
    if "upper" in m.re.groupindex and m["upper"]:
        value, upper = value * _borrowed(m), _upper(m)
        if upper is None or upper <= value or text[m.start() - 1 : m.start()] in ("从", "由"):
            plain = quantity_pattern(ranges=False).match(text, m.start())
            return _number(text, plain) if plain else None
    end = m.end() if m["unit"] else _bare_end(text, m, upper is not None)
    if end is None:
        return None
    if m["and_half"]:
        value += Decimal("0.5")
    if m["unit"] == "成" and (tenths := _TENTHS.match(text, end)):
        value, end = value + Decimal(_TENTH.index(tenths[0])) / 10, tenths.end()
    inner = _inner_hedge(m) or (">=" if neighbours or upper is not None else None)
    return _quantity(text, m, span, end, value, m["unit"] or "", m["after"], inner, upper)


def _is_name_part(text: str, start: int, end: int) -> bool:
    """Ordinals (第三) and digits stuck to Latin letters (G20, 5A, ISO-9001)."""
    if text[start - 1 : start] == "第":
        return True
    if not text[start].isdigit():
        return False
    if re.search(r"(?:[A-Za-z.+_]|[A-Za-z\d]-)$", text[max(0, start - 2) : start]):
        return True
    return bool(re.match("[A-Za-z_]", text[end : end + 1])) and not latin_unit().match(text, end)


def _value(m: Match) -> tuple[Decimal | None, bool]:
    """The number printed, and whether it was said as two neighbours (两三个)."""
    scale = _power(m["multiplier"]) * _power(m["multiplier_still"])
    if m["compound"]:
        return value_of(m["compound"]), False
    if m["digits"]:
        return mixed_value(m["digits"]) * scale, False
    lower = adjacent_lower(m["hanzi"])
    value = hanzi_value(m["hanzi"]) if lower is None else lower
    return (None if value is None else value * scale), lower is not None


def _power(multiplier: str | None) -> int:
    return units().multipliers[multiplier] if multiplier else 1


def _upper(m: Match) -> Decimal | None:
    value = value_of(m["upper"])
    return None if value is None else value * _power(m["upper_multiplier"])


def _borrowed(m: Match) -> int:
    """What the lower end of a range takes from the upper: 3至5万 is 30000 to 50000."""
    return 1 if m["multiplier"] or m["middle"] else _power(m["upper_multiplier"])


def _inner_hedge(m: Match) -> Comparator | None:
    """What 多 or 余 inside the number says: 20多个, 180余万, 1万6千多."""
    word = m["more"] or m["more_still"]
    if m["compound"] and (inside := re.search("[多余]", m["compound"])):
        word = inside[0]
    return units().within[word] if word else None


def _bare_end(text: str, m: Match, ranged: bool) -> int | None:
    """Where a number without measure word ends; ``None`` where it counts nothing."""
    counted, hanzi = units().counted, m["hanzi"]
    if m["after"] or ranged:
        return m.end()
    end = max(m.end(group) for group in BODY)
    group = next((g for g in counted.groups if text.startswith(g, end)), None)
    if group is not None:
        return None if hanzi == "一" else end + len(group)
    if hanzi is None or m["multiplier"] or m["before"]:
        return end
    if hanzi[-1] in "万亿":
        return None if hanzi[0] in "百千万亿" else end
    return end if hanzi != "一" and text.startswith(counted.nouns, end) else None


def _quantity(
    text: str,
    m: Match,
    number: tuple[int, int],
    end: int,
    value: Decimal | None,
    unit: str,
    after: str | None,
    inner: Comparator | None = None,
    upper: Decimal | None = None,
) -> Quantity:
    """Span and comparator; a hedge before the number wins over one after, over one within."""
    u = units()
    if unit.startswith("个多"):
        unit, inner = unit.replace("多", "", 1), u.within["多"]
    elif unit.startswith("个半") and value is not None:
        unit, value = unit.replace("半", "", 1), value + Decimal("0.5")
    before = m["before"] if is_hedge(text, m, number[0]) else None
    start = m.start() if before else number[0]
    behind = u.after.get(after, "<=") if after else None
    comparator = u.before[before] if before else behind or inner or apart(text, start)
    return Quantity(start, end, value, unit.replace(" ", ""), comparator, number, upper)
