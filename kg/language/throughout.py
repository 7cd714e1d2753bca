"""What is read in one place of an article helps to read it in the others: places and bodies that a
recogniser was sure of, the heart of a region's name; and broad regions, which no list has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from kg.language.candidates import Candidate
from kg.language.shadow import BEGIN, INNER
from kg.lexicon.divisions import named
from kg.lexicon.names import names
from kg.lexicon.words import alternation

CERTAIN = 0.9
"""From this probability on an answer vouches for the same answer elsewhere."""
VOUCHED = 0.35
"""From this probability on an answer is believed that another place vouches for."""
OFTEN = 3
"""So many places in which a name of two characters was read make it one wherever it stands."""
_TYPES = ("Place", "Agency")


def vouched(text: str, recognised: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, a place or body of which the recogniser was certain elsewhere in the article
    with what makes it certain here too: 青河水 behind 青河."""
    recognised = list(recognised)
    certain = {
        (text[c.start : c.end], c.type)
        for c in recognised
        if c.type in _TYPES and c.confidence >= CERTAIN
    }
    for c in recognised:
        sure = (text[c.start : c.end], c.type) in certain and VOUCHED <= c.confidence < CERTAIN
        yield c._replace(confidence=CERTAIN) if sure else c


def often(text: str, recognised: Iterable[Candidate]) -> set[str]:
    """Names of places of two characters that the recogniser was certain of again and again."""
    seen = Counter(
        text[c.start : c.end]
        for c in recognised
        if c.type == "Place" and c.end - c.start == _BRIEF and c.confidence >= CERTAIN
    )
    return {name for name, count in seen.items() if count >= OFTEN}


_BRIEF = 2


def stands_free(text: str, c: Candidate, longer: Mapping[int, int]) -> bool:
    """Whether a place's name is neither the beginning of a longer one (黄河 in 黄河流域) nor a part
    of a word: 南美国家, 一个中国原则."""
    part = text[c.end - 1] == "国" and text.startswith("家", c.end)
    return (
        longer.get(c.start, c.end) <= c.end and not part and not text.endswith("一个", 0, c.start)
    )


def unseated(text: str, c: Candidate) -> Candidate:
    """A project without the place before it, where the article names it again and again without:
    来到青石县[引青供水工程]工地."""
    if c.type != "Programme" or not text.endswith(("工程", "项目"), c.start, c.end):
        return c
    for at in range(c.start + 2, c.end - _SHORTEST + 1):
        rest = text[at : c.end]
        if text[at - 1] in "省市县区" and named(text[c.start : at]):
            often = text.count(rest) - text.count(text[c.start : c.end]) >= OFTEN
            return c._replace(start=at) if often else c
    return c


_SHORTEST = 5


def region_stems(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """The heart of a region's name wherever it is printed, where the article also prints it with
    the word for a region: 青中地区 … 润泽青中. Not in front of another such word."""
    stems = {
        text[c.start : c.end].removesuffix(_REGION)
        for c in chosen
        if c.type == "Place" and text.endswith(_REGION, c.start, c.end)
    }
    for stem in sorted(s for s in stems if len(s) == _BRIEF and s[-1] not in "省市县区州部"):
        for m in re.finditer(f"{re.escape(stem)}(?!{_REGION}|[省市县区州盟旗镇乡村])", text):
            yield Candidate(m.start(), m.end(), "Place", 0.7, "place.stem")


_REGION = "地区"


def read_broad(masked: str) -> Iterator[Candidate]:
    """Parts of the country by their quarter: 西部地区, 中西部地区. Not a part of a province or a
    city (我省东部地区, 山西中部地区)."""
    for m in _broad_regions().finditer(masked):
        yield Candidate(m.start(), m.end(), "Place", 0.8, "place.broad")


@cache
def _broad_regions() -> re.Pattern[str]:
    p = names().places
    return re.compile(f"(?<![{p.within}{BEGIN}{INNER}]){alternation(p.broad)}")
