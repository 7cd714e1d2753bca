"""The list of words the network knows, and a vector each to start from.

The words are those a word segmenter finds often in plain text. A word's vector is the company it
keeps (positive pointwise mutual information with the characters around it, reduced by a
truncated SVD; Levy and Goldberg 2014) and how often the segmenter, which tags as it cuts, took it
for a person, a place, a body, a time and so on.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from kg.language.characters import Characters
from kg.language.pieces import pieces
from kg.language.words import SIZES, Words, window_keys
from kg.training.company import company_vectors

Floats = npt.NDArray[np.float32]

TAG_GROUPS: tuple[frozenset[str], ...] = (
    frozenset({"PER", "nr"}),
    frozenset({"LOC", "ns"}),
    frozenset({"ORG", "nt"}),
    frozenset({"TIME", "t", "m", "q"}),
    frozenset({"nz", "nw"}),
    frozenset({"n", "f", "s"}),
    frozenset({"v", "vn", "vd"}),
)
"""LAC's tags by what they say about names; any other tag is the last column."""

_BLANK = re.compile(r"\s")

TAG_WIDTH = len(TAG_GROUPS) + 1


Cutter = Callable[[Sequence[str]], Iterator[tuple[str, str]]]
"""Sentences of one length → their words with tags (``LacRecogniser.words``)."""


def count_words(texts: Iterable[str], cutter: Cutter, batch: int = 32) -> dict[str, Counter[str]]:
    """How often each word of a size the network reads stands in ``texts``, by its tag.

    Sentences of one length are cut together; one that is printed twice counts once.
    """
    sentences = {text[start:end] for text in texts for start, end in pieces(text)}
    by_length: dict[int, list[str]] = defaultdict(list)
    for sentence in sorted(sentences):
        by_length[len(sentence)].append(sentence)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, group in sorted(by_length.items()):
        for at in range(0, len(group), batch):
            for word, tag in cutter(group[at : at + batch]):
                if len(word) in SIZES:
                    counts[word][tag] += 1
    return dict(counts)


def frequent(counts: Mapping[str, Counter[str]], keep: int) -> dict[str, Counter[str]]:
    """The ``keep`` most frequent words of a size the network reads, in order of spelling."""
    fit = [word for word in counts if len(word) in SIZES and not _BLANK.search(word)]
    fit.sort(key=lambda word: (-counts[word].total(), word))
    return {word: counts[word] for word in sorted(fit[:keep])}


def word_list(characters: Characters, words: Iterable[str]) -> tuple[Words, dict[str, int]]:
    """The list as keys, and the row of each word. Words with a character the table does not hold
    are left out, and of words that read alike (full width, half width) one is kept."""
    by_size: dict[int, dict[int, str]] = {size: {} for size in SIZES}
    for word in words:
        rows = characters.encode(word)
        if len(word) in by_size and rows.all():
            key = int(window_keys(rows, len(word), characters.rows)[0])
            by_size[len(word)].setdefault(key, word)
    keys = {size: np.array(sorted(found), dtype=np.uint64) for size, found in by_size.items()}
    listed = Words(characters.rows, keys)
    row = {
        by_size[size][key]: listed.first[size] + at
        for size in SIZES
        for at, key in enumerate(keys[size].tolist())
    }
    return listed, row


def company(
    characters: Characters, listed: Words, texts: Iterable[str], *, width: int, seed: int
) -> Floats:
    """``(rows of the list, width)`` vectors counted from ``texts``; row 0 stays zero."""
    rows = np.concatenate([np.append(characters.encode(text), 0) for text in texts])
    size = characters.rows
    cells = []
    for length in SIZES:
        found = listed.found(rows, length)
        if found is None:
            continue
        at = np.flatnonzero(found)
        at = at[(at >= 2) & (at + length + 1 < len(rows))]
        shifts = (-2, -1, length, length + 1)
        cells += [
            found[at] * (2 * size) + rows[at + shift] + (size if shift > 0 else 0)
            for shift in shifts
        ]
    return company_vectors(np.concatenate(cells), listed.rows, size, width=width, seed=seed)


def tag_shares(counts: Mapping[str, Counter[str]], row: Mapping[str, int], rows: int) -> Floats:
    """``(rows, TAG_WIDTH)``: how much of a word's use falls into each group of tags."""
    shares = np.zeros((rows, TAG_WIDTH), dtype=np.float32)
    for word, at in row.items():
        for tag, times in counts[word].items():
            group = next((k for k, tags in enumerate(TAG_GROUPS) if tag in tags), TAG_WIDTH - 1)
            shares[at, group] += times
    total = shares.sum(axis=1, keepdims=True)
    np.divide(shares, total, out=shares, where=total > 0)
    shares *= 0.3
    return shares
