"""Characters as the recogniser knows them: rows of a table, and rows of neighbouring pairs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]

UNKNOWN = 0
"""Row of a character, and of a pair, that the table does not hold."""

_PLANE = 0x10000


class Characters:
    """Code points → rows. ``table`` has a row number for each of the first 65,536 code points,
    so that full-width, traditional and upper-case forms share a row with the plain one;
    ``pairs`` are the sorted keys ``left row × rows + right row`` of the known pairs."""

    def __init__(self, table: npt.NDArray[np.uint16], rows: int, pairs: Rows) -> None:
        self.table = table
        self.rows = rows
        self.pairs = pairs

    @classmethod
    def load(cls, path: Path) -> Characters:
        """From the ``.npz`` that ``save`` wrote."""
        with np.load(path) as packed:
            pairs = np.cumsum(packed["steps"].astype(np.int64))
            return cls(packed["table"], int(packed["rows"]), pairs)

    def save(self, path: Path) -> None:
        """Write compressed; the pair keys as steps, which pack smaller."""
        steps = np.diff(self.pairs, prepend=0).astype(np.uint32)
        np.savez_compressed(path, table=self.table, rows=np.int64(self.rows), steps=steps)

    def encode(self, text: str) -> Rows:
        """``(len(text),)`` row numbers."""
        points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        known = np.where(points < _PLANE, points, 0)
        return self.table[known].astype(np.int64)

    def pair_rows(self, rows: Rows) -> Rows:
        """The row of the pair that each place of ``(…, length)`` rows begins; the last has none."""
        found = np.full(rows.shape, UNKNOWN, dtype=np.int64)
        if rows.shape[-1] < 2 or not len(self.pairs):
            return found
        keys = rows[..., :-1] * self.rows + rows[..., 1:]
        at = np.minimum(np.searchsorted(self.pairs, keys), len(self.pairs) - 1)
        found[..., :-1] = np.where(self.pairs[at] == keys, at + 1, UNKNOWN)
        return found
