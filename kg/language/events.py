"""Events: sessions and congresses by their shape, meetings with a name of their own, shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.lines import matches_near
from kg.language.places import runs_through_verb
from kg.language.shadow import INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.words import alternation, union

_NUMBER = "[一二三四五六七八九十百两0-9]+"
_LAND = f"(?:{PLACE}(?:[—－–-]{{0,2}}{PLACE})*)"
"""One place or country, or some of them in a row: 中国—东盟."""
_SEAT = f"(?:{PLACE}+|省|市|县|区|州|自治区|旗|盟|中央)?"
_BODY = "(?:委|党委|纪委|人大常委会|人大|政协)?"
_SESSION = re.compile(
    f"(?:(?:党的|中共|中国共产党|(?:全国)?政协|{_SEAT}{_BODY})(?:第)?{_NUMBER}届(?:{_NUMBER}次)?(?:中央纪委)?"
    f"(?:历次)?(?:{_NUMBER}中、)*{_NUMBER}?(?:次|中)?(?:全会|全体会议|会议(?!精神[^，。]{{0,2}}$)))"
    f"|(?:政协|中国人民政治协商会议)?(?:{_SEAT}|全国)第?{_NUMBER}届(?:全国)?(?:人民代表大会|人大|政协|委员会)(?:常务委员会|常委会)?(?:主任|主席)?第?{_NUMBER}次(?:全体)?会议"
    f"|(?<![届第一二三四五六七八九十]){_NUMBER}中全会"
    f"|(?:党的|{_SEAT})第?{_NUMBER}(?:大(?=[^\u4e00-\u9fff家项类种量部型力棚道]|精神|报告|以来|代表|提出|召开|闭幕|开幕|确定|对|和|的)|次(?:党代会|党员?代表大会|代表大会))"
)


def read_events(text: str, masked: str) -> Iterator[Candidate]:
    """Every event ``text`` names."""
    for reader in (
        read_fixed,
        read_sessions,
        read_meetings,
        read_shows,
        read_famous,
        read_councils,
        read_occasions,
    ):
        yield from reader(text, masked)


@cache
def _fixed() -> re.Pattern[str]:
    return re.compile(alternation(names().events.fixed))


def read_fixed(text: str, _masked: str) -> Iterator[Candidate]:
    """Congresses and standing conferences under their fixed names: 党的二十大."""
    for m in _fixed().finditer(text):
        yield Candidate(m.start(), m.end(), "Event", 0.8, "event.fixed")


def read_sessions(_text: str, masked: str) -> Iterator[Candidate]:
    """Sessions by number: 省委十二届九次全会, 二十届四中全会, 省第十三次党代会."""
    for m in _SESSION.finditer(masked):
        if m.end() - m.start() > 3:
            yield Candidate(m.start(), m.end(), "Event", 0.9, "event.session")


@cache
def _meeting() -> re.Pattern[str]:
    e = names().events
    inner = f"(?:[^{re.escape(names().breaks)}]|[（(][^（()）\n]{{1,12}}[）)])"
    theme = '(?:[“"][^”"\n。]{2,30}[”"])'
    opener = f"(?:{_LAND}|(?<![该我各全]){alternation(e.openers)}|20[0-9]{{2}}年?度?)"
    held = "(?<=召开)|(?<=召开了)|(?<=举办)|(?<=举行)|(?<=参加)|(?<=出席)|(?<=主持)"
    return re.compile(
        f"(?:{opener}{inner}{{0,26}}?{theme}?{inner}{{0,26}}?|{theme}{inner}{{0,14}}?|(?:{held}){inner}{{4,24}}?)"
        f"(?:{alternation(e.meetings)}|(?<!代表){alternation(e.shows)})(?!室|厅|场|堂|纪要|精神文明|员)"
    )


@cache
def _kind() -> re.Pattern[str]:
    return union((*names().events.meetings, *names().events.shows))


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(
        ".*(?:召开了?|举行了?|举办了?|出席|参加了?|(?<!合作)(?<!经合)(?<!上合)组织|主持|主办|协办|预祝|通过|在校|传达学习|传达了|暨|关于开展|我校|在全市|的)"
    )


def read_meetings(text: str, masked: str) -> Iterator[Candidate]:
    """Meetings whose name opens with a seat, a place, a year or a quoted theme."""
    for m in matches_near(_kind(), _meeting(), masked):
        cut = _starts().match(m.group())
        start = m.start() + (cut.end() if cut else 0)
        name = text[start : m.end()]
        if name in names().events.none or m.end() - start < 6 or name.count("“") != name.count("”"):
            continue
        opens = text.rfind("“", max(0, start - 40), start)
        if text[m.end() : m.end() + 1] == "”" and opens >= 0 and "”" not in text[opens:start]:
            yield Candidate(opens, m.end() + 1, "Event", 0.7, "event.quoted")
        else:
            yield Candidate(start, m.end(), "Event", 0.6, "event.meeting")


@cache
def _show() -> re.Pattern[str]:
    inner = f"(?:[^{re.escape(names().breaks)}]|(?<={INNER})[—－–-])"
    number = "(?:第[一二三四五六七八九十百0-9]+|首|20[0-9]{2}年?)"
    return re.compile(
        f"{number}(?:个|届|次|年|十)?(?:{inner}|[“”（）·]){{0,18}}?{alternation(names().events.shows)}"
        f'|(?:第[0-9一二三四五六七八九十]+个)?[“"](?:世界|国际|全国)[^“”"]{{2,10}}[日周月节][”"]'
        f"|(?:世界|国际|全国)(?:{inner}){{2,8}}?[日周](?=[^\u4e00-\u9fff]|活动|主题|到来|期间)"
    )


def read_shows(_text: str, masked: str) -> Iterator[Candidate]:
    """Fairs, forums, festivals and days by number, year or name: 第七届进博会."""
    for m in _show().finditer(masked):
        yield Candidate(m.start(), m.end(), "Event", 0.7, "event.show")


@cache
def _famous() -> re.Pattern[str]:
    e = names().events
    number = f"(?:第{_NUMBER}届|首届|20[0-9]{{2}}年?)"
    of = f"(?:{number}{_LAND}?{number}?|{_LAND}{number}?)"
    return re.compile(
        f"(?:{of}{alternation((*e.famous, *e.games))}|{alternation(e.famous)})"
        "(?:一般性辩论)?(?!组委会|村|委员会|场馆|中心|纪念|赛|第[0-9]{4})"
    )


def read_famous(_text: str, masked: str) -> Iterator[Candidate]:
    """Games and fairs that one word names, with their place, year and number: 北京冬奥会."""
    for m in _famous().finditer(masked):
        yield Candidate(m.start(), m.end(), "Event", 0.8, "event.famous")


@cache
def _council() -> re.Pattern[str]:
    e = names().events
    inner = f"(?:[^{re.escape(names().breaks)}0-9]|[—－–])"
    body = f"(?:{_LAND}|{PLACE}合作组织|《[^《》\n]{{4,30}}》|{alternation(e.bodies)})"
    councils, summits = alternation(e.councils), alternation(e.summits)
    return re.compile(
        f"{body}{inner}{{0,16}}?第{_NUMBER}[次轮届](?:{inner}{{0,10}}?){councils}"
        f"|第{_NUMBER}[次轮]{_LAND}{inner}{{1,8}}?{councils}"
        f"|(?:首届|第{_NUMBER}届)?{body}{inner}{{0,8}}?{summits}"
    )


@cache
def _hosting() -> re.Pattern[str]:
    return re.compile(".*(?:主持|主办|举行|召开|出席|通过|落实|希望|参加|批准|推动)")


def read_councils(_text: str, masked: str) -> Iterator[Candidate]:
    """Numbered meetings of a council and of heads of state: 亚太经合组织第三十一次会议."""
    for m in _council().finditer(masked):
        if _hosting().match(m.group()) is None:
            yield Candidate(m.start(), m.end(), "Event", 0.7, "event.council")


@cache
def _occasion() -> re.Pattern[str]:
    e = names().events
    inner = f"[^{re.escape(names().breaks)}]"
    year = "(?:20[0-9]{2}年?(?:度)?)?"
    theme = '[“"][^”"\n。]{2,30}[”"]'
    return re.compile(
        f"{year}(?:{_LAND})?{theme}{inner}{{0,10}}?{alternation(e.occasions)}"
        f"|{_LAND}{inner}{{2,20}}?周年(?:庆祝活动|纪念活动|庆典|纪念大会|招待会)"
        f'|[“"][^“”"\n，。]{{4,30}}(?<!代表)(?:{alternation(e.shows)}|{alternation(e.meetings)})[”"]'
        f"|(?:纪念|庆祝){inner}{{4,30}}?周年{inner}{{0,6}}?(?:大会|(?:纪念|庆祝)?活动|庆典|招待会|座谈会|文艺演出|音乐会|升旗仪式|阅兵)"
    )


def read_occasions(_text: str, masked: str) -> Iterator[Candidate]:
    """Dated events with a quoted theme, and those that mark an anniversary."""
    for m in _occasion().finditer(masked):
        if m.group().count("“") == m.group().count("”"):
            yield Candidate(m.start(), m.end(), "Event", 0.7, "event.occasion")


@cache
def _ceremony() -> re.Pattern[str]:
    return re.compile(f"(?:项目|工程|活动)?{alternation(names().events.ceremonies)}仪式")


_BETWEEN = re.compile("[^，。；：！？\n“”]{0,32}")
"""What may stand between the firm that builds and the words for what it builds."""


def ceremonies(text: str, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The ceremony that opens a programme, named by it (某某工程开工仪式), and by the firm before
    it too: 某某集团年产…项目开工仪式."""
    candidates = list(candidates)
    firms = [c for c in candidates if c.type == "Agency"]
    for c in candidates:
        m = _ceremony().match(text, c.end) if c.type == "Programme" else None
        if m is not None:
            yield Candidate(c.start, m.end(), "Event", c.confidence, "event.ceremony")
            for firm in firms:
                gap = text[firm.end : c.start]
                near = firm.end <= c.start and _BETWEEN.fullmatch(gap)
                if near and not runs_through_verb(gap) and "的" not in gap:
                    yield Candidate(firm.start, m.end(), "Event", c.confidence, "event.ceremony")
