"""The ontology as data: labelled in two languages, inside OWL 2 RL, with nothing unsatisfiable."""

from collections import Counter

import owlrl
import pytest
from rdflib import OWL, RDF, RDFS, Graph, Literal, URIRef
from rdflib.term import BNode

from kg.graph.namespaces import KG
from kg.graph.ontology_files import ontology_file

KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(ontology_file("zhengwu.ttl"))


@pytest.mark.parametrize("term", sorted(KG.terms))
def test_every_term_says_what_it_is_in_both_languages(ontology: Graph, term: str):
    for predicate in (RDFS.label, RDFS.comment):
        words = list(ontology.objects(URIRef(KG.base + term), predicate))
        languages = [word.language for word in words if isinstance(word, Literal)]
        assert sorted(map(str, languages)) == ["en", "zh"]


def test_every_term_is_of_one_kind(ontology: Graph):
    kinds = Counter(s for kind in KINDS for s in ontology.subjects(RDF.type, kind))
    assert {term for term, count in kinds.items() if count != 1} == set()


def test_every_term_that_is_used_is_declared(ontology: Graph):
    declared = {s for kind in KINDS for s in ontology.subjects(RDF.type, kind)}
    structural = (RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, OWL.inverseOf)
    used = {o for p in structural for o in ontology.objects(None, p)}
    datatypes = {term for term in used if str(term).startswith("http://www.w3.org/2001/XMLSchema#")}
    assert used - declared - datatypes == set()


def test_only_named_classes(ontology: Graph):
    assert not any(isinstance(node, BNode) for node in ontology.all_nodes())


def test_no_class_is_empty_by_its_own_axioms(ontology: Graph):
    closure = Graph()
    for triple in ontology:
        closure.add(triple)
    for term in ontology.subjects(RDF.type, OWL.Class):
        closure.add((URIRef(f"{term}/witness"), RDF.type, term))
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(closure)
    assert list(closure.subjects(RDF.type, OWL.Nothing)) == []
    errors = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
    assert list(closure.objects(None, errors)) == []
