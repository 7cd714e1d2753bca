"""Names an article coins: a phrase it prints in quotation marks again and again (“以竹代塑”)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from kg.language.candidates import Candidate
from kg.language.quoted_doubts import is_no_programme
from kg.lexicon.names import names
from kg.lexicon.words import alternation

_QUOTED = re.compile('[“"]([^“”‘’"\n，。！？；：]{3,16})[”"]|‘([^“”‘’\n，。！？；：]{3,16})’')
_REACH = 14
"""Characters before a quotation in which a verb that promotes it is looked for."""
_FAINT = 0.15
"""From this probability on a recogniser's answer is a hint."""
_ENOUGH = 2
"""Hints that make a repeated phrase a name."""

Span = tuple[int, int]


def repeated(
    text: str, recognised: Iterable[Candidate], chosen: Iterable[Candidate]
) -> Iterator[Candidate]:
    """Quoted phrases that are programmes wherever ``text`` quotes them: those that were read as one
    somewhere, and those quoted twice and more for which enough hints speak. A hint is a verb that
    promotes the phrase, a word behind it for what is promoted, the headline (one each place, two
    at most), or a faint answer of the recogniser (two). What is told of as a trouble is none."""
    places: dict[str, list[Span]] = defaultdict(list)
    for m in _QUOTED.finditer(text):
        places[m[1] or m[2]].append(m.span())
    if not places:
        return
    read = {text[c.start : c.end].strip('“”"') for c in chosen if c.type == "Programme"}
    faint = [
        (c.start, c.end) for c in recognised if c.type == "Programme" and c.confidence >= _FAINT
    ]
    headline = text.partition("\n")[0]
    for phrase, spans in sorted(places.items()):
        if _is_formula(phrase) or all(is_no_programme(text, *span) for span in spans):
            continue
        known = phrase in read or (
            len(spans) > 1 and _hints(text, phrase, spans, faint, headline) >= _ENOUGH
        )
        if known:
            for start, end in spans:
                yield Candidate(start, end, "Programme", 0.6, "programme.repeated")


def _is_formula(phrase: str) -> bool:
    p = names().programmes
    if phrase.endswith(p.quoted_ends):
        return False
    return f"“{phrase}”" in p.none or phrase.endswith(p.no_formula)


def _hints(
    text: str, phrase: str, spans: Sequence[Span], faint: Sequence[Span], headline: str
) -> int:
    overlapped = any(s < end and start < e for start, end in faint for s, e in spans)
    promoted = sum(bool(_verb().search(text, max(0, s - _REACH), s)) for s, _ in spans)
    told = sum(bool(_told().match(text, e)) for _, e in spans)
    troubled = any(text.startswith(names().programmes.troubles, e) for _, e in spans)
    hints = 2 * overlapped + min(2, promoted) + min(2, told) + (phrase in headline)
    return 0 if troubled else hints


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(f"{alternation(names().programmes.promotes)}[了好]?[^，。；：“”]{{0,8}}$")


@cache
def _told() -> re.Pattern[str]:
    return re.compile(f"的?{alternation(names().programmes.promoted)}")
