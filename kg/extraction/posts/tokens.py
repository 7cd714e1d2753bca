"""The text as the post rules read it: mentions, titles, and the small words between them.

Offsets come from the mentions and the title lexicon alone, so the tokens do not depend on a
segmenter.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import repeat
from typing import Literal, NamedTuple

from kg.extraction.context import Context
from kg.extraction.posts.marks import marks
from kg.formats import Mention
from kg.lexicon.titles import TitleEntry, either, titles

Kind = Literal[
    "person", "agency", "place", "named", "title", "job", "joiner", "former", "current", "own",
    "department", "bracket", "verb", "space", "other",
]  # fmt: skip

OTHER: Kind = "other"
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
BASE = ("村", "社区", "嘎查", "镇", "乡")
"""Ends of places whose party group is the title's: 村 + 党支部书记."""
ABOVE_BASE = ("党工委", "党组", "党校", "团委")
"""Groups that are bodies of their own there."""
BRACKET = re.compile(r"[（(][^（）()\n]{0,24}[）)]")
ABBREVIATION = re.compile(r"[（(](?:以?下)?(?:统|合|简)?称(?:为|作)?[:：]?[^（）()\n]{2,16}[）)]")
"""What a body will be called (以下简称“中心”) stands between it and its title."""
RENAMED = re.compile(
    r"(?P<place>.+[省市县区州盟旗])原(?P<body>.{2,})|(?P<firm>.{2,})[原前](?P<board>董事[局会]|理事会)"
)
"""山西省原粮食局: 原 stands inside the name, and is no part of it."""
SPACE = re.compile(r"\s+")
SECTOR_END = "界"
"""In 经济界委员 any letter may come first."""
SECTOR = 8
"""Letters of the longest sector."""
BEFORE_THAT = ("此", "之", "退休", "离任", "卸任", "转业", "退伍", "退职")
"""Before 前任 these end in 前, and 任 is a verb."""
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
    named = [m.span() for m in ABBREVIATION.finditer(ctx.text)]
    for mention in marks(ctx):
        if any(start < mention.start and mention.end < end for start, end in named):
            continue
        _fill(out, ctx.text, at, mention.start)
        body = RENAMED.fullmatch(mention.text) if mention.type == "Agency" else None
        text = "".join(part or "" for part in body.groups()) if body else mention.text
        if body:
            out.append(Token("former", mention.start, mention.start, "原"))
        out.append(Token(KINDS[mention.type], mention.start, mention.end, text, mention=mention))
        at = mention.end
    _fill(out, ctx.text, at, len(ctx.text))
    for i in range(len(out) - 1):
        if out[i].kind == "agency":
            out[i], out[i + 1] = _group_to_title(out[i], out[i + 1])
    return _second_names(_lone_groups(out))


def _lone_groups(row: list[Token]) -> list[Token]:
    """[党委] + 书记, marked as a body of its own, is the title 党委书记."""
    words = titles()
    out: list[Token] = []
    for token in row:
        group = out[-1] if out else None
        whole = (
            words.compose(group.text + token.text)
            if group and group.kind == "agency" and group.text in words.groups and token.title
            else None
        )
        if group and whole is not None and group.end == token.start:
            text = group.text + token.text
            out[-1] = Token("title", group.start, token.end, text, title=whole)
        else:
            out.append(token)
    return out


def _second_names(row: list[Token]) -> list[Token]:
    """中央党校（国家行政学院）副校长（副院长）: a body's second name belongs to its name, an
    office's and an abbreviation (WISE) say nothing new."""
    out: list[Token] = []
    done = 0
    for at in [i for i, token in enumerate(row) if token.text in ("（", "(")]:
        if at < done:
            continue
        out += row[done:at]
        done = at
        inner = row[at + 1 : at + 3]
        after = row[at + 3].kind if at + 3 < len(row) else ""
        opened = len(inner) == 2 and inner[1].text in ("）", ")")
        kind = out[-1].kind if out else ""
        beside = ("title", "current", "former") if kind == "agency" else ("person", "space")
        if opened and kind in ("agency", "title") and inner[0].kind == kind and after in beside:
            text = "".join(token.text for token in row[at : at + 3])
            if kind == "agency" and after != "space" and not inner[0].text.isascii():
                out[-1] = out[-1]._replace(end=inner[1].end, text=out[-1].text + text)
            else:
                out.append(Token("bracket", row[at].start, inner[1].end, text))
            done = at + 3
    return out + row[done:]


def _group_to_title(body: Token, title: Token) -> tuple[Token, Token]:
    """某局党支部 + 书记 is 某局 + 党支部书记: the party group of an institution, a village or a
    town is the title's."""
    words = titles()
    if title.title is None or title.start != body.end:
        return body, title
    group = next((g for g in sorted(words.groups, key=len)[::-1] if body.text.endswith(g)), None)
    entry = words.compose((group or "") + title.text)
    stem = body.text.removesuffix(group or "")
    if group is None or entry is None or not stem:
        return body, title
    base = stem.endswith(BASE) and group not in ABOVE_BASE and (len(stem) > 1 or stem in "村镇乡")
    if (stem[-1] in TERRITORIES and not base) or stem.endswith("工作"):
        return body, title
    cut = body.end - len(group)
    return (
        body._replace(kind="place" if base else body.kind, end=cut, text=stem),
        title._replace(start=cut, text=group + title.text, title=entry),
    )


def _fill(out: list[Token], text: str, start: int, end: int) -> None:
    """Append the tokens of a stretch between two names."""
    opening = _opening(sectors=SECTOR_END in text)
    at = start
    while at < end:
        head = _head_of(text, at, out[-1]) if out and text[at] == "长" else None
        if head is None:
            found = opening.search(text, at)
            plain = min(found.start(), end) if found else end
            letters = range(at, plain), range(at + 1, plain + 1), text[at:plain]
            out.extend(map(Token, repeat(OTHER), *letters))
            if plain == end:
                return
            head = _longest(text, plain, end)
        out.append(head)
        at = head.end


def _head_of(text: str, at: int, last: Token) -> Token | None:
    """The title that shares its first character with the body before it."""
    if last.end != at or last.kind not in ("agency", "department", "place"):
        return None
    printed = text[at - 1 : at + 1]
    if printed[0] not in LAST_WORDS or printed[1:] != "长":
        return None
    entry = titles().compose(printed)
    return None if entry is None else Token("title", at - 1, at + 1, printed, title=entry)


def _longest(text: str, at: int, end: int) -> Token:
    """The longest reading at ``at``; a title before a job before a small word."""
    words, first, letter = titles(), _first_letters(), text[at]
    if letter in first.alone:
        return Token(_small_words()[letter], at, at + 1, letter)
    best = Token("other", at, at + 1, letter)
    if letter in first.title or SECTOR_END in text[at : at + SECTOR]:
        title = words.pattern.match(text, at, end)
        if (
            title
            and title[0].endswith("员长")
            and text[title.end() : title.end() + 1] in ("期", "年")
        ):
            title = words.pattern.match(text, at, title.end() - 1)
        if title:
            best = Token("title", at, title.end(), title[0], title=_composed(title[0]))
    job = words.occupation.match(text, at, end) if letter in first.job else None
    if job and (best.kind == "other" or job.end() > best.end):
        best = Token("job", at, job.end(), job[0])
    small = _small_word().match(text, at, end) if letter in first.small else None
    if small and small[0] == "前任" and text.endswith(BEFORE_THAT, 0, at):
        small = None  # 此前任副局长: 任 is the verb.
    if small and (best.kind == "other" or small.end() > best.end):
        best = Token(_small_words()[small[0]], at, small.end(), small[0])
    if best.kind != "other" or letter not in first.rest:
        return best
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
    out.update(dict.fromkeys((*words.current, *words.service_ranks), "current"))
    return out


class FirstLetters(NamedTuple):
    """What a title (sectors apart), a job, a small word and the rest can begin with; ``alone``
    are the marks that are a small word and begin nothing else."""

    title: frozenset[str]
    job: frozenset[str]
    small: frozenset[str]
    rest: frozenset[str]
    alone: frozenset[str]


@cache
def _first_letters() -> FirstLetters:
    words, small = titles(), _small_words()
    marks = {w for w in small if len(w) == 1 and not w.isalnum()}
    return FirstLetters(
        frozenset(w[0] for ws in (words.roles, words.groups, words.qualifiers) for w in ws),
        frozenset(w[0] for w in words.occupations),
        frozenset(w[0] for w in small),
        frozenset("（( \t\n\r\f\v\u3000\xa0分主负协首第"),
        frozenset(w for w in marks if sum(other[0] == w for other in small) == 1),
    )


@cache
def _opening(*, sectors: bool) -> re.Pattern[str]:
    """Where a token that says something can begin, told by one letter, or by the first letter
    and the second; with ``sectors`` before 界 too."""
    words = titles()
    lists = (words.roles, words.groups, words.qualifiers, words.occupations, _small_words())
    known = {word for each in lists for word in each} | _first_letters().rest
    alone = re.escape("".join(sorted(word for word in known if len(word) == 1)))
    first = re.escape("".join(sorted({word[0] for word in known})))
    second = re.escape("".join(sorted({word[1] for word in known if len(word) > 1})))
    sector = rf"|(?=[\s\S]{{0,{SECTOR - 1}}}{SECTOR_END})" if sectors else ""
    return re.compile(f"[{first}](?:(?<=[{alone}])|(?=[{second}])){sector}")


@lru_cache(maxsize=4096)
def _composed(title: str) -> TitleEntry | None:
    return titles().compose(title)


@cache
def _small_word() -> re.Pattern[str]:
    return re.compile(either(_small_words()))
