"""The article itself, and what is known about it and how."""

from __future__ import annotations

from kg.formats import Fact
from kg.graph.statements import Kind, Scalar
from kg.graph.view import View


def enter_article(view: View) -> None:
    """Article: title, publisher, province frame and issue date, each with how it is known."""
    record = view.record
    view.ledger.own(
        Kind.ARTICLE,
        view.article,
        record.title.value if record.title else record.id,
        {
            "id": record.id,
            **_fact("title", record.title),
            **_fact("publisher", record.publisher),
            **_fact("province", record.province),
            **_fact("published", record.published),
            "url": record.url,
            "authors": "、".join(record.authors) or None,
            "sha256": record.sha256,
            "chars": record.chars,
        },
    )


def _fact(name: str, fact: Fact | None) -> dict[str, Scalar | None]:
    return {name: fact.value, f"{name}Known": fact.known} if fact else {}
