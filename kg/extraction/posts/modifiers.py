"""What stands between a body and a title and belongs to the title: 营销 in 大华家具营销总监."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.extraction.posts.tokens import Token
from kg.lexicon.titles import TitleEntry, either, titles

LONGEST = 12
"""Letters of a modifier of lines of business and regions."""
ANY = 6
"""Letters of one that is not made of known words (生鲜采购)."""
IN_RUN = 4
"""Letters of one behind a joiner or 原."""


def with_modifier(row: Sequence[Token], title: Token | None, at: int) -> tuple[Token | None, int]:
    """生鲜采购经理: what stands between a body and a title that takes a line of business."""
    if title is None or title.title is None or title.title.group is not None:
        return title, at
    whole, top = _behind_body(row, title, at)
    if whole is not title:
        return whole, top
    first = _of_business(row, title, at)
    return (_modified(row, title, first, at), first) if first < at else (title, at)


def _of_business(row: Sequence[Token], title: Token, at: int) -> int:
    """The token that the lines of business before a title begin at (全球采购中国市场总经理), where
    a body stands before them or they leave the letters of one; else ``at``."""
    entry = title.title
    assert entry is not None
    words = titles()
    managing = entry.noun in words.executives
    if not managing and entry.noun not in (*words.modified, "主任", "首席代表"):
        return at
    first, found = at, at
    while first > 0 and row[first - 1].kind in ("other", "place", "own", "joiner"):
        text = row[first - 1].text
        if not text.isalpha() or title.start - row[first - 1].start > LONGEST:
            break
        first -= 1
        span = "".join(token.text for token in row[first:at])
        if _business().fullmatch(span):
            found = first
    if found == at:
        return at
    alone = "".join(token.text for token in row[found:at])
    if managing and alone in words.firm_endings:
        return at
    before = row[found - 1] if found > 0 else None
    if before is None or (before.text == "的" and row[found - 2].kind != "agency"):
        return at
    if before.kind == "agency" or before.text == "的":
        return found
    # A brand that was not marked; a manager's own title says more of it than the business does.
    brand = before.kind in ("other", "place") and before.text.isalpha()
    return found if brand and entry.noun in words.modified else at


@cache
def _business() -> re.Pattern[str]:
    """One line of business or more, joined or not."""
    word = either(titles().business)
    return re.compile(f"(?:{word})(?:[和及与]?(?:{word}))*")


def _behind_body(row: Sequence[Token], title: Token, at: int) -> tuple[Token, int]:
    """What stands between a marked body, or a joiner of the run, and the title."""
    assert title.title is not None
    if title.title.noun not in titles().modified:
        return title, at
    first = at
    while first > 0 and _is_inside(row[first - 1]):
        first -= 1
    behind = row[first - 1].kind if first > 0 else ""
    size = at - first
    if behind == "place" and row[first - 2].kind == "agency" and 2 <= size <= ANY:
        # A firm's man for a region: the region is no part of the firm's name.
        return _modified(row, title, first, at), first - 1
    in_run = behind in ("joiner", "former") and size <= IN_RUN
    in_run = in_run and (behind == "former" or row[first - 2].kind in ("title", "person"))
    if not 2 <= size <= ANY or not (behind == "agency" or in_run):
        return title, at
    return _modified(row, title, first, at), first


def _is_inside(token: Token) -> bool:
    """Whether a token can be of a modifier: a letter, or 区 of 区域."""
    return (token.kind == "other" and token.text.isalpha() and token.text != "的") or (
        token.text == "区"
    )


def _modified(row: Sequence[Token], title: Token, first: int, at: int) -> Token:
    text = "".join(token.text for token in row[first : at + 1])
    noun = title.title.noun if title.title is not None else text
    entry = TitleEntry(title=text, noun=noun, role="officer")
    return Token("title", row[first].start, title.end, text, title=entry)
