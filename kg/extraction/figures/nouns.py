"""What was counted: the noun after a measure word, or before a physical unit."""

from __future__ import annotations

import re

from kg.extraction.figures.candidates import Candidate
from kg.extraction.quantities import Quantity
from kg.lexicon.figures import figure_words
from kg.lexicon.units import units
from kg.lexicon.words import alternation

WORDS = figure_words().what
LONGEST = 16
"""Characters a counted noun may have."""
_TURNS = re.compile("[从由至到](?:平均|原来的|目前的|此前的)?$")
"""The ends of a change (申请材料从35项减至4项) follow their noun whatever the unit."""
BEFORE = ("money", "percent", "time", "rate", "length", "area", "mass", "volume", "power")
"""Units of these families follow their noun; a measure word precedes it."""
OF_STUFF = ("money", "area", "mass", "volume")
"""Units of these families may have right after them what they measure: 80亩黄连, 200斤包菜."""
_STOP = re.compile(f"[{re.escape(WORDS.stop)}\\d\\s]")
_LINKS = re.compile(f"(?:{alternation((*WORDS.links, *units().before))}| )+$")
_VERBS = re.compile(f"(?:{alternation(WORDS.verbs)})+|(?<=\\d)[年月]")
_ENDS = re.compile("|".join(w if w[-1] == "$" else re.escape(w) for w in WORDS.ends))
_HEADS = re.compile(f"(?:{alternation(WORDS.determiners)})+(?=..)")
_DOINGS = re.compile(f"(?<=..)(?<!化){alternation(WORDS.doings)}$")
_CHANGE = re.compile("[从由](?:20|19)?\\d|[从由]平均|[从由][^，]{0,12}年?的")
_BRACKET = re.compile(r"[（(][^（）()]{1,12}[）)]")
_COUNTED = re.compile("(?:有|共)$")
_PRICED = re.compile(r"(?:总?价值|价钱|总?投资|价格|花费)[^，。；、的]{0,24}的?")
_LAST_BRACKET = re.compile(r"[（(][^（）()]*[）)]$")
_DATE_LEFT = re.compile(r"^.*\d(?:年度?|月份?|日|季度)底?")
_TOGETHER = re.compile(
    "|[、和及或]|以及|(?:降|减|增|升|压缩|精简|缩短|提高)[^，。；、\\d]{0,4}[至到为成]"
)


def what_of(c: Candidate) -> str | None:
    """The counted noun as printed, short; ``None`` where the clause prints none."""
    if (twin := _twin(c)) is not None:
        return what_of(twin)
    if _TURNS.search(c.before):
        return _noun_before(c) or _noun_after(c)
    if c.family in BEFORE and not c.after.startswith("的"):
        return (_stuff_after(c) or _noun_before(c)) or _noun_after(c) or _growth(c)
    if c.quantity.unit == "人" and _COUNTED.search(c.before) and not _noun_after(c):
        return "人"
    return _noun_after(c) or _noun_before(c)


def _twin(c: Candidate) -> Candidate | None:
    """The quantity right before one that counts the same: 受灾480户1365人, 由60天减至10天."""
    i = next((i for i, q in enumerate(c.all) if q is c.quantity), 0)
    if i == 0:
        return None
    last: Quantity = c.all[i - 1]
    between = c.ctx.text[last.end : c.quantity.start]
    if not _TOGETHER.fullmatch(between) or (between and last.unit != c.quantity.unit):
        return None
    twin = Candidate(c.ctx, last, c.all, c.dates, c.promised)
    return None if (between in ("和", "及", "、") and _noun_after(c)) else twin


def _stuff_after(c: Candidate) -> str | None:
    """What a measure of land, weight or money is of, printed right after it."""
    if c.family not in OF_STUFF or c.after.startswith(WORDS.not_nouns):
        return None
    if _ENDS.match(c.after) or _VERBS.match(c.after) or _LINKS.fullmatch(c.after[:2]):
        return None
    return _noun_after(c)


def _noun_after(c: Candidate) -> str | None:
    """The noun phrase that follows: 1900个以上就业帮扶车间, 5个县（市、区）."""
    rest = c.after.removeprefix("的")
    if priced := _PRICED.match(rest):
        rest = rest[priced.end() :]
        number = next((q for q in c.all if q.start == c.quantity.end + priced.end()), None)
        rest = c.ctx.text[number.end : c.clause.end].removeprefix("的") if number else rest
    stop = _STOP.search(rest)
    noun = rest[: stop.start()] if stop else rest
    if bracket := _BRACKET.search(rest):
        noun = rest[: bracket.end()] if bracket.start() <= len(noun) else noun
    end = _ENDS.search(noun, 1)
    noun = noun[: end.start()] if end else noun
    return noun if 1 <= len(noun) <= LONGEST and not noun.startswith("（") else None


def _noun_before(c: Candidate) -> str | None:
    """The noun phrase that precedes: 新增节水灌溉面积9.52万亩, 申请材料从35项精简为4项."""
    change = _CHANGE.search(c.before)
    lead = c.before[: change.start()] if change else c.before
    lead = _LINKS.sub("", lead)
    lead = _DATE_LEFT.sub("", _LAST_BRACKET.sub("", lead))
    lead = re.split(_STOP, lead)[-1]
    named = [m.end for m in c.ctx.inside(c.clause.start, c.clause.start + len(lead))]
    cut = [m.end() for m in _VERBS.finditer(lead) if m.end() < len(lead) - 1]
    if cut and _says_little(lead, cut):
        cut.pop()
    noun = lead[cut[-1] :] if cut else lead
    if (
        named
        and not cut
        and lead == c.before[: len(lead)]
        and named[-1] - c.clause.start < len(lead)
    ):
        noun = lead[named[-1] - c.clause.start :]
    noun = noun.removeprefix("的").removesuffix("的")
    noun = _DOINGS.sub("", _HEADS.sub("", noun))
    return noun if 2 <= len(noun) <= LONGEST else None


def _says_little(lead: str, cuts: list[int]) -> bool:
    """Whether the noun after the last verb needs that verb: 蔬菜种植面积, 办理时限."""
    noun, before = lead[cuts[-1] :], lead[cuts[-2] if len(cuts) > 1 else 0 : cuts[-1]]
    return noun in WORDS.measures or (noun in WORDS.objects and not _VERBS.fullmatch(before))


def _growth(c: Candidate) -> str | None:
    """同比增长 of a percentage whose clause names nothing else."""
    m = re.search("同比(?:增长|下降|提高|增加|减少)", c.before)
    return m[0] if m else None
