"""What ``kg train`` runs: one function a verb, from folders to weights or to figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg.language.segmenter import WEIGHTS as SEGMENTER_WEIGHTS
from kg.language.tagger import WEIGHTS as RECOGNISER_WEIGHTS
from kg.language.tagger import Tagger
from kg.training.batches import Batch
from kg.training.evaluate import Bin, Score, reliability, score
from kg.training.labels import TO_OURS
from kg.training.readers import Sentence, held_back, read_gold, read_segmented, read_spans
from kg.training.segmenter import pack_segmenter, train_segmenter

if TYPE_CHECKING:
    from kg.training.trainer import Track

RECIPE = Path(__file__).parent / "config.toml"
PUBLIC = {"msra": "msra/dev.jsonl.xz", "uner": "uner-gsdsimp/test.jsonl.xz"}
"""Public sets the shipped heads are measured on, by head."""

Log = Callable[[str], None]


def segmenter(
    corpora: Path,
    folder: Path,
    *,
    weights: Path = SEGMENTER_WEIGHTS,
    iterations: int = 15,
    floor: float = 0.05,
    log: Log = print,
) -> None:
    """Train on People's Daily but for its held-back tenth, prune, and write ``weights``."""
    paragraphs = read_segmented(corpora / "pd1998" / "segmented-tagged.txt.xz")
    train, held = held_back(paragraphs)
    log(f"{len(train)} paragraphs to train on, {len(held)} held back")
    train_segmenter(train, held, folder, iterations=iterations, log=log)
    kept = pack_segmenter(folder, weights, floor=floor)
    log(f"{weights}: {kept} features, {weights.stat().st_size:,} bytes")


def recogniser(
    corpora: Path,
    gold: Path,
    folder: Path,
    *,
    recipe: Path = RECIPE,
    weights: Path = RECOGNISER_WEIGHTS,
    log: Log = print,
    track: Track | None = None,
) -> None:
    """Train by ``recipe``, going on where ``folder`` was left, and write the best to ``weights``.

    ``gold`` holds ``train`` and ``dev``. Needs the ``train`` extra (torch, onnx).
    """
    from kg.training.config import load_recipe
    from kg.training.export import export
    from kg.training.trainer import Run

    run = Run(load_recipe(recipe), corpora, gold, folder, log, track=track or _unwatched)
    size = export(run.train(), run.characters, run.words, weights)
    log(f"{weights}: {size:,} bytes")


def _unwatched(batches: Sequence[Batch], _what: str) -> Sequence[Batch]:
    return batches


def evaluate(
    corpora: Path, gold: Path, *, weights: Path = RECOGNISER_WEIGHTS
) -> dict[str, dict[str, Score]]:
    """Scores a type by the name of what was measured.

    Our head on our own articles; each public set by the head that learned its conventions, and
    by our head with its three labels mapped to the nearest of ours.
    """
    scores = {"gold/dev": _scored(Tagger(weights), read_gold(gold / "dev"))}
    for head, path in PUBLIC.items():
        sentences = read_spans(corpora / path, head)
        scores[f"{path} by its own head"] = _scored(Tagger(weights, head), sentences)
        scores[f"{path} by our head, mapped"] = _scored(
            Tagger(weights), [_mapped(sentence) for sentence in sentences], tuple(TO_OURS.values())
        )
    return scores


def _scored(
    tagger: Tagger, sentences: list[Sentence], types: tuple[str, ...] = ()
) -> dict[str, Score]:
    found = tagger.predict([sentence.text for sentence in sentences])
    spans = [[mention[:3] for mention in mentions] for mentions in found]
    return score([sentence.spans for sentence in sentences], spans, types or tagger.types)


def _mapped(sentence: Sentence) -> Sentence:
    spans = tuple((start, end, TO_OURS[label]) for start, end, label in sentence.spans)
    return Sentence(sentence.text, spans, sentence.corpus)


def calibration(gold: Path, *, weights: Path = RECOGNISER_WEIGHTS) -> list[Bin]:
    """The reliability table of our head on ``gold/dev``."""
    sentences = read_gold(gold / "dev")
    found = Tagger(weights).predict([sentence.text for sentence in sentences])
    return reliability([sentence.spans for sentence in sentences], found)
