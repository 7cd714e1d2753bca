"""The key of every node: what makes two mentions the same thing.

A key is ``<kind>/<slug>`` or ``<kind>/<slug>.<slug>…``. It depends on the names alone, so a
node has one key in every build.
"""

from __future__ import annotations

import re

from kg.graph.statements import Kind, slug

_QUOTES = str.maketrans("", "", "“”‘’\"'「」『』《》")
_SPACE = re.compile(r"\s+")
_DEICTIC = re.compile("[省市县区州盟旗镇乡村校院]|[全我本该]")


def bare(name: str) -> str:
    """``name`` without white space: line breaks inside names are the page's, not the name's."""
    return _SPACE.sub("", name)


Body = str | tuple[str, str]
"""What makes an agency one: its canonical name, with its article where the name says too little."""


def official(name: str, body: Body) -> str:
    """An official: the name and an agency of theirs, never the name alone."""
    return _key(Kind.OFFICIAL, bare(name), *_parts(body))


def person(name: str, article: str) -> str:
    """Someone without a post, known within one article."""
    return _key(Kind.PERSON, bare(name), article)


def agency(body: Body) -> str:
    """An agency by its canonical full name, jurisdiction included."""
    return _key(Kind.AGENCY, *_parts(body))


def post(body: Body, title: str) -> str:
    """The post of that title in that agency."""
    return _key(Kind.POST, *_parts(body), bare(title))


def tenure(official: str, body: Body, title: str) -> str:
    """A person's holding of a post; ``official`` is the official's key."""
    holder = official.partition("/")[2]
    post = ".".join(slug(part) for part in (*_parts(body), bare(title)))
    return f"{Kind.TENURE.lower()}/{holder}.{post}"


def place(name: str, code: str | None) -> str:
    """A place by its division code where it has one, else by its name."""
    return _key(Kind.PLACE, code or bare(name))


def programme(name: str) -> str:
    """A programme by its name; quotation marks are printed or not as the paper likes."""
    return _key(Kind.PROGRAMME, programme_name(name).translate(_QUOTES) or bare(name))


def programme_name(name: str) -> str:
    """The name without the quotation marks around the whole of it."""
    name = bare(name)
    for left, right in ("“”", "‘’", "「」", "『』", "《》", '""'):
        inner = name[1:-1]
        if name[:1] == left and name[-1:] == right and left not in inner and right not in inner:
            return inner or name
    return name


def event(name: str, frame: str) -> str:
    """An event by its name; 省委全会 and the like are told apart by ``frame``, where printed."""
    name = bare(name).translate(_QUOTES) or bare(name)
    return _key(Kind.EVENT, name, frame) if _DEICTIC.match(name) else _key(Kind.EVENT, name)


def article(identifier: str) -> str:
    """An article by its id."""
    return _key(Kind.ARTICLE, identifier)


def in_article(kind: Kind, article: str, start: int, end: int, ordinal: int = 0) -> str:
    """Something read from one stretch of an article; ``ordinal`` tells apart what shares it."""
    return _key(kind, article, f"{start}-{end}") + (f".{ordinal}" if ordinal else "")


def _parts(body: Body) -> tuple[str, ...]:
    return (bare(body),) if isinstance(body, str) else (bare(body[0]), body[1])


def _key(kind: Kind, *names: str) -> str:
    return f"{kind.lower()}/{'.'.join(slug(name) for name in names)}"
