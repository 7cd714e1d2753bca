"""Surnames, single and compound."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def surnames() -> frozenset[str]:
    """All surnames of ``surnames.txt``, of one character or two."""
    lines = files("kg.lexicon").joinpath("surnames.txt").read_text(encoding="utf8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def surname_of(name: str) -> str | None:
    """The surname a full name begins with, the compound one where it fits; ``None`` for a name
    with · or of one character."""
    if "·" in name or len(name) < 2:
        return None
    if len(name) > 2 and name[:2] in surnames():
        return name[:2]
    return name[0] if name[0] in surnames() else None
