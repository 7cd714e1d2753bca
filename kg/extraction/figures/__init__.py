"""Figures: what was counted, and what is to be reached.

Every quantity is a figure that ``counted.OUT`` does not take out. The rule of a row says why it
is a result or a target, and its confidence is how often that reason was right on the training
articles (``docs/extraction.md``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.extraction.context import Context
from kg.extraction.dates import find_dates
from kg.extraction.figures.agents import agent_of
from kg.extraction.figures.candidates import Candidate
from kg.extraction.figures.counted import why_out
from kg.extraction.figures.kinds import kind_of
from kg.extraction.figures.nouns import what_of
from kg.extraction.figures.owners import Owners
from kg.extraction.figures.subjects import Subjects
from kg.extraction.figures.times import deadline_of, period_of
from kg.extraction.quantities import find_quantities
from kg.extraction.speech import utterances
from kg.formats import Figure, Pledge, Post

if TYPE_CHECKING:
    from kg.resolution.namer import Namer

__all__ = ["CONFIDENCE", "read_figures"]

CONFIDENCE = {
    "baseline": 0.85,
    "invested": 0.85,
    "pledged": 0.95,
    "planned": 0.75,
    "deadline": 0.7,
    "budgeted": 0.85,
    "drafted": 0.7,
    "capped": 0.7,
    "deeds": 0.7,
    "existing": 0.7,
    "demanded": 0.85,
    "listed": 0.7,
    "plan_section": 0.7,
    "reported": 0.95,
    "stated": 0.9,
}
"""By rule: how often a figure read so was right in all of value, unit, comparator and kind on the
training articles, to a twentieth; 0.7 for rules too rare there to be measured, 0.85 for rare ones
that never failed."""


def read_figures(
    ctx: Context, namer: Namer, posts: Sequence[Post], pledges: Sequence[Pledge]
) -> list[Figure]:
    """The article's figures in text order.

    ``value`` is in base units, ``unit`` the printed measure word, ``period`` and ``deadline``
    are EDTF (see ``kg.extraction.dates``).
    """
    published = ctx.article.published.value if ctx.article.published else None
    dates = find_dates(ctx.text, published)
    quantities = find_quantities(ctx.text, dates)
    promised = [span for pledge in pledges for span in pledge.ranges]
    subjects = Subjects(ctx, Owners(ctx, namer), posts, ctx.once(utterances))
    out: list[Figure] = []
    for quantity in quantities:
        candidate = Candidate(ctx, quantity, quantities, dates, promised)
        if why_out(candidate) is not None:
            continue
        kind, reason = kind_of(candidate)
        out.append(
            Figure(
                start=quantity.start,
                end=quantity.end,
                value=None if quantity.value is None else float(quantity.value),
                unit=quantity.unit,
                comparator=quantity.comparator,
                kind=kind,
                rule=f"figure.{reason.replace('_', '-')}",
                confidence=CONFIDENCE[reason],
                agent=agent_of(candidate, subjects),
                what=what_of(candidate),
                period=period_of(candidate) if kind == "result" else None,
                deadline=deadline_of(candidate) if kind == "target" else None,
            )
        )
    return out
