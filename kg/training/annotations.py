"""Our own annotations of news that is not ours to ship: offsets, and a hash of the text.

A row of ``annotations.jsonl`` is ``{"file", "id", "sha256", "ents": [[start, end, type], …],
"left_out": [[start, end], …]}``: ``file`` under the folder of the corpora, ``id`` the row in it
(none for a plain text file), ``left_out`` the paragraphs that were not annotated.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kg.errors import ModelError
from kg.formats.jsonl import digest
from kg.training.readers import Sentence, cut_sentences

ANNOTATIONS = Path(__file__).with_name("annotations.jsonl")


class Annotated(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The mentions of one text, by code points."""

    file: str
    id: str | None
    sha256: str
    ents: tuple[tuple[int, int, str], ...]
    left_out: tuple[tuple[int, int], ...] = ()


def read_annotations(corpora: Path, path: Path = ANNOTATIONS) -> list[Sentence]:
    """The annotated sentences, their text read from ``corpora``.

    Raises ``ModelError`` E310 where a file is missing, E312 where a text is not the annotated one.
    """
    rows = [msgspec.json.decode(line, type=Annotated) for line in path.read_bytes().splitlines()]
    texts: dict[str, dict[str | None, str]] = {}
    sentences: list[Sentence] = []
    for row in rows:
        if row.file not in texts:
            texts[row.file] = dict(_texts(corpora / row.file))
        text = texts[row.file].get(row.id, "")
        if digest(text) != row.sha256:
            raise ModelError("E312", path=corpora / row.file, id=row.id or "-")
        sentences.extend(_sentences(text, row))
    return sentences


def _texts(path: Path) -> Iterator[tuple[str | None, str]]:
    if not path.is_file():
        raise ModelError("E310", path=path)
    if path.suffix == ".txt":
        yield None, path.read_text(encoding="utf-8")
        return
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["id"], row["text"]


def _sentences(text: str, row: Annotated) -> Iterator[Sentence]:
    at = 0
    for line in text.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        if not line.strip() or any(s <= start and end <= e for s, e in row.left_out):
            continue
        spans = tuple((s - start, e - start, t) for s, e, t in row.ents if start <= s and e <= end)
        yield from cut_sentences(Sentence(line, spans, "ours"))
