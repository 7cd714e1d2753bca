from __future__ import annotations

from kg.formats import Record
from kg.graph.people import People
from kg.resolution.dossiers import Alias
from kg.resolution.judgements import user
from tests.factory import post, record

TEXT = "闻一川"


def article(identifier: str, *agencies: str, person: str = TEXT) -> Record:
    return record(identifier, TEXT, posts=tuple(post(TEXT, person, "局长", a) for a in agencies))


def test_one_name_in_two_agencies_is_two_people() -> None:
    here, there = article("a", "太原市水利局"), article("b", "晋城市水利局")
    people = People([here, there])
    assert people.official(here, TEXT) == "official/闻一川.太原市水利局"
    assert people.official(there, TEXT) == "official/闻一川.晋城市水利局"


def test_an_article_that_names_both_agencies_joins_them() -> None:
    here, there, both = (
        article("a", "太原市水利局"),
        article("b", "晋城市水利局"),
        article("c", "晋城市水利局", "太原市水利局"),
    )
    people = People([here, there, both])
    keys = {people.official(each, TEXT) for each in (here, there, both)}
    assert keys == {"official/闻一川.太原市水利局"}


def test_someone_without_a_post_is_no_official() -> None:
    here = article("a", "太原市水利局")
    assert People([here]).official(here, "祁小满") is None


def test_two_companies_called_only_that_are_two_people_s() -> None:
    here, there = article("a", "公司"), article("b", "公司")
    people = People([here, there])
    assert people.official(here, TEXT) == "official/闻一川.公司.a"
    assert people.official(there, TEXT) == "official/闻一川.公司.b"


def test_decisions_are_told_as_lines_of_the_file() -> None:
    here, there = article("a", "太原市水利局"), article("b", "晋城市水利局")
    both = article("c", "晋城市水利局", "太原市水利局")
    (judgement,) = People([here, there, both]).judgements
    assert (judgement.left, judgement.right) == ("闻一川|太原市水利局", "闻一川|晋城市水利局")
    assert (judgement.outcome, judgement.who, judgement.why) == ("same", "rule", "one-article: c")


def test_two_whom_the_user_parted_are_two_officials_of_one_article() -> None:
    both = article("a", "晋城市水利局", "太原市水利局")
    alias = [Alias(TEXT, "晋城市水利局"), Alias(TEXT, "太原市水利局")]
    people = People([both], [user(*alias, "different", "读者", "2026-01-15", "")])
    assert people.official(both, TEXT, "晋城市水利局") == "official/闻一川.晋城市水利局"
    assert people.official(both, TEXT, "太原市水利局") == "official/闻一川.太原市水利局"
