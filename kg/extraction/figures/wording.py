"""Numbers that count nothing by the words they stand in: names, slogans, ordinals, codes."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.figures.candidates import Candidate
from kg.extraction.numerals import fold
from kg.lexicon.figures import figure_words

WORDS = figure_words()
SLOGAN = 14
"""Characters a quotation may have to be a slogan and not somebody's words."""
_ORDINAL = re.compile(WORDS.never.ordinals)
_COEFFICIENT = re.compile("(?:系数|指数|容积率|得分|密度)[^，。；]{0,16}$")
_LINES = re.compile(WORDS.never.lines)
_QUOTED = re.compile(rf'[“‘"]([^”’"\n]{{1,{SLOGAN}}})[”’"]')


def in_furniture(c: Candidate) -> bool:
    """A number in the byline, the dateline or the page's furniture."""
    return c.ctx.region_at(c.quantity.start) in ("byline", "dateline", "furniture")


def in_name(c: Candidate) -> bool:
    """A number inside a name: 123团, “千万工程”, 二十届四中全会."""
    mention = c.ctx.mention_at(c.quantity.number[0])
    return mention is not None


def in_document(c: Candidate) -> bool:
    """A number inside the title of a document: 《三年行动计划》."""
    text, at = c.ctx.text, c.quantity.start
    paragraph = Context.piece_at(c.ctx.paragraphs, at) or c.sentence
    opening = text.rfind("《", paragraph.start, at)
    return opening >= 0 and text.rfind("》", opening, at) < 0


def in_slogan(c: Candidate) -> bool:
    """A number inside a short quoted phrase: “六个破除”, “一网通办”."""
    at = c.quantity.start
    for match in _QUOTED.finditer(c.ctx.text[c.sentence.start : c.sentence.end]):
        start, end = match.start() + c.sentence.start, match.end() + c.sentence.start
        if start < at < end and not re.search("[。！？；]|，$", match[1]):
            return True
    return False


def is_set_phrase(c: Candidate) -> bool:
    """A number that begins a set phrase: 八项规定, 两个确立, 四个方面."""
    text, (start, _) = c.ctx.text, c.quantity.number
    if text.startswith(WORDS.never.phrases, start):
        return True
    if c.quantity.unit == "方面" or _ORDINAL.match(text, start):
        return True
    return not (c.numeral.isdigit() and c.quantity.unit) and text.startswith(
        WORDS.never.nouns, c.quantity.end
    )


def is_ordering(c: Candidate) -> bool:
    """A unit that orders or grades: 届, 级, 号, 岁."""
    return c.quantity.unit in WORDS.never.units


def is_rank_or_label(c: Candidate) -> bool:
    """A number after a word that makes it a rank, a coordinate or a label (前1%, 北纬35.6), or one
    that grades what follows: 万吨级码头."""
    if c.after.startswith("级") and c.family is not None:
        return True
    if c.quantity.unit == "伏" and _LINES.match(c.after):
        return True
    if not c.quantity.unit and c.after.startswith("套餐"):
        return True
    before = c.before.rstrip()
    if not c.quantity.unit and before.endswith(WORDS.never.labels):
        return True
    return before.endswith(WORDS.never.before) and not before.endswith(WORDS.durations.before)


def is_zero(c: Candidate) -> bool:
    """零 begins words: 零距离, 零起步."""
    return c.numeral == "零"


def is_code(c: Candidate) -> bool:
    """Digits without a unit that are no count: codes, telephone numbers, years."""
    q = c.quantity
    if q.upper is not None and not q.unit and re.fullmatch(r"0\d{2,3}", c.numeral):
        return True
    if (
        q.unit
        or not c.numeral.replace(".", "").isdigit()
        or q.end > q.number[1]
        or q.start < q.number[0]
    ):
        return False
    if is_ratio(c):
        return False
    following = c.ctx.text[q.end : q.end + 1]
    if "." in c.numeral and _COEFFICIENT.search(c.before):
        return False
    numeral = fold(c.numeral)
    if (
        numeral.endswith(".0")
        or len(numeral) > 5
        or re.fullmatch(r"0\d*|(?:19|20)\d\d", numeral)
        or re.search(r"\d[·•]$", c.before)
    ):
        return True
    return not "一" <= following <= "鿿"


def is_ratio(c: Candidate) -> bool:
    """A member of a ratio of three: 1.1:50.3:48.6."""
    around = c.ctx.text[max(0, c.quantity.start - 16) : c.quantity.end + 16]
    at = c.quantity.start - max(0, c.quantity.start - 16)
    number = r"\d+(?:\.\d+)?"
    return any(
        m.start() <= at < m.end()
        for m in re.finditer(rf"{number}[:：∶]{number}[:：∶]{number}", around)
    )


def is_twinned(c: Candidate) -> bool:
    """Bare counts said in a row: 三县两区, 一校三区."""
    if c.quantity.unit or not re.fullmatch("[一二两三四五六七八九十]", c.numeral):
        return False
    text, (start, end) = c.ctx.text, c.quantity.number
    return bool(
        re.search("[一二两三四五六七八九十]\\w$", text[max(0, start - 2) : start])
        or re.match("\\w[一二两三四五六七八九十]", text[end : end + 2])
    )
