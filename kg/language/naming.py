"""All readers of names, in the order they run."""

from __future__ import annotations

from kg.language.candidates import Candidate


def read_names(text: str, recognised: list[Candidate]) -> list[Candidate]:
    """What the readers find in ``text``."""
    return []
