"""Every planted fault is found, and told in a sentence in both languages."""

from pathlib import Path

import pytest
import rdflib

from kg.export import export
from kg.graph import build
from kg.graph.ontology_files import ontology_file
from kg.store.validate import validate
from tests.factory import TEXT, bureau_record, span

AGENCY = "agency:太原市人力资源和社会保障局"
START, END = span(TEXT, "祁小满")


@pytest.fixture(scope="module")
def turtle(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("out")
    records = [bureau_record()]
    export(build(records), folder, ["ttl", "nq"], records)
    assert validate(folder) == []
    return (folder / "graph.ttl").read_text(encoding="utf-8")


def planted(turtle: str, folder: Path, old: str, new: str) -> dict[str, str]:
    """Check → English sentence, of the Turtle in which ``new`` stands for the first ``old``."""
    assert old in turtle
    path = folder / "graph.ttl"
    path.write_text(turtle.replace(old, new, 1), encoding="utf-8")
    return {violation.check: violation.sentence("en") for violation in validate(path)}


TOP = "# ── 官员 · Officials\n"
FAULTS = {
    "no evidence": ("prov:wasDerivedFrom evidence", "kg:cue evidence", "Statement-wasDerivedFrom"),
    "confidence above one": ("kg:confidence 0.9 ", "kg:confidence 1.9 ", "Statement-confidence"),
    "no rule": ("kg:readBy rule:", "kg:cue rule:", "Statement-readBy"),
    "tenure without a person": (TOP, f"{TOP}tenure:x a kg:Tenure .\n", "Tenure-member"),
    "tenure without a post": (TOP, f"{TOP}tenure:x a kg:Tenure .\n", "Tenure-post"),
    "tenure without an agency": (TOP, f"{TOP}tenure:x a kg:Tenure .\n", "Tenure-organization"),
    "unknown status": ("kg:status status:holds", "kg:status status:dreams", "Tenure-status"),
    "a place is headed": (f"kg:heads {AGENCY}", "kg:heads place:140525", "Headed-type"),
    "empty span": (f'oa:end "{END}"', f'oa:end "{START}"', "Position-start-2"),
    "negative start": (f'oa:start "{START}"', 'oa:start "-1"', "Position-start"),
    "empty quote": ('oa:exact "祁小满"', 'oa:exact ""', "Quote-exact"),
    "post in no agency": ("\torg:postIn ", "\torg:unitOf ", "Post-postIn"),
    "pledge of nobody": (TOP, f"{TOP}pledge:x a kg:Pledge .\n", "Pledge"),
    "pledge of nothing": (TOP, f"{TOP}pledge:x a kg:Pledge .\n", "Pledge-concerns"),
    "figure of no kind": (" , kg:Result ;", " ;", "Figure-type"),
    "bad digest": ('schema:sha256 "', 'schema:sha256 "x', "Article-sha256"),
    "bad division code": ('skos:notation "140525"', 'skos:notation "14"', "Place-notation"),
    "quote of another length": ('oa:exact "祁小满"', 'oa:exact "祁小"', "quote-length"),
    "evidence beyond the article": ("kg:chars ", "kg:chars 1 , ", "beyond-article"),
    "relation without a statement": ("kg:pledges ;", "kg:runs ;", "unevidenced"),
    "statement that is not asserted": ("kg:pledges ;", "kg:runs ;", "unasserted"),
}


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_planted_fault_is_found(turtle: str, tmp_path: Path, fault: str):
    old, new, check = FAULTS[fault]
    found = planted(turtle, tmp_path, old, new)
    assert check in found
    assert "https://w3id.org/zhengwu-kg/id/" in found[check]


def test_sentences_name_the_node_in_both_languages(turtle: str, tmp_path: Path):
    path = tmp_path / "graph.ttl"
    path.write_text(turtle.replace(f"kg:heads {AGENCY}", "kg:heads place:140525", 1), "utf-8")
    (found,) = [v for v in validate(path) if v.check == "Headed-type"]
    focus = "<https://w3id.org/zhengwu-kg/id/place/140525>"
    assert found.sentence("en") == f"泽州县 {focus}: What is headed is an agency. (rdf:type)"
    assert found.sentence("zh") == f"泽州县 {focus}：被领导的应当是机构。（rdf:type）"


def test_every_shape_and_check_speaks_both_languages():
    shapes = rdflib.Graph().parse(ontology_file("shapes.ttl"))
    for shape in shapes.subjects(rdflib.RDF.type, rdflib.SH.PropertyShape):
        words = shapes.objects(shape, rdflib.SH.message)
        assert sorted(str(getattr(w, "language", "")) for w in words) == ["en", "zh"], shape
    for check in ontology_file("checks").glob("*.rq"):
        text = check.read_text(encoding="utf-8")
        assert text.startswith("# zh: ")
        assert "\n# en: " in text
