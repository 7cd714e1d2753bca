"""The mean of several checkpoints that began alike (Wortsman et al. 2022, model soups)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch


def average(checkpoints: Sequence[Path], target: Path) -> Path:
    """Write the mean of the networks of ``checkpoints`` to ``target``, which ``export`` reads."""
    states = [torch.load(path)["network"] for path in checkpoints]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    torch.save({"network": mean}, target)
    return target
