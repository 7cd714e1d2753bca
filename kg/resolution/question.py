"""What is asked of the namer: one printed name at one place."""

from __future__ import annotations

from dataclasses import dataclass

from kg.lexicon.divisions import Division
from kg.resolution.surface import Parsed


@dataclass(frozen=True, slots=True)
class Question:
    """What a printed name means: the name, where it stands, and an inherited jurisdiction."""

    surface: str
    at: int
    jurisdiction: Division | None
    parsed: Parsed
