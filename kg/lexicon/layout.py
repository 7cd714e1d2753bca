"""How a page is laid out: the patterns of ``layout.toml``, compiled."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import msgspec


class Publisher(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A publisher; ``province`` is the GB/T 2260 code of the province a provincial one serves."""

    name: str
    aliases: tuple[str, ...] = ()
    province: str | None = None


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    furniture: list[str]
    tail: list[str]
    stamp: list[str]
    dateline: list[str]
    dateline_rest: str
    byline_roles: list[str]
    byline_tail: str
    publisher: tuple[Publisher, ...]


class Layout(msgspec.Struct, frozen=True):
    """Compiled patterns; each is meant for ``fullmatch`` on a stripped line but ``dateline``
    (a prefix) and ``byline_tail`` (a suffix)."""

    furniture: re.Pattern[str]
    tail: re.Pattern[str]
    stamp: re.Pattern[str]
    dateline: re.Pattern[str]
    byline_roles: re.Pattern[str]
    byline_tail: re.Pattern[str]
    publishers: tuple[Publisher, ...]


@cache
def layout() -> Layout:
    """The layout patterns, read once."""
    room = files("kg.lexicon")
    data = msgspec.toml.decode(room.joinpath("layout.toml").read_bytes(), type=_Data)

    def union(patterns: list[str]) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{p})" for p in patterns))

    return Layout(
        furniture=union(data.furniture),
        tail=union(data.tail),
        stamp=union(data.stamp),
        dateline=re.compile(f"(?:{'|'.join(data.dateline)}){data.dateline_rest}"),
        byline_roles=union(sorted(data.byline_roles, key=lambda r: (-len(r), r))),
        byline_tail=re.compile(f"(?:{data.byline_tail})$"),
        publishers=data.publisher,
    )
