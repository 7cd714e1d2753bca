"""Countries, parts of the world and far cities by their names, by one character, and in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.phrases import Phrases
from kg.lexicon.names import names
from kg.lexicon.words import alternation

Span = tuple[int, int]


@cache
def _world() -> Phrases:
    return Phrases(names().places.world)


def countries_in(text: str) -> list[Span]:
    """Names of countries and the world's regions, where they are no part of another word."""
    return [(start, end) for start, end in _world().find(text) if not is_part(text, start, end)]


def is_part(text: str, start: int, end: int) -> bool:
    """Whether a country's name is part of another word where it stands: 中国特色, 法治中国."""
    places = names().places
    before, after = places.not_before, places.not_after
    return text.endswith(before, 0, start) or text.startswith(after, end)


@cache
def _pair() -> re.Pattern[str]:
    p = names().places
    return re.compile(
        f"(?<![其集途心高当空手期发])(?!{alternation(p.not_pair)})"
        f"(?:[{p.great}][{p.brief}]{{1,2}}|[{p.brief}][{p.great}])(?={alternation(p.pairs)})"
        f"|[{p.short_provinces}]{{2,4}}(?={alternation(p.neighbours)})"
    )


def pairs_in(text: str) -> list[Span]:
    """Countries or provinces named together by one character each: 中俄关系, 川渝两地."""
    return [m.span() for m in _pair().finditer(text) if len(set(m.group())) == len(m.group())]


@cache
def _single() -> re.Pattern[str]:
    """One character for a country or the capital, where its neighbours leave no doubt."""
    p = names().places
    return re.compile(
        "(?<=[对来访驻在赴])华(?![侨人裔南北东中为商夏诞润丽])"
        "|(?<=[日）在])(?<=在)京(?=举行|召开|会见|开幕|闭幕|出席|发布|揭晓|同|主持|分别|成立|启动|举办)"
        f"|(?:(?<=[\n 　，。；、])|^)[{p.brief}](?=称(?!为|之|作|号|职|赞))"
    )


def read_countries(text: str, countries: list[Span], pairs: list[Span]) -> Iterator[Candidate]:
    """The names found by ``countries_in`` and ``pairs_in``, and single characters: 对华, 在京."""
    for start, end in countries:
        yield Candidate(start, end, "Place", 0.7, "place.country")
    for start, end in pairs:
        for at in range(start, end):
            yield Candidate(at, at + 1, "Place", 0.7, "place.pair")
    for m in _single().finditer(text):
        yield Candidate(m.start(), m.end(), "Place", 0.7, "place.single")


@cache
def _national() -> re.Pattern[str]:
    return re.compile(f"{alternation(names().agencies.national)}(?!采购|工作)")


@cache
def _army() -> re.Pattern[str]:
    a, p = names().agencies, names().places
    return re.compile(f"(?<![{p.brief}])[{p.armies}]军(?![{a.not_army}])")


def read_foreign_bodies(text: str, countries: list[Span]) -> Iterator[Candidate]:
    """Armies, governments and ministries of other countries: 乌克兰军方, 俄军."""
    for start, end in countries:
        m = _national().match(text, end)
        if m:
            yield Candidate(start, m.end(), "Agency", 0.7, "agency.national")
    for m in _army().finditer(text):
        yield Candidate(m.start(), m.end(), "Agency", 0.7, "agency.national")
