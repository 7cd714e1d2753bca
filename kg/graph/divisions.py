"""The table of divisions as the graph needs it: names by code, and what lies in what."""

from __future__ import annotations

from functools import cache

from kg.lexicon.divisions import ancestors, areas, by_code


def own_code(name: str, code: str | None) -> str | None:
    """``code`` where it is the place's own; an area (雄安新区) bears that of what it lies in."""
    return None if name in _areas() else code


def full_name(code: str | None) -> str | None:
    """Full name of the division with this code; ``None`` where the table has it not."""
    division = by_code(code) if code else None
    return division.name if division else None


def above(code: str) -> list[str]:
    """Codes of the divisions above this one, nearest first."""
    division = by_code(code)
    return [upper.code for upper in ancestors(division)] if division else []


@cache
def _areas() -> frozenset[str]:
    return frozenset(name for area in areas() for name in (area.name, area.short))
