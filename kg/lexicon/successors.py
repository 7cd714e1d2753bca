"""Which body took over from which, and when: the data of ``successors.toml``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec

from kg.errors import LexiconError

TERRITORIES = ("省", "自治区", "市", "县", "区", "州", "盟", "旗", "兵团")
"""What the name of a territory ends in."""


class Succession(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``before`` was renamed into or taken over by ``after`` in ``date`` (a month).

    ``local``: the names follow that of a territory (山西省 + 环境保护厅); otherwise they are whole.
    """

    before: tuple[str, ...]
    after: str
    date: str
    source: str
    local: bool = False


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    succession: tuple[Succession, ...]


@cache
def successions() -> tuple[Succession, ...]:
    """All rows, in file order. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("successors.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=_File).succession
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="successors.toml", why=error) from error


@cache
def _tables() -> tuple[dict[str, tuple[Succession, ...]], dict[str, tuple[Succession, ...]]]:
    """Rows by the name before, whole names and ends of local ones."""
    whole: dict[str, tuple[Succession, ...]] = {}
    local: dict[str, tuple[Succession, ...]] = {}
    for row in successions():
        table = local if row.local else whole
        for before in row.before:
            table[before] = (*table.get(before, ()), row)
    return whole, local


def successors(name: str) -> Iterator[tuple[str, Succession]]:
    """The bodies that took over from the one of this name, with the row that says so.

    >>> [(after, row.date) for after, row in successors("泽州县环境保护局")]
    [('泽州县生态环境局', '2018-10')]
    """
    whole, local = _tables()
    for row in whole.get(name, ()):
        yield row.after, row
    for size in range(2, len(name) - 1):
        place = name[:-size]
        # 文化和旅游局 ends in 旅游局, and 国家旅游局 is of no territory: neither is a local 旅游局.
        if place.endswith(TERRITORIES):
            for row in local.get(name[-size:], ()):
                yield place + row.after, row
