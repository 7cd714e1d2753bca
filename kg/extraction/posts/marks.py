"""The names as the post rules take them: words that are no person's name left out, and bodies a
recogniser cut one word short made whole."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from kg.extraction.context import Context
from kg.extraction.posts.trims import (
    with_committee,
    without_business,
    without_former,
    without_office,
)
from kg.formats import Mention
from kg.language.edges import PLACES_OF_JI
from kg.language.phrases import Phrases
from kg.language.titles import find_titles
from kg.lexicon.agencies import agency_names
from kg.lexicon.surnames import surname_of
from kg.lexicon.titles import titles

VILLAGE = re.compile(
    r"(?:(?<=[，。、；：“（(\s])|^)(?P<place>[^\W\d_在的和到了是与由为据从被把该我本这每各]{4,18}?(?:村|社区))"
    r"(?=(?:原)?党(?:支部|总支部?|委)(?:副?书记|委员))",
    re.MULTILINE,
)
UPPER = re.compile(r"[县区市旗镇乡道](?=.)")
"""A village that is printed with what it lies in."""
UNMARKED = 0.5
"""Confidence in a name that the recogniser did not mark."""
LONGEST_CUT = 5
"""Letters of 社会和 in 社会和法制委员会 that may have been left outside."""


def marks(ctx: Context) -> list[Mention]:
    """The mentions of the article in text order, mended."""
    out: list[Mention] = []
    places = villages(ctx)
    bodies = (m for m in again(ctx) if not any(p.start < m.end and m.start < p.end for p in places))
    found = (*ctx.mentions, *bodies, *places)
    for mention in sorted(found, key=lambda m: m.start):
        if mention.type == "Person":
            mention = without_verb(ctx.text, mention)
            if not is_name(mention.text) or _is_spelling(ctx, mention):
                continue
        floor = out[-1].end if out else 0
        if mention.type in ("Agency", "Place"):
            mention = without_office(ctx.text, without_former(ctx.text, mention))
            mention = without_business(ctx.text, with_committee(ctx.text, mention))
            out += (parts := apart(ctx.text, mention))[:-1]
            mention = parts[-1]
        out.append(whole(ctx.text, mention, floor) if mention.type == "Agency" else mention)
    return out


_SPELLED = re.compile("[\u4e00-\u9fff][（(][^）)\u4e00-\u9fff]*$")


def _is_spelling(ctx: Context, mention: Mention) -> bool:
    """成中英教授（Prof. Cheng）: a name in Latin letters in the bracket behind one in ours."""
    latin = re.search("[\u4e00-\u9fff]", mention.text) is None
    return (
        latin and _SPELLED.search(ctx.text, max(0, mention.start - 24), mention.start) is not None
    )


def again(ctx: Context) -> list[Mention]:
    """A body named elsewhere in the article, where it stands unmarked before a title."""
    known = {m.text: m for m in ctx.mentions if m.type == "Agency" and len(m.text) > 1}
    generic = {*titles().own, *titles().departments}
    names = Phrases(name for name in known if name not in generic)
    title = titles().pattern
    out = []
    for start, end in names.find(ctx.text):
        office = title.match(ctx.text, end + (ctx.text[end : end + 1] == "原"))
        free = ctx.mention_at(start) is None and ctx.mention_at(end - 1) is None
        if office and free and not ctx.inside(start, end):
            out.append(replace(known[ctx.text[start:end]], start=start, end=end))
    return out


def villages(ctx: Context) -> list[Mention]:
    """南郑区高台镇立峰村 before 党支部书记, where no mention covers any of it."""
    out = []
    for found in VILLAGE.finditer(ctx.text):
        start, end = found.span("place")
        free = not ctx.inside(start, end) and ctx.mention_at(start) is None
        if free and ctx.mention_at(end - 1) is None and UPPER.search(found["place"]):
            text = found["place"]
            mention = Mention(type="Place", start=start, end=end, text=text, confidence=UNMARKED)
            out.append(mention)
    return out


def apart(text: str, mention: Mention) -> list[Mention]:
    """[某集团副总经理兼某公司]: the two bodies around an office and 兼, else the mention itself."""
    at = text.find("兼", mention.start, mention.end - 2)
    if mention.type != "Agency" or at < 0:
        return [mention]
    office = [t for t in find_titles(text, mention.start, at) if t.end == at]
    if not office or office[0].start - mention.start < 2:
        return [mention]
    return [
        replace(mention, end=office[0].start, text=text[mention.start : office[0].start]),
        replace(mention, start=at + 1, text=text[at + 1 : mention.end]),
    ]


def without_verb(text: str, mention: Mention) -> Mention:
    """[闻一川称] and [闻一的]: the small word behind a name is no part of it."""
    name = mention.text
    if len(name) > 1 and (name[-1] == "等" or _is_made(text, mention)):
        return replace(mention, end=mention.end - 1, text=name[:-1])
    if len(name) < 3 or name[-1] not in titles().after_names:
        return mention
    if surname_of(name) is None and name[-1] not in NEVER_TRANSCRIBES:
        return mention
    if (
        name[-1] != "的"
        and not text[mention.end : mention.end + 1].isalnum()
        and name[-1] not in SAYS
    ):
        return mention
    return replace(mention, end=mention.end - 1, text=name[:-1])


def _is_made(text: str, mention: Mention) -> bool:
    """[闻一川为]主席, and [闻一川时] in 会见局长闻一川时，: the last letter is not the name's."""
    name, end = mention.text, mention.end
    if len(name) < 3:
        return False
    if name[-1] == "为":
        return titles().pattern.match(text, end) is not None
    return name[-1] == "时" and MEETING.search(text, max(0, mention.start - 30), end) is not None


MEETING = re.compile(r"(?:会见|会晤|接见|看望|慰问|采访|回答)[^，。；\n]*时$")
NEVER_TRANSCRIBES = "将不祝"
"""Letters that no transcribed name ends in."""
SAYS = "称说案"


NUMBERED = re.compile("[省市县区镇乡]?[一二三四五六七八九十][小中]原?")
"""县一小原 before 校长: a school."""


def is_name(text: str) -> bool:
    """Whether a word can be a person's name: no title, no job, no 贺电 or 向记者."""
    words = titles()
    if (
        len(text) < 2
        or NUMBERED.fullmatch(text)
        or text in words.not_names
        or text in words.states
        or any(part in text for part in words.not_in_names)
    ):
        return False
    return words.compose(text) is None and words.occupation.fullmatch(text) is None


def whole(text: str, mention: Mention, floor: int) -> Mention:
    """经[济委员会] and [中央组织]部 with the letters that were cut off, if that makes a known body
    and what was marked is none."""
    start, end = mention.start, mention.end
    term = TERM.search(text, max(floor, start - 12), start)
    if term is not None and mention.text.startswith(("人大", "人民代表大会", "政协")):
        return _stretched(text, mention, term.start(), end)
    if _is_body(mention.text):
        return mention
    bank = next((b for b in _banks() if text.endswith(b, floor, start)), "")
    if bank and mention.text.endswith(("分行", "支行")):
        return _stretched(text, mention, start - len(bank), end)
    lead = LOST.get(mention.text[0], "")
    if lead and text[:start].endswith(lead) and not mention.text.startswith(OWN_WORDS):
        return _stretched(text, mention, start - len(lead), end)
    if _is_body(mention.text + text[end : end + 1]):
        return _stretched(text, mention, start, end + 1)
    for size in range(1, LONGEST_CUT + 1):
        if start - size >= floor and _is_body(text[start - size : end]):
            return _stretched(text, mention, start - size, end)
    return mention


@cache
def _banks() -> tuple[str, ...]:
    """The names of banks, the longest first."""
    names = (n for n, body in agency_names().central.items() if body.full.endswith("银行"))
    return tuple(sorted((*names, "人行"), key=len, reverse=True))


TERM = re.compile(r"[省市县区州旗](?:第)?[一二三四五六七八九十]+届$")
"""Between a level and its congress: 省十四届[人大常委会]."""
LOST = {"济": "经", "国": "联合"}
"""What a recogniser leaves out before a name that begins so: 经[济合作组织], 联合[国儿童署]."""
OWN_WORDS = (*PLACES_OF_JI, "国务", "国家", "国资", "国防", "国有", "国土", "国网", "国台", "国新")


def _stretched(text: str, mention: Mention, start: int, end: int) -> Mention:
    return replace(mention, start=start, end=end, text=text[start:end])


def _is_body(name: str) -> bool:
    """Whether a name is one the lexicon knows without its place: of a zone, of a CPPCC's too."""
    names = agency_names()
    if name in names.central or name in names.local or f"政协{name}" in names.local:
        return True
    if not name.endswith(names.zone_bodies):
        return False
    return any(name.startswith(z) and name[len(z) :] in names.zone_bodies for z in names.zones)
