"""Places printed side by side that do not nest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.language.candidates import Candidate
from kg.lexicon.divisions import named


def apart(text: str, places: Iterable[Candidate]) -> Iterator[Candidate]:
    """Two divisions of one rank printed side by side, which do not nest: 襄垣县武乡县."""
    for c in places:
        name = text[c.start : c.end]
        row = _provinces(name) if c.type == "Place" else []
        if len(row) > _PAIR:
            at = c.start
            for province in row:
                yield c._replace(start=at, end=at + len(province))
                at += len(province)
            continue
        cut = _between(name) if c.type == "Place" else 0
        if cut:
            yield c._replace(end=c.start + cut)
            yield from apart(text, [c._replace(start=c.start + cut)])
        else:
            yield c


_PAIR = 2
"""川渝 is one name, 黑龙江吉林四川甘肃 four."""


def _provinces(name: str) -> list[str]:
    """The provinces a name is a row of, in short or in full; empty where it is none."""
    row: list[str] = []
    while name:
        found = [w for w in (name[:3], name[:2]) if _is_province(w)]
        if not found:
            return []
        row.append(found[0])
        name = name[len(found[0]) :]
    return row


def _is_province(word: str) -> bool:
    return any(d.level == "province" and d.short == word for d in named(word))


def _between(name: str) -> int:
    """Where the second of two such names begins in ``name``; 0 where it is none."""
    for at in range(2, len(name) - 1):
        if name[at - 1] in "县区旗" and any(
            _are_sisters(name[:at], name[at:end]) for end in range(at + 2, len(name) + 1)
        ):
            return at
    return 0


def _are_sisters(one: str, other: str) -> bool:
    """Whether two names are of divisions of one rank: two counties, or two of one kind."""
    if other[-1] not in "县区旗市":
        return False
    ranks = {d.level for d in named(one) if d.name == one}
    same = ranks & {d.level for d in named(other) if d.name == other}
    return bool(same) and (one[-1] == other[-1] or same == {"county"})
