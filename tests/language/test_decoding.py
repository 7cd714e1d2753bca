import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from kg.language.decoding import (
    Marginals,
    Transitions,
    best_paths,
    constrained,
    legal,
    spans_of,
    tags_of,
)

TYPES = ("Person", "Place")
SEEDS = st.integers(0, 2**32 - 1)


def random_case(seed, lengths):
    rng = np.random.default_rng(seed)
    count = len(tags_of(TYPES))
    raw = Transitions(
        rng.normal(size=count), rng.normal(size=(count, count)), rng.normal(size=count)
    )
    scores = rng.normal(size=(len(lengths), max(lengths), count)) * 2
    return scores, np.array(lengths), constrained(raw, TYPES)


def legal_paths(length):
    begin, step, end = legal(TYPES)
    for path in itertools.product(range(len(begin)), repeat=length):
        inner = all(step[a, b] for a, b in itertools.pairwise(path))
        if begin[path[0]] and end[path[-1]] and inner:
            yield path


def weight(path, scores, trans):
    total = trans.begin[path[0]] + trans.end[path[-1]]
    total += sum(scores[at, tag] for at, tag in enumerate(path))
    return total + sum(trans.step[a, b] for a, b in itertools.pairwise(path))


def test_tags_are_outside_and_four_places_a_type():
    assert tags_of(("Person",)) == ("O", "B-Person", "I-Person", "E-Person", "S-Person")


@given(SEEDS)
def test_best_path_is_the_heaviest_of_all_legal_paths(seed):
    scores, lengths, trans = random_case(seed, [4, 2, 1])
    for row, path in enumerate(best_paths(scores, lengths, trans)):
        every = legal_paths(lengths[row])
        assert tuple(path) == max(every, key=lambda p, row=row: weight(p, scores[row], trans))


@given(SEEDS)
def test_probability_is_the_share_of_the_paths_that_hold_the_mention(seed):
    scores, lengths, trans = random_case(seed, [4, 3])
    sums = Marginals(scores, lengths, trans)
    for row, length in enumerate(lengths):
        weights = {p: np.exp(weight(p, scores[row], trans)) for p in legal_paths(length)}
        whole = sum(weights.values())
        for start, end, kind in [
            (0, 1, 0),
            (0, 2, 1),
            (0, 3, 0),
            (1, 3, 1),
            (length - 1, length, 1),
        ]:
            holding = sum(
                mass
                for path, mass in weights.items()
                if (start, end, kind) in spans_of(np.array(path))
            )
            assert_allclose(sums.probability(row, start, end, kind), holding / whole, rtol=1e-6)


@given(SEEDS)
def test_a_row_is_read_alike_alone_and_beside_a_longer_one(seed):
    scores, lengths, trans = random_case(seed, [3, 7])
    alone = best_paths(scores[:1, :3], lengths[:1], trans)[0]
    assert alone.tolist() == best_paths(scores, lengths, trans)[0].tolist()


def test_spans_read_off_a_path():
    tags = tags_of(TYPES)
    path = np.array([tags.index(t) for t in ("B-Person", "I-Person", "E-Person", "O", "S-Place")])
    assert spans_of(path) == [(0, 3, 0), (4, 5, 1)]
