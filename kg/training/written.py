"""Articles of our own for training: written for this project in the genre, with invented people.

They lie in ``seeds/training`` of a checkout and are not in the package. A file holds articles
divided by lines that begin with ``===``. Mentions are marked where they stand, ⟦A:省发展改革委⟧:
P a person, A an agency, L a place, G a programme, E an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kg.errors import ModelError
from kg.training.readers import Sentence, cut_sentences

WRITTEN = Path(__file__).parents[2] / "seeds" / "training"

_MARK = re.compile("⟦([PALGE]):([^⟦⟧\n]+)⟧")
_TYPES = {"P": "Person", "A": "Agency", "L": "Place", "G": "Programme", "E": "Event"}


def read_written(folder: Path = WRITTEN) -> list[Sentence]:
    """The sentences of every ``*.marked`` in ``folder``, by file name.

    Raises ``ModelError`` E310 where there is none, E313 where a mark is not understood.
    """
    paths = sorted(folder.glob("*.marked"))
    if not paths:
        raise ModelError("E310", path=folder)
    return [sentence for path in paths for sentence in _sentences(path)]


def _sentences(path: Path) -> Iterator[Sentence]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("==="):
            text, spans = unmarked(line)
            if "⟦" in text or "⟧" in text:
                raise ModelError("E313", path=path, line=number)
            yield from cut_sentences(Sentence(text, spans, "ours"))


def unmarked(line: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The text without its marks, and the spans they mark."""
    text, at = "", 0
    spans: list[tuple[int, int, str]] = []
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        spans.append((len(text), len(text) + len(mark[2]), _TYPES[mark[1]]))
        text += mark[2]
        at = mark.end()
    return text + line[at:], tuple(spans)
