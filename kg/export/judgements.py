"""The decisions about who is who: what kg judge works from, and kg build honours."""

from __future__ import annotations

from kg.export.base import Exporter
from kg.resolution.judgements import FILE, write_judgements


class Judgements(Exporter):
    """The user's decisions, and of the rules' those that joined two or could not tell."""

    name = "judgements"
    suffix = ".judgements.jsonl"
    description = "who was taken for whom, with score and reasons; kg judge adds your decisions"

    def write(self) -> None:
        """Write the file; its name is fixed, whatever the stem."""
        with self.open(FILE) as out:
            write_judgements(self.graph.judgements, out)
