"""SPARQL over what was built: embedded, or in a store of yours."""

from kg.store.embedded import Embedded, load
from kg.store.query import Answer, Source, bind, known_queries, read_query, render
from kg.store.remote import Remote

__all__ = [
    "Answer",
    "Embedded",
    "Remote",
    "Source",
    "bind",
    "known_queries",
    "load",
    "read_query",
    "render",
]
