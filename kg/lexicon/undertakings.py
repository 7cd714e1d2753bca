"""How bodies run programmes: the words of ``undertakings.toml``."""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

import msgspec

from kg.lexicon.words import WordLists, union

How = Literal["runs", "leads", "joins", "pledges"]


class UndertakingLexicon(WordLists, frozen=True, forbid_unknown_fields=True):
    """Verbs between a body and its programme; see the comments of the data file."""

    runs: tuple[str, ...]
    leads: tuple[str, ...]
    joins: tuple[str, ...]
    means: tuple[str, ...]
    convenes: tuple[str, ...]
    meetings: tuple[str, ...]
    rallies: tuple[str, ...]
    heads: tuple[str, ...]
    proceeds: tuple[str, ...]
    organs: tuple[str, ...]
    purposes: tuple[str, ...]
    when: tuple[str, ...]
    counted: tuple[str, ...]
    sources: tuple[str, ...]
    allies: tuple[str, ...]
    persons: tuple[str, ...]
    tells: tuple[str, ...]
    owns: tuple[str, ...]
    accounts: tuple[str, ...]
    drafts: tuple[str, ...]
    learns: tuple[str, ...]
    backs: tuple[str, ...]
    begins: tuple[str, ...]
    occasions: tuple[str, ...]
    nationwide: tuple[str, ...]
    tools: tuple[str, ...]
    strategies: tuple[str, ...]
    demands: tuple[str, ...]
    spoils: tuple[str, ...]
    talked: tuple[str, ...]
    acts: tuple[str, ...]
    hosts: tuple[str, ...]
    won: tuple[str, ...]
    decides: tuple[str, ...]
    campaigns: tuple[str, ...]
    doctrines: tuple[str, ...]
    things: tuple[str, ...]
    signs: tuple[str, ...]
    jointly: tuple[str, ...]
    kin: tuple[tuple[str, ...], ...]

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
        return union(tuple(self.how))

    @cached_property
    def people(self) -> re.Pattern[str]:
        """研究员, 2017级博士研究生: somebody of the body before, who does not act for it."""
        ranks = "本科|硕士|博士|高级|资深|首席|特聘|青年"
        return re.compile(rf"(?:\d{{4}}级)?(?:{ranks})*(?:{self.pattern('persons').pattern})")


@cache
def undertakings() -> UndertakingLexicon:
    """The undertaking lexicon, read once."""
    data = files("kg.lexicon").joinpath("undertakings.toml").read_bytes()
    return msgspec.toml.decode(data, type=UndertakingLexicon)
