import pytest

from kg.language.candidates import Candidate
from kg.language.side_by_side import apart


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("甘州区高台县", ["甘州区", "高台县"]),
        ("襄垣县武乡县", ["襄垣县", "武乡县"]),
        ("甘州区临泽县高台县", ["甘州区", "临泽县", "高台县"]),
        ("太原市尖草坪区", ["太原市尖草坪区"]),
        ("黑龙江吉林四川", ["黑龙江", "吉林", "四川"]),
    ],
)
def test_divisions_of_one_rank_do_not_nest(name, parts):
    whole = Candidate(0, len(name), "Place", 0.9, "r")
    assert [name[c.start : c.end] for c in apart(name, [whole])] == parts
