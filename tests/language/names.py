"""What the readers find in a text of one's own, without a recogniser."""

from __future__ import annotations

from kg.language.choosing import choose
from kg.language.naming import read_names


def found(text: str, kind: str) -> list[str]:
    """The names of one type that stand in ``text``, in its order."""
    return [text[c.start : c.end] for c in choose(text, [], read_names(text, [])) if c.type == kind]
