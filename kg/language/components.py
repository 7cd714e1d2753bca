"""The factories of the pipeline, in the order they run."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.errors import ModelError
from kg.language.borders import WordBorders, word_cutter
from kg.language.boundaries import cut_tokens
from kg.language.candidates import CONFIRMS, NAMED, RECOGNISED, Candidate, get, put
from kg.language.choosing import choose
from kg.language.confirming import confirmed
from kg.language.foreign import read_foreign
from kg.language.naming import read_names
from kg.language.recogniser import Recogniser, lac
from kg.language.tagger import WEIGHTS, Tagger
from kg.language.titles import find_titles

if not Span.has_extension("confidence"):
    Span.set_extension("confidence", default=None)
    Span.set_extension("rule", default=None)


class RecogniserComponent:
    """Runs a recogniser over the plain text, a batch of documents at a time."""

    def __init__(self, recogniser: Recogniser) -> None:
        self.recogniser = recogniser

    def __call__(self, doc: Doc) -> Doc:
        """Lay what the recogniser reads on ``doc``."""
        return self.read([doc])[0]

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 16) -> Iterator[Doc]:
        """The same over a stream."""
        remaining = iter(stream)
        while docs := list(itertools.islice(remaining, batch_size)):
            yield from self.read(docs)

    def read(self, docs: Sequence[Doc]) -> Sequence[Doc]:
        """Lay on each document the candidates its text gives."""
        answers = self.recogniser.predict([doc.text for doc in docs])
        for doc, found in zip(docs, answers, strict=True):
            put(doc, RECOGNISED, [Candidate(*mention, "recogniser") for mention in found])
            doc.user_data[CONFIRMS] = self.recogniser.confirms
        return docs


@Language.factory("kg_recogniser", default_config={"recogniser": "own"})
def make_recogniser(
    nlp: Language,  # noqa: ARG001  # spaCy hands in both by name
    name: str,  # noqa: ARG001
    recogniser: str,
) -> RecogniserComponent:
    """``own`` (our weights) or ``lac``. Raises ``ModelError`` E302 for another name."""
    if recogniser == "own":
        return RecogniserComponent(Tagger(WEIGHTS))
    if recogniser == "lac":
        return RecogniserComponent(lac())
    raise ModelError("E302", name=recogniser, known="own, lac")


@Language.component("kg_foreign")
def foreign(doc: Doc) -> Doc:
    """Take another pipeline's entities for what was recognised."""
    put(doc, RECOGNISED, read_foreign(doc))
    return doc


@Language.component("kg_names")
def names(doc: Doc) -> Doc:
    """Lay on ``doc`` the names that the lexicon and the shapes of names give."""
    borders = WordBorders(doc.text, word_cutter())
    recognised = get(doc, RECOGNISED)
    named = read_names(doc.text, recognised, borders.straddle)
    if doc.user_data.get(CONFIRMS):
        named = list(confirmed(doc.text, named, recognised))
    put(doc, NAMED, named)
    return doc


@Language.component("kg_mentions")
def choose_mentions(doc: Doc) -> Doc:
    """Choose flat mentions among the candidates, cut the tokens to them and set ``doc.ents``."""
    chosen = choose(doc.text, get(doc, RECOGNISED), get(doc, NAMED))
    cut_tokens(doc, (offset for c in chosen for offset in (c.start, c.end)))
    ents = []
    for c in chosen:
        span = doc.char_span(c.start, c.end, label=c.type)
        if span is None:
            raise AssertionError(f"tokens do not fit the mention at {c.start}")
        span._.confidence, span._.rule = c.confidence, c.rule
        ents.append(span)
    doc.set_ents(ents)
    return doc


@Language.component("kg_titles")
def titles(doc: Doc) -> Doc:
    """Fill ``doc.spans["titles"]`` with titles of office, labelled by their role."""
    found = find_titles(doc.text)
    cut_tokens(doc, (offset for t in found for offset in (t.start, t.end)))
    spans = (doc.char_span(t.start, t.end, label=t.entry.role) for t in found)
    doc.spans["titles"] = [span for span in spans if span is not None]
    return doc
