"""The word segmenter: a pkuseg model of ours, packed small, loaded without any download.

For the pipeline::

    from kg.language.segmenter import load_segmenter

    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "pkuseg"}}})
    nlp.tokenizer.pkuseg_seg = load_segmenter(words)

spaCy's tokenizer asks its ``pkuseg_seg`` for one thing, ``cut(text) -> list[str]``, and puts the
white space back itself. Words handed in are forced, longest first, wherever they are printed;
hand in whole names (人力资源和社会保障局), not short words that other words contain.

The model learned from a corpus printed in full width; ``cut`` reads half-width letters, digits
and signs as their full-width forms and answers with the text as it is printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from kg.errors import ModelError

WEIGHTS = Path(__file__).parent / "weights" / "segmenter" / "model.npz"

_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_WORD_FEATURES = ("w1.", "w-1.")
_PAIR_FEATURES = ("ww.l.", "ww.r.")


class Segmenter:
    """Cuts text into words. ``words`` are kept whole wherever they are printed."""

    def __init__(self, network: tuple[Any, Any, frozenset[int]], words: Iterable[str]) -> None:
        self._extractor, self._model, self._begins = network
        self._lengths: dict[str, list[int]] = {}
        self._words = {word for word in words if len(word) > 1}
        for word in sorted(self._words, key=lambda w: (-len(w), w)):
            sizes = self._lengths.setdefault(word[:2], [])
            if len(word) not in sizes:
                sizes.append(len(word))

    def cut(self, text: str) -> list[str]:
        """The words of ``text`` in order; white space separates and is left out."""
        words: list[str] = []
        for piece in text.split():
            words.extend(self._cut_piece(piece))
        return words

    def _cut_piece(self, piece: str) -> list[str]:
        words: list[str] = []
        last = at = 0
        while at < len(piece):
            size = self._forced(piece, at)
            if not size:
                at += 1
                continue
            words.extend(self._predict(piece[last:at]))
            words.append(piece[at : at + size])
            last = at = at + size
        words.extend(self._predict(piece[last:]))
        return words

    def _forced(self, piece: str, at: int) -> int:
        for size in self._lengths.get(piece[at : at + 2], ()):
            if piece[at : at + size] in self._words:
                return size
        return 0

    def _predict(self, text: str) -> list[str]:
        if not text:
            return []
        from spacy_pkuseg.inference import decodeViterbi_fast

        nodes = list(self._extractor.normalize_text(text.translate(_FULL_WIDTH)))
        features = [self._extractor.get_node_features_idx(at, nodes) for at in range(len(nodes))]
        _, tags = decodeViterbi_fast(features, self._model)
        starts = [at for at, tag in enumerate(tags) if at == 0 or tag in self._begins]
        ends = [*starts[1:], len(text)]
        return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def load_segmenter(user_words: Iterable[str] = (), weights: Path = WEIGHTS) -> Segmenter:
    """The segmenter with a user dictionary. Raises ``ModelError`` E301 when weights are missing."""
    return Segmenter(_network(weights), user_words)


@cache
def _network(weights: Path) -> tuple[Any, Any, frozenset[int]]:
    """Feature index, weights and the tags that begin a word, as pkuseg's own code reads them."""
    from spacy_pkuseg.config import config
    from spacy_pkuseg.feature_extractor import FeatureExtractor
    from spacy_pkuseg.model import Model

    if not weights.is_file():
        raise ModelError("E301", path=weights)
    with np.load(weights) as packed:
        names = packed["names"].tobytes().decode().split("\n")
        nodes = packed["nodes"].T.astype(np.float64) * float(packed["scale"])
        edges = packed["edges"].astype(np.float64)
        labels = [str(label) for label in packed["labels"]]
    config.numLetterNorm = config.wordFeature = True
    extractor = FeatureExtractor()
    extractor.feature_to_idx = {name: at for at, name in enumerate(names)}
    extractor.tag_to_idx = {label: at for at, label in enumerate(labels)}
    extractor.unigram = _words_named(names)
    model = Model(len(names), len(labels))
    model.w = np.concatenate([nodes.ravel(), edges.ravel()])
    begins = frozenset(at for at, label in enumerate(labels) if label.startswith("B"))
    return extractor, model, begins


def _words_named(names: Iterable[str]) -> set[str]:
    """The word list pkuseg gates its word features with: every word a kept feature names."""
    words: set[str] = set()
    for name in names:
        if name.startswith(_WORD_FEATURES):
            words.add(name.split(".", 1)[1])
        elif name.startswith(_PAIR_FEATURES):
            words.update(name.split(".", 2)[2].split("*"))
    return words
