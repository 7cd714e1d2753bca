"""Those who act on a programme, as a rule found them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agents:
    """Canonical names of those who act, the spans that name them, and how sure that is."""

    names: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    confidence: float
