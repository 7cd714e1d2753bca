from itertools import permutations

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg.formats import AgencyEntry
from kg.graph import build, keys, literals
from kg.graph.iris import concept, entity
from kg.graph.namespaces import FOAF, GEO, KG, OA, ORG, PROV, RDF, SCHEMA, SKOS, XSD
from kg.graph.rdf import CONTEXT_CHARS, graph_name, quads, triples
from kg.graph.rdf_relations import TERMS, triple_of
from kg.graph.statements import Evidence, Graph, Kind, Predicate
from tests.factory import BUREAU, TEXT, bureau_record, post, record, span

OFFICIAL = entity(keys.official("闻一川", BUREAU))
AGENCY = entity(keys.agency(BUREAU))


@pytest.fixture(scope="module")
def graph() -> Graph:
    return build([bureau_record()])


@pytest.fixture(scope="module")
def found(graph: Graph) -> set[Triple]:
    return triples(graph, {"bureau": TEXT})


def objects(found: set[Triple], subject: NamedNode, predicate: NamedNode) -> list[object]:
    rows = (t.object for t in found if t.subject == subject and t.predicate == predicate)
    return sorted(rows, key=str)


def test_the_path_is_three_plain_triples(found: set[Triple]):
    measure = entity(keys.in_article(Kind.MEASURE, "bureau", *span(TEXT, "深入实施就业优先战略")))
    assert Triple(OFFICIAL, KG.heads, AGENCY) in found
    assert Triple(AGENCY, KG.pledges, measure) in found
    assert Triple(measure, RDF.type, KG.Measure) in found


def test_every_predicate_has_a_term():
    assert set(TERMS) == set(Predicate)


def test_every_statement_is_asserted_and_described_once(graph: Graph, found: set[Triple]):
    for statement in graph.statements:
        triple, name = triple_of(statement), entity(statement.key)
        assert triple in found
        assert objects(found, name, RDF.subject) == [triple.subject]
        assert objects(found, name, RDF.predicate) == [triple.predicate]
        assert objects(found, name, RDF.object) == [triple.object]
        assert objects(found, name, PROV.wasDerivedFrom) == sorted(
            (entity(e.key) for e in statement.evidence), key=str
        )


def test_nothing_is_blank(found: set[Triple]):
    assert not any(
        isinstance(t.subject, BlankNode) or isinstance(t.object, BlankNode) for t in found
    )


def test_evidence_has_position_and_quote_in_context(found: set[Triple]):
    start, end = span(TEXT, "祁小满")
    name = entity(Evidence("bureau", start, end, "祁小满").key)
    selectors = objects(found, name, OA.hasSelector)
    position, quote = selectors
    assert isinstance(position, NamedNode)
    assert isinstance(quote, NamedNode)
    assert objects(found, name, OA.hasSource) == [entity("article/bureau")]
    assert objects(found, position, OA.start) == [literals.offset(start)]
    assert objects(found, position, OA.end) == [literals.offset(end)]
    assert objects(found, quote, OA.exact) == [literals.text("祁小满")]
    assert objects(found, quote, OA.prefix) == [literals.text(TEXT[start - CONTEXT_CHARS : start])]
    assert objects(found, quote, OA.suffix) == [literals.text(TEXT[end : end + CONTEXT_CHARS])]


def test_quotes_without_the_text_have_no_context(graph: Graph):
    assert not any(t.predicate in (OA.prefix, OA.suffix) for t in triples(graph, {}))


def test_deputy_has_a_tenure_and_heads_nothing(found: set[Triple]):
    deputy = entity(keys.official("祁小满", BUREAU))
    (tenure,) = objects(found, deputy, ORG.hasMembership)
    assert isinstance(tenure, NamedNode)
    assert objects(found, deputy, KG.heads) == []
    assert objects(found, tenure, ORG.member) == [deputy]
    assert objects(found, tenure, ORG.organization) == [AGENCY]
    assert objects(found, tenure, KG.status) == [concept("status", "holds")]
    assert objects(found, concept("title", "副局长"), KG.capacity) == [
        concept("capacity", "deputy")
    ]


def test_post_is_in_its_agency_with_its_title(found: set[Triple]):
    name = entity(keys.post(BUREAU, "局长"))
    assert objects(found, name, ORG.postIn) == [AGENCY]
    assert objects(found, name, ORG.role) == [concept("title", "局长")]


def test_classes(found: set[Triple]):
    assert objects(found, OFFICIAL, RDF.type) == [FOAF.Person, KG.Official]
    assert objects(found, AGENCY, RDF.type) == [ORG.FormalOrganization, KG.Agency]
    assert objects(found, AGENCY, ORG.classification) == [concept("kind", "government")]


def test_unit_is_an_organizational_unit():
    text = "省卫生健康委医政医管局局长闻一川说。"
    unit, parent = "山西省卫生健康委员会医政医管局", "山西省卫生健康委员会"
    row = record(
        "unit",
        text,
        posts=(post(text, "闻一川", "局长", unit, head=True),),
        agencies=(AgencyEntry(name=unit, kind="unit", parent=parent),),
    )
    found = triples(build([row]), {})
    assert Triple(entity(keys.agency(unit)), RDF.type, ORG.OrganizationalUnit) in found
    assert Triple(entity(keys.agency(unit)), ORG.unitOf, entity(keys.agency(parent))) in found
    assert Triple(entity(keys.agency(parent)), RDF.type, ORG.FormalOrganization) in found


def test_place_with_a_code_is_an_administrative_area_within_another(found: set[Triple]):
    county = entity("place/140525")
    assert objects(found, county, RDF.type) == [SCHEMA.AdministrativeArea, SCHEMA.Place]
    assert objects(found, county, SKOS.notation) == [Literal("140525")]
    assert objects(found, county, GEO.sfWithin) == [entity("place/140500")]


def test_figure_is_a_bounded_observation(found: set[Triple]):
    name = entity(keys.in_article(Kind.FIGURE, "bureau", *span(TEXT, "20个以上")))
    assert KG.Target in objects(found, name, RDF.type)
    assert SCHEMA.Observation in objects(found, name, RDF.type)
    assert objects(found, name, SCHEMA.value) == [Literal("20.0", datatype=XSD.decimal)]
    assert objects(found, name, SCHEMA.minValue) == [Literal("20.0", datatype=XSD.decimal)]
    assert objects(found, name, SCHEMA.unitText) == [literals.text("个")]
    assert objects(found, name, SCHEMA.observationAbout) == [AGENCY]


def test_deadline_and_issue_date_are_dates(found: set[Triple]):
    typed = {t.predicate: t.object for t in found if t.predicate in (KG.deadline, KG.attestedOn)}
    assert typed[KG.deadline] == Literal("2026-12-31", datatype=XSD.date)
    assert typed[KG.attestedOn] == Literal("2026-01-15", datatype=XSD.date)


def test_article_says_how_its_facts_are_known(found: set[Triple]):
    article = entity("article/bureau")
    assert objects(found, article, SCHEMA.headline) == [literals.text("民生无小事")]
    assert objects(found, article, KG.publishedKnown) == [Literal("printed")]
    assert objects(found, article, KG.frame) == [Literal("山西省")]
    assert objects(found, article, SCHEMA.publisher) == [entity("publisher/测试日报")]


def test_rank_is_a_concept():
    text = "副局长祁小满（正处长级）说。"
    row = record("r", text, posts=(post(text, "祁小满", "副局长", BUREAU, rank="正处长级"),))
    found = triples(build([row]), {})
    rank = concept("rank", "正处长级")
    assert Triple(rank, SKOS.prefLabel, literals.text("正处长级")) in found
    assert any(t.predicate == KG.rank and t.object == rank for t in found)


def test_order_of_records_does_not_matter():
    rows = [bureau_record(name) for name in ("a", "b", "c")]
    views = [triples(build(list(order)), {}) for order in permutations(rows)]
    assert all(view == views[0] for view in views)


def test_quads_hold_the_triples_and_what_each_article_says(graph: Graph, found: set[Triple]):
    rows = quads(graph, {"bureau": TEXT})
    name = graph_name("bureau")
    default = {quad.triple for quad in rows if quad.graph_name != name}
    assert default - found == {Triple(name, PROV.wasDerivedFrom, entity("article/bureau"))}
    said = {quad.triple for quad in rows if quad.graph_name == name}
    assert said == {triple_of(statement) for statement in graph.statements}
    assert Quad(OFFICIAL, KG.heads, AGENCY, name) in rows
