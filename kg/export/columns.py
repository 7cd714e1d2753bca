"""Columns of a property graph: every attribute name once, with one scalar type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from kg.graph.statements import Scalar

TYPES: dict[type, str] = {bool: "boolean", int: "long", float: "double", str: "string"}
"""Python type → the name that GraphML and GEXF share for it."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def columns(rows: Iterable[Mapping[str, object]], first: Iterable[str] = ()) -> dict[str, str]:
    """Attribute name → type, ``first`` before the rest in alphabetical order.

    A name seen with two types is a string. Readers fold the case of names: two names that
    differ in nothing else are a fault of the caller (``ValueError``).
    """
    found: dict[str, str] = {}
    for row in rows:
        for name, value in row.items():
            kind = TYPES[type(value)]
            found[name] = kind if found.setdefault(name, kind) == kind else "string"
    if len({name.lower() for name in found}) < len(found):
        raise ValueError(f"names differ in case only: {sorted(found)}")
    leading = [name for name in first if name in found]
    return {name: found[name] for name in (*leading, *sorted(found.keys() - {*leading}))}


def printed(value: object) -> str:
    """A scalar as the XML formats and the tables print it, what XML 1.0 forbids left out."""
    scalar = cast("Scalar", value)
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    if isinstance(scalar, float):
        return f"{scalar:.15g}"
    return _FORBIDDEN.sub("", str(scalar))
