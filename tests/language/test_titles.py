import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.language.titles import find_titles, is_head
from kg.lexicon.titles import titles


def found(text):
    return [(text[t.start : t.end], t.entry.role) for t in find_titles(text)]


def test_the_longest_title_is_found():
    assert found("省水利厅党组副书记、常务副厅长") == [
        ("党组副书记", "deputy"),
        ("常务副厅长", "deputy"),
    ]


def test_a_job_hides_the_title_inside_it():
    assert found("主任医师、科室主任") == [("主任", "head")]


def test_ranks_are_not_titles():
    assert found("（正厅级）") == []


@pytest.mark.parametrize(
    ("title", "body", "head"),
    [
        ("局长", "晋城市水利局", True),
        ("副局长", "晋城市水利局", False),
        ("县长", "泽州县人民政府", True),
        ("党组书记", "晋城市水利局", True),
        ("秘书长", "山西省人民政府", False),
        ("秘书长", "联合国", True),
        ("副秘书长", "联合国", False),
        ("常委", "中共泽州县委员会", False),
        ("书记", "中共中央书记处", False),
        ("执行院长", "山西大学经济研究院", False),
        ("二级巡视员", "山西省水利厅", False),
    ],
)
def test_who_heads_a_body(title, body, head):
    entry = titles().compose(title)
    assert entry is not None
    assert is_head(entry, body) is head


@given(st.text(alphabet="省市委书记副主任局长党组、，医师厅", max_size=40))
def test_titles_do_not_overlap_and_stand_on_the_text(text):
    at = 0
    for title in find_titles(text):
        assert at <= title.start < title.end <= len(text)
        assert titles().compose(text[title.start : title.end]) == title.entry
        at = title.end
