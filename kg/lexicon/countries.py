"""Foreign countries by every name printed for them: the data of ``countries.txt``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def countries() -> dict[str, str]:
    """Name or short form of a country → its usual name."""
    lines = files("kg.lexicon").joinpath("countries.txt").read_text(encoding="utf8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {name: row[0] for row in rows for name in row}
