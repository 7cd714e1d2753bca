"""IRIs for what we describe: the same name gives the same IRI in every run and on every machine.

A node's key is its IRI after the base: names stand in it as they are written (RFC 3987), so
that a person can read them. ``docs/rdf.md`` lists the forms. No IRI depends on order, time or
a counter.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from pyoxigraph import NamedNode

from kg.graph.namespaces import ENTITY_BASE, PREFIXES, SCHEMES
from kg.graph.statements import slug


def entity(key: str) -> NamedNode:
    """The IRI of the node, statement or evidence with this key."""
    return NamedNode(ENTITY_BASE + _OUTSIDE.sub(lambda m: quote(m[0]), key))


_OUTSIDE = re.compile("[\ufffc\ufffd\U000e0000-\U000e0fff]")
"""Printable to Python, and so left in a key, but outside the characters of an IRI (RFC 3987)."""


def key_of(iri: str) -> str | None:
    """The key in an IRI of ours, ``None`` for any other IRI."""
    return iri.removeprefix(ENTITY_BASE) if iri.startswith(ENTITY_BASE) else None


def concept(scheme: str, name: str) -> NamedNode:
    """The IRI of the concept ``name`` in one of ``SCHEMES``."""
    if scheme not in SCHEMES:
        raise KeyError(scheme)
    return NamedNode(PREFIXES[scheme] + slug(name))
