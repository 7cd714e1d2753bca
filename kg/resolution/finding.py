"""What a feature of a pair returns, and what it is told besides the two dossiers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec


class Finding(NamedTuple):
    """How strongly a feature speaks, and why."""

    strength: float
    why: str


class Setting(msgspec.Struct, frozen=True):
    """What is known besides the two: heirs of each agency, and how many wear the name."""

    heirs: Mapping[str, frozenset[str]]
    wearers: int
