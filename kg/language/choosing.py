"""Flat mentions out of candidates that overlap."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kg.language.candidates import Candidate
from kg.language.repair import outside_works, repaired

_CJK = re.compile("[\u4e00-\u9fff]")


def choose(
    text: str, recognised: Iterable[Candidate], named: Iterable[Candidate]
) -> list[Candidate]:
    """The mentions, in text order: the longest wins, at equal length the rules' reading; then
    what was read once is read everywhere it stands free."""
    named = list(named)
    first = [*repaired(text, recognised, named), *named]
    chosen = longest(text, outside_works(text, first))
    return longest(text, [*chosen, *outside_works(text, echoes(text, chosen))])


def longest(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Non-overlapping candidates in text order, longer ones first, then those of rules."""
    ranked = sorted(candidates, key=lambda c: (-c.length, c.rule == "recogniser", c))
    taken = bytearray(len(text))
    out = []
    for c in ranked:
        if not any(taken[c.start : c.end]):
            taken[c.start : c.end] = b"\1" * c.length
            out.append(c)
    return sorted(out)


def echoes(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """Further places where a name that was read is printed, under its most frequent type."""
    types: dict[str, Counter[str]] = {}
    taken = bytearray(len(text))
    for c in chosen:
        types.setdefault(text[c.start : c.end], Counter())[c.type] += 1
        taken[c.start : c.end] = b"\1" * c.length
    for name in sorted(types, key=lambda n: (-len(n), n)):
        kind = min(types[name], key=lambda k: (-types[name][k], k))
        if len(name) < (2 if kind == "Person" else 3):
            continue
        for m in re.finditer(re.escape(name), text):
            if not any(taken[m.start() : m.end()]):
                taken[m.start() : m.end()] = b"\1" * len(name)
                yield Candidate(m.start(), m.end(), kind, 0.6, "echo")
