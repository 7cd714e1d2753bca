"""Flat mentions out of candidates that overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.language.candidates import Candidate
from kg.language.repair import outside_works, repaired


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
    ranked = sorted(candidates, key=_rank)
    taken = bytearray(len(text))
    out = []
    for c in ranked:
        if not any(taken[c.start : c.end]):
            taken[c.start : c.end] = b"\1" * c.length
            out.append(c)
    return sorted(out)


def _rank(c: Candidate) -> tuple[int, bool, bool, Candidate]:
    return -c.length, c.rule == "echo", c.rule == "recogniser", c


def echoes(text: str, chosen: Iterable[Candidate]) -> Iterator[Candidate]:
    """Further places where a person's name of three characters or more that was read with
    certainty is printed."""
    people = {text[c.start : c.end] for c in chosen if c.type == "Person" and c.confidence > 0.9}
    for name in sorted(people, key=lambda n: (-len(n), n)):
        if len(name) > 2:
            at = text.find(name)
            while at >= 0:
                yield Candidate(at, at + len(name), "Person", 0.8, "echo")
                at = text.find(name, at + len(name))
