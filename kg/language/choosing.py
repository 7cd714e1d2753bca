"""Flat mentions out of candidates that overlap."""

from __future__ import annotations

from collections.abc import Iterable

from kg.language.candidates import Candidate


def choose(
    text: str, recognised: Iterable[Candidate], named: Iterable[Candidate]
) -> list[Candidate]:
    """The mentions, in text order: the longest wins, at equal length the rules' reading."""
    ranked = sorted(
        [*((c, 1) for c in recognised), *((c, 0) for c in named)],
        key=lambda pair: (-pair[0].length, pair[1], pair[0]),
    )
    taken = bytearray(len(text))
    out = []
    for c, _ in ranked:
        if not any(taken[c.start : c.end]):
            taken[c.start : c.end] = b"\1" * c.length
            out.append(c)
    return sorted(out)
