"""What the network reads, counted once a run: characters, pairs and words, with first vectors."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from kg.language.characters import Characters
from kg.language.recogniser import LacRecogniser
from kg.language.words import SIZES, Words
from kg.training.config import Recipe
from kg.training.made import division_names
from kg.training.readers import Sentence
from kg.training.start import count_pairs, lac_characters
from kg.training.vocabulary import company, count_words, frequent, tag_shares, word_list


def read_characters(
    recipe: Recipe, corpora: Path, folder: Path
) -> tuple[Characters, Any, list[int]]:
    """The characters and pairs kept in ``folder``, the vectors of the pairs ``(pairs, width)``, and
    the rows of LAC's table that the characters have."""
    characters, numbers = lac_characters()
    kept, vectors = folder / "characters.npz", folder / "pairs.npy"
    if not kept.exists():
        characters.pairs, counted = count_pairs(
            characters,
            _texts(recipe, corpora),
            keep=recipe.pair_count,
            width=recipe.pair_width,
            seed=recipe.seed,
        )
        np.save(vectors, counted)
        characters.save(kept)
    return Characters.load(kept), np.load(vectors), numbers


def read_words(
    recipe: Recipe, corpora: Path, folder: Path, characters: Characters
) -> tuple[Words, Any]:
    """The list of words kept in ``folder`` and their first vectors ``(words, width)``: the company
    they keep, and the shares of LAC's tags."""
    kept, vectors = folder / "words.npz", folder / "words.npy"
    if not kept.exists():
        counts = count_words(_texts(recipe, corpora), LacRecogniser().words)
        chosen = frequent(counts, recipe.word_count)
        for name in division_names():
            if len(name) in SIZES:
                chosen.setdefault(name, Counter({"LOC": 1}))
        listed, row = word_list(characters, chosen)
        known = company(
            characters,
            listed,
            _texts(recipe, corpora),
            width=recipe.company_width,
            seed=recipe.seed,
        )
        shares = tag_shares(chosen, row, listed.rows)
        np.save(vectors, np.concatenate([known, shares], axis=1))
        listed.save(kept)
    return Words.load(kept), np.load(vectors)


def plain(path: Path, since: str = "") -> list[Sentence]:
    """The texts of an unlabelled set, of documents published ``since`` an ISO date."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Sentence(row["text"], (), "plain") for row in rows if row.get("published", "") >= since]


def _texts(recipe: Recipe, corpora: Path) -> Iterator[str]:
    for name in recipe.plain:
        yield from (sentence.text for sentence in plain(corpora / name))
