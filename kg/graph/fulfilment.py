"""Which later results may answer a pledge: leads for a reader, never findings.

A measure and a result of the same body, in two articles, are a candidate pair where both are of
one programme, or what is counted is the measure's target or its object. Results are looked up by
body and programme, or body and the end of the counted noun, so that the work grows with the
number of rows and not with its square; nothing depends on the order of the records.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.graph.comparable import (
    TAIL,
    follows,
    over_before,
    reaches,
    same_noun,
    tail,
    unit_of,
)
from kg.graph.ledger import Ledger
from kg.graph.statements import Evidence, Predicate

SHARES = {
    "fulfilment.programme-and-target": 0.75,
    "fulfilment.target": 0.6,
    "fulfilment.programme": 0.5,
    "fulfilment.object": 0.4,
}
"""By rule, what a pair scores that agrees in everything else."""
UNDATED, SHORT_OF, OTHER_SEAT = 0.7, 0.8, 0.8
"""Factors of the score: a day unknown, the target not reached, a place and its government."""
MOST = 5
"""Candidates a measure has at most, the best."""


@dataclass(frozen=True, slots=True)
class Target:
    """A quantity a measure is to reach."""

    noun: str | None
    unit: str
    value: float | None
    comparator: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Promise:
    """A measure of a pledge. ``block`` is the body's key, a government's that of its place."""

    block: str
    body: str
    article: str
    day: str | None
    measure: str
    label: str
    programme: str | None
    targets: tuple[Target, ...]
    evidence: Evidence
    confidence: float


@dataclass(frozen=True, slots=True)
class Result:
    """A reported figure with the programmes its sentence names."""

    block: str
    body: str
    article: str
    day: str | None
    figure: str
    noun: str | None
    unit: str
    value: float | None
    period: str | None
    programmes: tuple[str, ...]
    evidence: Evidence
    confidence: float


class Fulfilments:
    """Collects promises and results; ``enter`` states the candidates at the end."""

    def __init__(self) -> None:
        self._promises: list[Promise] = []
        self._results: dict[tuple[str, str], list[Result]] = defaultdict(list)

    def add(self, promises: Sequence[Promise], results: Sequence[Result]) -> None:
        """Take in what one record has."""
        self._promises.extend(promises)
        for result in results:
            for programme in result.programmes:
                self._results[result.block, programme].append(result)
            end = tail(result.noun)
            if end is not None:
                self._results[result.block, end].append(result)

    def enter(self, ledger: Ledger) -> None:
        """Measure –fulfilmentCandidate→ result Figure, with the words of both."""
        for promise in self._promises:
            found = {
                r.figure: (r, *found) for r in self._near(promise) if (found := pair(promise, r))
            }
            best = sorted(found.values(), key=lambda row: (-row[2], row[0].figure))
            for result, rule, score, spans in best[:MOST]:
                ledger.state(
                    promise.measure,
                    Predicate.FULFILMENT_CANDIDATE,
                    result.figure,
                    spans,
                    rule,
                    score,
                )

    def _near(self, promise: Promise) -> Iterator[Result]:
        """The results of the body that share a programme or the end of a noun with the promise."""
        words = {promise.label[i : i + TAIL] for i in range(len(promise.label) - TAIL + 1)}
        words.update(t.noun[-TAIL:] for t in promise.targets if t.noun)
        if promise.programme:
            words.add(promise.programme)
        for word in sorted(words):
            yield from self._results.get((promise.block, word), ())


def pair(promise: Promise, result: Result) -> tuple[str, float, tuple[Evidence, ...]] | None:
    """The rule, the score and the evidence of a candidate pair, ``None`` where it is none.

    The result stands in another article, not an earlier one, and does not count a time over when
    the pledge was made; where the measure has targets, one is in a unit that counts alike.
    """
    later = follows(promise.day, result.day)
    if promise.article == result.article or later is False:
        return None
    if over_before(result.period, promise.day):
        return None
    shared = promise.programme is not None and promise.programme in result.programmes
    alike = [t for t in promise.targets if unit_of(t.unit) == unit_of(result.unit)]
    if promise.targets and not alike:
        return None
    counted = next((t for t in alike if _counts(t, promise, result)), None)
    rule = _rule(promise, result, shared=shared, counted=counted is not None)
    if rule is None:
        return None
    target = counted or next(iter(alike), None)
    score = SHARES[rule] * min(promise.confidence, result.confidence)
    score *= UNDATED if later is None else 1.0
    score *= OTHER_SEAT if promise.body != result.body else 1.0
    if target is not None and not _reached(target, result):
        score *= SHORT_OF
    spans = {promise.evidence, result.evidence} | ({target.evidence} if target else set())
    return rule, round(score, 4), tuple(sorted(spans))


def _rule(promise: Promise, result: Result, *, shared: bool, counted: bool) -> str | None:
    if shared and counted:
        return "fulfilment.programme-and-target"
    if counted:
        return "fulfilment.target"
    if shared:
        return "fulfilment.programme"
    noun = result.noun
    named = noun is not None and same_noun(noun, noun) and noun in promise.label
    return "fulfilment.object" if named and not promise.targets else None


def _counts(target: Target, promise: Promise, result: Result) -> bool:
    """Whether target and result count one thing: by their nouns, or the measure names the noun."""
    if result.noun is None:
        return False
    if target.noun is not None and same_noun(target.noun, result.noun):
        return True
    return same_noun(result.noun, result.noun) and result.noun in promise.label


def _reached(target: Target, result: Result) -> bool:
    if target.value is None or result.value is None:
        return False
    return reaches(result.value, target.value, target.comparator)
