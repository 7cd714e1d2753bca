"""Distinct lines in order, however many: what does not fit in memory waits in files beside it."""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import IO, Self

HELD = 500_000
"""So many lines are held at once."""


class Lines:
    """A set of lines, each ended by its line break, that is read once in order of bytes.

    A context manager: at its end the temporary files in ``folder`` (the system's own without
    one) are gone.
    """

    def __init__(self, folder: Path | None = None, *, held: int = HELD) -> None:
        self._folder = folder
        self._limit = held
        self._held: set[bytes] = set()
        self._runs: list[IO[bytes]] = []
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def add(self, lines: Iterable[bytes]) -> None:
        """Enter lines, known ones or not, in any order."""
        self._held.update(lines)
        if len(self._held) >= self._limit:
            # Closed, and so deleted, with the others at the end.
            run = self._open.enter_context(tempfile.TemporaryFile(dir=self._folder))  # noqa: SIM115
            run.writelines(sorted(self._held))
            self._held.clear()
            self._runs.append(run)

    def __iter__(self) -> Iterator[bytes]:
        for run in self._runs:
            run.seek(0)
        merged = heapq.merge(*self._runs, sorted(self._held))
        return (line for line, _ in groupby(merged))
