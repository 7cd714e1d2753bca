"""Comparing two dossiers of one name: points, a probability, an outcome, and why."""

from __future__ import annotations

import math

import msgspec

from kg.lexicon.identity import identity
from kg.resolution.dossiers import Dossier
from kg.resolution.features import FEATURES
from kg.resolution.finding import Setting
from kg.resolution.judgements import Judgement, Outcome


class Comparison(msgspec.Struct, frozen=True):
    """What the features said of two dossiers."""

    left: Dossier
    right: Dossier
    points: dict[str, float]
    why: str
    outcome: Outcome

    @property
    def score(self) -> float:
        """The probability that they are one person, four decimals."""
        return round(1 / (1 + math.exp(-max(-30.0, min(30.0, self.total)))), 4)

    @property
    def total(self) -> float:
        """The points of all features together."""
        return sum(self.points.values())

    def judgement(self, outcome: Outcome | None = None, why: str = "") -> Judgement:
        """The comparison as a line of the file, by the first alias of each."""
        return Judgement(
            left=str(self.left.key),
            right=str(self.right.key),
            outcome=outcome or self.outcome,
            score=self.score,
            why=why or self.why,
            features={name: round(points, 2) for name, points in self.points.items()},
        )


def compare(one: Dossier, other: Dossier, setting: Setting) -> Comparison:
    """Compare two dossiers of one name.

    Same needs the points and a tie, a fact that joins two bodies: the name, the date and the title
    of both never suffice. Different needs the points alone.
    """
    left, right = sorted((one, other), key=lambda dossier: dossier.key)
    lexicon = identity()
    points: dict[str, float] = {}
    told: list[str] = []
    tied = False
    for name, feature in FEATURES.items():
        found = feature(left, right, setting)
        if found is None:
            continue
        weight = lexicon.weights[name]
        points[name] = found.strength * weight.points
        told.append(f"{name}: {found.why}")
        tied = tied or (weight.tie and found.strength >= weight.least)
    total = sum(points.values())
    outcome: Outcome = "unsure"
    if total >= lexicon.same and tied:
        outcome = "same"
    elif total <= lexicon.different:
        outcome = "different"
    return Comparison(left, right, points, "; ".join(told), outcome)
