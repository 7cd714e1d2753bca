"""What was counted: the noun after a measure word, or before a physical unit."""

from __future__ import annotations

import re

from kg.extraction.figures.candidates import Candidate
from kg.lexicon.figures import figure_words
from kg.lexicon.units import units
from kg.lexicon.words import alternation

WORDS = figure_words().what
LONGEST = 16
"""Characters a counted noun may have."""
TURNS = ("从", "由", "至", "到")
"""The ends of a change (申请材料从35项减至4项) follow their noun whatever the unit."""
BEFORE = ("money", "percent", "time", "rate", "length", "area", "mass", "volume", "power")
"""Units of these families follow their noun; a measure word precedes it."""
_STOP = re.compile(f"[{re.escape(WORDS.stop)}\\d\\s]")
_LINKS = re.compile(f"(?:{alternation((*WORDS.links, *units().before))}| )+$")
_VERBS = re.compile(f"(?:{alternation(WORDS.verbs)})+")
_ENDS = re.compile(alternation(WORDS.ends))
_CHANGE = re.compile("[从由](?:20|19)?\\d|[从由]平均|[从由][^，]{0,12}年?的")
_BRACKET = re.compile(r"[（(][^（）()]{1,12}[）)]")


def what_of(c: Candidate) -> str | None:
    """The counted noun as printed, short; ``None`` where the clause prints none."""
    if c.before.endswith(TURNS) or (c.family in BEFORE and not c.after.startswith("的")):
        return _noun_before(c) or _noun_after(c)
    return _noun_after(c) or _noun_before(c)


def _noun_after(c: Candidate) -> str | None:
    """The noun phrase that follows: 1900个以上就业帮扶车间, 5个县（市、区）."""
    rest = c.after.removeprefix("的")
    stop = _STOP.search(rest)
    noun = rest[: stop.start()] if stop else rest
    if bracket := _BRACKET.search(rest):
        noun = rest[: bracket.end()] if bracket.start() <= len(noun) else noun
    end = _ENDS.search(noun, 1)
    noun = noun[: end.start()] if end else noun
    return noun if 1 <= len(noun) <= LONGEST and not noun.startswith("（") else None


def _noun_before(c: Candidate) -> str | None:
    """The noun phrase that precedes: 新增节水灌溉面积9.52万亩, 申请材料从35项精简为4项."""
    change = _CHANGE.search(c.before)
    lead = c.before[: change.start()] if change else c.before
    lead = _LINKS.sub("", lead)
    lead = re.split(_STOP, lead)[-1]
    named = [m.end for m in c.ctx.inside(c.clause.start, c.clause.start + len(lead))]
    cut = [m.end() for m in _VERBS.finditer(lead) if m.end() < len(lead) - 1]
    noun = lead[cut[-1] :] if cut else lead
    if (
        named
        and not cut
        and lead == c.before[: len(lead)]
        and named[-1] - c.clause.start < len(lead)
    ):
        noun = lead[named[-1] - c.clause.start :]
    noun = noun.removeprefix("的").removesuffix("的")
    return noun if 2 <= len(noun) <= LONGEST else None
