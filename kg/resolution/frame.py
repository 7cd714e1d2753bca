"""The frame in which 省, 市, 县, 区 of an article are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.formats import Article
from kg.language.phrases import Phrases
from kg.lexicon.agencies import agency_names
from kg.lexicon.divisions import Division, ancestors, by_code, find, names, province_of, provinces

SHARE = 0.6
"""Of the names of an article; a province with fewer is not its frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """``province``: of the paper, or of most places named; ``local``: the city or county the
    article is about."""

    province: Division | None
    local: Division | None

    @classmethod
    def of(cls, article: Article, text: str | None = None) -> Frame:
        """The frame of an article: its province fact, else what its publisher, its first lines
        and most of its places say."""
        text = article.text if text is None else text
        counts = Counter(_divisions_in(text))
        head = article.publisher.value if article.publisher else ""
        province = _given(article)
        if province is None:
            province = _most(counts)
        weighted = counts + Counter([*_divisions_in(head)] * 3)
        return cls(province, _local(weighted, province))

    def at(self, level: str, jurisdiction: Division | None = None) -> Division | None:
        """The division a word for a level (市 in 市委) means, seen from ``jurisdiction``, else in
        this frame."""
        endings = agency_names().levels[level]
        for start in (jurisdiction, self.local, self.province):
            for division in (start, *ancestors(start)) if start else ():
                if fits(division, level, endings):
                    return division
        return None

    def usual(self, printed: str) -> Division | None:
        """Whose a body printed alone is: a 厅 the province's, others the local division's."""
        if printed.endswith("厅") and self.province:
            return self.province
        return self.local or self.province


def fits(division: Division, level: str, endings: tuple[str, ...]) -> bool:
    """Whether a word for a level can mean this division: 区 is never an 自治区."""
    if level == "区" and division.name.endswith("自治区"):
        return False
    return division.name.endswith(endings)


def _given(article: Article) -> Division | None:
    fact = article.province
    return find(fact.value) if fact else None


def _most(counts: Counter[str]) -> Division | None:
    """The province most of the names lie in, where it is clear."""
    tally: Counter[str] = Counter()
    for name, n in counts.items():
        up = province_of(name)
        if up is not None:
            tally[up.code] += n
    code = _clear(tally)
    return by_code(code) if code else None


def _clear(tally: Counter[str]) -> str | None:
    """The most frequent key, where it has ``SHARE`` of the names or more."""
    if not tally:
        return None
    code, n = min(tally.items(), key=lambda pair: (-pair[1], pair[0]))
    return code if n >= SHARE * tally.total() else None


def _local(counts: Counter[str], province: Division | None) -> Division | None:
    """The city or county named most often; without a province to lie in, none."""
    if province is None:
        return None
    tally: Counter[Division] = Counter()
    for name, n in counts.items():
        division = find(name, province)
        if division is not None and division.level != "province" and division.within(province):
            tally[division] += n
    if not tally:
        return province
    return min(tally, key=lambda d: (-tally[d], d.code, d.name))


def _divisions_in(text: str) -> Iterator[str]:
    """The names of divisions of three characters or more, and the short names of provinces."""
    return (text[start:end] for start, end in _divisions().find(text))


@cache
def _divisions() -> Phrases:
    short = {d.short for d in provinces()}
    return Phrases(n for n in names() if len(n) > 2 or n in short)
