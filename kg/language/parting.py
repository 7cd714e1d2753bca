"""Two names read as one, taken apart at what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.event_edges import events_apart
from kg.language.persons import is_given
from kg.lexicon.divisions import named
from kg.lexicon.names import names
from kg.lexicon.surnames import surname_of
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

LONGEST_NAME = 4
_SPEAKER = re.compile("[\u4e00-\u9fff]{2,3}(?=代表(?:学校|学院|医院|公司|集团|省|市|县|区|镇|乡))")
"""[某某某]代表学校: who speaks, and for whom."""


def parted(text: str, c: Candidate) -> Iterator[Candidate]:
    """Two names read as one with the verb between them: 某公司担任某部, 县妇联联合县法院,
    “六个一”服务推动某改革."""
    if c.type == "Event":
        yield from events_apart(text, c)
        return
    if c.type == "Agency" and (speaker := _SPEAKER.match(text, c.start, c.end)) is not None:
        someone = text[c.start : speaker.end()]
        if surname_of(someone) is not None and is_given(someone):
            yield c._replace(end=speaker.end(), type="Person")
            return
    if c.type == "Place" and (name := _holder(text, c)) is not None:
        yield c._replace(end=name)
        yield c._replace(start=name, type="Person")
        return
    verb = None
    if c.type == "Agency":
        verb = _holding().search(text, c.start + 2, c.end)
    elif c.type == "Programme":
        verb = _driving().search(text, c.start + 3, c.end - 3)
    if verb is None or verb.end() == c.end:
        yield c
        return
    first = c._replace(end=verb.start())
    short = first.length < LONGEST_NAME and surname_of(text[first.start : first.end])
    yield first._replace(type="Person") if short and c.type == "Agency" else first
    yield c._replace(start=verb.end())


def _holder(text: str, c: Candidate) -> int | None:
    """Where the name begins of who holds the office behind it: [南京市某某某]副市长."""
    if titles().pattern.match(text, c.end) is None:
        return None
    for size in (2, 3):
        name = text[c.end - size : c.end]
        known = c.length > size + 1 and named(text[c.start : c.end - size])
        if known and surname_of(name) is not None and is_given(name):
            return c.end - size
    return None


@cache
def _driving() -> re.Pattern[str]:
    """A verb by which one programme furthers another, behind what ends the first."""
    p = names().programmes
    ends = {word[-2:] for word in (*p.strong, *p.weak) if len(word) > 1}
    return re.compile(f"(?:(?<=[”’])|(?<={'|'.join(sorted(ends))}))(?:推动|带动|助推|赋能|促进)")


@cache
def _holding() -> re.Pattern[str]:
    joins = (
        "(?:联合|会同)(?=(?:[省市县区州盟旗镇乡]|国家|中共|中国)(?![国]))"
        "|派出(?!所)|派驻(?=[^，。]{2,10}(?:村|社区|镇|乡)$)"
    )
    return re.compile(f"{alternation(names().agencies.holding)}|{joins}")
