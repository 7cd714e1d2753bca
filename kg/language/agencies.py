"""Agencies composed of a seat, an organ or department, and units: 省卫生健康委医政医管局."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.places import runs_through_verb
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.agencies import agency_names
from kg.lexicon.names import names
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation, guarded

_WHOLE = 9
"""So many of the bodies listed first have no unit read behind them."""
_CJK = "\u4e00-\u9fff"
_OPENS = "和与及由向到在原兼任经报请会同联合据是随、"
"""What may stand right before a body printed without its seat."""


def _guarded(words: Iterable[str]) -> str:
    """The words, each where it is not the beginning of a longer common word."""
    guards = names().agencies.not_kind
    ends = sorted(guards, key=len, reverse=True)
    tails = {word: next((guards[e] for e in ends if word.endswith(e)), "") for word in words}
    return guarded({word: f"(?![{tail}])" if tail else "" for word, tail in tails.items()})


@cache
def _inner() -> str:
    return f"[^{re.escape(names().breaks)}{BEGIN}{INNER}]"


@cache
def _department(*, seated: bool = False) -> str:
    a = names().agencies
    departments = [d for d in a.departments if not (seated and d in a.vague)]
    topics = f"(?:(?:{alternation(a.subjects)})(?:和|与)?){{1,3}}"
    return f"(?:{topics}{_guarded([*a.kinds, '办', '办公室'])}|{_guarded(departments)})"


@cache
def _seat() -> str:
    a = names().agencies
    return f"(?:(?:中共)?(?:{PLACE}+|(?<![{a.not_seat}]){alternation(a.seats)}))"


@cache
def _unit() -> re.Pattern[str]:
    """A unit of a body, known by the title or the pause behind it."""
    end = _guarded(names().agencies.units)
    inner = f"(?:(?!原|机关|有关|相关|[0-9０-９]){_inner()})"
    return re.compile(
        f"(?![和与及暨或]){inner}{{1,18}}?{end}(?={_title_pattern()}|[^{_CJK}{BEGIN}]|$)"
    )


def _title_pattern() -> str:
    return (
        "(?:原|副|党组|党委|党支部|有关|主要|相关|分管)*"
        f"(?:{alternation((*titles().heads, *titles().officers, *titles().members))}"
        "|负责|工作人员|干部|专家|研究员|教授|教师|代表|同志)"
    )


@cache
def _title() -> re.Pattern[str]:
    return re.compile(_title_pattern())


@cache
def _body() -> re.Pattern[str]:
    a = names().agencies
    organ = _guarded(a.organs)
    department = _department()
    placed = _department(seated=True)
    parties = "(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)"
    return re.compile(
        f"(?=[{_first_letters()}])(?:"
        f"(?P<bodies>{_guarded(a.bodies)}{department}?)"
        f"|(?P<seated>{parties}?{_seat()}(?:{organ}{department}?|直属?{placed}|{placed}))"
        f"|(?P<bare>{_guarded(a.bare)}|{department}))"
    )


def _first_letters() -> str:
    """What a body can begin with: looked at first, for most letters of a text are none of them."""
    a = names().agencies
    lists = (a.bodies, a.bare, a.seats, a.departments, a.subjects)
    letters = {word[0] for words in lists for word in words} | set(f"民农致九台共中{BEGIN}")
    return re.escape("".join(sorted(letters)))


def read_bodies(text: str, masked: str) -> Iterator[Candidate]:
    """Party, state and mass organs at a seat, their departments, and whole names of bodies."""
    never = set(names().agencies.none)
    for m in _body().finditer(masked):
        kind = m.lastgroup or ""
        if m.group() in never or (kind == "bare" and not _is_definite(text, m.start(), m.end())):
            continue
        sure = 0.7 if kind == "bare" else 0.9
        end = m.end() + (_PARTYS_OWN.match(text, m.start(), m.end() + 2) is not None)
        yield Candidate(m.start(), end, "Agency", sure, f"agency.{kind}")


_PARTYS_OWN = re.compile(
    "(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\u4e00-\u9fff]{1,12}?委会(?![议上员])"
)
"""民建山西省委会: how the committees of the other parties call themselves."""


def _is_definite(text: str, start: int, end: int) -> bool:
    """Whether a body printed without its seat is one body: what stands before it is no part of a
    longer word, and it is a name by itself or a pause, a title or a joining word follows."""
    before, word = text[start - 1 : start], text[start:end]
    if before in "省市县区级各个类" and before:
        return False
    if word in names().agencies.bare or word[-1] in "局厅":
        return True
    if word[-1] == "部" and text[end : end + 1] == "长" and word in agency_names().central:
        return True  # 外交部长
    free = not re.match(f"[{_CJK}]", before) or before in _OPENS
    return free and len(word) > 2 and _stands_free(text, end)


def _stands_free(text: str, end: int) -> bool:
    """Whether a bare body ends here: a pause, a title or a joining word follows."""
    follows = _follows().match(text, end) or _title().match(text, end)
    return not re.match(f"[{_CJK}]", text[end : end + 1]) or bool(follows)


@cache
def _follows() -> re.Pattern[str]:
    return re.compile("等|和|与|及|的|将|要|在|对|已|会同|联合|印发|召开|组织|有关|主要")


def extend_units(text: str, masked: str, bodies: Iterable[Candidate]) -> Iterator[Candidate]:
    """A body with the unit printed behind it, where a title or a pause ends the unit."""
    whole = set(names().agencies.bodies[:_WHOLE])
    for body in bodies:
        able = body.type == "Agency" and text[body.start : body.end] not in whole
        m = _unit().match(masked, body.end) if able else None
        if m and not runs_through_verb(m.group()) and not _head().search(m.group()):
            yield Candidate(body.start, m.end(), "Agency", body.confidence * 0.95, "agency.unit")


def _broken(stretch: str) -> bool:
    """Whether a verb, a title or a sentence that begins with a body runs through the stretch, so
    that it is no one name: 省教育厅为学校."""
    return runs_through_verb(stretch) or bool(_head().search(stretch) or _ACTING.search(stretch))


_ACTING = re.compile("(?:厅|局|办|委|政府)(?:为|对|向|把|将|在|给|让|联合(?!国|会))(?=.)")


@cache
def _head() -> re.Pattern[str]:
    return re.compile(
        "书记|局长|主任|处长|部长|厅长|委员(?!会)|常委|主席|校长|院长|省长|市长|县长|总裁|董事长|总经理"
    )


@cache
def _institution() -> re.Pattern[str]:
    a = names().agencies
    seat = f"(?:{PLACE}+|(?<![{a.not_seat}])[省市县区](?![{a.not_seat}])|国家|中国|中华|全国)"
    branch = f"(?:[（(]{PLACE}[)）])?"
    ending = _guarded(a.institutions)
    inner = f"(?:(?![和与及0-9０-９]){_inner()}|{PLACE})"
    return re.compile(f"{seat}{branch}{inner}{{0,16}}?{ending}")


@cache
def _seats() -> re.Pattern[str]:
    """The place a name begins with: another may begin behind it where a verb runs through."""
    return re.compile(f"{PLACE}+")


@cache
def _college() -> re.Pattern[str]:
    """A school or laboratory printed without its university, between pauses."""
    ending = "(?:学院|实验室|研究院|研究所|纪念馆)"
    return re.compile(f"(?<=[、，；：。\n（(校])(?:{_inner()}{{2,14}}?){ending}(?!派)")


def read_institutions(text: str, masked: str) -> Iterator[Candidate]:
    """Schools, hospitals, firms, associations and offices named after a place."""
    at = 0
    while (m := _institution().search(masked, at)) is not None:
        broken = _broken(m.group())
        if not broken and not _generic(m.group()):
            yield Candidate(m.start(), m.end(), "Agency", 0.8, "agency.institution")
        seat = _seats().match(masked, m.start()) if broken else m
        at = seat.end() if seat else m.start() + 1
    never = set(names().agencies.none)
    for m in _college().finditer(masked):
        name = m.group()
        common = name in never or name.startswith(names().agencies.generic)
        if not common and not _broken(name) and _stands_free(text, m.end()):
            yield Candidate(m.start(), m.end(), "Agency", 0.6, "agency.college")


@cache
def _mission() -> re.Pattern[str]:
    a = names().agencies
    return re.compile(
        f"(?:中华人民共和国|中国)(?:常)?驻[{_CJK}·]{{2,16}}?"
        f"(?:{alternation(a.missions)}|(?={alternation(a.envoys)}))"
    )


def read_missions(text: str, _masked: str) -> Iterator[Candidate]:
    """Missions abroad: 中华人民共和国驻约旦哈希姆王国, whose ambassador is named."""
    for m in _mission().finditer(text):
        yield Candidate(m.start(), m.end(), "Agency", 0.9, "agency.mission")


@cache
def _any() -> re.Pattern[str]:
    seat = f"(?:{PLACE}+|[省市县区]|国家|中国|全国)"
    return re.compile(f"{seat}(?:{alternation(names().agencies.generic)})")


def _generic(name: str) -> bool:
    return bool(_any().match(name))
