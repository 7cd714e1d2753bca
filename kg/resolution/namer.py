"""The names of one article made canonical: what 省人社厅, 该局, 学校 and 全县 mean at a place in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.formats import Article, Mention
from kg.lexicon.divisions import Division, by_code
from kg.resolution.agencies import AgencyName, canonical
from kg.resolution.frame import Frame
from kg.resolution.places import canonical_place


@dataclass
class Namer:
    """Made once an article with ``Namer.of``; answers by surface and offset."""

    frame: Frame
    mentions: tuple[Mention, ...]
    _starts: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, article: Article, mentions: Iterable[Mention]) -> Namer:
        """A namer for one article and its mentions, in any order."""
        found = tuple(sorted(mentions, key=lambda m: (m.start, m.end)))
        return cls(Frame.of(article), found, [m.start for m in found])

    def agency(
        self, surface: Mention | str, at: int, jurisdiction: Division | None = None
    ) -> AgencyName:
        """The canonical agency a mention or a printed name means at offset ``at``."""
        text = surface.text if isinstance(surface, Mention) else surface
        bisect_right(self._starts, at)
        return canonical(text, self.frame, jurisdiction)

    def place(self, surface: str, at: int) -> tuple[str, str | None]:
        """The full name and code of a place, as meant at offset ``at``."""
        bisect_right(self._starts, at)
        return canonical_place(surface, self.frame)

    def jurisdiction(self, surface: str, at: int) -> Division | None:
        """The division a printed agency name belongs to, for the bodies printed after it."""
        code = self.agency(surface, at).place
        return by_code(code) if code else None
