import re

import pytest
import rdflib

from kg.graph.namespaces import KG, ORG, PREFIXES, VOCABULARIES, Vocabulary
from kg.graph.ontology_files import ontology_file

BUILT_IN = {"rdf", "rdfs", "xsd"}


def test_term_is_the_node_of_its_vocabulary():
    assert ORG.holds.value == "http://www.w3.org/ns/org#holds"


def test_typo_raises():
    with pytest.raises(AttributeError):
        _ = KG.haeds  # type: ignore[attr-defined]


def test_our_terms_are_exactly_those_of_the_ontology():
    text = ontology_file("zhengwu.ttl").read_text(encoding="utf-8")
    defined = set(re.findall(r"^:(\w+) a owl:", text, re.MULTILINE))
    assert defined == KG.terms


@pytest.mark.parametrize("prefix", sorted(set(VOCABULARIES) - BUILT_IN))
def test_every_term_we_write_is_declared_in_the_ontology(prefix: str):
    vocabulary: type[Vocabulary] = VOCABULARIES[prefix]
    graph = rdflib.Graph().parse(ontology_file("zhengwu.ttl"))
    declared = {str(subject) for subject in graph.subjects(rdflib.RDF.type)}
    assert {vocabulary.base + term for term in vocabulary.terms} <= declared


def test_no_prefix_hides_another():
    assert len(set(PREFIXES.values())) == len(PREFIXES)
