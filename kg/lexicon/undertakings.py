"""How bodies run programmes: the words of ``undertakings.toml``."""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

import msgspec

How = Literal["runs", "leads", "joins", "pledges"]


class UndertakingLexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """Verbs between a body and its programme; see the comments of the data file."""

    runs: tuple[str, ...]
    leads: tuple[str, ...]
    joins: tuple[str, ...]
    means: tuple[str, ...]
    convenes: tuple[str, ...]
    meetings: tuple[str, ...]
    proceeds: tuple[str, ...]
    organs: tuple[str, ...]
    purposes: tuple[str, ...]
    demands: tuple[str, ...]
    spoils: tuple[str, ...]
    talked: tuple[str, ...]
    acts: tuple[str, ...]
    hosts: tuple[str, ...]

    @cached_property
    def how(self) -> dict[str, How]:
        """What each verb says of the body's part."""
        out: dict[str, How] = dict.fromkeys(self.runs, "runs")
        out.update(dict.fromkeys(self.joins, "joins"))
        out.update(dict.fromkeys(self.leads, "leads"))
        return out

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """Any verb, longest first."""
        return _union(tuple(self.how))

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    def pattern(self, name: str) -> re.Pattern[str]:
        """Any word of the list ``name``, longest first."""
        made = self._patterns.get(name)
        if made is None:
            made = self._patterns[name] = _union(getattr(self, name))
        return made


def _union(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(set(words), key=lambda w: (-len(w), w)))))


@cache
def undertakings() -> UndertakingLexicon:
    """The undertaking lexicon, read once."""
    data = files("kg.lexicon").joinpath("undertakings.toml").read_bytes()
    return msgspec.toml.decode(data, type=UndertakingLexicon)
