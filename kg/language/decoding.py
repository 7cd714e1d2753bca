"""Reading tags off the network's scores: best path and the probability of each mention.

Tags are BIOES: ``O``, then ``B-x I-x E-x S-x`` for every type. Scores are arrays
``(batch, length, tags)``; ``lengths`` says how much of each row is text. All rows of a batch
move together, a place at a time (Viterbi 1967; forward–backward as in Rabiner 1989).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

FORBIDDEN = -1e4
"""Score of a step that no path may take; finite, so that arithmetic stays defined."""


class Transitions(NamedTuple):
    """Scores of beginning with a tag, of stepping from row to column, and of ending."""

    begin: Floats
    step: Floats
    end: Floats


def tags_of(types: Sequence[str]) -> tuple[str, ...]:
    """All tags of a head with these types, ``O`` first."""
    return ("O", *(f"{place}-{kind}" for kind in types for place in "BIES"))


def legal(types: Sequence[str]) -> tuple[npt.NDArray[np.bool_], ...]:
    """Which tags may begin a sentence, follow one another, and end a sentence."""
    tags = tags_of(types)
    opens = np.array([tag[0] in "OBS" for tag in tags])
    closes = np.array([tag[0] in "OES" for tag in tags])
    step = closes[:, None] & opens[None, :]
    for left, tag in enumerate(tags):
        if tag[0] in "BI":
            step[left] = [right[0] in "IE" and right[2:] == tag[2:] for right in tags]
    return opens, step, closes


def constrained(raw: Transitions, types: Sequence[str]) -> Transitions:
    """``raw`` with every step that BIOES does not allow forbidden."""
    begin, step, end = legal(types)
    return Transitions(
        np.where(begin, raw.begin, FORBIDDEN),
        np.where(step, raw.step, FORBIDDEN),
        np.where(end, raw.end, FORBIDDEN),
    )


def _shorter(lengths: Ints, longest: int) -> list[int]:
    """For each place how many of the first rows end before it, and need no step there."""
    ends = np.maximum.accumulate(lengths)
    return [int(row) for row in np.searchsorted(ends, np.arange(longest), side="right")]


def best_paths(scores: Floats, lengths: Ints, trans: Transitions) -> list[Ints]:
    """The best tag at each place of each row; quickest with the rows in order of length."""
    batch, longest, tags = scores.shape
    best = np.zeros((longest, batch, tags))
    best[0] = scores[:, 0] + trans.begin
    ahead = _Ahead(trans)
    done = _shorter(lengths, longest)
    for at in range(1, longest):
        on = slice(done[at], None)
        np.add(ahead.step(best[at - 1, on]), scores[on, at], out=best[at, on])
    # the way back asks only for the tags on the path, so nothing but the sums is kept
    rows = np.arange(batch)
    tag = (best[lengths - 1, rows] + trans.end).argmax(axis=1)
    path = np.zeros((batch, longest), dtype=np.int64)
    into = np.ascontiguousarray(trans.step.T)
    for at in range(longest - 1, -1, -1):
        path[:, at] = tag
        if at:
            on = slice(done[at], None)
            before = (best[at - 1, on] + into[tag[on]]).argmax(axis=1)
            tag[on] = np.where(at < lengths[on], before, tag[on])
    return [path[row, : lengths[row]] for row in range(batch)]


class _Ahead:
    """One place further along all paths, by what BIOES allows: a tag that begins something or is
    outside follows one that ends something or is outside; I and E follow B and I of their type."""

    def __init__(self, trans: Transitions) -> None:
        tags = np.arange(1, len(trans.step)).reshape(-1, 4)
        begins, inside, ends, singles = tags.T
        self._closed = np.concatenate([[0], ends, singles])
        self._opened = np.concatenate([[0], begins, singles])
        self._turn = trans.step[np.ix_(self._closed, self._opened)][:, None, :]
        self._begins, self._inside = begins, inside
        self._within = [
            (to, trans.step[begins, to], trans.step[inside, to]) for to in (inside, ends)
        ]

    def step(self, best: Floats) -> Floats:
        """``(batch, tags)`` sums of the best paths so far → the best way into each tag."""
        out = np.empty_like(best)
        # from-tags first: numpy is several times as fast where the greatest is sought over rows
        out[:, self._opened] = (best[:, self._closed].T[:, :, None] + self._turn).max(axis=0)
        begun, inside = best[:, self._begins], best[:, self._inside]
        for to, from_begin, from_inside in self._within:
            out[:, to] = np.maximum(begun + from_begin, inside + from_inside)
        return out


def spans_of(path: Ints) -> list[tuple[int, int, int]]:
    """``(start, end, type number)`` for the mentions of a legal path."""
    spans = []
    start = 0
    for at in np.flatnonzero(path).tolist():
        kind, place = divmod(int(path[at]) - 1, 4)
        if place in (0, 3):
            start = at
        if place in (2, 3):
            spans.append((start, at + 1, kind))
    return spans


class Marginals:
    """Forward and backward sums over all paths, for the probability that a mention is there."""

    def __init__(self, scores: Floats, lengths: Ints, trans: Transitions) -> None:
        batch, longest, tags = scores.shape
        self._step = np.exp(trans.step)
        peak = scores.max(axis=2, keepdims=True)
        self._emit = np.zeros((longest, batch, tags))
        self._ahead = np.zeros((longest, batch, tags))
        self._behind = np.broadcast_to(np.exp(trans.end), (longest, batch, tags)).copy()
        self._scale = np.ones((longest, batch))
        done = _shorter(lengths, longest)
        for at in range(longest):
            on = slice(done[at], None)
            emit = np.exp(scores[on, at] - peak[on, at])
            reached = self._ahead[at - 1, on] @ self._step if at else np.exp(trans.begin)
            state = reached * emit
            self._emit[at, on] = emit
            total = state.sum(axis=1)
            self._ahead[at, on] = state / total[:, None]
            self._scale[at, on] = total
        for at in range(longest - 2, -1, -1):
            on = slice(done[at + 1], None)
            carried = (self._behind[at + 1, on] * self._emit[at + 1, on]) @ self._step.T
            carried = carried / self._scale[at + 1, on][:, None]
            going = (at + 1 < lengths[on])[:, None]
            self._behind[at, on] = np.where(going, carried, self._behind[at, on])

    def probability(self, row: int, start: int, end: int, kind: int) -> float:
        """Probability, 0 to 1, that ``[start, end)`` of ``row`` is a mention of ``kind``."""
        first = 1 + 4 * kind
        single = end - start == 1
        weight = self._ahead[start, row, first + 3 if single else first]
        tag = first
        for at in range(start + 1, end):
            following = first + (2 if at == end - 1 else 1)
            weight *= self._step[tag, following] * self._emit[at, row, following]
            weight /= self._scale[at, row]
            tag = following
        weight *= self._behind[end - 1, row, first + 3 if single else tag]
        total = (self._ahead[end - 1, row] * self._behind[end - 1, row]).sum()
        return float(weight / total)
