"""The recogniser: names of people, agencies, places, programmes and events in plain text.

A character network run by onnxruntime, read by a CRF (``decoding.py``). Texts are cut to
sentences, equal sentences are read once, and sentences of like length are read together.
The answer is the same whatever the texts are batched with: every batch has the same number of
rows, so the arithmetic of a row does not depend on its neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnxruntime

from kg.errors import ModelError
from kg.language.characters import Characters
from kg.language.decoding import Marginals, Transitions, best_paths, constrained, spans_of
from kg.language.pieces import pieces

WEIGHTS = Path(__file__).parent / "weights" / "recogniser"
_FILES = ("model.onnx", "characters.npz", "heads.npz")
_BATCH = 16


class Found(NamedTuple):
    """A mention: ``text[start:end]``, its type, and the probability the network gives it."""

    start: int
    end: int
    type: str
    confidence: float


class Tagger:
    """Reads mentions. Loading takes the three files of ``weights``; E301 when one is missing.

    ``head`` names the label set: ``ours``, or ``msra`` or ``uner``, which label by the
    conventions of those sets and are there to measure by.
    """

    def __init__(self, weights: Path = WEIGHTS, head: str = "ours") -> None:
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
        self._head = head
        with np.load(weights / "heads.npz") as heads:
            self.types = tuple(str(kind) for kind in heads[f"{head}.types"])
            parts = (heads[f"{head}.{part}"] for part in Transitions._fields)
            raw = Transitions(*(part.astype(np.float64) for part in parts))
        self._trans = constrained(raw, self.types)
        self._blank = int(self._characters.encode(" ")[0])

    def predict(self, texts: Sequence[str]) -> list[list[Found]]:
        """The mentions of each text in order, not overlapping, offsets into that text."""
        parts = [(at, start, end) for at, text in enumerate(texts) for start, end in pieces(text)]
        sentences = sorted({texts[at][start:end] for at, start, end in parts}, key=_by_length)
        read: dict[str, list[Found]] = {}
        for begin in range(0, len(sentences), _BATCH):
            group = sentences[begin : begin + _BATCH]
            read.update(zip(group, self._read(group), strict=True))
        found: list[list[Found]] = [[] for _ in texts]
        for at, start, end in parts:
            for mention in read[texts[at][start:end]]:
                moved = (mention.start + start, mention.end + start)
                found[at].append(Found(*moved, mention.type, mention.confidence))
        return found

    def _read(self, group: Sequence[str]) -> list[list[Found]]:
        longest = max(len(sentence) for sentence in group)
        rows = np.full((_BATCH, longest), self._blank, dtype=np.int64)
        lengths = np.ones(_BATCH, dtype=np.int64)
        for row, sentence in enumerate(group):
            rows[row, : len(sentence)] = self._characters.encode(sentence)
            lengths[row] = len(sentence)
        feed = {
            "rows": rows,
            "pairs": self._pairs(rows, lengths),
            "lengths": lengths.astype(np.int32),
        }
        scores = self._session.run([self._head], feed)[0][: len(group)].astype(np.float64)
        lengths = lengths[: len(group)]
        paths = best_paths(scores, lengths, self._trans)
        sums = Marginals(scores, lengths, self._trans)
        return [
            [
                Found(
                    start, end, self.types[kind], round(sums.probability(row, start, end, kind), 4)
                )
                for start, end, kind in spans_of(path)
            ]
            for row, path in enumerate(paths)
        ]

    def _pairs(self, rows: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        pairs = self._characters.pair_rows(rows)
        # a sentence's last character begins no pair, though the filling behind it would
        pairs[np.arange(len(rows)), lengths - 1] = 0
        return pairs


def _by_length(sentence: str) -> tuple[int, str]:
    return len(sentence), sentence
