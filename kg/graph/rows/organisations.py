"""Agencies and places: other names, units, jurisdictions, and which place lies in which."""

from __future__ import annotations

from kg.formats import Mention
from kg.formats.record import Span
from kg.graph import keys
from kg.graph.divisions import above, full_name, own_code
from kg.graph.statements import Literal, Predicate
from kg.graph.view import View

ALIAS = "resolution.alias"
UNIT = "resolution.unit"
JURISDICTION = "resolution.jurisdiction"
AGENCY_KIND = "resolution.agency-kind"
CODE = "resolution.division"
WITHIN = "lexicon.divisions"
"""The table says so; the words it rests on are those that name the lower place."""


def enter_agencies(view: View) -> None:
    """Agency –unitOf→ Agency, –jurisdiction→ Place, and the short forms printed for it."""
    for entry in view.record.agencies:
        if view.acts(entry.name):
            continue
        key = view.agency(entry.name)
        mentions = view.mentions_of(entry.name, entry.surfaces)
        _aliases(view, key, {keys.bare(entry.name)}, mentions)
        spans, confidence = _grounds(view, entry.name, mentions)
        if not spans:
            continue
        view.state(key, Predicate.AGENCY_KIND, Literal(entry.kind), spans, AGENCY_KIND, confidence)
        if entry.parent and keys.bare(entry.parent) != keys.bare(entry.name):
            parent = view.agency(entry.parent)
            view.state(key, Predicate.UNIT_OF, parent, spans, UNIT, confidence)
        if entry.place:
            place = _division(view, entry.place)
            view.state(key, Predicate.JURISDICTION, place, spans, JURISDICTION, confidence)
            view.state(place, Predicate.CODE, Literal(entry.place), spans, CODE, confidence)
            _rise(view, place, above(entry.place), spans, confidence)


def enter_places(view: View) -> None:
    """Place –within→ Place up to the province, for every place with a code."""
    for entry in view.record.places:
        key = view.place(entry.name, entry.code)
        mentions = view.mentions_of(entry.name, entry.surfaces)
        own = own_code(keys.bare(entry.name), entry.code)
        _aliases(view, key, {keys.bare(entry.name), full_name(own)}, mentions)
        spans, confidence = _grounds(view, entry.name, mentions)
        if not spans or not entry.code:
            continue
        if own:
            view.state(key, Predicate.CODE, Literal(own), spans, CODE, confidence)
        rising = above(entry.code) if own else [entry.code, *above(entry.code)]
        _rise(view, key, rising, spans, confidence)


def _rise(view: View, place: str, codes: list[str], spans: list[Span], confidence: float) -> None:
    """Place –within→ the divisions of ``codes``, nearest first, each within the next."""
    for code in codes:
        upper = _division(view, code)
        view.state(place, Predicate.WITHIN, upper, spans, WITHIN, confidence)
        place = upper


def _aliases(view: View, key: str, names: set[str | None], mentions: list[Mention]) -> None:
    for mention in mentions:
        printed = keys.bare(mention.text)
        if printed not in names:
            span = [(mention.start, mention.end)]
            label = Literal(printed)
            view.state(key, Predicate.ALT_LABEL, label, span, ALIAS, mention.confidence)


def _grounds(view: View, name: str, mentions: list[Mention]) -> tuple[list[Span], float]:
    """Where the name stands: its mentions, else the posts read in it."""
    if mentions:
        spans = [(mention.start, mention.end) for mention in mentions]
        return spans, max(mention.confidence for mention in mentions)
    posts = [post for post in view.record.posts if post.agency == name]
    spans = [span for post in posts for span in post.evidence]
    return spans, max((post.confidence for post in posts), default=0.0)


def _division(view: View, code: str) -> str:
    return view.place(full_name(code) or code, code)
