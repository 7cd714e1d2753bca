"""Places: divisions by the lexicon, addresses nested in them, named features, regions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.phrases import Phrases
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.divisions import areas, divisions, former, named, townships
from kg.lexicon.names import names
from kg.lexicon.words import alternation

_POINTING = re.compile("[全各我该本][省市县区州盟旗镇乡村]")
Span = tuple[int, int]
Straddles = Callable[[int, int], bool]


@cache
def _sure() -> Phrases:
    """Names that mean a place wherever they are printed."""
    odd = set(names().places.ambiguous)
    known = [*divisions(), *areas(), *former()]
    sure = [d.name for d in known if len(d.name) > 2]
    sure += [d.short for d in known if d.level in ("province", "prefecture")]
    sure += [f"{d.short}{d.name[-1]}" for d in known if "自治" in d.name and d.name[-1] in "州县旗"]
    return Phrases(name for name in (*sure, *names().places.regions) if name not in odd)


@cache
def _doubtful() -> Phrases:
    """Short names, common words many of them."""
    known = [*divisions(), *areas(), *former()]
    return Phrases({d.short for d in known} | {d.name for d in known if len(d.name) == 2})


@cache
def _any() -> Phrases:
    return Phrases([*_sure(), *_doubtful()])


@cache
def _full_of() -> dict[str, tuple[str, ...]]:
    out: dict[str, list[str]] = {}
    for d in (*divisions(), *areas(), *former()):
        if d.name != d.short:
            out.setdefault(d.short, []).append(d.name)
    return {short: tuple(sorted(set(full))) for short, full in out.items()}


_LISTING = ("、", "和")


def _closes(text: str, at: int) -> bool:
    """Whether a list of places may go on or end at ``at``: 吉首、凤凰等地."""
    return not "\u4e00" <= text[at : at + 1] <= "\u9fff" or text.startswith(_CLOSING, at)


_CLOSING = ("等地", "等市", "等县", "等区", "等省", "两", "三", "四", "五", "和")


def divisions_in(
    text: str, recognised: Iterable[Candidate], straddles: Straddles = lambda _start, _end: False
) -> list[Span]:
    """Division names in ``text``. A short name that is a common word too counts where its full
    name stands in the text, where it follows another division, or where the recogniser saw it.
    No short name counts whose borders lie inside words (``straddles``): 衡水 in 均衡水平."""
    sure, doubtful = _sure(), _doubtful()
    seen = {text[c.start : c.end] for c in recognised if c.type == "Place"}
    printed: dict[str, bool] = {}
    spans: list[Span] = []
    free = 0
    for at in _any().starts(text):
        if at < free:
            continue
        size = sure.longest(text, at)
        guess = doubtful.longest(text, at)
        town = False
        if guess > size:
            word = text[at : at + guess]
            behind = bool(spans) and spans[-1][1] == at and text[spans[-1][1] - 1] in "省市州区盟"
            if word not in printed:
                printed[word] = any(full in text for full in _full_of().get(word, ()))
            town = _holds_a_town(text, at, guess)
            behind = behind or town
            row = bool(spans) and text[spans[-1][1] : at] in _LISTING
            if behind or word in seen or printed[word] or (row and _closes(text, at + guess)):
                size = guess
        if size == 2 and not town and straddles(at, at + size):
            size = 0
        if size and text.startswith(names().places.no_place_before, at + size):
            size = 0
        if size:
            free = at + size
            spans.append((at, free))
    return spans


def _holds_a_town(text: str, at: int, size: int) -> bool:
    """Whether a county of one character is printed with a town of its own: 随县某某镇."""
    word = text[at : at + size]
    return size == 2 and word[-1] == "县" and _TOWN.match(text, at + size) is not None


_TOWN = re.compile("[\u4e00-\u9fff]{1,4}?(?:镇|乡)(?![长镇乡村亲])")


@cache
def _settlement() -> str:
    p = names().places
    endings = []
    for ending in sorted(p.settlements, key=lambda w: (-len(w), w)):
        guard = p.not_settled.get(ending)
        endings.append(f"{ending}(?![{guard}])" if guard else ending)
    return "(?:" + "|".join(endings) + ")"


@cache
def _nested() -> re.Pattern[str]:
    """A division, further divisions and settlements in it, a group of villagers."""
    p = names().places
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}乡镇村0-9０-９一二三四五六七八九十共多]"
    opens = f"(?:和[平谐顺睦美兴安乐]|同[心德兴乐]|{inner})"
    settlement = f"(?:{opens}{inner}{{0,7}}?{_settlement()})"
    group = f"(?:[0-9０-９一二三四五六七八九十]{{1,3}}{alternation(p.groups)})"
    inside = f"(?<=[市县区旗盟镇乡道]){settlement}{PLACE}*"
    return re.compile(f"{PLACE}+(?:{inside}){{0,3}}(?:(?<=村){group})?")


@cache
def _feature() -> re.Pattern[str]:
    p = names().places
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}等和与及三两多全主离距]"
    way = f"{PLACE}+[至到—－-]{PLACE}+{inner}{{0,3}}?{alternation(p.ways)}"
    return re.compile(f"{way}|{PLACE}+{inner}{{0,8}}?{alternation(p.features)}")


@cache
def _verbs() -> Phrases:
    return Phrases(names().verbs)


def runs_through_verb(stretch: str) -> bool:
    """Whether a verb runs through the stretch, so that it is no one name."""
    return next(_verbs().find(stretch), None) is not None


def read_places(masked: str) -> Iterator[Candidate]:
    """Addresses and divisions, and the features named after them."""
    for m in _nested().finditer(masked):
        end = m.end()
        if runs_through_verb(m.group()):
            plain = re.match(f"{PLACE}+", m.group())
            end = m.start() + (plain.end() if plain else 0)
        yield Candidate(m.start(), end, "Place", 0.9, "place.division")
    for m in _feature().finditer(masked):
        if not runs_through_verb(m.group()):
            yield Candidate(m.start(), m.end(), "Place", 0.8, "place.feature")


_VILLAGE = re.compile(
    "[\u4e00-\u9fff]{1,5}?(?:村|社区|嘎查)(?=党|支部|支书|书记|主任|第一书记|村委|村民|居民|的|[，。、；])"
)
_NO_STREET = "办党社“"
"""Behind a sub-district these make the name of a body of it."""


_VILLAGES = re.compile(
    "(?<![\u4e00-\u9fff])(?P<name>(?:(?![他她它我你的了是到给从被把让叫请找说拟任并])[\u4e00-\u9fff]){2,4}?(?<!乡)[村镇乡])"
    "(?=党总支书记|党支部书记|党委书记|党委副书记|支书|村支书|村委会主任|第一书记)"
)
_NO_VILLAGE = (
    "该",
    "各",
    "本",
    "我",
    "全",
    "驻",
    "镇",
    "乡",
    "由",
    "在",
    "和",
    "与",
    "对",
    "向",
    "这个",
    "一个",
    "包",
)


def read_villages(text: str) -> Iterator[Candidate]:
    """A village or town right before its secretary, that opens a clause: ”新车村党支部书记."""
    for m in _VILLAGES.finditer(text):
        if not m["name"].startswith(_NO_VILLAGE) and not m["name"].endswith(
            ("与村", "和村", "同村")
        ):
            yield Candidate(*m.span("name"), "Place", 0.8, "place.village")


def read_towns(text: str, spans: Iterable[Span]) -> Iterator[Candidate]:
    """A county or city with a town that lies in it, as the list of towns has it: 大冶市还地桥镇."""
    begin = last = -1
    for start, end in spans:
        begin = begin if start == last else start
        last = end
        codes = (d.code for d in named(text[start:end]))
        towns = (t for code in codes for t in townships().get(code, ()) if text.startswith(t, end))
        town = max(towns, key=len, default="")
        street = town.endswith("街道") and text[end + len(town) :][:1] in tuple(_NO_STREET)
        if town and not street:
            until = end + len(town)
            village = _VILLAGE.match(text, until)
            yield Candidate(begin, village.end() if village else until, "Place", 0.9, "place.town")


def points(name: str) -> bool:
    """Whether what was read as a place only points: 我省, 全州地区; not 全州县."""
    return _POINTING.match(name) is not None and not named(name)


SEEN = 0.5
"""From this probability on what ends as a settlement does is one, and others may lie in it."""


def seen_places(text: str, recognised: Iterable[Candidate]) -> Iterator[Span]:
    """Recognised places that end as settlements do: others may be nested in them. What
    only points is none."""
    for c in recognised:
        name = text[c.start : c.end]
        if (
            c.type != "Place"
            or c.length < 3
            or c.confidence < SEEN
            or name[-1] not in "省市县区州盟旗镇乡村"
        ):
            continue
        if not points(name) and name not in names().places.none:
            yield c.start, c.end


def with_seen(spans: list[Span], seen: Iterable[Span]) -> list[Span]:
    """``spans`` and those of ``seen`` that do not overlap them, in text order."""
    taken = sorted(spans)
    for start, end in seen:
        if all(end <= s or e <= start for s, e in spans):
            taken.append((start, end))
    return sorted(taken)
