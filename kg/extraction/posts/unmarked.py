"""Bodies printed before a title that no mention covers: a unit behind a marked body, a company the
recogniser missed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.extraction.posts.tokens import Token
from kg.lexicon.titles import either, titles

LONGEST = 20
OPENERS = "“”‘（(：:。；;！？!?》、，,\n\r\u3000 \t"
"""What such a body may stand behind."""
NOT_FIRST = ("兼", "暨", "和", "及", "据", "经", "请", "令", "但", "则", "”")
"""Letters that may stand inside a name and never begin one here."""
BRAND = re.compile(r"[\u4e00-\u9fff]{3,6}")
SCHOOL = re.compile(r"(?:[^\W\d_]{2,6}?)?[省市县区州旗镇乡]?[一二三四五六七八九十][中小]")
"""县一小, 新县三中: a school by its number."""
PARTS = ("科", "部", "处", "室", "司", "股")
"""Parts of a body may be named in three letters (急诊科)."""
STATIONS = ("agency", "place", "department", "own")
LEADS = "由在据对向从到是请与和的但则"
"""Small words it may stand behind."""


def unmarked_body(
    row: Sequence[Token], at: int, parts: Sequence[Token]
) -> tuple[Token, int] | None:
    """The body that ends at token ``at`` or goes on into ``parts``, and the token before it.

    Behind a marked body (全国政协 + 文化文史和学习委员会) it is a unit of that and becomes one name
    with it. By itself it must end like a body and begin where a name can.
    """
    first = at + 1
    behind_body = False
    size = sum(len(token.text) for token in parts)
    while first > 0:
        token = row[first - 1]
        inside = token.kind in ("own", "department", "place") or (
            token.kind in ("other", "joiner") and _may_be_inside(token.text)
        )
        if token.kind == "agency":
            first, behind_body = first - 1, True
            break
        if not inside or size + len(token.text) > LONGEST:
            break
        size += len(token.text)
        first -= 1
    begin = _behind_verb(row, first, at)
    first, behind_body = begin, behind_body and begin == first
    while first <= at and row[first].text in NOT_FIRST:
        first += 1
    if first > at or (parts and row[at].end != parts[0].start):
        return None
    text = "".join(token.text for token in (*row[first : at + 1], *parts))
    return _accepted(row, first, at, text, parts, behind_body=behind_body)


def _behind_verb(row: Sequence[Token], first: int, at: int) -> int:
    """The token behind the last verb among those from ``first`` to ``at``."""
    text = "".join(token.text for token in row[first : at + 1])
    left = max((m.end() for m in _verbs().finditer(text)), default=0)
    while left > 0 and first <= at:
        left -= len(row[first].text)
        first += 1
    return first


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(either(titles().unmarked_verbs))


def unmarked_ahead(row: Sequence[Token], at: int) -> tuple[Token, int] | None:
    """The body that begins at token ``at`` and ends at a title, and that title's index: what a
    verb of office or a joiner of titles stands before needs no other mark."""
    last = at
    while last < len(row) and row[last].kind not in ("title", "job"):
        token = row[last]
        inside = token.kind in ("own", "department", "place", "agency") or (
            token.kind in ("other", "joiner")
            and (_may_be_inside(token.text) or (token.text == "与" and last > at))
        )
        if not inside or token.end - row[at].start > LONGEST:
            return None
        last += 1
    if last >= len(row) or last == at:
        return None
    text = "".join(token.text for token in row[at:last])
    if not text.endswith(titles().unmarked):
        return None
    return Token("agency", row[at].start, row[last - 1].end, text), last


def stationed(row: Sequence[Token], at: int) -> bool:
    """驻 and 派驻 between a body and its group in another; not between a body and the village it
    sends somebody to."""
    settled = at + 1 < len(row) and row[at + 1].text.endswith(("村", "社区", "镇", "乡"))
    if settled and row[at + 1].kind == "place":
        return False
    sent = row[at].text == "派" and at + 1 < len(row) and row[at + 1].text == "驻"
    behind = at - 2 if at > 1 and row[at].text == "驻" and row[at - 1].text == "派" else at - 1
    return (sent or row[at].text == "驻") and behind >= 0 and row[behind].kind in STATIONS


def _accepted(
    row: Sequence[Token],
    first: int,
    at: int,
    text: str,
    parts: Sequence[Token],
    *,
    behind_body: bool,
) -> tuple[Token, int] | None:
    if not text.endswith(titles().unmarked) and not SCHOOL.fullmatch(text):
        return _brand(row, first, at, text) if not parts and not behind_body else None
    shortest = 3 if text.endswith(PARTS) or SCHOOL.fullmatch(text) else 4
    if not behind_body and not (_begins_name(row, first) and len(text) >= shortest):
        return None
    end = parts[-1].end if parts else row[at].end
    return Token("agency", row[first].start, end, text), first - 1


def _brand(row: Sequence[Token], first: int, at: int, text: str) -> tuple[Token, int] | None:
    """云中阳 in 云中阳董事长: a company printed by its brand, which only its title gives away."""
    if not _is_managed(row, at + 1):
        return None
    plain = all(token.kind == "other" for token in row[first : at + 1])
    if not plain or not BRAND.fullmatch(text) or not _begins_name(row, first):
        return None
    if text.startswith(titles().not_brands) or text.endswith(titles().not_brands):
        return None
    return Token("agency", row[first].start, row[at].end, text), first - 1


def _is_managed(row: Sequence[Token], at: int) -> bool:
    """Whether a manager's title stands at token ``at``, or lines of business and 总监 or the like
    (大华营销总监)."""
    last = at
    while last < len(row) and row[last].kind == "other" and row[last].text.isalpha():
        last += 1
    entry = row[last].title if last < len(row) else None
    if entry is None or entry.group is not None:
        return False
    words = titles()
    return entry.noun in words.executives if last == at else entry.noun in words.modified


def _may_be_inside(text: str) -> bool:
    if text in ("和", "及"):
        return True
    return (text.isalnum() or text in "《》“”") and not any(
        c in titles().unmarked_breaks for c in text
    )


def _begins_name(row: Sequence[Token], first: int) -> bool:
    """Whether a name can begin at token ``first``: at a mark, a small word or a verb of office."""
    if row[first].text[0] in "一二三四五六七八九十全各0123456789":
        return False
    if first == 0:
        return True
    before = row[first - 1]
    if "".join(token.text for token in row[max(0, first - 2) : first]) in titles().unmarked_verbs:
        return True
    if before.kind in ("former", "current", "verb", "space") or before.text in ("兼", "兼任", "暨"):
        return True
    return before.text[-1] in OPENERS + LEADS
