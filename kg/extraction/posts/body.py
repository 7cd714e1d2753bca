"""A body as a rule named it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.formats import Span


@dataclass(frozen=True)
class Body:
    """Its canonical name, the printed surface, and where it stands."""

    name: str
    surface: str
    spans: tuple[Span, ...]
    how: str
    """``printed``, ``shared`` (with a seat before), ``territory``, ``national``, ``recalled``."""
    part: bool = False
    """It was named after a parent that is printed before it."""
