"""Fit what the features of a sentence without a committing word are worth, on plain news.

    python benchmarks/unmarked.py news.jsonl more.jsonl.xz [--articles 6000]

Prints, by five-fold cross-validation over articles, how many of the sentences at each sum commit
(precision) and how many of those that commit reach it (recall), beside the rule of thumb that the
first sentence after 表示 commits if it begins with a verb; then the tables ``[unmarked]`` and
``[unmarked.points]`` of ``kg/lexicon/pledges.toml``. What a sentence commits to is told by its
committing word, which is hidden from the features; see ``kg/training/unmarked.py``.
"""

from __future__ import annotations

import argparse
import os
import random
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

from kg.errors import InputError
from kg.extraction.context import Context
from kg.extraction.flow import Flow
from kg.extraction.posts import read_posts
from kg.formats import Article
from kg.language import reader
from kg.reading import Given, read_articles
from kg.resolution.namer import Namer
from kg.training.unmarked import (
    FEATURES,
    Example,
    cross_validated,
    distinct,
    examples,
    fit,
    precision_recall,
    table,
)

FOLDS = 5
SUMS = (0.6, 0.8, 1.0, 1.2, 1.6, 2.0)
BATCH = 16
SEED = 5


def found_in(articles: list[Article]) -> list[Example]:
    """The examples of all articles, each wording once."""
    read = reader(None, 1).read
    out: list[Example] = []
    for at in range(0, len(articles), BATCH):
        batch = articles[at : at + BATCH]
        flows = [Flow.of(article) for article in batch]
        for article, flow, raw in zip(
            batch, flows, read([f.article.text for f in flows]), strict=True
        ):
            mentions = flow.out_of(raw) if flow.gone else raw
            ctx, namer = Context.of(article, mentions), Namer.of(article, mentions)
            out.extend(examples(ctx, namer, read_posts(ctx, namer)))
    return distinct(out)


def main() -> None:
    """Read, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", help="articles, as kg build reads them")
    parser.add_argument("--articles", type=int, default=6000, help="how many, drawn by lot")
    asked = parser.parse_args()
    skipped: list[InputError] = []
    articles = [a for a in read_articles(asked.inputs, Given(), skipped.append) if "将" in a.text]
    random.Random(SEED).shuffle(articles)
    found = found_in(articles[: asked.articles])
    rows, right = table(found)
    held_out = cross_validated(found, FOLDS)
    print(
        f"# {len(found)} sentences, {int(right.sum())} of them commit; {len(skipped)} files skipped"
    )
    print("# sum  precision  recall")
    for least in SUMS:
        precision, recall = precision_recall(held_out, right, least)
        print(f"# {least:.1f}  {precision:.3f}      {recall:.3f}")
    thumb = np.array([float(_by_thumb(e)) for e in found])
    precision, recall = precision_recall(thumb, right, 1.0)
    print(f"# rule of thumb  {precision:.3f}  {recall:.3f}")
    points = fit(rows, right)
    print(f"[unmarked]\nbase = {points[-1]:.1f}\n\n[unmarked.points]")
    for name, value in zip(FEATURES, points[:-1], strict=True):
        print(f"{name} = {value:.1f}")


def _by_thumb(example: Example) -> bool:
    s = example.sentence
    return s.place == 0 and all(FEATURES[name](s) for name in ("verb", "promising"))


if __name__ == "__main__":
    sys.exit(main())
