"""Principal posts that several people may hold at one time: the words of ``tenures.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from kg.lexicon.words import WordLists


class TenureLexicon(WordLists, frozen=True, forbid_unknown_fields=True):
    """See the comments of the data file."""

    shared_titles: tuple[str, ...]
    shared_bodies: tuple[str, ...]

    def unique(self, title: str, agency: str) -> bool:
        """Whether one person at a time holds a principal post of this title in this body."""
        return title not in self.shared_titles and not agency.endswith(self.shared_bodies)


@cache
def tenure_words() -> TenureLexicon:
    """The tenure lexicon, read once."""
    data = files("kg.lexicon").joinpath("tenures.toml").read_bytes()
    return msgspec.toml.decode(data, type=TenureLexicon)
