"""``kg.load()``: the pipeline that reads names and titles off a text."""

from __future__ import annotations

from typing import Literal

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.errors import ModelError
from kg.formats import Mention
from kg.language import components
from kg.language.borders import word_cutter
from kg.language.candidates import TYPES
from kg.language.tokenizer import Tokenizer

Segmenter = Literal["pkuseg", "char"]
LONGEST_TEXT = 100_000_000
"""spaCy refuses longer texts; its own limit guards a parser's memory, and there is none here."""


def load(
    pipeline: str | None = None,
    segmenter: Segmenter = "pkuseg",
    recogniser: Literal["own", "lac"] = "own",
) -> Language:
    """The pipeline. ``doc.ents`` hold Person, Agency, Place, Programme and Event,
    ``doc.spans["titles"]`` the titles of office.

    ``pipeline`` names an installed spaCy pipeline (``zh_core_web_trf``) or a folder with one, whose
    entities then take the place of our recogniser's. Raises ``ModelError``: E301 where weights are
    missing, E302 where a name is unknown, E303 where the pipeline cannot be loaded.
    """
    if segmenter not in ("pkuseg", "char"):
        raise ModelError("E302", name=segmenter, known="pkuseg, char")
    if pipeline is None:
        nlp = spacy.blank("zh")
        cutter = word_cutter() if segmenter == "pkuseg" else None
        nlp.tokenizer = Tokenizer(nlp.vocab, cutter)
        nlp.add_pipe("kg_recogniser", config={"recogniser": recogniser})
    else:
        nlp = _installed(pipeline)
        nlp.add_pipe("kg_foreign")
    for name in ("kg_names", "kg_mentions", "kg_titles"):
        nlp.add_pipe(name)
    nlp.max_length = LONGEST_TEXT
    return nlp


def _installed(name: str) -> Language:
    try:
        return spacy.load(name)
    except (OSError, ValueError, ImportError) as error:
        raise ModelError("E303", name=name, why=str(error).split("\n", 1)[0]) from error


def mentions(doc: Doc) -> list[Mention]:
    """The document's mentions as a record holds them, in text order."""
    return [
        Mention(
            type=TYPES[span.label_],
            start=span.start_char,
            end=span.end_char,
            text=span.text,
            confidence=1.0 if span._.confidence is None else span._.confidence,
        )
        for span in doc.ents
        if span.label_ in TYPES
    ]


__all__ = ["components", "load", "mentions"]
