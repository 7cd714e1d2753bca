"""Words of a list, found in rows of characters by array arithmetic.

The network reads at every character the longest listed word that begins there, ends there, and
goes through it (the word sets of Ma et al. 2020, ``SoftLexicon``, with the longest word standing
for its set). A listed word is two to six characters, by their rows in ``Characters``.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]
Keys = npt.NDArray[np.uint64]

SIZES = range(2, 7)
NONE = 0
"""Row of a place where no listed word is."""


class Matches(NamedTuple):
    """Word rows at every character, each of the shape of the character rows."""

    begins: Rows
    ends: Rows
    inside: Rows


class Words:
    """A list of words. ``keys[size]`` are the sorted keys of the words of that size; rows count
    from 1 through all sizes in turn."""

    def __init__(self, characters: int, keys: dict[int, Keys]) -> None:
        self.characters = characters
        self.keys = keys
        self.first: dict[int, int] = {}
        at = 1
        for size in SIZES:
            self.first[size] = at
            at += len(keys[size])
        self.rows = at

    @classmethod
    def load(cls, path: Path) -> Words:
        """From the ``.npz`` that ``save`` wrote."""
        with np.load(path) as packed:
            keys = {size: np.cumsum(packed[f"steps{size}"], dtype=np.uint64) for size in SIZES}
            return cls(int(packed["characters"]), keys)

    def save(self, path: Path) -> None:
        """Write compressed, the keys as steps."""
        steps = {
            f"steps{size}": np.diff(keys, prepend=np.uint64(0)) for size, keys in self.keys.items()
        }
        np.savez_compressed(path, characters=np.int64(self.characters), **steps)  # type: ignore[arg-type]

    def match(self, rows: Rows) -> Matches:
        """The longest words at each place of ``(…, length)`` rows."""
        begins, ends, inside = (np.zeros(rows.shape, dtype=np.int64) for _ in range(3))
        for size in SIZES:
            found = self.found(rows, size)
            if found is None:
                continue
            hit = found > 0
            last = rows.shape[-1] - size + 1
            begins[..., :last] = np.where(hit, found, begins[..., :last])
            ends[..., size - 1 :] = np.where(hit, found, ends[..., size - 1 :])
            for step in range(1, size - 1):
                at = slice(step, step + last)
                inside[..., at] = np.where(hit, found, inside[..., at])
        return Matches(begins, ends, inside)

    def found(self, rows: Rows, size: int) -> Rows | None:
        """The row of the word of ``size`` that begins at each place it could, or ``NONE`` there;
        ``None`` where no word of that size fits or is listed."""
        keys = self.keys[size]
        if rows.shape[-1] < size or not len(keys):
            return None
        wanted = window_keys(rows, size, self.characters)
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        return np.where(keys[at] == wanted, at + self.first[size], NONE)


def window_keys(rows: Rows, size: int, characters: int) -> Keys:
    """One number for the ``size`` characters that begin at each place; sizes above four wrap
    round at 2⁶⁴."""
    length = rows.shape[-1] - size + 1
    plain = rows.astype(np.uint64)
    key = plain[..., :length].copy()
    for step in range(1, size):
        key *= np.uint64(characters)
        key += plain[..., step : step + length]
    return key
