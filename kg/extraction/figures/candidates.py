"""A quantity where it stands: what the rules about figures look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extraction.context import Context, Piece
from kg.extraction.dates import DateExpression
from kg.extraction.quantities import Quantity
from kg.formats import Span
from kg.lexicon.units import units


@dataclass(frozen=True)
class Candidate:
    """A quantity where it stands, with the article's quantities, dates and pledged stretches."""

    ctx: Context
    quantity: Quantity
    all: Sequence[Quantity]
    dates: Sequence[DateExpression] = ()
    promised: Sequence[Span] = ()

    @cached_property
    def clause(self) -> Piece:
        """The clause around the number."""
        piece = Context.piece_at(self.ctx.clauses, self.quantity.start)
        return piece or Piece(self.quantity.start, self.quantity.end)

    @cached_property
    def sentence(self) -> Piece:
        """The sentence around the number."""
        piece = Context.piece_at(self.ctx.sentences, self.quantity.start)
        return piece or self.clause

    @cached_property
    def before(self) -> str:
        """The clause up to the number."""
        return self.ctx.text[self.clause.start : self.quantity.start]

    @cached_property
    def after(self) -> str:
        """The clause from the number's unit on."""
        return self.ctx.text[self.quantity.end : max(self.clause.end, self.quantity.end)]

    @cached_property
    def numeral(self) -> str:
        """The digits as printed."""
        start, end = self.quantity.number
        return self.ctx.text[start:end]

    @property
    def lead(self) -> str:
        """The sentence up to the number."""
        return self.ctx.text[self.sentence.start : self.quantity.start]

    @property
    def promises(self) -> bool:
        """Whether the figure stands in what somebody commits to."""
        return any(start <= self.quantity.start < end for start, end in self.promised)

    @cached_property
    def family(self) -> str | None:
        """The row of ``units.toml`` the unit stands in."""
        return units().family(self.quantity.unit)
