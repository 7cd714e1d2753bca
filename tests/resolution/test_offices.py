"""Whose office a bare title of a leader is, by all the articles together."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.formats import Record
from kg.resolution.offices import ABROAD, noun, with_offices
from tests.resolution.people import record

PARTY = "中共中央委员会"


def said(key: str, person: str, title: str, body: str, day: str, *, printed: bool = True) -> Record:
    """An article that gives one post; its body printed, or inferred from the bare title."""
    made = record(key, (person, body, title), published=day)
    (post,) = made.posts
    if not printed:
        post = msgspec.structs.replace(post, agency_surface="", rule="post.national-leader")
    return msgspec.structs.replace(made, posts=(post,))


def told(records: list[Record], key: str) -> list[tuple[str, str]]:
    (found,) = [each for each in with_offices(records) if each.id == key]
    return [(post.agency, post.rule) for post in found.posts]


OURS = [
    said("o1", "闻一川", "总书记", PARTY, "2024-01-01"),
    said("o2", "闻一川", "总书记", PARTY, "2024-12-01"),
]


def test_who_is_printed_with_another_partys_body_leads_that():
    bare = said("b", "阮文山", "总书记", PARTY, "2024-05-01", printed=False)
    theirs = said("t", "阮文山", "总书记", "越共中央", "2024-03-01")
    assert told([*OURS, theirs, bare], "b") == [("越共中央", ABROAD)]
    assert told([*OURS, bare], "b") == []


def test_ours_stays_ours():
    bare = said("b", "闻一川", "总书记", PARTY, "2024-05-01", printed=False)
    assert told([*OURS, bare], "b") == [(PARTY, "post.national-leader")]


def test_one_of_whom_nothing_else_is_known_stays_as_read():
    bare = said("b", "阮文山", "总书记", PARTY, "2025-05-01", printed=False)
    assert told([*OURS, bare], "b") == [(PARTY, "post.national-leader")]
    assert told([bare], "b") == [(PARTY, "post.national-leader")]


def test_a_former_holder_stays():
    (post,) = said("b", "祁小满", "总书记", PARTY, "2024-05-01", printed=False).posts
    past = msgspec.structs.replace(post, status="former")
    bare = msgspec.structs.replace(
        said("b", "祁小满", "总书记", PARTY, "2024-05-01"), posts=(past,)
    )
    assert told([*OURS, bare], "b") == [(PARTY, "post.national-leader")]


def test_two_countries_leaders_of_one_name_tell_nothing():
    bare = said("b", "佩罗", "总理", "国务院", "2024-05-01", printed=False)
    rows = [
        said("t", "佩罗", "总理", "法国", "2024-03-01"),
        said("u", "佩罗", "总理", "乍得", "2024-03-01"),
    ]
    assert told([*rows, bare], "b") == [("国务院", "post.national-leader")]


@pytest.mark.parametrize(
    ("title", "word"),
    [("国家主席", "主席"), ("副主席", "副主席"), ("第一副总理", "副总理"), ("局长", None)],
)
def test_the_last_word_of_a_leaders_title(title, word):
    assert noun(title) == word


@given(st.permutations(range(4)))
def test_no_order_shows(order):
    rows = [*OURS, said("t", "阮文山", "总书记", "越共中央", "2024-03-01")]
    rows.append(said("b", "阮文山", "总书记", PARTY, "2024-05-01", printed=False))
    settled = with_offices([rows[i] for i in order])
    assert sorted(settled, key=lambda r: r.id) == sorted(with_offices(rows), key=lambda r: r.id)
