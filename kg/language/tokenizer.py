"""spaCy's Chinese tokenizer over a segmenter of ours, keeping the text as it is.

``doc.text == text`` for every text spaCy can hold. Tokens that straddle the border of a mention
are cut there later (``boundaries``).
"""

from __future__ import annotations

import re

from spacy.lang.zh import ChineseTokenizer, Segmenter
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.language.borders import Cutter

_RUN = re.compile(r"\s+|\S+")


class Tokenizer(ChineseTokenizer):
    """``segmenter`` is ``pkuseg``, with the cutter that runs it, or ``char``."""

    def __init__(self, vocab: Vocab, cutter: Cutter | None = None) -> None:
        super().__init__(vocab, segmenter=Segmenter.char if cutter is None else Segmenter.pkuseg)
        self.pkuseg_seg: Cutter | None = cutter  # type: ignore[assignment]  # spaCy says None

    def __call__(self, text: str) -> Doc:
        """The words of ``text``; a blank after a word is that word's, other white space is its
        own token. Linear in the length of the text, which spaCy's own alignment is not."""
        words: list[str] = []
        spaces: list[bool] = []
        for run in _RUN.findall(text):
            if not run.isspace():
                cut = list(run) if self.pkuseg_seg is None else self.pkuseg_seg.cut(run)
                words.extend(cut)
                spaces.extend([False] * len(cut))
                continue
            if words and run[0] == " " and not words[-1].isspace():
                spaces[-1] = True
                run = run[1:]
            if run:
                words.append(run)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)
