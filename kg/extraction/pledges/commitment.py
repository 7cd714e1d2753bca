"""A committing word with whose commitment it is."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extraction.context import Context
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.subjects import subject_of
from kg.formats import Mention


@dataclass(frozen=True, slots=True)
class Commitment:
    """A committing word at ``[start, end)``.

    ``modal`` is ``will`` (将), ``must`` (要), ``would`` (会…), ``bare`` (继续, 力争 …) or ``dated``
    (年底前).
    ``subject`` is what stands before it with time words taken off; ``body`` the mention that
    subject is, if it is one. ``kind``: ``none`` (left out), ``self``, ``body``, ``side`` (a part of
    the speaker's side, 学校的服务团), ``crowd`` (a body's people), ``pair`` (双方)
    or ``other``.
    """

    start: int
    end: int
    modal: str
    kind: str
    subject: str
    body: Mention | None


def commitment_at(ctx: Context, clause: Clause, start: int, end: int, modal: str) -> Commitment:
    """The commitment of a word at ``[start, end)``, with the subject before it in its clause."""
    kind, subject, body = subject_of(ctx, clause.start, start)
    return Commitment(start, end, modal, kind, subject, body)
