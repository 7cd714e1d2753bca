"""How speech is reported: the words of ``speech.toml``."""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

import msgspec

from kg.lexicon.words import alternation, union

Force = Literal["states", "directs", "demands"]
"""What 要 means after a verb: the speaker's own intent, an instruction, a wish on others."""


class SpeechLexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """Verbs and nouns of reported speech; see the comments of the data file for each list."""

    states: tuple[str, ...]
    praises: tuple[str, ...]
    views: tuple[str, ...]
    directs: tuple[str, ...]
    aims: tuple[str, ...]
    reporting: tuple[str, ...]
    demands: tuple[str, ...]
    accounts: tuple[str, ...]
    heralds: tuple[str, ...]
    bound: tuple[str, ...]
    courtesies: tuple[str, ...]
    not_before: tuple[str, ...]
    not_before_short: tuple[str, ...]
    pronouns: tuple[str, ...]
    groups: tuple[str, ...]
    meetings: tuple[str, ...]
    spokespeople: tuple[str, ...]
    announcements: tuple[str, ...]
    definite: tuple[str, ...]
    indefinite: tuple[str, ...]
    unnamed_titles: tuple[str, ...]
    addresses: tuple[str, ...]
    commentators: tuple[str, ...]
    between: tuple[str, ...]
    moments: tuple[str, ...]
    askers: tuple[str, ...]
    answerers: tuple[str, ...]
    goes_on: tuple[str, ...]
    words_of: tuple[str, ...]
    relaying: tuple[str, ...]
    scenes: tuple[str, ...]
    goings: tuple[str, ...]
    asking: tuple[str, ...]
    answering: tuple[str, ...]

    @cached_property
    def force(self) -> dict[str, Force]:
        """The force of every verb."""
        out: dict[str, Force] = dict.fromkeys((*self.states, *self.praises), "states")
        out.update(dict.fromkeys((*self.directs, *self.views), "directs"))
        out.update(dict.fromkeys(self.demands, "demands"))
        return out

    @cached_property
    def any_verb(self) -> re.Pattern[str]:
        """Any speech verb or verb of account, longest first."""
        return union((*self.force, *self.accounts))

    @cached_property
    def herald(self) -> re.Pattern[str]:
        """A noun of what is planned, closed perhaps by a quotation mark, and a colon."""
        return re.compile(
            f"(?P<noun>{alternation(self.heralds)})[”’]?(?:(?:就|则)?是)?(?P<colon>[：:])"
        )

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """Any speech verb, longest first."""
        return union(self.force)

    @cached_property
    def courtesy(self) -> re.Pattern[str]:
        """What makes 表示 a courtesy where it follows at once."""
        return union(self.courtesies)

    @cached_property
    def scene(self) -> re.Pattern[str]:
        """The opening of a sentence that leaves the speech."""
        return union(self.scenes)

    @cached_property
    def going(self) -> re.Pattern[str]:
        """A word of what is going on."""
        return union(self.goings)


@cache
def speech() -> SpeechLexicon:
    """The speech lexicon, read once."""
    data = files("kg.lexicon").joinpath("speech.toml").read_bytes()
    return msgspec.toml.decode(data, type=SpeechLexicon)
