"""From the command line's inputs to records: read, extract, tell what was skipped."""

from __future__ import annotations

import datetime
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from kg.cli.console import say_error
from kg.errors import InputError
from kg.formats import Article, Record
from kg.reading import Given, read_articles
from kg.reading.facts import province_named

if TYPE_CHECKING:
    from kg.language import Reader

CHUNK = 16  # articles sent to a process at a time
FEW = 200_000
"""Fewer characters than this are read sooner by one process than several are started."""


class Intake:
    """Articles from the inputs, one at a time, with a count of what came and what did not."""

    def __init__(self, inputs: Sequence[str], given: Given) -> None:
        self.inputs = inputs
        self.given = given
        self.skipped: list[InputError] = []
        self.articles = 0
        self.chars = 0

    def skip(self, error: InputError) -> None:
        """Tell of an article that could not be read, and count it."""
        self.skipped.append(error)
        say_error(error)

    def __iter__(self) -> Iterator[Article]:
        for article in read_articles(self.inputs, self.given, self.skip):
            self.articles += 1
            self.chars += len(article.text)
            yield article


def given(
    province: str | None, publisher: str | None, published: str | None, max_chars: int
) -> Given:
    """The shared options, checked. Raises ``InputError`` E111 for what is no date or province."""
    if province is not None:
        province = province_named(province, "--province")
    if published is not None:
        try:
            datetime.date.fromisoformat(published)
        except ValueError as error:
            raise InputError(
                "E111", option="--published", value=published, expected="a date like 2025-01-09"
            ) from error
    return Given(province, publisher, published, max_chars)


def records(
    articles: Iterator[Article] | Intake, pipeline: str | None, jobs: int | None
) -> Iterator[Record]:
    """The record of each article, in order, from one process or several.

    Without ``jobs`` it is one process a core where there is enough to read to make up for starting
    them, else one.
    """
    threads = jobs or _cores()
    if jobs is None:
        coming = iter(articles)
        first = _up_to(coming, FEW)
        articles = chain(first, coming)
        few = sum(len(article.text) for article in first) < FEW
        jobs = 1 if few else _cores()
    if jobs == 1:
        from kg.extraction import extract
        from kg.language import reader

        yield from extract(articles, reader(pipeline, threads))
        return
    # Spawned, not forked: the recogniser's runtime keeps threads that do not survive a fork.
    with multiprocessing.get_context("spawn").Pool(jobs, _start, (pipeline,)) as pool:
        for batch in pool.imap(_extract, _chunks(iter(articles))):
            yield from batch


def _cores() -> int:
    """The cores this process may use; where the system does not say, all there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _up_to(articles: Iterator[Article], chars: int) -> list[Article]:
    """Articles from the front, until they hold ``chars`` characters or there are no more."""
    taken: list[Article] = []
    for article in articles:
        taken.append(article)
        chars -= len(article.text)
        if chars <= 0:
            break
    return taken


def _chunks(articles: Iterator[Article]) -> Iterator[list[Article]]:
    while batch := list(islice(articles, CHUNK)):
        yield batch


_loaded: list[Reader] = []
"""What a reading process reads with, loaded once when it starts."""


def _start(pipeline: str | None) -> None:
    from kg.language import reader

    _loaded[:] = [reader(pipeline)]


def _extract(batch: list[Article]) -> list[Record]:
    from kg.extraction import extract

    return list(extract(batch, _loaded[0]))
