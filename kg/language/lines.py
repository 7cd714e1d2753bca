"""Looking for a costly pattern only where a word that it cannot do without is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator


def matches_near(
    cue: re.Pattern[str], pattern: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` as ``finditer`` gives them, looked for only in the lines that
    hold a ``cue``: for a pattern that crosses no line break and matches nothing without a cue."""
    at = 0
    while found := cue.search(text, at):
        start = text.rfind("\n", at, found.start()) + 1 or at
        at = text.find("\n", found.end()) + 1 or len(text)
        yield from pattern.finditer(text, start, at)
