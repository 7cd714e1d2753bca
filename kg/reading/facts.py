"""What an article says of itself: title, publisher, province frame, issue date, writers.

Each fact is given by the user, printed in the text, or inferred, and says which. Where nothing
points to a value there is none.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from kg.errors import InputError
from kg.formats import Fact, Region
from kg.lexicon.divisions import Division, by_code, find, names, province_of
from kg.lexicon.layout import Publisher, layout
from kg.reading.byline import writers

DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
# Words that only make sense inside one province.
DEICTIC = re.compile(
    r"我省|全省|省委|省政府|省人大|省政协|我区|全区|自治区(?:党委|政府|人民政府)|我市|省[\u4e00-\u9fff]{2,8}厅"
)
SHARE = 0.6  # of the province mentions; below that no province is the article's frame


def title(text: str, regions: Sequence[Region]) -> Fact | None:
    """The main headline: the longest of the headline lines that is no kicker (…——)."""
    heads = [text[r.start : r.end] for r in regions if r.kind == "headline"]
    plain = [h for h in heads if not h.endswith(("——", "—", ":", "："))] or heads
    return Fact(plain[0], "printed") if plain else None


def publisher(text: str, regions: Sequence[Region]) -> Fact | None:
    """The publisher printed in a source line, a dateline or a byline."""
    for region in regions:
        if region.kind in ("furniture", "dateline", "byline"):
            found = find_publisher(text[region.start : region.end])
            if found:
                return Fact(found.name, "printed")
    return None


def find_publisher(text: str) -> Publisher | None:
    """The known publisher whose name or alias stands first in ``text``, the longest of several."""
    named = [
        (text.find(name), -len(name), name, publisher)
        for publisher in layout().publishers
        for name in (publisher.name, *publisher.aliases)
        if name in text
    ]
    return min(named, key=lambda row: row[:3])[3] if named else None


def published(text: str, regions: Sequence[Region]) -> Fact | None:
    """The issue date printed in a stamp line or a headline block; a date in the story is none."""
    story = next((r.start for r in regions if r.kind == "body"), len(text))
    for region in regions:
        stamp = region.kind == "furniture" and layout().stamp.fullmatch(
            text[region.start : region.end]
        )
        if stamp or (region.kind in ("headline", "byline") and region.start < story):
            m = DATE.search(text, region.start, region.end)
            if m and (day := _iso(m)):
                return Fact(day, "printed")
    return None


def _iso(m: re.Match[str]) -> str | None:
    try:
        return datetime.date(int(m[1]), int(m[2]), int(m[3])).isoformat()
    except ValueError:
        return None


def province(text: str, regions: Sequence[Region], paper: str | None) -> Fact | None:
    """The province in whose frame 省… is read: the paper's own, else the dateline's, else the one
    most of the place names lie in, provided the article speaks of 我省, 省委 and the like."""
    known = find_publisher(paper) if paper else None
    if known is not None and known.province:
        return _frame(by_code(known.province))
    if paper and known is None and (named := _mentioned(paper)):
        return _frame(named[0])
    if not DEICTIC.search(text):
        return None
    for region in regions:
        if region.kind == "dateline" and (named := _mentioned(text[region.start : region.end])):
            return _frame(named[0])
    counts = Counter(d.code for d in _mentioned(text))
    if not counts:
        return None
    code, most = min(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return _frame(by_code(code)) if most / counts.total() >= SHARE else None


def _frame(division: Division | None) -> Fact | None:
    return Fact(division.name, "inferred") if division is not None else None


def province_named(name: str, where: str) -> str:
    """The full name of the province a user names. Raises ``InputError`` E111 for none."""
    found = find(name.strip())
    if found is None or found.level != "province":
        raise InputError("E111", option=where, value=name, expected="a province of China")
    return found.name


def _mentioned(text: str) -> list[Division]:
    """The provinces of the provincial and prefectural names in ``text``, one a mention."""
    return [p for m in _places().finditer(text) if (p := province_of(m[0])) is not None]


@cache
def _places() -> re.Pattern[str]:
    """Names of provinces and prefectures; counties are left out, their short forms are words."""
    high = [
        n for n, ds in names().items() if ds[0].level in ("province", "prefecture") and len(n) > 1
    ]
    union = "|".join(map(re.escape, sorted(high, key=lambda n: (-len(n), n))))
    # 苏州路 and 北京大学 need not lie where their names come from.
    return re.compile(f"(?:{union})(?!路|街|大道|大学)")


def authors(text: str, regions: Sequence[Region]) -> tuple[str, ...]:
    """The writers named in bylines and in the dateline's bracket, in order."""
    out: dict[str, None] = {}
    for region in regions:
        line = text[region.start : region.end]
        if region.kind == "dateline":
            line = "".join(re.findall(r"[(（][^()（）]*[)）]", line))
        if region.kind in ("byline", "dateline"):
            out.update(dict.fromkeys(writers(line)[0]))
    return tuple(out)
