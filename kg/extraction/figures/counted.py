"""Which quantities count: everything is a figure that no rule here takes out.

A rule is a predicate over one ``Candidate``; ``OUT`` lists them in order, and the first that
holds names the reason. The rules follow section 5 of the annotation guidelines.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.extraction.figures import uses, wording
from kg.extraction.figures.candidates import Candidate

Rule = Callable[[Candidate], bool]

OUT: tuple[Rule, ...] = (
    wording.in_furniture,
    wording.in_name,
    wording.in_document,
    wording.in_slogan,
    wording.is_set_phrase,
    wording.is_ordering,
    wording.is_rank_or_label,
    uses.is_location,
    uses.is_plain_one,
    uses.is_base,
    uses.is_vague,
    wording.is_zero,
    wording.is_code,
    uses.is_duration,
    uses.is_threshold,
    uses.is_attendance,
    uses.is_polite,
    uses.is_company,
    uses.is_roll,
    wording.is_twinned,
)


def why_out(c: Candidate) -> str | None:
    """The name of the first rule that takes the quantity out, ``None`` for a figure."""
    return next((rule.__name__ for rule in OUT if rule(c)), None)
