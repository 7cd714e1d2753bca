import pytest

from kg.extraction.posts import read_posts
from kg.extraction.posts.dated import years
from tests.extraction.marked import marked, namer_of


def dates(text):
    """The posts of a marked text as (title, status, date)."""
    ctx = marked(text)
    return [(p.title, p.status, p.date) for p in read_posts(ctx, namer_of(ctx))]


def test_an_appointment_and_a_removal_are_two_rows_with_their_dates():
    text = (
        "2024年3月1日任命{p:闻一川}为{a:省水利厅}厅长；"
        "2025年5月20日免去{p:闻一川}的{a:省水利厅}厅长职务。"
    )
    assert dates(text) == [
        ("厅长", "appointed", "2024-03-01"),
        ("厅长", "removed", "2025-05-20"),
    ]


def test_a_tenure_told_in_a_life_is_a_period():
    text = (
        "{p:闻一川}，男，1968年生，1990年参加工作，历任{a:泽州县财政局}局长，"
        "2011年至2016年任{l:泽州县}县长，现任{a:省水利厅}厅长。"
    )
    assert dates(text) == [
        ("局长", "former", None),
        ("县长", "former", "2011/2016"),
        ("厅长", "holds", None),
    ]


def test_what_one_holds_has_no_date():
    assert dates("2024年3月1日，{a:省水利厅}厅长{p:闻一川}到会。") == [("厅长", "holds", None)]


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("2001.03—2003.06 ", "2001-03/2003-06"),
        ("2003年6月至今 ", "2003-06/.."),
        ("2003年 ", "2003"),
        ("不详 ", None),
    ],
)
def test_the_years_at_the_head_of_a_line(line, edtf):
    assert years(line) == edtf
