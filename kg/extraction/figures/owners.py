"""What the names and pointing words of an article are called as owners of figures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kg.extraction.context import Context
from kg.extraction.pointers import agency_name, pointed
from kg.formats import Mention
from kg.lexicon.figures import figure_words

if TYPE_CHECKING:
    from kg.resolution.agencies import AgencyName
    from kg.resolution.namer import Namer

WORDS = figure_words().agent
_GROUNDS = tuple(re.compile(pattern) for pattern in WORDS.grounds)
_COMMITTEE = re.compile(WORDS.committee)
_OFFICE = re.compile(WORDS.offices)
_LEVELS = tuple("省市县区州盟旗")
_SAID_BEFORE = "该"
_INSIDE = ("里", "上")
"""县里, 镇上 are said of one's own: in nobody's words they say too little."""


@dataclass(frozen=True)
class Owners:
    """One article's bodies and places by the names that figures go under."""

    ctx: Context
    namer: Namer
    _names: dict[tuple[int, str], str | None] = field(default_factory=dict, repr=False)

    def named(self, mention: Mention) -> str | None:
        """The canonical name of a mention; the shortest that the article has for that one."""
        key = (mention.start, mention.text)
        if key not in self._names:
            self._names[key] = self._name(mention)
        return self._names[key]

    def meant(self, at: int, word: str, own: str | None) -> str | None:
        """What 全省, 该县 or 学校 at ``at`` points to; in the words of somebody of the body ``own``
        it is theirs (我校, 全县, 县里)."""
        ends = WORDS.pointers.get(word, ())
        if inner := word.endswith(_INSIDE):
            word = word[:-1]
        if own is not None:
            if ends and own.endswith(ends):
                return own
            home = self.namer.jurisdiction(own, at) if word.endswith(_LEVELS) else None
            if home is not None and home.name.endswith(word[-1]):
                return self._shortest.get(home.code, home.name)
        if inner:
            return None
        found = pointed(self.ctx, at, word)
        if isinstance(found, str):
            return found
        if found is not None and word.startswith(_SAID_BEFORE):
            return self.named(found)
        if word.endswith(_LEVELS):
            name, code = self.namer.place(word, at)
            if code is not None:
                return self._shortest.get(code, name)
        elif word in WORDS.bodies:
            body = self.namer.agency(word, at).name
            return None if body == word else body
        return self.named(found) if found is not None else None

    def ground(self, name: str) -> str:
        """Whose figures somebody of a body tells: a village's committee has none but the
        village's, a party secretary's are the county's, and those of a party office its house's."""
        if (party := _COMMITTEE.fullmatch(name)) is not None:
            home = self.namer.jurisdiction(name, 0)
            return self._shortest.get(home.code, home.name) if home else party[1]
        if _OFFICE.search(name) and (parent := self._parents.get(name)) is not None:
            return self.ground(parent)
        found = next((m for p in _GROUNDS if (m := p.fullmatch(name)) is not None), None)
        return self._fullest(found[1]) if found is not None else name

    def territory(self, name: str) -> str:
        """The division that a government or congress is of, else the body."""
        home = self.namer.jurisdiction(name, 0)
        if home is None or not name.endswith(WORDS.governing):
            return name
        return self._shortest.get(home.code, home.name)

    def is_territory(self, mention: Mention) -> bool:
        """Whether a place is one with people who count: a division, a town, a village."""
        if mention.type != "Place":
            return False
        _, code = self.namer.place(mention.text, mention.start)
        return code is not None or mention.text.endswith(WORDS.territories)

    def _name(self, mention: Mention) -> str | None:
        if mention.type == "Agency":
            body = self.namer.agency(mention, mention.start)
            if body.place is None:
                return agency_name(self.ctx, self.namer, mention)
            same = (n for n, code in self._agencies if code == body.place and body.name.endswith(n))
            return min(same, key=len, default=body.name)
        name, code = self.namer.place(mention.text, mention.start)
        return self._shortest.get(code, name) if code else self._fullest(name)

    @cached_property
    def _bodies(self) -> list[AgencyName]:
        return [self.namer.agency(m, m.start) for m in self.ctx.mentions if m.type == "Agency"]

    @cached_property
    def _agencies(self) -> list[tuple[str, str | None]]:
        return [(body.name, body.place) for body in self._bodies]

    @cached_property
    def _parents(self) -> dict[str, str]:
        return {body.name: body.parent for body in self._bodies if body.parent is not None}

    @cached_property
    def _places(self) -> list[tuple[str, str | None]]:
        return [self.namer.place(m.text, m.start) for m in self.ctx.mentions if m.type == "Place"]

    @cached_property
    def _shortest(self) -> dict[str, str]:
        """By code the shortest name the article has for a division (长沙县, not 湖南省长沙县)."""
        out: dict[str, str] = {}
        for name, code in self._places:
            if code and len(name) < len(out.get(code, name + " ")):
                out[code] = name
        return out

    def _fullest(self, name: str) -> str:
        """The longest name the article has for a village that the table of divisions has not."""
        longer = (n for n, code in self._places if code is None and n.endswith(name))
        return max(longer, key=len, default=name)
