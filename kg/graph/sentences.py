"""The sentence around a span, for showing evidence where it stands."""

from __future__ import annotations

import re

from kg.formats import Span

SENTENCE_END = re.compile("[。！？!?…]+[”’」』）)]*|\n+")
"""Coarser than the sentences that the rules read: a semicolon does not end what is shown."""
STRETCH = 400
"""A text without full stops is shown so many characters each way."""


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence, or run of sentences, that holds ``text[start:end]``, outer blanks left out."""
    low, first = max(0, start - STRETCH), start
    for match in SENTENCE_END.finditer(text, low, start):
        first = match.end()
        low = first
    high = min(len(text), end + STRETCH)
    for match in SENTENCE_END.finditer(text, start, high):
        if match.end() >= end:
            high = match.end()
            break
    while low < start and text[low].isspace():
        low += 1
    while high > end and text[high - 1].isspace():
        high -= 1
    return low, high
