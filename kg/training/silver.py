"""Silver: plain news labelled by a teacher, kept where the teacher is sure.

The teacher is a recogniser trained so far; where a programme is printed in its own shape
(``made.PROGRAMME``) the shape corrects it. A sentence is kept when every mention in it has the
asked probability. What is written is text of others and stays outside the package.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from kg.formats import Mention
from kg.language.pieces import pieces
from kg.training.made import PROGRAMME
from kg.training.readers import Sentence, cut_sentences

Labels = tuple[tuple[int, int, str], ...]


class Teacher(Protocol):
    """Anything that answers as ``kg.language.tagger.Tagger`` does."""

    def predict(self, texts: Sequence[str], /) -> Sequence[Sequence[tuple[int, int, str, float]]]:
        """Mentions with their probabilities, a list for each text."""
        ...


def silver(texts: Iterable[str], teacher: Teacher, *, floor: float) -> Iterator[Sentence]:
    """The sentences of ``texts`` in which the teacher is sure of every mention, and has some."""
    for text in texts:
        sentences = [text[start:end] for start, end in pieces(text)]
        for sentence, found in zip(sentences, teacher.predict(sentences), strict=True):
            if not found or min(mention[3] for mention in found) < floor:
                continue
            labels = with_shapes(sentence, tuple(mention[:3] for mention in found))
            if labels is not None:
                yield Sentence(sentence, labels, "ours")


class WholeReader(Protocol):
    """Anything that reads as ``kg.language.reader.PlainReader`` does."""

    def read(self, texts: Sequence[str], /) -> Sequence[Sequence[Mention]]:
        """The mentions of each text."""
        ...


def read_silver(texts: Iterable[str], reader: WholeReader) -> Iterator[Sentence]:
    """The sentences of ``texts`` in which the network and the readers of names together mark
    something, so that the network learns what the readers know."""
    for text in texts:
        spans = tuple((m.start, m.end, m.type) for m in reader.read([text])[0])
        yield from (s for s in cut_sentences(Sentence(text, spans, "ours")) if s.spans)


def with_shapes(text: str, labels: Labels) -> Labels | None:
    """``labels`` with the programmes that show by their shape; ``None`` where the two disagree."""
    kept = list(labels)
    for match in PROGRAMME.finditer(text):
        start, end = match.span()
        across = [label for label in kept if label[0] < end and start < label[1]]
        if any(a < start or b > end for a, b, _ in across):
            return None
        kept = [label for label in kept if label not in across]
        kept.append((start, end, "Programme"))
    return tuple(sorted(kept))


def thinned(sentences: Iterable[Sentence], count: int, seed: int) -> list[Sentence]:
    """At most ``count`` different sentences, those with rarer types first, then by lot."""
    rng = random.Random(seed)
    different = list({sentence.text: sentence for sentence in sentences}.values())
    rare = {"Programme", "Event"}
    order = sorted(
        different,
        key=lambda s: (not any(label in rare for *_, label in s.spans), rng.random()),
    )
    return order[:count]


def write_silver(path: Path, sentences: Iterable[Sentence]) -> int:
    """Write as ``.jsonl`` rows that ``readers.read_spans`` reads; returns how many."""
    rows = [json.dumps({"text": s.text, "ents": s.spans}, ensure_ascii=False) for s in sentences]
    path.write_text("".join(row + "\n" for row in rows), encoding="utf-8")
    return len(rows)
