"""All readers of names, in the order they run."""

from __future__ import annotations

from kg.language.agencies import extend_units, read_bodies, read_institutions, read_missions
from kg.language.bodies_in_doubt import read_papers
from kg.language.candidates import Candidate
from kg.language.countries import countries_in, pairs_in, read_countries, read_foreign_bodies
from kg.language.events import read_events
from kg.language.persons import read_persons
from kg.language.places import (
    Straddles,
    divisions_in,
    read_places,
    read_towns,
    read_villages,
    seen_places,
    with_seen,
)
from kg.language.programmes import read_programmes
from kg.language.shadow import shadow
from kg.language.side_by_side import apart
from kg.language.throughout import read_broad


def read_names(
    text: str, recognised: list[Candidate], straddles: Straddles = lambda _start, _end: False
) -> list[Candidate]:
    """What the readers find in ``text``; ``straddles(start, end)`` says whether word borders
    speak against a name there."""
    known = divisions_in(text, recognised, straddles)
    spans = with_seen(known, seen_places(text, recognised))
    masked = shadow(text, spans)
    countries, pairs = countries_in(text), pairs_in(text)
    wide = shadow(text, with_seen(with_seen(spans, countries), pairs))
    bodies = [*read_bodies(text, masked), *read_institutions(text, masked)]
    units = extend_units(text, masked, [*bodies, *recognised])
    return [
        *apart(text, read_places(masked)),
        *read_towns(text, known),
        *read_villages(text),
        *read_broad(masked),
        *read_countries(text, countries, pairs),
        *bodies,
        *units,
        *read_papers(text),
        *read_missions(text, masked),
        *read_foreign_bodies(text, countries),
        *read_programmes(text, masked),
        *read_events(text, wide),
        *read_persons(text, masked),
    ]
