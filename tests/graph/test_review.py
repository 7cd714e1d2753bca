from __future__ import annotations

from kg.formats import Fact
from kg.graph.review import Office, Quote, reviews
from kg.resolution.dossiers import Alias
from kg.resolution.judgements import user
from tests.factory import post, record

HERE, THERE = "晋城市人民医院", "太原市第一医院"


def article(identifier: str, body: str, day: str):
    text = f"开头一句。{body}矿长闻一川说，很好。结尾。"
    return record(
        identifier,
        text,
        published=Fact(day, "given"),
        posts=(post(text, "闻一川", "矿长", body),),
    )


RECORDS = [article("a", HERE, "2025-01-02"), article("b", THERE, "2026-01-15")]


def test_an_unsure_pair_shows_both_sides() -> None:
    (review,) = reviews(RECORDS)
    assert review.judgement.outcome == "unsure"
    assert (review.left.alias, review.right.alias) == (f"闻一川|{THERE}", f"闻一川|{HERE}")
    day = "2025-01-02"
    assert review.right.offices == (Office(HERE, "矿长", "holds", day, day, 1),)
    assert review.right.quotes == (Quote("a", day, f"{HERE}矿长闻一川说，很好。"),)


def test_what_the_user_decided_is_not_asked_again() -> None:
    pair = Alias("闻一川", HERE), Alias("闻一川", THERE)
    for outcome in ("same", "different"):
        assert reviews(RECORDS, [user(*pair, outcome, "读者", "2026-02-01", "")]) == []
