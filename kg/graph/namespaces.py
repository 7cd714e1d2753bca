"""Every IRI the project knows, and no other module spells one.

A vocabulary is a class whose annotated names are its terms: ``ORG.holds`` is the node
``http://www.w3.org/ns/org#holds``, and a name that is not listed is an ``AttributeError`` at
run time and an error to mypy, so a typo cannot become a new property.
"""

# ruff: noqa: N815 -- the terms are the vocabularies' own, and theirs are in mixed case.

from __future__ import annotations

from pyoxigraph import NamedNode


class Vocabulary:
    """A closed namespace: its annotations are its terms."""

    base: str
    terms: frozenset[str]

    def __init_subclass__(cls, base: str) -> None:
        cls.base = base
        cls.terms = frozenset(cls.__annotations__)
        for term in cls.__annotations__:
            setattr(cls, term, NamedNode(base + term))


class RDF(Vocabulary, base="http://www.w3.org/1999/02/22-rdf-syntax-ns#"):
    """RDF itself."""

    Statement: NamedNode
    object: NamedNode
    predicate: NamedNode
    subject: NamedNode
    type: NamedNode


class RDFS(Vocabulary, base="http://www.w3.org/2000/01/rdf-schema#"):
    """RDF Schema."""

    label: NamedNode


class XSD(Vocabulary, base="http://www.w3.org/2001/XMLSchema#"):
    """Datatypes."""

    anyURI: NamedNode
    boolean: NamedNode
    date: NamedNode
    decimal: NamedNode
    gYear: NamedNode
    gYearMonth: NamedNode
    integer: NamedNode
    nonNegativeInteger: NamedNode
    string: NamedNode


class FOAF(Vocabulary, base="http://xmlns.com/foaf/0.1/"):
    """People."""

    Person: NamedNode
    name: NamedNode


class GEO(Vocabulary, base="http://www.opengis.net/ont/geosparql#"):
    """GeoSPARQL: which place lies in which."""

    sfWithin: NamedNode


class OA(Vocabulary, base="http://www.w3.org/ns/oa#"):
    """Web Annotation: where in a text."""

    SpecificResource: NamedNode
    TextPositionSelector: NamedNode
    TextQuoteSelector: NamedNode
    end: NamedNode
    exact: NamedNode
    hasSelector: NamedNode
    hasSource: NamedNode
    prefix: NamedNode
    start: NamedNode
    suffix: NamedNode


class ORG(Vocabulary, base="http://www.w3.org/ns/org#"):
    """The Organization Ontology."""

    FormalOrganization: NamedNode
    OrganizationalUnit: NamedNode
    Post: NamedNode
    Role: NamedNode
    classification: NamedNode
    hasMembership: NamedNode
    holds: NamedNode
    member: NamedNode
    memberDuring: NamedNode
    organization: NamedNode
    postIn: NamedNode
    role: NamedNode
    subOrganizationOf: NamedNode
    unitOf: NamedNode


class PROV(Vocabulary, base="http://www.w3.org/ns/prov#"):
    """Provenance."""

    wasDerivedFrom: NamedNode


class SCHEMA(Vocabulary, base="https://schema.org/"):
    """schema.org."""

    AdministrativeArea: NamedNode
    Event: NamedNode
    NewsArticle: NamedNode
    Observation: NamedNode
    Organization: NamedNode
    Place: NamedNode
    Project: NamedNode
    QuantitativeValue: NamedNode
    datePublished: NamedNode
    headline: NamedNode
    identifier: NamedNode
    maxValue: NamedNode
    mentions: NamedNode
    minValue: NamedNode
    name: NamedNode
    observationAbout: NamedNode
    publisher: NamedNode
    sha256: NamedNode
    unitText: NamedNode
    url: NamedNode
    value: NamedNode
    variableMeasured: NamedNode


class SKOS(Vocabulary, base="http://www.w3.org/2004/02/skos/core#"):
    """Concepts and labels."""

    Concept: NamedNode
    ConceptScheme: NamedNode
    altLabel: NamedNode
    broader: NamedNode
    inScheme: NamedNode
    notation: NamedNode
    prefLabel: NamedNode


class TIME(Vocabulary, base="http://www.w3.org/2006/time#"):
    """OWL-Time."""

    Instant: NamedNode
    Interval: NamedNode
    hasBeginning: NamedNode
    hasEnd: NamedNode
    inXSDDate: NamedNode
    inXSDgYear: NamedNode
    inXSDgYearMonth: NamedNode


class KG(Vocabulary, base="https://w3id.org/zhengwu-kg/ontology#"):
    """Our own terms, exactly those that ``ontologies/zhengwu.ttl`` defines."""

    Agency: NamedNode
    Figure: NamedNode
    Initiative: NamedNode
    Measure: NamedNode
    Official: NamedNode
    Pledge: NamedNode
    Programme: NamedNode
    Result: NamedNode
    Rule: NamedNode
    Target: NamedNode
    Tenure: NamedNode
    appointedOn: NamedNode
    attestedOn: NamedNode
    byline: NamedNode
    chars: NamedNode
    capacity: NamedNode
    comparator: NamedNode
    concerns: NamedNode
    confidence: NamedNode
    cue: NamedNode
    deadline: NamedNode
    formerlyHeaded: NamedNode
    frame: NamedNode
    frameKnown: NamedNode
    fulfilmentCandidate: NamedNode
    hasFigure: NamedNode
    heads: NamedNode
    heldIn: NamedNode
    joins: NamedNode
    jurisdiction: NamedNode
    leads: NamedNode
    leftBy: NamedNode
    notEndedAfter: NamedNode
    notEndedBefore: NamedNode
    notStartedAfter: NamedNode
    notStartedBefore: NamedNode
    onBehalfOf: NamedNode
    period: NamedNode
    pledgedBy: NamedNode
    pledges: NamedNode
    post: NamedNode
    publishedKnown: NamedNode
    publisherKnown: NamedNode
    rank: NamedNode
    readBy: NamedNode
    removedOn: NamedNode
    replacedBy: NamedNode
    replacedOn: NamedNode
    runs: NamedNode
    status: NamedNode
    target: NamedNode
    under: NamedNode
    undertakes: NamedNode


ONTOLOGY = NamedNode("https://w3id.org/zhengwu-kg/ontology")
"""The ontology itself."""

ENTITY_BASE = "https://w3id.org/zhengwu-kg/id/"
SCHEME_BASE = "https://w3id.org/zhengwu-kg/scheme/"

ENTITY_KINDS = (
    "official",
    "person",
    "agency",
    "programme",
    "measure",
    "place",
    "post",
    "tenure",
    "pledge",
    "figure",
    "event",
    "publisher",
    "article",
    "statement",
    "evidence",
    "rule",
    "graph",
)
"""What we mint IRIs for, in the order a reader of the Turtle meets them."""

SCHEMES = ("title", "rank", "kind", "status", "capacity", "comparator")
"""The SKOS schemes; each is also the prefix of its concepts."""

VOCABULARIES: dict[str, type[Vocabulary]] = {
    "rdf": RDF,
    "rdfs": RDFS,
    "xsd": XSD,
    "foaf": FOAF,
    "geo": GEO,
    "kg": KG,
    "oa": OA,
    "org": ORG,
    "prov": PROV,
    "schema": SCHEMA,
    "skos": SKOS,
    "time": TIME,
}

PREFIXES: dict[str, str] = (
    {prefix: vocabulary.base for prefix, vocabulary in VOCABULARIES.items()}
    | {kind: f"{ENTITY_BASE}{kind}/" for kind in ENTITY_KINDS}
    | {scheme: f"{SCHEME_BASE}{scheme}/" for scheme in SCHEMES}
)
"""Prefix → namespace of everything we write."""
