"""Offices of other states: 法国总统, and 国家主席 behind a foreign ruling party."""

from __future__ import annotations

import re
from functools import cache

from kg.extraction.posts.body import Body
from kg.extraction.posts.fit import NATIONAL
from kg.lexicon.agencies import agency_names
from kg.lexicon.titles import TitleEntry, titles
from kg.lexicon.words import longest_first

WHOLE = re.compile(r"(?:共和国|王国|联邦|大公国|公国|酋长国)$")
OURS = ("中国", "中华人民共和国")
OF_NO_STATE = ("成员", "委员", "常委", "候补委员", "常务委员")
"""Seats that a state itself does not have."""
LONGEST = 10
"""Letters of the longest name of a state."""


def is_office(entry: TitleEntry) -> bool:
    """Whether the title is of a state's head or of the head of its government, or of one who
    serves them (总统特使)."""
    return entry.noun in titles().state_offices or entry.noun.startswith(titles().only_abroad)


def of_short(short: str, text: str) -> str:
    """The state of one character: 巴 is 巴基斯坦, but 巴勒斯坦 in a text that names only that."""
    usual = titles().short_states[short]
    if usual in text:
        return usual
    others = [state for state in titles().states if state[0] == short and state in text]
    return others[0] if len(others) == 1 else usual


def full_name(name: str, text: str = "") -> str:
    """A state as papers mostly print it: 美 is 美国, 某某联邦 and 某某共和国 are 某某."""
    name = of_short(name, text) if name in titles().short_states else name
    found = _states().match(name)
    return found[0] if found and WHOLE.fullmatch(name, found.end()) else name


def may_have(entry: TitleEntry, body: str) -> bool:
    """Whether a title can be one of a body, as far as it is one that only other states have."""
    if entry.noun in titles().speakers:
        return NATIONAL.match(body) is None
    if entry.noun in OF_NO_STATE and is_state(body):
        return False
    return entry.noun not in titles().only_abroad or is_state(body)


def is_state(name: str) -> bool:
    """Whether a printed place is another state, by its short or its full name."""
    if name in OURS:
        return False
    known = name in titles().states or name in titles().short_states
    return known or bool(WHOLE.search(name))


def state_of(body: Body) -> str | None:
    """The state a body is one of, by the name it begins with; ``None`` for one at home."""
    for party, state in titles().foreign_parties.items():
        if body.name.startswith(party):
            return state
    found = _states().match(body.name)
    if found is None and body.name[1:] in agency_names().central:
        return titles().short_states.get(body.name[0])
    return found[0] if found else None


def state_before(text: str, end: int) -> str | None:
    """The state whose name ends at ``end``, where no mention says so."""
    for size in range(min(LONGEST, end), 1, -1):
        if text[end - size : end] in titles().states:
            return text[end - size : end]
    return None


def last_named(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last state whose name stands between two offsets, marked or not."""
    found = None
    for match in _states().finditer(text, start, end):
        found = match
    return found


@cache
def _states() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, longest_first(titles().states))))
