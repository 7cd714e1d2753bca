"""The recipe of a training run, read from a TOML file (``config.toml`` beside this is ours)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from kg.errors import ModelError

Positive = Annotated[float, msgspec.Meta(gt=0)]


class Corpus(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A labelled set: where it is, the head it trains, and how often an epoch reads it.

    ``repeat`` 2.25 reads it twice, and a quarter of it, drawn afresh every epoch, once more.
    """

    path: str
    head: str
    repeat: Positive = 1.0


class Silver(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Plain news to be labelled by the weights a stage begins with, as ``made/silver.jsonl``.

    Of the documents of ``path`` published ``since``, at most ``count`` sentences in which every
    mention has a probability of ``floor`` or more.
    """

    path: str
    since: str
    floor: Annotated[float, msgspec.Meta(gt=0, le=1)]
    count: Annotated[int, msgspec.Meta(ge=1)]
    whole: bool = False
    """Whether the readers of names label it too, and not the network alone; ``floor`` is then not
    asked."""


class Stage(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Some epochs over ``corpora`` with a learning rate that falls from ``rate`` to ``floor`` along
    half a cosine."""

    epochs: Annotated[int, msgspec.Meta(ge=1)]
    rate: Positive
    floor: Positive
    corpora: tuple[Corpus, ...]
    begin: tuple[str, ...] = ()
    """Checkpoints whose mean the stage begins with (``2.5``: stage 2, epoch 5), if not with what
    the stage before ended with."""
    silver: Silver | None = None
    """What is labelled before this stage begins."""
    dropout: Annotated[float, msgspec.Meta(ge=0, lt=1)] | None = None
    word_drop: Annotated[float, msgspec.Meta(ge=0, lt=1)] | None = None
    exchange: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    """These three instead of the recipe's own, where given."""
    patience: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """Epochs in a row that may be no better on our own dev before the stage is stopped."""


class Recipe(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Everything a run depends on besides the corpora themselves."""

    seed: int
    dropout: Annotated[float, msgspec.Meta(ge=0, lt=1)]
    pair_width: Annotated[int, msgspec.Meta(ge=1)]
    pair_count: Annotated[int, msgspec.Meta(ge=1)]
    company_width: Annotated[int, msgspec.Meta(ge=1)]
    """Width of a word's vector, beside the shares of its tags."""
    word_count: Annotated[int, msgspec.Meta(ge=1)]
    word_drop: Annotated[float, msgspec.Meta(ge=0, lt=1)]
    upper_width: Annotated[int, msgspec.Meta(ge=1)]
    average: Annotated[float, msgspec.Meta(ge=0, lt=1)]
    exchange: Annotated[float, msgspec.Meta(ge=0, le=1)]
    plain: tuple[str, ...]
    """Sets whose text is counted for the pair vectors."""
    shapes: tuple[str, ...]
    """Sets whose text is searched for programmes and events by their shape, to exchange."""
    composed: Annotated[int, msgspec.Meta(ge=0)]
    """How many agencies are composed from the lexicon, to exchange."""
    overlap: Annotated[int, msgspec.Meta(ge=4)]
    """A training sentence that shares this many characters in a row with ``dev`` is left out."""
    dev: str
    stages: tuple[Stage, ...]
    ship: tuple[str, ...] = ()
    """Checkpoints whose mean is shipped, if not the best one on our own dev."""


def load_recipe(path: Path) -> Recipe:
    """Read and check a recipe. Raises ``ModelError`` E311 with the place and the reason."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Recipe)
    except (OSError, msgspec.MsgspecError) as problem:
        raise ModelError("E311", path=path, why=problem) from problem
