"""The text as the post rules read it: mentions, titles, and the small words between them.

Offsets come from the mentions and the title lexicon alone, so the tokens do not depend on a
segmenter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from kg.extraction.context import Context
from kg.extraction.posts.marks import marks
from kg.formats import Mention
from kg.lexicon.titles import TitleEntry, either, titles

Kind = Literal[
    "person", "agency", "place", "named", "title", "job", "joiner", "former", "current", "own",
    "department", "bracket", "verb", "space", "other",
]  # fmt: skip

KINDS: dict[str, Kind] = {
    "Person": "person",
    "Agency": "agency",
    "Place": "place",
    "Programme": "named",
    "Event": "named",
}
LAST_WORDS = frozenset("组部局厅处科院所站校会社团署司行馆台园场厂矿队省市县区州盟旗乡镇")
"""宣传部长 is 宣传部 + 部长: the title takes the body's last word again."""
TERRITORIES = frozenset("省市县区州盟旗乡镇村道央国")
"""Last words of places and of 中央: their party committee is a body of its own."""
BRACKET = re.compile(r"[（(][^（）()\n]{0,24}[）)]")
RENAMED = re.compile(r"(?P<place>.+[省市县区州盟旗])原(?P<body>.{2,})")
"""山西省原粮食局: 原 stands inside the name, and is no part of it."""
SPACE = re.compile(r"\s+")
SECTOR_END = "界"
"""In 经济界委员 any letter may come first."""
CHARGE = re.compile(
    r"(?:分管|主管|负责|主持|协助分管)[^，。、；：\s]{1,14}?的|第[一二三四五六七八九十\d]+[任届](?!期)|首任"
)
"""分管日常工作的, 第六任 between a body and a title say nothing of the office."""


class Token(NamedTuple):
    """A stretch ``[start, end)`` of the text and what it is to a post rule."""

    kind: Kind
    start: int
    end: int
    text: str
    title: TitleEntry | None = None
    mention: Mention | None = None


def tokens(ctx: Context) -> list[Token]:
    """The whole text, cut into tokens without gaps, and without overlaps but for 宣传部长."""
    out: list[Token] = []
    at = 0
    for mention in marks(ctx):
        out.extend(_between(ctx.text, at, mention.start, out[-1] if out else None))
        body = RENAMED.fullmatch(mention.text) if mention.type == "Agency" else None
        text = body["place"] + body["body"] if body else mention.text
        if body:
            out.append(Token("former", mention.start, mention.start, "原"))
        out.append(Token(KINDS[mention.type], mention.start, mention.end, text, mention=mention))
        at = mention.end
    out.extend(_between(ctx.text, at, len(ctx.text), out[-1] if out else None))
    for i in range(len(out) - 1):
        out[i], out[i + 1] = _group_to_title(out[i], out[i + 1])
    return _second_names(out)


def _second_names(row: list[Token]) -> list[Token]:
    """中央党校（国家行政学院）副校长（副院长）: the second name of one office says nothing new."""
    out: list[Token] = []
    at = 0
    while at < len(row):
        inner = row[at + 1 : at + 3]
        after = row[at + 3].kind if at + 3 < len(row) else ""
        opened = row[at].text in ("（", "(") and len(inner) == 2 and inner[1].text in ("）", ")")
        kind = out[-1].kind if out else ""
        beside = ("title", "current", "former") if kind == "agency" else ("person", "space")
        if opened and kind in ("agency", "title") and inner[0].kind == kind and after in beside:
            text = "".join(token.text for token in row[at : at + 3])
            out.append(Token("bracket", row[at].start, inner[1].end, text))
            at += 3
            continue
        out.append(row[at])
        at += 1
    return out


def _group_to_title(body: Token, title: Token) -> tuple[Token, Token]:
    """某局党支部 + 书记 is 某局 + 党支部书记: an institution's party group is the title's."""
    words = titles()
    if body.kind != "agency" or title.title is None or title.start != body.end:
        return body, title
    group = next((g for g in sorted(words.groups, key=len)[::-1] if body.text.endswith(g)), None)
    entry = words.compose((group or "") + title.text)
    stem = body.text.removesuffix(group or "")
    if group is None or entry is None or not stem or stem[-1] in TERRITORIES:
        return body, title
    cut = body.end - len(group)
    return (
        body._replace(end=cut, text=stem),
        title._replace(start=cut, text=group + title.text, title=entry),
    )


def _between(text: str, start: int, end: int, last: Token | None) -> Iterator[Token]:
    at = start
    while at < end:
        last = _head_of(text, at, last) or _longest(text, at, end)
        yield last
        at = last.end


def _head_of(text: str, at: int, last: Token | None) -> Token | None:
    """The title that shares its first character with the body before it."""
    if last is None or last.end != at or last.kind not in ("agency", "department", "place"):
        return None
    printed = text[at - 1 : at + 1]
    if printed[0] not in LAST_WORDS or printed[1:] != "长":
        return None
    entry = titles().compose(printed)
    return None if entry is None else Token("title", at - 1, at + 1, printed, title=entry)


def _longest(text: str, at: int, end: int) -> Token:
    """The longest reading at ``at``; a title before a job before a small word."""
    words = titles()
    best = Token("other", at, at + 1, text[at])
    if text[at] not in _first_letters() and SECTOR_END not in text[at : at + 8]:
        return best
    title = words.pattern.match(text, at, end)
    if title and title[0].endswith("员长") and text[title.end() : title.end() + 1] in ("期", "年"):
        title = words.pattern.match(text, at, title.end() - 1)
    if title:
        best = Token("title", at, title.end(), title[0], title=words.compose(title[0]))
    job = words.occupation.match(text, at, end)
    if job and (best.kind == "other" or job.end() > best.end):
        best = Token("job", at, job.end(), job[0])
    small = _small_word().match(text, at, end)
    if small and (best.kind == "other" or small.end() > best.end):
        best = Token(_small_words()[small[0]], at, small.end(), small[0])
    for kind, pattern in (("space", SPACE), ("bracket", BRACKET), ("current", CHARGE)):
        if best.kind == "other" and (found := pattern.match(text, at, end)):
            if (
                kind == "bracket"
                and words.pattern.search(found[0])
                and not words.rank.match(found[0])
            ):
                continue
            best = Token(KINDS.get(kind, kind), at, found.end(), found[0])  # type: ignore[arg-type]
    return best


@cache
def _small_words() -> dict[str, Kind]:
    """What each small word is; a word of two lists is what the last one says."""
    words = titles()
    out: dict[str, Kind] = dict.fromkeys(words.own, "own")
    out.update(dict.fromkeys(words.departments, "department"))
    out.update(dict.fromkeys(words.status, "verb"))
    out.update(dict.fromkeys(words.joiners, "joiner"))
    out.update(dict.fromkeys(words.former, "former"))
    out.update(dict.fromkeys(words.current, "current"))
    return out


@cache
def _first_letters() -> frozenset[str]:
    """What a token of more than one letter can begin with, sectors apart."""
    words = titles()
    lists = (words.roles, words.groups, words.qualifiers, words.occupations, _small_words())
    return frozenset("（( \t\n\r\f\v\u3000\xa0分主负协首第") | {w[0] for ws in lists for w in ws}


@cache
def _small_word() -> re.Pattern[str]:
    return re.compile(either(_small_words()))
