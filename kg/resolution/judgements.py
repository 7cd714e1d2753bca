"""Decisions about who is who as lines of a file: the rules' and the user's.

One JSON object a line::

    {"left": "田野|甲县人民政府", "right": "田野|中共甲县委员会", "outcome": "same",
     "score": 0.998, "who": "rule", "why": "same-territory: 甲县", "features": {"chance": 1.2, …}}

``left`` and ``right`` are a name and one agency of theirs, in code-point order. The user's lines
carry ``when`` (a date) and count; the rules' are told and are made anew by every build.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Literal

import msgspec

from kg.errors import RecordError
from kg.resolution.dossiers import Alias
from kg.resolution.full_names import one_person

Outcome = Literal["same", "different", "unsure"]

RULE = "rule"
FILE = "judgements.jsonl"
"""The name of the file beside a graph."""


class Judgement(msgspec.Struct, frozen=True, omit_defaults=True):
    """A decision on two aliases. ``score`` is the probability that they are one person."""

    left: str
    right: str
    outcome: Outcome
    score: float
    who: str = RULE
    when: str | None = None
    why: str = ""
    features: dict[str, float] = {}
    """Points of each feature that spoke."""

    @property
    def pair(self) -> tuple[Alias, Alias]:
        """The two aliases, in order."""
        left, right = sorted((Alias.read(self.left), Alias.read(self.right)))
        return left, right

    @property
    def order(self) -> tuple[str, str]:
        """What judgements are sorted by."""
        return self.left, self.right


def user(left: Alias, right: Alias, outcome: Outcome, who: str, when: str, why: str) -> Judgement:
    """A decision of a person."""
    low, high = sorted((left, right))
    score = {"same": 1.0, "different": 0.0, "unsure": 0.5}[outcome]
    return Judgement(str(low), str(high), outcome, score, who, when, why)


def decisions(rows: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The user's among the rows, the last of each pair, sorted."""
    kept = {row.pair: row for row in rows if row.who != RULE}
    return tuple(kept[pair] for pair in sorted(kept))


def read_judgements(source: Path) -> Iterator[Judgement]:
    """The rows of a file. Raises ``RecordError``: E420 (a line that is none), E421 (no file)."""
    try:
        lines = source.read_bytes().splitlines()
    except OSError as error:
        raise RecordError("E421", path=source, why=error.strerror or error) from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = msgspec.json.decode(line, type=Judgement)
            left, right = row.pair
            same = left.name == right.name or one_person(left.name, right.name)
            if row.who == RULE and not same:
                raise ValueError("a rule joins equal names, or two spellings of a foreigner's")
        except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
            raise RecordError("E420", where=f"{source}, line {number}", why=error) from error
        yield row


def write_judgements(rows: Iterable[Judgement], stream: IO[bytes]) -> None:
    """Write the rows, one a line."""
    for row in rows:
        stream.write(encode_judgement(row))


def encode_judgement(row: Judgement) -> bytes:
    """One row as one line, the newline included."""
    return msgspec.json.encode(row) + b"\n"
