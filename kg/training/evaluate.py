"""Precision, recall and F1 a type: a mention counts when span and type are both right."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import msgspec

Span = tuple[int, int, str]


class Score(msgspec.Struct, frozen=True):
    """Counts, and the three ratios that follow from them (0 where nothing was found or due)."""

    right: int
    found: int
    due: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of what is due that was found."""
        return self.right / self.due if self.due else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.found + self.due
        return 2 * self.right / both if both else 0.0


def score(
    gold: Iterable[Iterable[Span]], found: Iterable[Iterable[Span]], types: Sequence[str]
) -> dict[str, Score]:
    """A score for each of ``types`` and for ``all`` of them, over parallel lists of spans."""
    counts = {kind: [0, 0, 0] for kind in types}
    for want, got in zip(gold, found, strict=True):
        due, have = set(want), set(got)
        for kind in types:
            mine = {span for span in have if span[2] == kind}
            theirs = {span for span in due if span[2] == kind}
            for at, number in enumerate((len(mine & theirs), len(mine), len(theirs))):
                counts[kind][at] += number
    scores = {kind: Score(*numbers) for kind, numbers in counts.items()}
    scores["all"] = Score(*(sum(numbers) for numbers in zip(*counts.values(), strict=True)))
    return scores


def table(scores: dict[str, Score]) -> str:
    """The scores as lines a person reads."""
    lines = [f"{'type':10} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6}"]
    lines += [
        f"{kind:10} {s.precision:6.3f} {s.recall:6.3f} {s.f1:6.3f} {s.due:6d}"
        for kind, s in scores.items()
    ]
    return "\n".join(lines)


class Bin(msgspec.Struct, frozen=True):
    """Mentions whose confidence lies in ``[low, high)``: how many, how sure, how often right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


EDGES = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01)


def reliability(
    gold: Iterable[Iterable[Span]], found: Iterable[Iterable[tuple[int, int, str, float]]]
) -> list[Bin]:
    """What a confidence is worth: the mean one, and the share of right mentions, bin by bin.

    Guo et al. 2017 draw the same as a diagram. Empty bins are left out.
    """
    marks: list[tuple[float, bool]] = []
    for want, got in zip(gold, found, strict=True):
        due = set(want)
        marks.extend((sure, (start, end, kind) in due) for start, end, kind, sure in got)
    bins = []
    for low, high in itertools.pairwise(EDGES):
        inside = [(sure, right) for sure, right in marks if low <= sure < high]
        if inside:
            count = len(inside)
            mean = sum(sure for sure, _ in inside) / count
            share = sum(right for _, right in inside) / count
            bins.append(Bin(low, min(high, 1.0), count, round(mean, 4), round(share, 4)))
    return bins
