"""Undertakings: which body runs which programme.

read_undertakings(ctx, namer, posts, pledges) -> list[Undertaking]
"""

from __future__ import annotations

from kg.extraction.undertakings.order import RULES
from kg.extraction.undertakings.read import read_undertakings

__all__ = ["RULES", "read_undertakings"]
