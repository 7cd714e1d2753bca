"""Where titles stand in a text, and which of them head the body they stand with."""

from __future__ import annotations

from typing import NamedTuple

from kg.lexicon.titles import TitleEntry, titles


class FoundTitle(NamedTuple):
    """A title at ``[start, end)`` of the text."""

    start: int
    end: int
    entry: TitleEntry


def find_titles(text: str, start: int = 0, end: int | None = None) -> list[FoundTitle]:
    """The titles in ``text[start:end]``, left to right, the longest at each place.

    Jobs that are no posts (主任医师, 总编辑室编辑) hide the titles inside them.
    """
    lexicon = titles()
    stop = len(text) if end is None else end
    out: list[FoundTitle] = []
    at = start
    while at < stop:
        title = lexicon.pattern.match(text, at, stop)
        job = lexicon.occupation.match(text, at, stop)
        if job and (title is None or job.end() >= title.end()):
            at = job.end()
        elif title and title.end() > at:
            entry = lexicon.compose(title[0])
            if entry is not None:
                out.append(FoundTitle(at, title.end(), entry))
            at = title.end()
        else:
            at += 1
    return out


def is_head(entry: TitleEntry, body: str) -> bool:
    """Whether the title is the principal one of ``body``, its canonical name.

    A secretariat has many secretaries, and a section chief inside a company's title run is no
    head of the company; the United Nations and the like are headed by their 秘书长; otherwise the
    title alone decides.
    """
    if entry.title == "秘书长" and body in titles().headed_by_secretaries:
        return True
    if entry.role not in ("head", "chief"):
        return False
    return not (entry.noun == "书记" and body.endswith("书记处"))
