"""What is said of a node itself: its classes, its names, and what is intrinsic to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from kg.graph import literals
from kg.graph.iris import concept, entity
from kg.graph.namespaces import FOAF, KG, ORG, RDF, RDFS, SCHEMA, SKOS, XSD
from kg.graph.statements import Graph, Kind, Node, Predicate, slug
from kg.graph.title_scheme import describe_title

_CLASSES: dict[Kind, tuple[NamedNode, ...]] = {
    Kind.OFFICIAL: (FOAF.Person, KG.Official),
    Kind.PERSON: (FOAF.Person,),
    Kind.AGENCY: (KG.Agency,),
    Kind.POST: (ORG.Post,),
    Kind.TENURE: (KG.Tenure,),
    Kind.PLACE: (SCHEMA.Place,),
    Kind.PROGRAMME: (KG.Programme, SCHEMA.Project),
    Kind.MEASURE: (KG.Measure, SCHEMA.Project),
    Kind.PLEDGE: (KG.Pledge,),
    Kind.FIGURE: (SCHEMA.Observation, SCHEMA.QuantitativeValue),
    Kind.EVENT: (SCHEMA.Event,),
    Kind.ARTICLE: (SCHEMA.NewsArticle,),
}

COMPARATORS = {"=": "eq", ">=": "ge", ">": "gt", "<=": "le", "<": "lt", "~": "about"}

_BOUNDS: dict[str, NamedNode] = {
    ">=": SCHEMA.minValue,
    ">": SCHEMA.minValue,
    "<=": SCHEMA.maxValue,
    "<": SCHEMA.maxValue,
}
"""The bound that a comparator makes of the printed number, besides ``schema:value``."""

_FIGURE_CLASSES: dict[str, NamedNode] = {"result": KG.Result, "target": KG.Target}

Described = Iterator[tuple[NamedNode, NamedNode | Literal]]


def describe(node: Node, graph: Graph) -> Iterator[Triple]:
    """The triples about ``node`` that are not statements of the graph."""
    name = entity(node.key)
    yield Triple(name, RDFS.label, literals.text(node.label))
    yield from (Triple(name, RDF.type, class_) for class_ in _CLASSES[node.kind])
    special = _SPECIAL.get(node.kind)
    if special is not None:
        yield from (Triple(name, term, value) for term, value in special(node, graph))
    if node.kind is Kind.POST:
        yield from describe_title(title_of(node, graph))
    elif node.kind is Kind.ARTICLE:
        yield from _publisher(node)


def title_of(post: Node, graph: Graph) -> str:
    """The bare title of a post: its label without the agency's name."""
    for row in graph.about(post.key):
        if row.predicate is Predicate.POST_IN and isinstance(row.object, str):
            return post.label.removeprefix(graph.nodes[row.object].label) or post.label
    return post.label


def _person(node: Node, _: Graph) -> Described:
    yield FOAF.name, literals.text(node.label)


def _agency(node: Node, graph: Graph) -> Described:
    yield SKOS.prefLabel, literals.text(node.label)
    is_unit = any(
        row.predicate is Predicate.UNIT_OF and row.subject == node.key
        for row in graph.about(node.key)
    )
    yield RDF.type, ORG.OrganizationalUnit if is_unit else ORG.FormalOrganization


def _post(node: Node, graph: Graph) -> Described:
    yield ORG.role, concept("title", title_of(node, graph))


def _place(node: Node, graph: Graph) -> Described:
    """A place with a division code is an administrative area; others are plain places."""
    if any(
        row.predicate is Predicate.CODE and row.subject == node.key for row in graph.about(node.key)
    ):
        yield RDF.type, SCHEMA.AdministrativeArea


def _pledge(node: Node, _: Graph) -> Described:
    cue = node.properties.get("cue")
    if cue:
        yield KG.cue, literals.text(str(cue))


def _figure(node: Node, _: Graph) -> Described:
    known = node.properties
    comparator = str(known.get("comparator", "="))
    yield RDF.type, _FIGURE_CLASSES[str(known["figureKind"])]
    yield KG.comparator, concept("comparator", COMPARATORS[comparator])
    value = known.get("value")
    if value is not None:
        yield SCHEMA.value, literals.decimal(float(value))
        if comparator in _BOUNDS:
            yield _BOUNDS[comparator], literals.decimal(float(value))
    for key, term in (("unit", SCHEMA.unitText), ("what", SCHEMA.variableMeasured)):
        if known.get(key):
            yield term, literals.text(str(known[key]))
    for key, term in (("period", KG.period), ("deadline", KG.deadline)):
        if known.get(key):
            yield term, literals.when(str(known[key]))


def _article(node: Node, _: Graph) -> Described:
    known = node.properties
    yield SCHEMA.sha256, literals.plain(str(known["sha256"]))
    yield KG.chars, literals.integer(int(known["chars"]))
    for key, term in (
        ("id", SCHEMA.identifier),
        ("publisherKnown", KG.publisherKnown),
        ("province", KG.frame),
        ("provinceKnown", KG.frameKnown),
        ("publishedKnown", KG.publishedKnown),
    ):
        if key in known:
            yield term, literals.plain(str(known[key]))
    if "title" in known:
        yield SCHEMA.headline, literals.text(str(known["title"]))
    if "published" in known:
        yield SCHEMA.datePublished, literals.when(str(known["published"]))
    if "url" in known:
        yield SCHEMA.url, Literal(str(known["url"]), datatype=XSD.anyURI)
    for author in str(known.get("authors", "")).split("、"):
        if author:
            yield KG.byline, literals.text(author)


def _publisher(node: Node) -> Iterator[Triple]:
    publisher = node.properties.get("publisher")
    if publisher is not None:
        name = entity(f"publisher/{slug(str(publisher))}")
        yield Triple(entity(node.key), SCHEMA.publisher, name)
        yield Triple(name, RDF.type, SCHEMA.Organization)
        yield Triple(name, RDFS.label, literals.text(str(publisher)))


_SPECIAL: dict[Kind, Callable[[Node, Graph], Described]] = {
    Kind.OFFICIAL: _person,
    Kind.PERSON: _person,
    Kind.AGENCY: _agency,
    Kind.POST: _post,
    Kind.PLACE: _place,
    Kind.PLEDGE: _pledge,
    Kind.FIGURE: _figure,
    Kind.ARTICLE: _article,
}
