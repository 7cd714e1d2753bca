"""Text → the pieces the recogniser reads: sentences, and no piece longer than it can hold."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

LONGEST = 200
"""Longest piece in characters; a longer sentence is cut after a comma or, if need be, anywhere."""

_SENTENCE_END = re.compile(r"[。！？；\n](?![”’）」』。！？；])")
_PAUSE = re.compile(r"[，、,：:\s]")


def sentence_borders(text: str) -> list[int]:
    """Offsets at which sentences begin and end, from 0 to ``len(text)``."""
    inner = (match.end() for match in _SENTENCE_END.finditer(text))
    return sorted({0, len(text), *inner})


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """``(start, end)`` of the non-blank pieces of ``text``, in order."""
    for start, end in itertools.pairwise(sentence_borders(text)):
        while end - start > LONGEST:
            pauses = [m.end() for m in _PAUSE.finditer(text, start + LONGEST // 2, start + LONGEST)]
            cut = pauses[-1] if pauses else start + LONGEST
            yield start, cut
            start = cut
        if text[start:end].strip():
            yield start, end
