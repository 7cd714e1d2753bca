"""The sets a recipe names, cleaned for training."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kg.language.characters import Characters
from kg.language.pieces import LONGEST
from kg.training.annotations import read_annotations
from kg.training.config import Corpus
from kg.training.readers import Sentence, cut_sentences, read_gold, read_spans
from kg.training.written import read_written


def load_corpus(corpus: Corpus, corpora: Path, gold: Path, made: Path) -> list[Sentence]:
    """The sentences of one set; overlong ones are cut, blank ones left out.

    ``gold/…`` is under ``gold``, ``made/…`` (silver) under ``made``, the rest under ``corpora``;
    ``annotations`` are our own of texts that lie there, ``written`` articles of our own.
    """
    if corpus.path == "written":
        return read_written()
    if corpus.path == "annotations":
        return read_annotations(corpora)
    if corpus.path.startswith("gold/"):
        return read_gold(gold / corpus.path.removeprefix("gold/"))
    sentences: list[Sentence] = []
    folder, path = (corpora, corpus.path)
    if path.startswith("made/"):
        folder, path = made, path.removeprefix("made/")
    for sentence in read_spans(folder / path, corpus.head):
        long = len(sentence.text) > LONGEST
        sentences.extend(cut_sentences(sentence) if long else [sentence])
    return [s for s in sentences if s.text.strip()]


def without_overlap(
    train: Sequence[Sentence], dev: Sequence[Sentence], characters: Characters, size: int
) -> list[Sentence]:
    """``train`` without the sentences that share ``size`` characters in a row with ``dev``.

    Compared as the network reads them, so that full and half width are the same.
    """
    held = {run for sentence in dev for run in _runs(sentence.text, characters, size)}
    return [s for s in train if held.isdisjoint(_runs(s.text, characters, size))]


def _runs(text: str, characters: Characters, size: int) -> set[bytes]:
    rows = characters.encode(text).astype("<u2").tobytes()
    return {rows[at : at + 2 * size] for at in range(0, len(rows) - 2 * size + 1, 2)}
