"""Annotated articles: one JSON file each, the rows of a record beside the article's text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from kg.errors import RecordError


class Gold(msgspec.Struct, frozen=True, kw_only=True):
    """One annotated article. The rows are those of a record, as plain objects."""

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    province: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    mentions: tuple[dict[str, Any], ...] = ()
    posts: tuple[dict[str, Any], ...] = ()
    pledges: tuple[dict[str, Any], ...] = ()
    undertakings: tuple[dict[str, Any], ...] = ()
    figures: tuple[dict[str, Any], ...] = ()


def read_gold(folder: Path) -> dict[str, Gold]:
    """The annotated articles of a folder by id.

    Raises ``RecordError``: E403 where the folder has none, E404 where one does not decode.
    """
    out: dict[str, Gold] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            gold = msgspec.json.decode(path.read_bytes(), type=Gold)
        except msgspec.DecodeError as error:
            raise RecordError("E404", path=path, why=error) from error
        out[gold.id] = gold
    if not out:
        raise RecordError("E403", path=folder)
    return out
