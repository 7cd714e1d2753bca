"""Sentences → batches of equal length, so that the layers run unpacked and unmasked.

A sentence is filled up with a few blanks tagged ``O``; blanks are characters like any other to
the network, so no mask is needed.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from kg.language.characters import Characters, Rows
from kg.language.words import Words
from kg.training.labels import HEADS, tag_numbers
from kg.training.readers import Sentence

STRIDE = 4
"""Lengths are filled up to a multiple of this."""


class Batch(NamedTuple):
    """Arrays ``(batch, length)`` for one head; ``words`` are ``(batch, length, 3)``."""

    head: str
    rows: Rows
    pairs: Rows
    words: Rows
    tags: Rows


def make_batches(
    sentences: Sequence[Sentence],
    head: str,
    characters: Characters,
    words: Words,
    rng: random.Random,
    *,
    budget: int = 3000,
) -> list[Batch]:
    """Batches of about ``budget`` characters, neighbours in length together, in random order."""
    types = HEADS[head]
    shuffled = list(sentences)
    rng.shuffle(shuffled)
    shuffled.sort(key=lambda s: -(-len(s.text) // STRIDE))
    blank = int(characters.encode(" ")[0])
    batches = []
    at = 0
    while at < len(shuffled):
        length = max(STRIDE, -(-len(shuffled[at].text) // STRIDE) * STRIDE)
        group: list[Sentence] = []
        while at < len(shuffled) and len(group) < max(1, budget // length):
            if len(shuffled[at].text) > length:
                break
            group.append(shuffled[at])
            at += 1
        rows = np.zeros((len(group), length), dtype=np.int64)
        tags = np.zeros((len(group), length), dtype=np.int64)
        for row, sentence in enumerate(group):
            rows[row, : len(sentence.text)] = characters.encode(sentence.text)
            tags[row] = tag_numbers(sentence.spans, length, types)
        pairs, known = characters.pair_rows(rows), np.stack(words.match(rows), axis=-1)
        for row, sentence in enumerate(group):
            rows[row, len(sentence.text) :] = blank
        batches.append(Batch(head, rows, pairs, known, tags))
    rng.shuffle(batches)
    return batches
