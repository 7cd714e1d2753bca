"""Fitting what the features of a sentence without a committing word are worth.

No one has annotated such sentences in number, but plain news has thousands that commit *with* a
word: 闻一川表示，将加快修渠. With the word hidden they are what the readers look for, and the
sentences of the same speeches that open no pledge are what they are not. Logistic regression over
``unmarked.FEATURES`` tells the two apart; the coefficients are the points of ``pledges.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kg.extraction.context import Context
from kg.extraction.pledges.admission import admitted
from kg.extraction.pledges.agencies import leads_country, speech_of
from kg.extraction.pledges.clauses import Clause, clauses_of
from kg.extraction.pledges.ranges import Range, joined, ranges_in
from kg.extraction.pledges.unmarked import (
    FEATURES,
    Sentence,
    Speech,
    begins_with_action,
    main_clause,
    sentence_clauses,
    unmarked,
)
from kg.extraction.speech import utterances
from kg.formats import Post
from kg.lexicon.pledges import pledges
from kg.lexicon.words import alternation
from kg.resolution.namer import Namer

Matrix = npt.NDArray[np.float64]
RIDGE = 3.0
"""How strongly the points are held towards nought; the base is not."""
STEPS = 30
_MARKS = ("将会", "还将", "也将", "将要", "将", "会", "必须", "要", "愿", "愿意")


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of ``article``, and whether it commits."""

    article: str
    sentence: Sentence
    commits: bool


def examples(ctx: Context, namer: Namer, posts: Sequence[Post]) -> Iterator[Example]:
    """The sentences of an article's speeches that begin with an action: those that open a pledge
    with their committing word hidden, and those that open none."""
    for u in ctx.once(utterances):
        if u.force != "states" or u.kind not in ("person", "agency", "place"):
            continue
        if leads_country(posts, u):
            continue
        found = ranges_in(ctx, u.start, u.end, admitted(ctx, u, instructs=False), planned=True)
        clauses = joined(ctx, clauses_of(ctx.text, u.start, u.end))
        yield from _examples(ctx, clauses, found, speech_of(ctx, namer, posts, u))


def _examples(
    ctx: Context, clauses: list[Clause], found: list[Range], speech: Speech
) -> Iterator[Example]:
    starts = [i for i, clause in enumerate(clauses) if clause.opens == "sentence"]
    for place, i in enumerate(starts):
        own = sentence_clauses(clauses, i)
        start, end = own[0].start, own[-1].end
        covering = next((r for r in found if r.start < end and start < r.end), None)
        if covering is None:
            sentence = unmarked(ctx, clauses, i, speech)
            if sentence is not None:
                yield Example(ctx.article.id, sentence, commits=False)
            continue
        if covering.cue.modal == "ready":
            # 愿同某方… is diplomacy, whose sentences begin with partners and not with actions.
            continue
        texts = tuple(_hidden(ctx.text, own, max(start, covering.start)))
        if texts and begins_with_action(texts[main_clause(texts)]):
            before = ctx.text[clauses[starts[place - 1]].start : start] if place else ""
            yield Example(ctx.article.id, Sentence(texts, place, before, speech), commits=True)


def _hidden(text: str, own: Sequence[Clause], start: int) -> Iterator[str]:
    """The clauses from ``start`` on without their first committing word."""
    mark = re.compile(alternation((*_MARKS, *pledges().commitments, *pledges().futures)))
    hidden = False
    for clause in own:
        words = text[max(clause.start, start) : clause.end] if clause.end > start else ""
        if not hidden and (m := mark.match(words)) is not None:
            words, hidden = words[m.end() :], True
        words = words.lstrip("，, ")
        if words:
            yield words


def table(found: Sequence[Example]) -> tuple[Matrix, Matrix]:
    """A row of noughts and ones for each example, the last column the base; and what is right."""
    rows = [[float(holds(e.sentence)) for holds in FEATURES.values()] + [1.0] for e in found]
    return np.array(rows), np.array([float(e.commits) for e in found])


def fit(rows: Matrix, right: Matrix) -> Matrix:
    """The points of logistic regression with a ridge, by Newton's method, the base last."""
    ridge = np.full(rows.shape[1], RIDGE)
    ridge[-1] = 0.0
    points = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-rows @ points))
        slope = rows.T @ (right - likely) - ridge * points
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + np.diag(ridge + 1e-9)
        points = points + np.linalg.solve(curve, slope)
    return points


def cross_validated(found: Sequence[Example], folds: int) -> Matrix:
    """The log-odds of each example by the points of the articles outside its fold."""
    rows, right = table(found)
    names = sorted({e.article for e in found})
    fold = {name: n % folds for n, name in enumerate(names)}
    where = np.array([fold[e.article] for e in found])
    out = np.zeros(len(found))
    for n in range(folds):
        out[where == n] = rows[where == n] @ fit(rows[where != n], right[where != n])
    return out


def precision_recall(odds: Matrix, right: Matrix, least: float) -> tuple[float, float]:
    """Of the examples at ``least`` or above, how many commit; of those that commit, how many."""
    taken = odds >= least
    hits = float((right * taken).sum())
    return hits / max(1.0, float(taken.sum())), hits / max(1.0, float(right.sum()))


def distinct(found: Iterable[Example]) -> list[Example]:
    """Each wording once: wire copy is printed by many."""
    return list({e.sentence.clauses: e for e in found}.values())
