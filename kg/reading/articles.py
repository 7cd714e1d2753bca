"""Files in, articles out: one at a time, each either an article or one coded error."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from kg.errors import InputError
from kg.formats import Article, Fact
from kg.formats.jsonl import digest
from kg.reading import facts, html
from kg.reading.decode import clean, decode
from kg.reading.layout import regions
from kg.reading.sources import Source, expand

MAX_CHARS = 2_000_000


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of every article; a field of a JSONL row is more particular and wins."""

    province: str | None = None
    publisher: str | None = None
    published: str | None = None
    max_chars: int = MAX_CHARS


class Row(msgspec.Struct, frozen=True):
    """One line of an articles file. Fields it does not name are left alone."""

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    province: str | None = None
    published: str | None = None
    url: str | None = None


Skip = Callable[[InputError], None]


def read_articles(inputs: Sequence[str], given: Given, skip: Skip) -> Iterator[Article]:
    """The articles of all inputs, in order.

    An article that cannot be read is handed to ``skip`` as a coded error and the others go on;
    an input that is not there at all raises (E101, E104, E107). The same article twice is read
    once; two texts under one id keep the first (E108).
    """
    seen: dict[str, str] = {}
    for source in expand(inputs):
        for article in read_source(source, given, skip):
            mark = digest(article.text)
            before = seen.setdefault(article.id, mark)
            if before is not mark:
                if before != mark:
                    skip(InputError("E108", path=source.name, id=article.id))
                continue
            yield article


def read_source(source: Source, given: Given, skip: Skip) -> Iterator[Article]:
    """The articles of one file; standard input is JSON lines if it opens with a brace."""
    try:
        text, encoding = decode(source.read(), source.name)
    except InputError as error:
        skip(error)
        return
    notes = () if encoding == "utf-8" else (f"read as {encoding}",)
    kind = source.kind
    if source.path is None:
        start = text.lstrip()[:200].lower()
        kind = (
            "jsonl"
            if start.startswith("{")
            else "html"
            if start.startswith(("<!doctype", "<html"))
            else "text"
        )
    if kind == "jsonl":
        yield from _rows(text, source, given, notes, skip)
        return
    try:
        if kind == "html":
            page = html.extract(text)
            if page is None:
                raise InputError("E110", path=source.name)
            row = Row(source.stem, page.text, page.title)
            yield make(row, given, source.name, notes, page)
        else:
            yield make(Row(source.stem, text), given, source.name, notes)
    except InputError as error:
        skip(error)


def _rows(
    text: str, source: Source, given: Given, notes: tuple[str, ...], skip: Skip
) -> Iterator[Article]:
    for number, line in enumerate(io.StringIO(text, newline="\n"), 1):
        if not line.strip():
            continue
        try:
            try:
                # The standard decoder, because it lets lone surrogates through to be replaced.
                row = msgspec.convert(json.loads(line), Row)
            except (ValueError, msgspec.ValidationError, RecursionError) as error:
                raise InputError("E106", path=source.name, line=number, why=error) from error
            yield make(row, given, f"{source.name}, line {number}", notes)
        except InputError as error:
            skip(error)


def make(
    row: Row, given: Given, where: str, notes: tuple[str, ...] = (), page: html.Page | None = None
) -> Article:
    """The article of a row: its text cleaned, laid out, and its facts found.

    Raises ``InputError``: E105 for a text that is too long, E109 for an empty one, E106 for a
    date or a province that is none.
    """
    if len(row.text) > given.max_chars:
        raise InputError("E105", path=where, chars=len(row.text), limit=given.max_chars)
    text, replaced = clean(row.text)
    if not text.strip():
        raise InputError("E109", path=where)
    if replaced:
        notes = (*notes, f"{replaced} control characters or lone surrogates replaced by U+FFFD")
    laid = regions(text)
    publisher = _given(row.publisher or given.publisher) or facts.publisher(text, laid)
    published = _given(row.published or given.published) or facts.published(text, laid)
    if page is not None:
        publisher = publisher or _inferred(page.publisher)
        published = published or _inferred(page.published)
    if row.province or given.province:
        province: Fact | None = Fact(
            facts.province_named(row.province or given.province or "", f"{where}: province"),
            "given",
        )
    else:
        province = facts.province(text, laid, publisher.value if publisher else None)
    return Article(
        id=clean(row.id)[0],
        text=text,
        title=_given(row.title if page is None else None) or facts.title(text, laid),
        publisher=publisher,
        province=province,
        published=published,
        url=row.url,
        authors=facts.authors(text, laid),
        regions=laid,
        notes=notes,
    )


def _given(value: str | None) -> Fact | None:
    return Fact(clean(value)[0], "given") if value else None


def _inferred(value: str | None) -> Fact | None:
    return Fact(clean(value)[0], "inferred") if value else None
