"""Entities of other spaCy pipelines, under our names for them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec
from spacy.tokens import Doc

from kg.language.candidates import Candidate

CONFIDENCE = 0.9
"""Given to entities whose pipeline says nothing of its confidence."""


@cache
def labels() -> dict[str, str]:
    """Label of another scheme → our type, from ``entity_labels.toml``."""
    data = files("kg.lexicon").joinpath("entity_labels.toml").read_bytes()
    table = msgspec.toml.decode(data, type=dict[str, tuple[str, ...]])
    return {label: kind for kind, group in table.items() for label in group}


def read_foreign(doc: Doc) -> list[Candidate]:
    """The document's entities that are of one of our types."""
    known = labels()
    return [
        Candidate(e.start_char, e.end_char, known[e.label_], CONFIDENCE, "pipeline")
        for e in doc.ents
        if e.label_ in known
    ]
