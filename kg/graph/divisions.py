"""The table of divisions as the graph needs it: names by code, and what lies in what."""

from __future__ import annotations


def division_name(code: str) -> str:
    """Full name of the division with this code; the code where the table has it not."""
    return code


def chain(code: str) -> list[tuple[str, str]]:
    """The pairs (lower, upper) from this division up to its province."""
    return []
