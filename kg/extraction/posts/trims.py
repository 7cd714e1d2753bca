"""Names of bodies and places without the words of office that a recogniser took into them."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from kg.formats import Mention
from kg.language.titles import find_titles
from kg.lexicon.divisions import named
from kg.lexicon.titles import titles

LEADS = ("现任", "时任", "新任", "曾任")


def without_office(text: str, mention: Mention) -> Mention:
    """[现任某中心]主任 and [某领事馆总领事]: a word of office is no part of the name."""
    start, end = mention.start, mention.end
    lead = next((w for w in LEADS if mention.text.startswith(w)), "")
    start += len(lead)
    if text[end - 1] in _title_ends() and text[end : end + 1].isalpha():
        found = find_titles(text, start, end)
        office = [t for t in found if t.end == end and len(t.entry.title) > 1]
        if office and office[0].start - start > 2:
            end = office[0].start
    if (start, end) == (mention.start, mention.end):
        return mention
    return replace(mention, start=start, end=end, text=text[start:end])


@cache
def _title_ends() -> frozenset[str]:
    """The last letters of titles."""
    words = titles()
    return frozenset(word[-1] for word in (*words.roles, *words.group_nouns, "委员"))


def without_business(text: str, mention: Mention) -> Mention:
    """[大华公关]总监: the lines of business before such a title are the title's."""
    title = titles().pattern.match(text, mention.end) if mention.type == "Agency" else None
    if title is None or title["noun"] not in ("总监", "主管"):
        return mention
    words = [w for w in titles().business if w not in titles().firm_endings]
    stem = mention.text
    while cut := next((w for w in words if stem.endswith(w) and len(stem) > len(w) + 1), ""):
        stem = stem.removesuffix(cut)
    return replace(mention, end=mention.start + len(stem), text=stem)


def with_committee(text: str, mention: Mention) -> Mention:
    """[某市]委书记: a place right before 委 and a title is its Party committee."""
    end = mention.end + 1
    if mention.type != "Place" or not mention.text.endswith(
        ("省", "市", "县", "区", "州", "盟", "旗")
    ):
        return mention
    office = titles().pattern.match(text, end) if text[mention.end : end] == "委" else None
    if office is None or office["noun"] not in ("书记", "常委", "委员", "秘书长"):
        return mention
    return replace(mention, type="Agency", end=end, text=mention.text + "委")


def without_former(text: str, mention: Mention) -> Mention:
    """[某厂原]厂长, [原某县]县长: 原 is no part of the name."""
    if mention.text.startswith("原") and named(mention.text[1:]):
        return replace(mention, start=mention.start + 1, text=mention.text[1:])
    if not mention.text.endswith("原") or len(mention.text) < 3:
        return mention
    if titles().pattern.match(text, mention.end) is None:
        return mention
    return replace(mention, end=mention.end - 1, text=mention.text[:-1])
