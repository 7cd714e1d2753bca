"""One name for a body that goes by several: the data of ``one_body.toml``."""

from __future__ import annotations

from functools import cache, cached_property
from importlib.resources import files

import msgspec

from kg.errors import LexiconError
from kg.lexicon.countries import countries


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A canonical name and the others."""

    full: str
    names: tuple[str, ...]


class Organs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What organs of foreign states are called."""

    names: frozenset[str]


class OneBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """The whole file; its comments say what each table means."""

    body: tuple[Names, ...]
    shorts: dict[str, str]
    organs: Organs

    @cached_property
    def full(self) -> dict[str, str]:
        """The canonical name by every other."""
        return {name: body.full for body in self.body for name in body.names}


@cache
def one_body() -> OneBody:
    """The file, read once. Raises ``LexiconError`` E202."""
    data = files("kg.lexicon").joinpath("one_body.toml").read_bytes()
    try:
        return msgspec.toml.decode(data, type=OneBody)
    except msgspec.DecodeError as error:
        raise LexiconError("E202", path="one_body.toml", why=error) from error


def one_name(name: str, text: str = "") -> str:
    """The name under which a body is known everywhere.

    ``text`` is that of the article, which tells whose 国防部 俄国防部 is.

    >>> one_name("俄国防部", "俄罗斯国防部称")
    '俄罗斯国防部'
    """
    lexicon = one_body()
    if name in lexicon.full:
        return lexicon.full[name]
    usual = lexicon.shorts.get(name[:1])
    if usual is None or name[1:] not in lexicon.organs.names:
        return name
    if usual in text:
        return usual + name[1:]
    others = sorted({c for c in countries().values() if c[0] == name[0] and c in text})
    return others[0] + name[1:] if len(others) == 1 else name
