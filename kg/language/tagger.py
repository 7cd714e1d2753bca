"""The recogniser: names of people, agencies, places, programmes and events in plain text.

A character network run by onnxruntime, read by a CRF (``decoding.py``). Texts are cut to
sentences, equal sentences are read once, and sentences of like length are read together.
The answer is the same whatever the texts are batched with: every batch has the same number of
rows, so the arithmetic of a row does not depend on its neighbours. The CRF reads many batches
at a time, for there Python around the arithmetic is what costs.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnxruntime

from kg.errors import ModelError
from kg.language.characters import Characters
from kg.language.decoding import Marginals, Transitions, best_paths, constrained, spans_of
from kg.language.pieces import pieces
from kg.language.words import Words

WEIGHTS = Path(__file__).parent / "weights" / "recogniser"
_FILES = ("model.onnx", "characters.npz", "words.npz", "heads.npz")
_BATCH = 16
_DECK = 16 * _BATCH
"""Sentences the CRF reads at a time."""


class Found(NamedTuple):
    """A mention: ``text[start:end]``, its type, and the probability the network gives it."""

    start: int
    end: int
    type: str
    confidence: float


class Tagger:
    """Reads mentions. Loading takes the four files of ``weights``; E301 when one is missing.

    ``head`` names the label set: ``ours``, or ``msra`` or ``uner``, which label by the
    conventions of those sets and are there to measure by. ``threads`` of them run the network
    side by side; the answer is the same.
    """

    def __init__(self, weights: Path = WEIGHTS, head: str = "ours", threads: int = 1) -> None:
        for name in _FILES:
            if not (weights / name).is_file():
                raise ModelError("E301", path=weights / name)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(weights / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._characters = Characters.load(weights / "characters.npz")
        self._words = Words.load(weights / "words.npz")
        self._head = head
        self.confirms = head == "ours"
        with np.load(weights / "heads.npz") as heads:
            self.types = tuple(str(kind) for kind in heads[f"{head}.types"])
            parts = (heads[f"{head}.{part}"] for part in Transitions._fields)
            raw = Transitions(*(part.astype(np.float64) for part in parts))
        self._trans = constrained(raw, self.types)
        self._blank = int(self._characters.encode(" ")[0])
        self._pool = ThreadPoolExecutor(threads) if threads > 1 else None

    def predict(self, texts: Sequence[str]) -> list[list[Found]]:
        """The mentions of each text in order, not overlapping, offsets into that text."""
        parts = [(at, start, end) for at, text in enumerate(texts) for start, end in pieces(text)]
        sentences = sorted({texts[at][start:end] for at, start, end in parts}, key=_by_length)
        read: dict[str, list[Found]] = {}
        for begin in range(0, len(sentences), _DECK):
            deck = sentences[begin : begin + _DECK]
            read.update(zip(deck, self._read(deck), strict=True))
        found: list[list[Found]] = [[] for _ in texts]
        for at, start, end in parts:
            for mention in read[texts[at][start:end]]:
                moved = (mention.start + start, mention.end + start)
                found[at].append(Found(*moved, mention.type, mention.confidence))
        return found

    def _read(self, deck: Sequence[str]) -> list[list[Found]]:
        """The mentions of sentences in order of length."""
        lengths = np.array([len(sentence) for sentence in deck], dtype=np.int64)
        scores = np.zeros((len(deck), lengths[-1], 1 + 4 * len(self.types)))
        batches = [deck[begin : begin + _BATCH] for begin in range(0, len(deck), _BATCH)]
        side_by_side = map if self._pool is None else self._pool.map
        for at, batch in enumerate(side_by_side(self._scores, batches)):
            scores[at * _BATCH : at * _BATCH + len(batch), : batch.shape[1]] = batch
        spans = [spans_of(path) for path in best_paths(scores, lengths, self._trans)]
        named = [row for row, found in enumerate(spans) if found]
        sums = Marginals(scores[named], lengths[named], self._trans)
        out: list[list[Found]] = [[] for _ in deck]
        for at, row in enumerate(named):
            for start, end, kind in spans[row]:
                sure = round(sums.probability(at, start, end, kind), 4)
                out[row].append(Found(start, end, self.types[kind], sure))
        return out

    def _scores(self, batch: Sequence[str]) -> np.ndarray:
        """``(sentences, length of the longest, tags)`` scores of one run of the network."""
        rows = np.zeros((_BATCH, len(batch[-1])), dtype=np.int64)
        lengths = np.ones(_BATCH, dtype=np.int32)
        for row, sentence in enumerate(batch):
            rows[row, : len(sentence)] = self._characters.encode(sentence)
            lengths[row] = len(sentence)
        # behind a sentence there is nothing yet that a pair or a word could reach into
        feed = {
            "pairs": self._characters.pair_rows(rows),
            "words": np.stack(self._words.match(rows), axis=-1),
            "lengths": lengths,
        }
        rows[np.arange(rows.shape[1]) >= lengths[:, None]] = self._blank
        feed["rows"] = rows
        scores: np.ndarray = self._session.run([self._head], feed)[0][: len(batch)]
        return scores


def _by_length(sentence: str) -> tuple[int, str]:
    return len(sentence), sentence
