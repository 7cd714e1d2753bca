"""Where in a sentence one body's commitment gives way to another's."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.pledges.beginnings import action, reports
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitments import Commitment
from kg.formats import Mention
from kg.lexicon.pledges import pledges

_LEAD = 10
"""Characters of the longest phrase of time before a subject."""


def leads_on(ctx: Context, clause: Clause) -> bool:
    """Whether a clause only leads to the next one: 根据规定，“十五五”期间，"""
    words = ctx.text[clause.start : clause.end]
    lead = clause.opens == "sentence" and pledges().pattern("leads").match(words) is not None
    return lead or (len(words) <= _LEAD and clause.opens != "comma" and not action(words))


def another(ctx: Context, whose: Mention | None, clause: Clause, made: Commitment | None) -> bool:
    """Whether a clause is of another body than the commitment: …，乙局将…; …；乙局每年拨款…."""
    if clause.opens == "sentence":
        return False
    if made is not None and made.kind == "body" and made.modal == "will":
        return made.body != whose
    body = ctx.mention_at(clause.start)
    if clause.opens != "semicolon" or body is None or body.start != clause.start:
        return False
    each = re.compile("(?:还|也|则)?(?:每[年月季周]度?)?").match(ctx.text, body.end)
    at = each.end() if each else body.end
    words = ctx.text[at : clause.end]
    return body.type in ("Agency", "Place") and action(words) and not reports(words)
