"""Which files to read: paths, folders, globs and standard input."""

from __future__ import annotations

import glob
import gzip
import lzma
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError

SUFFIXES = {".txt": "text", ".html": "html", ".htm": "html", ".jsonl": "jsonl", ".ndjson": "jsonl"}
PACKED = {".gz": gzip.decompress, ".xz": lzma.decompress}


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read. ``kind`` is text, html or jsonl; ``path`` is ``None`` for standard input."""

    path: Path | None
    kind: str

    @property
    def name(self) -> str:
        """The path as given, ``-`` for standard input."""
        return "-" if self.path is None else str(self.path)

    @property
    def stem(self) -> str:
        """What a single article in this file is called."""
        return "stdin" if self.path is None else self.path.name.split(".")[0] or self.path.name

    def read(self) -> bytes:
        """All bytes of the file, unpacked where it ends in .gz or .xz."""
        if self.path is None:
            return sys.stdin.buffer.read()
        try:
            data = self.path.read_bytes()
            return PACKED[self.path.suffix](data) if self.path.suffix in PACKED else data
        except (OSError, EOFError, lzma.LZMAError) as error:
            raise InputError("E102", path=self.name, why=error) from error


def kind_of(path: Path) -> str | None:
    """text, html or jsonl by the file's name, ``None`` for another kind."""
    suffixes = [s.lower() for s in path.suffixes if s.lower() not in PACKED]
    return SUFFIXES.get(suffixes[-1]) if suffixes else None


def expand(inputs: Sequence[str]) -> list[Source]:
    """The sources ``inputs`` name, in sorted order within a folder or glob, each file once.

    Raises ``InputError``: E101 for a path that is not there, E104 for a named file of a kind
    that is not read, E107 for a folder without a file to read.
    """
    found: dict[str, Source] = {}
    for given in inputs:
        for source in _one(given):
            found.setdefault(source.name, source)
    return list(found.values())


def _one(given: str) -> list[Source]:
    if given == "-":
        return [Source(None, "text")]
    path = Path(given)
    if path.is_dir():
        inside = [
            Source(p, kind)
            for p in sorted(path.rglob("*"))
            if p.is_file() and not p.name.startswith(".") and (kind := kind_of(p))
        ]
        if not inside:
            raise InputError("E107", path=given)
        return inside
    if path.exists():
        kind = kind_of(path)
        if kind is None:
            raise InputError("E104", path=given)
        return [Source(path, kind)]
    names = sorted(glob.glob(given, recursive=True))  # noqa: PTH207  Path.glob refuses absolute patterns
    matched = [source for name in names for source in _one(name)]
    if not matched:
        raise InputError("E101", path=given)
    return matched
