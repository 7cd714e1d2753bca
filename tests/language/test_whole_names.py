import pytest

from kg.language.candidates import Candidate
from kg.language.whole_names import floor_of_person, whole_names


def candidate(text, name, kind="Person", sure=0.95, after=0):
    at = text.index(name, after)
    return Candidate(at, at + len(name), kind, sure, "recogniser")


def names_of(text, *candidates):
    return [(text[c.start : c.end], c.type) for c in whole_names(text, candidates)]


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("街道党工委书记者闻川此前在县里工作。", "闻川", "闻川"),  # 闻 is a surname itself
        ("街道党工委书记者一川此前在县里工作。", "一川", "者一川"),
        ("会议结束。年一川表示，渠修好了。", "一川", "年一川"),
        ("令狐一川同志任局长。", "狐一川", "令狐一川"),
        ("专家和企业家发言。", "企业", "企业"),
        ("1986年一川渠建成。", "一川", "一川"),
        ("旗长哈斯巴特尔说，渠修好了。", "哈斯巴", "哈斯巴特尔"),
        ("局长白呼和与村民座谈。", "白呼", "白呼"),
    ],
)
def test_a_name_is_made_whole(text, cut, whole):
    assert names_of(text, candidate(text, cut)) == [(whole, "Person")]


def test_a_person_is_no_place_where_the_article_names_the_same_person_elsewhere():
    text = "闻树邦说，渠修好了。在青石镇，闻树邦走进田间。"
    person = candidate(text, "闻树邦")
    place = candidate(text, "闻树邦", "Place", 0.9, after=5)
    assert names_of(text, person, place) == [("闻树邦", "Person")] * 2
    assert names_of(text, place) == [("闻树邦", "Place")]


def test_a_title_speaks_for_a_person():
    text = "副县长覃峰到会。"
    assert names_of(text, candidate(text, "覃峰", "Place")) == [("覃峰", "Person")]


def test_a_division_stays_a_place():
    text = "景宁说。景宁县很远。"
    person = candidate(text, "景宁")
    place = candidate(text, "景宁", "Place", 0.8, after=4)
    assert names_of(text, person, place)[1] == ("景宁", "Place")


@pytest.mark.parametrize(
    ("text", "name", "floor"),
    [
        ("渠边，闻一川站在坝上。", "闻一川", 0.5),
        ("教师闻川上课。", "闻川", 0.45),
        ("渠边，闻川站在坝上。", "闻川", 0.7),
        ("检查闻草法实施情况。", "闻草法", 0.7),
        ("村民陈师傅说。", "陈师傅", 0.45),
        ("见到了陈师傅。", "陈师傅", 0.7),
        ("约翰·闻到会。", "约翰·闻", 0.7),
    ],
)
def test_what_has_the_shape_of_a_name_needs_less(text, name, floor):
    assert floor_of_person(text, candidate(text, name), 0.7) == floor
