"""Edges of what was read as a meeting, set right by what stands inside and around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.language.candidates import Candidate

NUMBERED = 0.55
"""From this probability on a meeting with its number (第四届…展) is believed, or one held with
another (…会暨…会议)."""
_HOSTED = re.compile("(?:办好|举办|召开|主办|承办|筹办|筹备)(?=第|首届|20\\d\\d)")
"""中国办好[第三届某峰会]: the verb before a meeting's number is no part of its name."""
_DATED = re.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日(?=.{5})")
_STUDIED = re.compile(
    "(?:传达学习|学习贯彻|传达|学习|贯彻|落实)(?=全[国省市县区]|中央|中共|省委|市委|党)"
)
_FURTHERED = re.compile("(?:深入|全面)?(?:推进|推动|促进)$")
_HELD = re.compile("(?:在|次|召开|召开的|主持|出席|参加|[，。、\n]|^)$")
_ROUND = re.compile("[（(]第[一二三四五六七八九十0-9]{1,3}[场期次][）)]")
_TWO = re.compile("(?<=会)暨|(?<=会议)暨|(?<=仪式)暨")
_COUNTED = re.compile("[0-9]+[期场次个]|[一两三四五多][场次](?!会议|全会)")
_PLANNED = re.compile("接下来|下一步|会牵头|将牵头|将举办")
_NUMBER = re.compile("第[0-9０-９一二三四五六七八九十百]+[届次]|首届")
_LONGEST_LEAD = 6
_HELD_TOGETHER = 0.7


def floor_of_event(text: str, c: Candidate, usual: float) -> float:
    """From which probability on a meeting is believed."""
    name = text[c.start : c.end]
    return min(NUMBERED, usual) if _NUMBER.match(name) or _TWO.search(name) else usual


def events_apart(text: str, c: Candidate) -> Iterator[Candidate]:
    """Two meetings held as one: [某某分析会]暨[某某工作会议]."""
    two = _TWO.search(text, c.start, c.end) if c.type == "Event" else None
    if two is None or not text.endswith(("会", "会议", "仪式"), c.start, c.end):
        yield c
        return
    sure = max(c.confidence, _HELD_TOGETHER) if c.confidence >= NUMBERED else c.confidence
    yield c._replace(end=two.start(), confidence=sure)
    yield c._replace(start=two.end(), confidence=sure)


def event_edges(text: str, c: Candidate) -> Candidate | None:
    """A meeting without its date and the verb that holds or studies it, with the aim it is called
    by (在[推动某地崛起座谈会]上) and its round (（第三场）); nothing where meetings are counted."""
    start, end = c.start, c.end
    if (host := _HOSTED.search(text, start, end)) is not None:
        start = host.end()
    for lead in (_DATED, _STUDIED):
        found = lead.match(text, start, end)
        start = found.end() if found else start
    if _COUNTED.match(text, start, end) or _PLANNED.search(text, start, end):
        return None
    opening = text.rfind("（", start, end)
    if opening > start and "）" not in text[opening:end]:
        end = opening
    if text.endswith("座谈会", start, end):
        aim = _FURTHERED.search(text, max(0, start - _LONGEST_LEAD), start)
        if aim and _HELD.search(text, max(0, aim.start() - 3), aim.start()):
            start = aim.start()
    turn = _ROUND.match(text, end)
    return c._replace(start=start, end=turn.end() if turn else end)
