from __future__ import annotations

from kg.formats import Record
from kg.graph.people import ByOffice
from tests.factory import post, record

TEXT = "闻一川"


def article(identifier: str, *agencies: str, person: str = TEXT) -> Record:
    return record(identifier, TEXT, posts=tuple(post(TEXT, person, "局长", a) for a in agencies))


def test_one_name_in_two_agencies_is_two_people() -> None:
    here, there = article("a", "甲局"), article("b", "乙局")
    people = ByOffice([here, there])
    assert people.official(here, TEXT) == "official/闻一川.甲局"
    assert people.official(there, TEXT) == "official/闻一川.乙局"


def test_an_article_that_names_both_agencies_joins_them() -> None:
    here, there, both = article("a", "甲局"), article("b", "乙局"), article("c", "乙局", "甲局")
    people = ByOffice([here, there, both])
    keys = {people.official(each, TEXT) for each in (here, there, both)}
    assert keys == {"official/闻一川.乙局"}


def test_someone_without_a_post_is_no_official() -> None:
    here = article("a", "甲局")
    assert ByOffice([here]).official(here, "祁小满") is None
