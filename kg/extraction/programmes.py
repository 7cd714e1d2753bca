"""Programmes as rows name them."""

from __future__ import annotations

import re
from functools import cache

from kg.extraction.context import Context
from kg.formats import Mention
from kg.lexicon.undertakings import undertakings


def programme_name(text: str) -> str:
    """A programme's printed name without white space and without outer quotation marks."""
    name = re.sub(r"\s", "", text)
    if name[:1] in tuple('“「『"') and name[-1:] in tuple('”」』"'):
        inner = name[1:-1]
        if not re.search("[“”「」]", inner):
            return inner
    return name


def whole_name(ctx: Context, p: Mention) -> str:
    """``p`` with the head noun a quoted name runs on to (“四维一体”调解体系), or without the
    verb's half of a word a name was read into (…项目计划|投资3亿元)."""
    if p.text.endswith("项目计划") and ctx.text.startswith("投资", p.end):
        return p.text.removesuffix("计划")
    if p.text[-1:] not in tuple('”」』"'):
        return p.text
    m = _head().match(ctx.text, p.end)
    return p.text + m[0] if m and not ctx.inside(p.end, m.end()) else p.text


@cache
def _head() -> re.Pattern[str]:
    heads = undertakings().pattern("heads").pattern
    return re.compile(
        rf" ?(?:(?![的和与及等在为有了])[一-龥]){{0,8}}?(?:{heads})(?=[，。、；,\n（]|$)"
    )
