"""Programmes as rows name them."""

from __future__ import annotations

import re


def programme_name(text: str) -> str:
    """A programme's printed name without white space and without outer quotation marks."""
    name = re.sub(r"\s", "", text)
    if name[:1] in tuple('“「『"') and name[-1:] in tuple('”」』"'):
        inner = name[1:-1]
        if not re.search("[“”「」]", inner):
            return inner
    return name
