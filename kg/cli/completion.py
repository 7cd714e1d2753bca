"""What the shell offers on Tab: places from the lexicon, names from the built folder."""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer

OFFERED = 200
"""So many names at most; more would scroll away."""


class _Agency(msgspec.Struct, frozen=True):
    name: str


class _Post(msgspec.Struct, frozen=True):
    person: str


class _Names(msgspec.Struct, frozen=True):
    """The names in a record; the rest of the line is passed over."""

    agencies: tuple[_Agency, ...] = ()
    posts: tuple[_Post, ...] = ()


def place(incomplete: str) -> list[str]:
    """Divisions whose name begins so."""
    from kg.lexicon.divisions import divisions

    return _some({each.name for each in divisions()}, incomplete)


def agency(ctx: typer.Context, incomplete: str) -> list[str]:
    """Agencies of the built folder whose name begins so."""
    return _some({each.name for row in _rows(ctx) for each in row.agencies}, incomplete)


def person(ctx: typer.Context, incomplete: str) -> list[str]:
    """Officials of the built folder whose name begins so."""
    return _some({each.person for row in _rows(ctx) for each in row.posts}, incomplete)


def body(ctx: typer.Context, incomplete: str) -> list[str]:
    """Agencies of the built folder, and divisions."""
    return sorted({*agency(ctx, incomplete), *place(incomplete)})[:OFFERED]


def spot(incomplete: str) -> list[str]:
    """The kinds of thin spot."""
    from kg.report.thin import Spot

    return [each.value for each in Spot if each.value.startswith(incomplete)]


def _some(names: set[str], incomplete: str) -> list[str]:
    return sorted(name for name in names if name.startswith(incomplete))[:OFFERED]


def _rows(ctx: typer.Context) -> list[_Names]:
    """The records of the folder; none where there is none, since a shell shows no errors."""
    from kg.export.records import FILE

    path = Path(ctx.params.get("built") or "out") / FILE
    if not path.is_file():
        return []
    decoder = msgspec.json.Decoder(_Names)
    try:
        with path.open("rb") as stream:
            return [decoder.decode(line) for line in stream if line.strip()]
    except (OSError, msgspec.DecodeError):
        return []
