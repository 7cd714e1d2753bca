"""What the components hand on: candidate mentions with the rule that read them.

Candidates lie on the document's ``user_data``, as offsets, since they may not fit its tokens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, get_args

from kg.formats import MentionType

if TYPE_CHECKING:
    from spacy.tokens import Doc

RECOGNISED, NAMED, CONFIRMS = "kg.recognised", "kg.named", "kg.confirms"
"""Keys of ``Doc.user_data``: what the recogniser read, what the rules read, and whether the
recogniser reads by our conventions."""


TYPES: dict[str, MentionType] = {kind: kind for kind in get_args(MentionType)}
"""The types a candidate may have, as a record's mention names them."""


class Candidate(NamedTuple):
    """``text[start:end]`` may be a mention of ``type``; ``rule`` says who thinks so."""

    start: int
    end: int
    type: str
    confidence: float
    rule: str

    @property
    def length(self) -> int:
        """Characters in the span."""
        return self.end - self.start


def put(doc: Doc, layer: str, candidates: list[Candidate]) -> None:
    """Lay the candidates of one layer on the document."""
    doc.user_data[layer] = [tuple(c) for c in candidates]


def get(doc: Doc, layer: str) -> list[Candidate]:
    """The candidates of a layer; none where its component did not run."""
    return [Candidate(*c) for c in doc.user_data.get(layer, ())]
