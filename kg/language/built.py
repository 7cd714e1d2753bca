"""Railways, dams and bridges as projects: the named structures behind a verb of building."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.places import runs_through_verb
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.words import alternation


def read_built(_text: str, masked: str) -> Iterator[Candidate]:
    """What is being built, each of a list: 开工建设平漯周高铁、呼南高铁焦作至洛阳段."""
    one = re.compile(_structure())
    for m in _list().finditer(masked):
        for name in one.finditer(masked, *m.span(m.lastindex or 0)):
            if not _unnamed().search(name.group()) and not runs_through_verb(name.group("own")):
                yield Candidate(name.start(), name.end(), "Programme", 0.6, "programme.built")


@cache
def _structure() -> str:
    p = names().programmes
    inner = f"(?:[^{re.escape(names().breaks)}{BEGIN}{INNER}和及]|{PLACE})"
    end = f"(?:[^{re.escape(names().breaks)}{BEGIN}{INNER}和及]{{1,4}}?|{PLACE})"
    stretch = f"(?:{end}(?:[至到—-]{end}){{1,2}}段|{PLACE}段)?"
    return f"(?P<own>{inner}{{2,12}}?){alternation(p.structures)}{stretch}"


@cache
def _list() -> re.Pattern[str]:
    p = names().programmes
    one = _structure().replace("?P<own>", "?:")
    row = f"({one}(?:[、和及]{one})*)"
    hard, soft = alternation(p.building), alternation(p.pushing)
    follows = (
        f"(?!{alternation(p.not_structure)})(?=[^\\u4e00-\\u9fff]|等|建设|项目|工程|前期|和|及)"
    )
    return re.compile(f"{hard}{row}{follows}|{soft}{row}(?=等?(?:项目)?(?:建设|前期))")


@cache
def _unnamed() -> re.Pattern[str]:
    """What makes of it a kind of structure, or a number of them."""
    return re.compile("|".join(names().programmes.no_structure))
