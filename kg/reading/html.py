"""A web page to its article text, by trafilatura."""

from __future__ import annotations

from dataclasses import dataclass

import trafilatura

# htmldate otherwise rules out dates after today, and the same page would read differently tomorrow.
DATES = {"extensive_search": False, "original_date": True, "max_date": "2199-12-31"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds: its article text and what its mark-up says about it."""

    text: str
    title: str | None
    published: str | None
    publisher: str | None


def extract(html: str) -> Page | None:
    """The article on a page, ``None`` where there is none. Scripts and styles are never text."""
    found = trafilatura.bare_extraction(
        html, include_comments=False, include_tables=True, date_extraction_params=DATES
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        return None
    text = found.text or ""
    if found.title and found.title not in text[:200]:
        text = f"{found.title}\n\n{text}"
    return Page(text, found.title, found.date, found.sitename)
