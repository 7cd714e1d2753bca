"""The records themselves, sorted by id: what explain, query and validate work from."""

from __future__ import annotations

from kg.export.base import Exporter
from kg.formats.jsonl import write_records

FILE = "records.jsonl"


class Records(Exporter):
    """The records that the graph was built from, one JSON object a line."""

    name = "records"
    suffix = ".jsonl"
    description = "the records that the graph was built from, to build on and to explain from"

    def write(self) -> None:
        """Write the file; its name is fixed, whatever the stem."""
        with self.open(FILE) as out:
            write_records(sorted(self.records, key=lambda record: record.id), out)
