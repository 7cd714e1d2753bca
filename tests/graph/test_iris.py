import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, Triple, parse, serialize

from kg.graph import keys
from kg.graph.iris import concept, entity, key_of
from kg.graph.namespaces import PREFIXES, RDF, SKOS
from kg.graph.statements import Kind, slug

NAMES = st.text(alphabet=st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20)


def test_names_stand_in_the_iri_as_written():
    iri = entity(keys.official("闻一川", "太原市民政局")).value
    assert iri == "https://w3id.org/zhengwu-kg/id/official/闻一川.太原市民政局"


def test_concept_of_an_unknown_scheme_raises():
    with pytest.raises(KeyError):
        concept("titel", "局长")


def test_key_of_a_foreign_iri_is_none():
    assert key_of("http://example.org/id/agency/a") is None


@given(NAMES)
@example("\ufffd")
@example("葛\U000e0100")
def test_any_name_makes_an_iri_that_survives_turtle(name: str):
    iri = entity(f"{Kind.AGENCY.lower()}/{slug(name)}")
    triple = Triple(iri, RDF.type, SKOS.Concept)
    text = serialize([triple], format=RdfFormat.TURTLE, prefixes=PREFIXES)
    assert [quad.triple for quad in parse(text, format=RdfFormat.TURTLE)] == [triple]


@given(NAMES, NAMES)
def test_two_names_make_two_iris(left: str, right: str):
    assert (entity(slug(left)) == entity(slug(right))) == (left == right)
