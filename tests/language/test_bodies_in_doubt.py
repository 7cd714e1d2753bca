import pytest

from kg.language.bodies_in_doubt import floor_of_agency, is_held, read_papers, without_lead
from kg.language.candidates import Candidate


def body(text, name, sure=0.9, kind="Agency"):
    at = text.index(name)
    return Candidate(at, at + len(name), kind, sure, "r")


@pytest.mark.parametrize(
    ("text", "name", "floor"),
    [
        ("到青山社区干部学院上课", "青山社区干部学院", 0.45),
        ("会同信息科处理", "信息科", 0.6),
        ("信息科科长到会", "信息科", 0.45),
        ("免去其县水利局局长职务", "其县水利局", 0.45),
        ("到青山餐馆吃饭", "青山餐馆", 0.6),
    ],
)
def test_what_ends_as_a_body_does_or_is_headed_needs_less(text, name, floor):
    assert floor_of_agency(text, body(text, name), 0.6) == floor


def test_a_bare_organ_before_an_office_is_one_body():
    text = "党工委书记、管委会主任到会。管委会很远。"
    assert is_held(text, body(text, "管委会"))
    assert not is_held(text, body(text, "管委会", 0.7))
    assert not is_held(text, Candidate(14, 17, "Agency", 0.9, "r"))


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("县水利局会同县公安局检查", "会同县公安局", "县公安局"),
        ("到会同县公安局检查", "会同县公安局", "会同县公安局"),
        ("现任草业学院党委书记", "现任草业学院", "草业学院"),
    ],
)
def test_what_two_readers_took_into_a_body_is_cut_off(text, name, whole):
    found = without_lead(text, body(text, name))
    assert text[found.start : found.end] == whole


def test_a_paper_that_listens_or_is_copied_is_a_body():
    text = "来源：青山晚报\n《青山日报》记者到会，《水利法》记者不看，《青山参考报》很好"
    assert [text[c.start : c.end] for c in read_papers(text)] == ["青山晚报", "青山日报"]
