"""A stretch of speech."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from kg.formats import Mention, Span
from kg.lexicon.speech import Force


@dataclass(frozen=True, slots=True)
class Utterance:
    """A stretch ``[start, end)`` of the text that one speaker says.

    ``speaker`` is the person's mention (of the full name, where the text has 他 or 张主任),
    ``agency`` the body spoken for as printed nearest to the speaker; both ``None`` for a
    meeting or a crowd, whose words nobody is bound by. ``cue`` is the speech verb's span.
    """

    speaker: Mention | None
    agency: Mention | None
    start: int
    end: int
    cue: Span
    direct: bool
    force: Force
    kind: str
    """``person``, ``agency``, ``place``, ``meeting`` or ``group``."""


def without_overlaps(found: list[Utterance]) -> tuple[Utterance, ...]:
    """The utterances in text order; of two that overlap, the first."""
    out: list[Utterance] = []
    for u in sorted(found, key=lambda u: (u.start, -u.end)):
        if u.start >= u.end or (out and u.start < out[-1].end):
            continue
        out.append(u)
    return tuple(out)


def utterance_at(found: tuple[Utterance, ...], offset: int) -> Utterance | None:
    """The utterance that holds ``offset``, if any."""
    i = bisect_right(found, offset, key=lambda u: u.start) - 1
    return found[i] if i >= 0 and offset < found[i].end else None
