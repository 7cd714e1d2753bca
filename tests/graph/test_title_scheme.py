import pytest

from kg.graph.ontology_files import ontology_file
from kg.graph.title_scheme import capacity_of, title_scheme


def test_titles_ttl_is_what_the_lexicon_says():
    written = ontology_file("titles.ttl").read_text(encoding="utf-8")
    command = "python -m kg.graph.title_scheme > ontologies/titles.ttl"
    assert written == title_scheme(), f"run: {command}"


@pytest.mark.parametrize(
    ("title", "capacity"),
    [
        ("局长", "head"),
        ("县长", "head"),
        ("党组书记", "head"),
        ("副局长", "deputy"),
        ("党委副书记", "deputy"),
        ("常委", "member"),
        ("秘书长", "member"),
        ("不是职务的字", None),
    ],
)
def test_capacity(title: str, capacity: str | None):
    assert capacity_of(title) == capacity
