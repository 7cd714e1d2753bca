"""What the features measure on dossiers: how high, how far apart in time, whether rivals."""

from __future__ import annotations

from datetime import date

from kg.lexicon.divisions import by_code
from kg.lexicon.identity import Pool, identity
from kg.lexicon.surnames import surname_of
from kg.resolution.dossiers import Dossier

SOON = 21
"""Days within which nobody takes over another territory unannounced."""

SHORTEST = 3
"""A body's name of fewer characters stands in too many others; of so many only at the end."""
LONG_ENOUGH = 5
"""Of so many characters or more, two articles' own bodies of one name are rather one."""


def highest(dossier: Dossier) -> Pool:
    """The highest walk of life a person is seen in."""
    steps = identity().steps
    found = max(dossier.pools, key=lambda pool: (steps[pool], pool))
    # Few foreigners are named in the news, whatever their bodies are called.
    return "foreign" if found in ("other", "staff") and not native(dossier.key.name) else found


def native(name: str) -> bool:
    """Whether a name can be a Chinese one: a surname and one or two characters."""
    surname = surname_of(name)
    return surname is not None and len(name) - len(surname) <= 2


def official(dossier: Dossier) -> bool:
    """Whether any post is one of the state or the party."""
    return bool(dossier.pools - {"other", "foreign"})


def gap(left: Dossier, right: Dossier) -> int | None:
    """Days from the last attestation of one to the first of the other; 0 where they overlap."""
    if left.days is None or right.days is None:
        return None
    return max(0, between(left.days, right.days))


def alike(short: str, long: str) -> float:
    """How much it tells that two bodies' names agree in their words, from 0 to 1.

    >>> alike("主席团", "主席团"), alike("越共中央", "越南共产党中央"), alike("国会", "越南国会")
    (0.5, 1.0, 0.0)
    """
    if short == long:
        return (0.5 if len(short) < LONG_ENOUGH else 0.7) if len(short) >= SHORTEST else 0.0
    if len(short) == SHORTEST:
        return 1.0 if long.endswith(short) else 0.0
    return 1.0 if len(short) > SHORTEST and abridges(short, long) else 0.0


def abridges(short: str, long: str) -> bool:
    """Whether ``short`` is ``long`` with characters left out, and the two are not equal."""
    rest = iter(long)
    return short != long and all(char in rest for char in short)


def between(one: tuple[str, str], other: tuple[str, str]) -> int:
    """Days between two stretches of time; 0 or less where they meet."""
    first, second = sorted((one, other))
    try:
        return (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days
    except ValueError:
        # A year or a month alone is no day that could contradict another.
        return SOON + 1


def rivals(one: str, other: str) -> bool:
    """Whether two territories cannot have one head: they differ and neither lies in the other."""
    here, there = by_code(one), by_code(other)
    return bool(here and there and not here.within(there) and not there.within(here))


def place_name(code: str) -> str:
    """The name of a division, or its code where the table has none."""
    division = by_code(code)
    return division.name if division else code


def of_article(agency: str) -> bool:
    """Whether an agency's key is qualified by an article, so that it means something there only."""
    _, mark, qualifier = agency.partition("@")
    return bool(mark) and by_code(qualifier) is None


def plain(agency: str) -> str:
    """An agency's key without what tells it from others of its name, and without 中共."""
    return agency.partition("@")[0].removeprefix("中共")
