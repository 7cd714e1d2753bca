from typing import get_args

import pytest
from rdflib import RDF, SKOS, Graph, Literal, URIRef

from kg.formats import Comparator, Status
from kg.graph.namespaces import PREFIXES, SCHEME_BASE
from kg.graph.ontology_files import ontology_file
from kg.graph.rdf_nodes import COMPARATORS
from kg.lexicon.agencies import agency_names


@pytest.fixture(scope="module")
def schemes() -> Graph:
    return Graph().parse(ontology_file("schemes.ttl"))


def names(schemes: Graph, scheme: str) -> set[str]:
    members = schemes.subjects(SKOS.inScheme, URIRef(SCHEME_BASE + scheme))
    return {str(member).removeprefix(PREFIXES[scheme]) for member in members}


def test_statuses_are_those_of_the_record(schemes: Graph):
    assert names(schemes, "status") == set(get_args(Status))


def test_comparators_are_those_of_the_record(schemes: Graph):
    assert set(COMPARATORS) == set(get_args(Comparator))
    assert names(schemes, "comparator") == set(COMPARATORS.values())


def test_capacities(schemes: Graph):
    assert names(schemes, "capacity") == {"head", "deputy", "member"}


def test_every_kind_the_lexicon_gives_is_in_the_scheme(schemes: Graph):
    lexicon = agency_names()
    given = {row.kind for row in (*lexicon.body, *lexicon.national, *lexicon.ending)}
    assert {*given, lexicon.kind_of("无从归类的名字")} <= names(schemes, "kind")


def test_every_concept_is_named_and_defined_in_both_languages(schemes: Graph):
    for concept in schemes.subjects(RDF.type, SKOS.Concept):
        for predicate in (SKOS.prefLabel, SKOS.definition):
            words = schemes.objects(concept, predicate)
            languages = sorted(str(w.language) for w in words if isinstance(w, Literal))
            assert languages == ["en", "zh"], concept
