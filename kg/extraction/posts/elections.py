"""Offices an assembly fills without saying whose they are: 某学会第三次代表大会选举张某为会长."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.extraction.posts.body import Body
from kg.extraction.posts.claims import Reading
from kg.extraction.posts.runs import Seat
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

ELECTING = ("选举", "推选", "补选", "替补", "增选", "增补", "聘请", "聘任", "当选", "当选为")
ELECTED = re.compile("选举产生|选举出|选举了|选出|选举结果|推选产生|换届选举")
"""Opens the list of those elected: 选举产生新一届领导班子：会长张某，副会长李某."""
LABEL = re.compile(r"[^，。；：:\n]{1,20}[：:]")
"""What a line of a list begins with."""
REACH = 8
"""Names of bodies and meetings that are looked through for the assembly."""
HEADING = 4
"""Lines above a list that may say it is one of those elected."""


def elected_by(reading: Reading, at: int, seats: Sequence[Seat]) -> None:
    """Remember the body whose assembly is told of before token ``at``, if neither the seats nor
    the sentence so far print one."""
    if reading.memory.bodies or any(seat.body for seat in seats):
        return
    body = assembly(reading, at)
    if body is not None:
        reading.memory.bodies.append(body)


def is_list_of_elected(reading: Reading, at: int) -> bool:
    """Whether the sentence up to token ``at``, or a line above a labelled one, tells of an
    election."""
    text, start = reading.ctx.text, reading.row[at].start
    sentence = reading.sentence(start)
    if sentence is not None and ELECTED.search(text, sentence.start, start):
        return True
    line = text.rfind("\n", 0, start) + 1
    if LABEL.match(text, line) is None:
        return False
    above = [part for part in text[:line].split("\n") if part.strip()][-HEADING:]
    return any(ELECTED.search(part) for part in above)


def assembly(reading: Reading, at: int) -> Body | None:
    """The body of the last assembly named before token ``at``."""
    for start, printed in _near(reading, reading.row[at].start):
        for pattern, form in _assemblies():
            found = pattern.match(printed)
            if found is None:
                continue
            name = reading.memory.agency(form.format(found["body"]), start)
            spans = ((start + found.start("body"), start + found.end("body")),)
            return Body(name, found["body"], spans, "shared")
    return None


def _near(reading: Reading, start: int) -> Iterator[tuple[int, str]]:
    """The last bodies and meetings named before ``start``, those right behind each other (某学会 +
    第三次会员代表大会) as one."""
    text = reading.ctx.text
    for count, mention in enumerate(reading.ctx.before(start, "Agency", "Event", "Place")):
        if count == REACH:
            return
        after = _meeting().match(text, mention.end)
        yield mention.start, text[mention.start : after.end() if after else mention.end]


NUMBER = r"第?[一二三四五六七八九十百\d]+"
MEETING = "(?:代表大会|会员大会|会代会|成立大会|理事会|全会|全体会议|全委会|执委会|会议|大会)"


@cache
def _meeting() -> re.Pattern[str]:
    return re.compile(rf"(?:{NUMBER}[次届]|[首本]届)[^，。；：“”\n]{{0,12}}?{MEETING}")


@cache
def _assemblies() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Names of assemblies, and what the body is called whose offices they fill."""
    societies, parties = alternation(titles().societies), alternation(titles().parties)
    behind = rf"(?=.*{MEETING}$)"
    return (
        (re.compile(rf"(?P<body>(?:中国)?{parties})(?:中央)?{NUMBER}[次届]{behind}"), "{}中央"),
        (re.compile(rf"(?P<body>.*?{societies}(?:（[^（）]+）)?){NUMBER}[次届]{behind}"), "{}"),
        (
            re.compile(
                rf"(?:中国人民)?政(?:治)?协(?:商会议)?(?P<body>.{{2,12}}?){NUMBER}届委员会{behind}"
            ),
            "{}政协",
        ),
        (
            re.compile(rf"中(?:国共产党|共)(?P<body>.{{2,12}}?){NUMBER}届委员会{behind}"),
            "中共{}委员会",
        ),
    )
