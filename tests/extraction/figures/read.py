"""Figures of a short text, with the names in it marked by hand."""

from __future__ import annotations

from kg.extraction.context import Context
from kg.extraction.figures import read_figures
from kg.extraction.posts import read_posts
from kg.formats import Article, Fact, Figure, Pledge
from kg.resolution.namer import Namer
from tests.factory import mention


def figures(text: str, *names: tuple[str, str], pledged: str | None = None) -> list[Figure]:
    """What is read from ``text`` in a Shanxi paper of 20 November 2025.

    ``names`` are (type, words), each marked where it is first printed; ``pledged`` are words of
    the text that a pledge covers.
    """
    article = Article(
        id="test",
        text=text,
        province=Fact("山西省", "given"),
        published=Fact("2025-11-20", "given"),
    )
    found = [mention(text, type_, words) for type_, words in names]
    pledges = []
    if pledged is not None:
        start = text.index(pledged)
        pledges.append(
            Pledge(
                person=None,
                agency="泽州县",
                ranges=((start, start + len(pledged)),),
                cue="将",
                rule="pledge.test",
                confidence=0.9,
                evidence=(),
            )
        )
    ctx = Context.of(article, found)
    namer = Namer.of(article, found)
    return read_figures(ctx, namer, read_posts(ctx, namer), pledges)


def agents(text: str, *names: tuple[str, str], pledged: str | None = None) -> list[str | None]:
    """Whose the figures of ``text`` are."""
    return [f.agent for f in figures(text, *names, pledged=pledged)]


def counted(text: str, *names: tuple[str, str]) -> list[str]:
    """The figures of ``text`` as printed."""
    return [text[f.start : f.end] for f in figures(text, *names)]


def kinds(text: str, *names: tuple[str, str], pledged: str | None = None) -> list[tuple[str, str]]:
    """The figures of ``text`` as (printed, kind)."""
    return [(text[f.start : f.end], f.kind) for f in figures(text, *names, pledged=pledged)]
