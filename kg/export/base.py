"""What an exporter is: constructed, written beside its place, and put in place at the end.

Files appear whole or not at all. A format writes to temporary files in the output folder;
only when every format has been written are they renamed over the old ones.
"""

from __future__ import annotations

import os
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import IO, ClassVar, cast

from lxml import etree

from kg.errors import GraphError
from kg.formats import Record
from kg.graph.profiles import Profile
from kg.graph.statements import Graph

STEM = "graph"
"""File name of an export without its suffix."""


class Exporter(ABC):
    """One format. ``write`` makes temporary files, ``finalise`` puts them in place.

    ``records`` are what the graph was built from, for the formats that print the words around a
    quote; ``profile`` is for the formats that draw.
    """

    name: ClassVar[str]
    """What the user types after ``--format``."""
    suffix: ClassVar[str]
    """Suffix of the file, dot included."""
    description: ClassVar[str]
    """One line for the list of formats."""

    def __init__(
        self,
        graph: Graph,
        folder: Path,
        records: Sequence[Record] = (),
        *,
        stem: str = STEM,
        profile: Profile = Profile.PATH,
    ) -> None:
        self.graph = graph
        self.folder = folder
        self.stem = stem
        self.profile = profile
        self.records = records
        self._written: list[tuple[Path, Path]] = []

    @cached_property
    def texts(self) -> dict[str, str]:
        """Article id → its text, as far as the records are known."""
        return {record.id: record.text for record in self.records}

    @abstractmethod
    def write(self) -> None:
        """Write every file of the format through ``open``."""

    @contextmanager
    def open(self, name: str | None = None) -> Iterator[IO[bytes]]:
        """A binary file that will be ``folder/name`` (default: the stem and suffix) at the end.

        Raises ``GraphError`` E501 where the folder cannot be written.
        """
        target = self.folder / (name or f"{self.stem}{self.suffix}")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=self.folder)
            self._written.append((Path(temporary), target))
            with os.fdopen(handle, "wb") as stream:
                yield cast("IO[bytes]", stream)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise GraphError("E501", path=target, why=error.strerror or error) from error

    @contextmanager
    def open_xml(self) -> Iterator[etree._IncrementalFileWriter]:
        """``open`` for a stream of UTF-8 XML, the declaration written as every reader knows it."""
        with self.open() as stream:
            stream.write(b'<?xml version="1.0" encoding="UTF-8"?>\n')
            with etree.xmlfile(stream, encoding="UTF-8") as xml:
                yield xml

    def finalise(self) -> list[Path]:
        """Put the files in place and return their paths."""
        mode = 0o666 & ~_umask()
        placed = []
        for temporary, target in self._written:
            temporary.chmod(mode)
            try:
                temporary.replace(target)
            except OSError as error:
                raise GraphError("E501", path=target, why=error.strerror or error) from error
            placed.append(target)
        self._written = []
        return placed

    def discard(self) -> None:
        """Remove what was written and not put in place."""
        for temporary, _ in self._written:
            temporary.unlink(missing_ok=True)
        self._written = []


def run(exporters: list[Exporter]) -> list[Path]:
    """Write all, then put all in place; where one fails no file has changed."""
    try:
        for exporter in exporters:
            exporter.write()
        return [path for exporter in exporters for path in exporter.finalise()]
    finally:
        for exporter in exporters:
            exporter.discard()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
