"""Bodies that a recogniser is not sure of or that are bare words, judged by the office behind them
and by how they end; and what stands before a body's name that two readers took into it."""

from __future__ import annotations

import re
from functools import cache

from kg.language.candidates import Candidate
from kg.lexicon.names import names
from kg.lexicon.titles import titles
from kg.lexicon.words import alternation

FORMAL = 0.45
"""From this probability on what ends as bodies do is one, of five characters or more or before an
office."""
DEFINITE = 0.8
"""From this probability on a bare organ before an office is a body: [管委会]主任."""
_LONG = 5
_HELD = re.compile("其|转任|调任|改任|现任|时任|原任|新任")
"""What stands before a body in the account of a life, and is no part of it."""
_BODIES = "局委办院队厅部司府会心站室"
_HUI_TONG = "会同县"


def floor_of_agency(text: str, c: Candidate, usual: float) -> float:
    """From which probability on a body is believed."""
    held = _HELD.match(text, c.start, c.end)
    start = held.end() if held else c.start
    formal = _formal().search(text, start, c.end) is not None
    office = _office().match(text, c.end) is not None
    parts = _parts().search(text, start, c.end) is not None
    sure = (formal and c.end - start >= _LONG) or (office and parts)
    return min(FORMAL, usual) if sure else usual


def is_held(text: str, c: Candidate) -> bool:
    """Whether a bare organ is one definite body: it is read with certainty before an office."""
    definite = text[c.start : c.end] in names().agencies.definite
    return definite and c.confidence >= DEFINITE and _office().match(text, c.end) is not None


def without_lead(text: str, c: Candidate) -> Candidate:
    """A body without what a reader took for its beginning: [现任]草业学院; 县水利局[会同]县公安局,
    which is no county where another body stands before it."""
    if c.type not in ("Agency", "Place"):
        return c
    start = c.start
    together = text.startswith(_HUI_TONG, start) and text[start - 1 : start] in tuple(
        f"{_BODIES}，"
    )
    if together and c.end - start > len(_HUI_TONG):
        return c._replace(start=start + 2)
    held = _HELD.match(text, start, c.end) if c.type == "Agency" else None
    return c._replace(start=held.end()) if held and c.end - held.end() > 2 else c


@cache
def _formal() -> re.Pattern[str]:
    return re.compile(f"{alternation(names().agencies.institutions)}$")


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(f"{alternation((*names().agencies.parts,))}$")


@cache
def _office() -> re.Pattern[str]:
    words = (*titles().heads, *titles().officers)
    return re.compile(f"(?:原|党委|党支部)?副?{alternation(words)}")


_PAPER_ENDS = ("日报", "晚报", "时报", "早报", "商报", "晨报", "参考报", "导报", "报")


@cache
def _paper() -> re.Pattern[str]:
    name = f"[\u4e00-\u9fff]{{2,8}}?{alternation(_PAPER_ENDS)}"
    heard = "(?:全媒体|融媒体|见习|特约)?(?:记者|讯|报道|社|评论员)"
    return re.compile(f"(?<=《){name}(?=》{heard})|(?<=来源[：:]){name}(?=\\s|$)")


def read_papers(text: str) -> list[Candidate]:
    """A newspaper that listens or that a text is taken from: 《青山日报》记者, 来源：青山晚报."""
    return [Candidate(*m.span(), "Agency", 0.8, "agency.paper") for m in _paper().finditer(text)]
