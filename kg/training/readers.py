"""Corpora as they lie on disk → sentences with labelled spans, or lists of words.

The readers change nothing but what the corpus format forces: offsets are code points into the
text as printed. Each set keeps its own labels; what they mean to us is told in ``labels.py``.
"""

from __future__ import annotations

import itertools
import json
import lzma
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from kg.errors import ModelError
from kg.language.pieces import sentence_borders

Item = TypeVar("Item")

_TOKEN = re.compile(r"\[?([^/\s]+)/([A-Za-z]+)(\](?:[A-Za-z]+))?")


class Sentence(msgspec.Struct, frozen=True):
    """A stretch of text with non-overlapping spans ``(start, end, label)`` in text order."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    corpus: str


def _lines(path: Path) -> Iterator[str]:
    if not path.is_file():
        raise ModelError("E310", path=path)
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as handle:
        yield from handle


def read_spans(path: Path, corpus: str) -> list[Sentence]:
    """Rows ``{"text", "ents": [[start, end, label], …]}`` of a ``.jsonl`` or ``.jsonl.xz`` file."""
    rows = (json.loads(line) for line in _lines(path))
    return [
        Sentence(
            row["text"], tuple((start, end, label) for start, end, label in row["ents"]), corpus
        )
        for row in rows
    ]


def read_segmented(path: Path) -> list[list[str]]:
    """Paragraphs of People's Daily as lists of words.

    The leading paragraph number and the tags are dropped; a surname and the given name that
    follows (``江/nr 泽民/nr``) become one word, as our readers name people.
    """
    paragraphs = []
    for line in _lines(path):
        tokens = [(m[1], m[2]) for m in _TOKEN.finditer(line)][1:]
        words = _join_names(tokens)
        if words:
            paragraphs.append(words)
    return paragraphs


def _join_names(tokens: Sequence[tuple[str, str]]) -> list[str]:
    words: list[str] = []
    surname = False
    for word, tag in tokens:
        if tag == "nr" and surname and len(word) <= 2:
            words[-1] += word
            surname = False
            continue
        words.append(word)
        surname = tag == "nr" and len(word) <= 2
    return words


def held_back(
    items: Sequence[Item], *, block: int = 20, every: int = 10
) -> tuple[list[Item], list[Item]]:
    """Split into what is trained on and what is measured on.

    Whole blocks of ``block`` neighbours are held back, one block in ``every``, so that
    paragraphs of one article do not stand on both sides. The split never changes.
    """
    kept: list[Item] = []
    held: list[Item] = []
    for at, item in enumerate(items):
        (held if (at // block) % every == every - 1 else kept).append(item)
    return kept, held


def read_gold(folder: Path, corpus: str = "gold") -> list[Sentence]:
    """Our own annotated articles (``*.json`` with ``text`` and ``mentions``), cut to sentences."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise ModelError("E310", path=folder)
    sentences: list[Sentence] = []
    for path in paths:
        row = json.loads(path.read_text(encoding="utf-8"))
        spans = sorted((m["start"], m["end"], m["type"]) for m in row["mentions"])
        sentences.extend(cut_sentences(Sentence(row["text"], tuple(spans), corpus)))
    return sentences


def cut_sentences(whole: Sentence) -> list[Sentence]:
    """Cut at sentence ends and line breaks, never through a span; offsets are moved along."""
    inside = {at for start, end, _ in whole.spans for at in range(start + 1, end)}
    borders = [at for at in sentence_borders(whole.text) if at not in inside]
    parts = []
    for start, end in itertools.pairwise(borders):
        text = whole.text[start:end]
        if not text.strip():
            continue
        spans = tuple(
            (s - start, e - start, label) for s, e, label in whole.spans if start <= s and e <= end
        )
        parts.append(Sentence(text, spans, whole.corpus))
    return parts
