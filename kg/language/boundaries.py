"""Entity boundaries win over word boundaries: tokens are cut where a mention begins or ends."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable

from spacy.tokens import Doc


def cut_tokens(doc: Doc, offsets: Iterable[int]) -> None:
    """Split every token that has one of the character ``offsets`` inside it, there."""
    inside: dict[int, set[int]] = defaultdict(set)
    starts = {token.idx: token for token in doc}
    begins = sorted(starts)
    at = 0
    for offset in sorted(set(offsets)):
        while at + 1 < len(begins) and begins[at + 1] <= offset:
            at += 1
        token = starts[begins[at]] if begins else None
        if token is not None and token.idx < offset < token.idx + len(token.text):
            inside[token.i].add(offset - token.idx)
    if not inside:
        return
    with doc.retokenize() as retokenizer:
        for i in sorted(inside):
            token = doc[i]
            cuts = [0, *sorted(inside[i]), len(token.text)]
            pieces = [token.text[a:b] for a, b in itertools.pairwise(cuts)]
            retokenizer.split(token, pieces, heads=[(token, n) for n in range(len(pieces))])
