"""Which agency names mean one body everywhere: the data of ``anchors.toml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from kg.errors import LexiconError
from kg.lexicon.agencies import agency_names
from kg.lexicon.countries import countries
from kg.lexicon.divisions import named

LONGEST = 12
"""No division's name is longer."""


class Anchors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; its comments say what each list means."""

    national: tuple[str, ...]
    deictic: tuple[str, ...]
    bare: frozenset[str]
    functional: tuple[str, ...]
    institutions: tuple[str, ...]
    specific: int


@cache
def anchors() -> Anchors:
    """The lists, read once. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("anchors.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=Anchors)
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="anchors.toml", why=error) from error


@cache
def anchored(name: str) -> bool:
    """Whether ``name`` by itself, its jurisdiction unknown, means one body wherever printed."""
    lists = anchors()
    if name in lists.bare:
        return False
    if name in agency_names().central or name.startswith(lists.national):
        return True
    core = name.removeprefix("中共")
    if any(_division(core[:size]) for size in range(2, LONGEST + 1)):
        return True
    if any(name[:size] in countries() for size in range(2, len(name))):
        return True
    if name.startswith(lists.deictic):
        return False
    if len(name) >= lists.specific or any(name.find(word) > 1 for word in lists.institutions):
        return True
    return not name.endswith(lists.functional)


def _division(name: str) -> bool:
    """A division's full name, or a province's short one; 合作 and 朝阳 are too often words."""
    return any(name == each.name or each.level == "province" for each in named(name))
