from __future__ import annotations

from kg.formats import AgencyEntry
from kg.graph import build
from kg.graph.statements import Literal, Predicate
from tests.factory import mention, record

OLD, NEW = "晋城市环境保护局", "晋城市生态环境局"


def article(identifier: str, name: str, code: str = "140500"):
    entry = AgencyEntry(name=name, kind="government", place=code)
    rows = {"mentions": (mention(name, "Agency", name),), "agencies": (entry,)}
    return record(identifier, name, **rows)


def replaced(*records):
    return [
        (s.subject, s.object, s.rule, s.articles)
        for s in build(records)
        if s.predicate in (Predicate.REPLACED_BY, Predicate.REPLACED_ON)
    ]


def test_a_renamed_body_points_at_its_heir_with_the_month() -> None:
    rule = "lexicon.successors"
    old, new = f"agency/{OLD}", f"agency/{NEW}"
    assert replaced(article("a", OLD), article("b", NEW)) == [
        (old, new, rule, ("a", "b")),
        (old, Literal("2018-10", "gYearMonth"), rule, ("a",)),
    ]


def test_a_body_without_its_heir_in_the_articles_is_left_alone() -> None:
    assert replaced(article("a", OLD)) == []
    assert replaced(article("a", OLD), article("b", "太原市生态环境局", "140100")) == []


def test_districts_of_one_name_have_their_own_heirs() -> None:
    here = article("a", "鼓楼区环境保护局", "320106")
    there = article("b", "鼓楼区生态环境局", "410204")
    assert replaced(here, there) == []
    same = article("c", "鼓楼区生态环境局", "320106")
    assert [row[0] for row in replaced(here, there, same)] == ["agency/鼓楼区环境保护局.320106"] * 2
