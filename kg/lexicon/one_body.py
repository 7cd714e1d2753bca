"""One name for a body that goes by several: the data of ``one_body.toml``."""

from __future__ import annotations

import re
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


SESSIONS = re.compile("^(?:第?[一二三四五六七八九十]+届、?)+(?=全国人)")
"""第十届、十一届 before 全国人民代表大会."""
STATES = ("共和国", "王国", "联邦", "公国")
OF_STATES = re.compile(
    "(?:社会主义|民主|人民|伊斯兰|联邦|阿拉伯|哈希姆|多民族|玻利瓦尔|合作|东岸)*(?:共和国|王国|联邦|大?公国)"
)
"""What follows the usual name of a state in its full one."""


def _state(name: str) -> str | None:
    """The usual name of a state printed in full: 某某伊斯兰共和国 is 某某."""
    for size in range(len(name) - 2, 1, -1):
        if name[:size] in countries() and OF_STATES.fullmatch(name, size):
            return name[:size]
    return None


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
    name = SESSIONS.sub("", name)
    if name in lexicon.full:
        return lexicon.full[name]
    if name.endswith(STATES) and (state := _state(name)) is not None:
        return lexicon.full.get(state, state)
    usual = lexicon.shorts.get(name[:1])
    if usual is None or name[1:] not in lexicon.organs.names:
        return name
    if usual in text:
        return usual + name[1:]
    others = sorted({c for c in countries().values() if c[0] == name[0] and c in text})
    return others[0] + name[1:] if len(others) == 1 else name
