"""Chinese and Arabic numerals to numbers.

Numerals written in characters (一千零二十, 两千五百万, 一万五) are read by ``cn2an``; Arabic digits
with a multiplier (2.4亿, 1.2万亿) are exact decimals here, for ``cn2an`` rounds them through
floats and refuses 万亿, grouping commas and bare 百. ``docs/extraction.md`` has the comparison.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

import cn2an

from kg.lexicon.units import units
from kg.lexicon.words import alternation

ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?: ?\. ?\d+)?"
"""Digits with grouping commas or a decimal point (a stray space beside the point is forgiven)."""
HANZI = r"[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?"
COMPOUND = r"\d+(?:\.\d+)?亿\d+千[多余]?万|\d+亿\d+万|\d+万\d+千|\d+千\d+百"
"""Digits with two powers: 1万6千, 1亿3千多万."""
MULTIPLIER = alternation(units().multipliers)

_DIGITS = "零一二三四五六七八九"
_POWERS = re.compile(r"[十百千万亿]+")
_MIXED = re.compile(rf"(?P<mantissa>{ARABIC})(?P<multiplier>{MULTIPLIER})?")
_PLAIN = {
    wide: unicodedata.normalize("NFKC", wide)
    for wide in map(chr, range(ord("！"), ord("～") + 1))
    if wide not in "，：；！？"
} | {"∶": ":"}
_WIDE = re.compile("[" + re.escape("".join(_PLAIN)) + "]")
_CALLED = str.maketrans({"〇": "零", "两": "二"})


def fold(text: str) -> str:
    """``text`` with full-width digits and signs made ASCII; the length never changes.

    Full-width commas and colons stay: they are punctuation, not grouping or ratio signs.
    """
    return _WIDE.sub(lambda m: _PLAIN[m[0]], text)


@lru_cache(maxsize=4096)
def hanzi_value(numeral: str) -> Decimal | None:
    """The number a numeral in characters says, ``None`` where it says none (a bare list 一二三)."""
    spelled = numeral.translate(_CALLED)
    if _POWERS.fullmatch(spelled):
        return _power(spelled)
    if "点" not in spelled and len(spelled) > 1 and not re.search("[十百千万亿]", spelled):
        return None
    try:
        return Decimal(str(cn2an.cn2an(spelled, "normal")))
    except (ValueError, KeyError):  # KeyError is how cn2an fails on 百亿六
        return None


def _power(spelled: str) -> Decimal | None:
    """The product of bare powers of ten that grow to the right: 百万, 十万, 千亿."""
    known = units().multipliers.get(spelled)
    if known is not None:
        return Decimal(known)
    return None


def mixed_value(digits: str, multiplier: str = "") -> Decimal:
    """Arabic ``digits``, commas and a spaced point allowed, times ``multiplier`` (万, 亿 …)."""
    mantissa = Decimal(re.sub("[, ]", "", digits))
    return mantissa * units().multipliers[multiplier] if multiplier else mantissa


def value_of(numeral: str) -> Decimal | None:
    """The number any single numeral says: ``2.4亿``, ``１５``, ``十二``, ``三分之一``, ``半``.

    ``None`` where it is no number. Fractions are rounded to four places.
    """
    folded = fold(numeral)
    if re.fullmatch(COMPOUND, folded):
        return _compound(folded)
    if m := _MIXED.fullmatch(folded):
        return mixed_value(m["mantissa"], m["multiplier"] or "")
    if folded in ("半", "一半"):
        return Decimal("0.5")
    if "分之" in folded:
        below, _, above = folded.partition("分之")
        return _fraction(value_of(above), value_of(below))
    if "/" in folded:
        above, _, below = folded.partition("/")
        return _fraction(value_of(above), value_of(below))
    return hanzi_value(folded) if re.fullmatch(HANZI, folded) else None


def _compound(folded: str) -> Decimal:
    """The sum of the parts of a numeral with two powers."""
    head, power, tail = re.split(
        "([亿万千])", folded.replace("多", "").replace("余", ""), maxsplit=1
    )
    low = _MIXED.fullmatch(tail)
    assert low is not None
    return mixed_value(head, power) + mixed_value(low["mantissa"], low["multiplier"] or "")


def _fraction(above: Decimal | None, below: Decimal | None) -> Decimal | None:
    if above is None or not below:
        return None
    return (above / below).quantize(Decimal("0.0001"))


@lru_cache(maxsize=4096)
def adjacent_lower(numeral: str) -> Decimal | None:
    """The lower number of two said side by side: 两三 → 2, 七八百 → 700, 十二三 → 12."""
    spelled = numeral.translate(_CALLED)
    m = re.fullmatch(
        r"(?P<head>.*[十百千万亿])?(?P<low>[一二三四五六七八九])(?P<high>[一二三四五六七八九])(?P<tail>[十百千万亿]*)",
        spelled,
    )
    if m is None or _DIGITS.index(m["high"]) - _DIGITS.index(m["low"]) not in (1, 2):
        return None
    return hanzi_value((m["head"] or "") + m["low"] + m["tail"])
