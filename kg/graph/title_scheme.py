"""The SKOS scheme of titles, drawn from the title lexicon: which head, which are deputies.

``ontologies/titles.ttl`` is ``title_scheme()`` written out (``python -m kg.graph.title_scheme``
prints it); a test holds them equal, so the lexicon stays the one place to add a title.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from kg.graph import literals
from kg.graph.iris import concept
from kg.graph.namespaces import KG, ORG, PREFIXES, RDF, SCHEME_BASE, SKOS
from kg.lexicon.titles import titles

_CAPACITIES = {"head": "head", "chief": "head", "deputy": "deputy"}
"""Role in the lexicon → capacity; every other role is held beside a head, as a member."""

_HEADER = """\
# 职务（SKOS），由 kg/lexicon/titles.toml 生成，请勿手改。
# Titles in SKOS, generated from kg/lexicon/titles.toml: do not edit here.

"""


def capacity_of(title: str) -> str | None:
    """``head``, ``deputy`` or ``member``; ``None`` for a title the lexicon cannot take apart."""
    entry = titles().compose(title)
    return None if entry is None else _CAPACITIES.get(entry.role, "member")


def describe_title(title: str) -> Iterator[Triple]:
    """The concept of one title: its name, its scheme, and where it stands in an agency."""
    name = concept("title", title)
    yield Triple(name, RDF.type, SKOS.Concept)
    yield Triple(name, RDF.type, ORG.Role)
    yield Triple(name, SKOS.inScheme, NamedNode(f"{SCHEME_BASE}title"))
    yield Triple(name, SKOS.prefLabel, literals.text(title))
    capacity = capacity_of(title)
    if capacity is not None:
        yield Triple(name, KG.capacity, concept("capacity", capacity))


def title_scheme() -> str:
    """The whole scheme as Turtle: every title noun of the lexicon, and the deputies of heads."""
    lexicon = titles()
    heads = [noun for noun, role in lexicon.roles.items() if role in ("head", "chief")]
    names = sorted(
        {*lexicon.roles, *(f"副{noun}" for noun in heads if lexicon.compose(f"副{noun}"))}
    )
    scheme = NamedNode(f"{SCHEME_BASE}title")
    rows = [
        Triple(scheme, RDF.type, SKOS.ConceptScheme),
        Triple(scheme, SKOS.prefLabel, literals.text("职务")),
        Triple(scheme, SKOS.prefLabel, literals.words("Titles", "en")),
        *(triple for name in names for triple in describe_title(name)),
    ]
    used = {"kg", "org", "skos", "title", "capacity"}
    prefixes = {name: iri for name, iri in PREFIXES.items() if name in used}
    header = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes.items())
    body = (serialize(rows, format=RdfFormat.TURTLE, prefixes=prefixes) or b"").decode()
    concepts = body.split("\n", len(prefixes))[-1].replace(" .\n", " .\n\n").rstrip("\n")
    return f"{_HEADER}{header}\n{concepts}\n"


if __name__ == "__main__":
    sys.stdout.write(title_scheme())
