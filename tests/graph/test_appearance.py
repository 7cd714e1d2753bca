from __future__ import annotations

import re

from kg.graph.appearance import COLOURS, EDGE_COLOURS, KIND_WORDS, WORDS, colour, size
from kg.graph.statements import Kind, Predicate


def test_every_kind_has_a_colour_that_gephi_reads() -> None:
    assert set(COLOURS) == set(KIND_WORDS) == set(Kind)
    assert len(set(COLOURS.values())) == len(Kind)
    for each in (*COLOURS.values(), *EDGE_COLOURS.values(), colour(Predicate.MENTIONS)):
        assert re.fullmatch("#[0-9a-f]{6}", each)


def test_every_predicate_has_a_word_of_its_own() -> None:
    assert set(WORDS) == set(Predicate)
    assert len(set(WORDS.values())) == len(WORDS)


def test_size_grows_with_the_degree() -> None:
    assert [size(0), size(4), size(100)] == [6.0, 14.0, 46.0]
