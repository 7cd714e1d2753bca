"""Mentions: which article names what, and where."""

from __future__ import annotations

from kg.formats import Mention
from kg.graph.statements import Predicate
from kg.graph.view import View

RULE = "mention"


def enter_mentions(view: View) -> None:
    """Article –mentions→ whoever or whatever it names; one statement, every place as evidence."""
    for mention in view.record.mentions:
        named = _node(view, mention)
        span = [(mention.start, mention.end)]
        view.state(view.article, Predicate.MENTIONS, named, span, RULE, mention.confidence)


def _node(view: View, mention: Mention) -> str:
    name = mention.name or mention.text
    match mention.type:
        case "Person":
            return view.human(name)
        case "Agency":
            return view.agency(name)
        case "Place":
            return view.place_of(mention.text)
        case "Programme":
            return view.programme(name)
        case "Event":
            return view.event(name)
