import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.language.countries import countries_in, pairs_in
from tests.language.names import found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("双方谈到中俄关系。", ["中", "俄"]),
        ("川渝两地携手。", ["川渝"]),
        ("扩大对华合作。", ["华"]),
        ("会议在京召开。", ["京"]),
        ("他从肯尼亚到乌拉圭。", ["肯尼亚", "乌拉圭"]),
        ("列车驶上沈阳至长春高速铁路。", ["沈阳至长春高速铁路"]),
    ],
)
def test_countries_pairs_and_roads(text, want):
    assert found(text, "Place") == want


@pytest.mark.parametrize(
    "text",
    [
        "这是发展中国家的机遇。",
        "走中国特色道路。",
        "对此要加以合作。",
        "北京时间八点开始。",
        "在座的来宾鼓掌。",
    ],
)
def test_other_words_are_no_places(text):
    assert found(text, "Place") == []


def test_bodies_of_other_countries_are_agencies():
    assert found("乌克兰军方称，俄军撤离。", "Agency") == ["乌克兰军方", "俄军"]
    assert found("欧盟表示关切。", "Agency") == ["欧盟"]


@given(st.text(alphabet="中俄美国关系两以加法称，在京华", max_size=30))
def test_spans_of_one_kind_do_not_overlap(text):
    for spans in (countries_in(text), pairs_in(text)):
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
        assert all(0 <= s < e <= len(text) for s, e in spans)
