"""What each line of an article is: headline, section head, dateline, body, byline, furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.formats import Region, RegionKind
from kg.lexicon.layout import layout
from kg.reading.byline import writers

ENDS = "。!！?？;；:：,，…"
HEADLINE, SECTION = 80, 30  # characters; longer lines are paragraphs


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its outer white space; ``text`` is what stands there."""

    start: int
    end: int
    text: str


def lines(text: str) -> list[Line]:
    """The non-blank lines of ``text``."""
    out = []
    for m in re.finditer(r"[^\r\n]+", text):
        stripped = m[0].strip()
        if stripped:
            start = m.start() + m[0].index(stripped)
            out.append(Line(start, start + len(stripped), stripped))
    return out


def regions(text: str) -> tuple[Region, ...]:
    """Regions in text order; together they cover every non-blank line."""
    rows = lines(text)
    kinds = list(_kinds(rows))
    out: list[Region] = []
    first_body = True
    for row, kind in zip(rows, kinds, strict=True):
        if kind != "body":
            out.append(Region(kind, row.start, row.end))
            continue
        start, end = row.start, row.end
        if first_body and (head := layout().dateline.match(row.text)):
            start += head.end()
            out.append(Region("dateline", row.start, start))
        first_body = False
        tail = layout().byline_tail.search(row.text)
        if tail and tail.start() and writers(tail[0])[0]:
            end -= len(tail[0])
        if start < end:
            out.append(Region("body", start, end))
        if end < row.end:
            out.append(Region("byline", end, row.end))
    return tuple(out)


def _kinds(rows: list[Line]) -> Iterator[RegionKind]:
    """The kind of each line; the story starts at the first line that ends like a sentence."""
    page = layout()
    story = next((i for i, r in enumerate(rows) if _is_story(r)), len(rows))
    tail = next(
        (i for i, r in enumerate(rows) if i > story and page.tail.fullmatch(r.text)), len(rows)
    )
    source_next = False
    for i, row in enumerate(rows):
        if (
            i >= tail
            or source_next
            or page.furniture.fullmatch(row.text)
            or page.stamp.fullmatch(row.text)
        ):
            # A source printed alone (来源:) has its value on the next line.
            source_next = bool(re.fullmatch(r"(来源|稿源|作者|编辑)[:：]?", row.text))
            yield "furniture"
        elif i > 0 and len(row.text) < 120 and _is_byline(rows, i, story):
            yield "byline"
        elif i < story and len(row.text) <= HEADLINE:
            yield "headline"
        elif (
            i > story
            and len(row.text) <= SECTION
            and row.text[-1] not in ENDS
            and _is_section(rows, i)
        ):
            yield "section"
        else:
            yield "body"


def _is_byline(rows: list[Line], i: int, story: int) -> bool:
    """A line of names: with a word such as 记者 anywhere, without one only around the story."""
    names, roles = writers(rows[i].text)
    if not names or roles:
        return bool(names)
    outside = i < story or not any(_is_story(r) for r in rows[i + 1 :])
    return outside and len(names) > 1


def _is_story(row: Line) -> bool:
    """Whether a line is running text: it ends a sentence, is long, or opens with a dateline."""
    page = layout()
    if page.furniture.fullmatch(row.text) or page.stamp.fullmatch(row.text):
        return False
    return (
        len(row.text) > HEADLINE
        or (_last(row.text) in "。;；:：,，" and len(row.text) > 12)
        or bool(page.dateline.match(row.text))
    )


def _last(text: str) -> str:
    """The last character before closing marks and a bracket of writers."""
    return layout().byline_tail.sub("", text).rstrip("”’」』)）")[-1:] or "?"


def _is_section(rows: list[Line], i: int) -> bool:
    """A short line between paragraphs; a quotation, a list item or a closing bracket is none."""
    text = rows[i].text
    if text[0] in "“‘(（《" and text[-1] in "”’)）》" and len(text) < 6:
        return False
    after = rows[i + 1] if i + 1 < len(rows) else None
    return after is not None and len(after.text) > len(text) and not text.endswith(("”", ")", "）"))
