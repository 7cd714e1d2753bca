"""A network in training, measured on labelled sentences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from kg.language.characters import Characters
from kg.language.decoding import Transitions, best_paths, constrained, spans_of
from kg.language.words import Words
from kg.training.evaluate import Score, score
from kg.training.labels import HEADS
from kg.training.network import Head, Network
from kg.training.readers import Sentence


def predict(
    network: Network, head: str, texts: Sequence[str], characters: Characters, words: Words
) -> list[list[tuple[int, int, str]]]:
    """Spans for each text by the best path of one head, batched by length."""
    network.eval()
    module = network.heads[head]
    assert isinstance(module, Head)
    arrays = [part.detach().double().numpy() for part in (module.begin, module.step, module.end)]
    trans = constrained(Transitions(*arrays), module.types)
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found: list[list[tuple[int, int, str]]] = [[] for _ in texts]
    blank = int(characters.encode(" ")[0])
    for begin in range(0, len(order), 64):
        group = order[begin : begin + 64]
        longest = max(len(texts[at]) for at in group)
        rows = np.zeros((len(group), longest), dtype=np.int64)
        for row, at in enumerate(group):
            rows[row, : len(texts[at])] = characters.encode(texts[at])
        lengths = np.array([len(texts[at]) for at in group])
        pairs, known = characters.pair_rows(rows), np.stack(words.match(rows), axis=-1)
        rows[np.arange(longest) >= lengths[:, None]] = blank
        with torch.no_grad():
            states = network.states(*map(torch.from_numpy, (rows, pairs, known)))
            scores = module.emit(states).double().numpy()
        for at, path in zip(group, best_paths(scores, lengths, trans), strict=True):
            found[at] = [(s, e, module.types[kind]) for s, e, kind in spans_of(path)]
    return found


def measure(
    network: Network,
    head: str,
    sentences: Sequence[Sentence],
    characters: Characters,
    words: Words,
) -> dict[str, Score]:
    """Scores a type of one head on labelled sentences."""
    found = predict(network, head, [s.text for s in sentences], characters, words)
    return score([s.spans for s in sentences], found, HEADS[head])
