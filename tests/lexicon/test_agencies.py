from collections import Counter

import pytest

from kg.errors import LexiconError
from kg.lexicon.agencies import agency_names, longest
from kg.lexicon.divisions import Division
from kg.lexicon.surnames import surname_of, surnames
from kg.lexicon.tables import read_table


def test_every_short_form_is_written_once():
    lexicon = agency_names()
    local = Counter(s + e for stem in lexicon.stem for s in stem.short for e in stem.endings)
    local.update(name for body in lexicon.body for name in body.names)
    national = Counter(name for body in lexicon.national for name in body.names)
    assert [n for table in (local, national) for n, k in table.items() if k > 1] == []


def test_local_bodies_say_where_their_place_stands_and_national_ones_have_none():
    lexicon = agency_names()
    assert [b.full for b in lexicon.body if b.full.count("{P}") != 1] == []
    assert [b.full for b in lexicon.national if "{P}" in b.full] == []


def test_the_longest_form_wins():
    assert longest(agency_names().local, "人大常委会办公厅主任") == "人大常委会办公厅"
    assert longest(agency_names().local, "无此名") is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("甲大学", "school"),
        ("甲有限公司", "enterprise"),
        ("甲日报", "media"),
        ("甲乙", "organisation"),
    ],
)
def test_the_kind_by_the_ending(name, kind):
    assert agency_names().kind_of(name) == kind


def test_surnames():
    assert {"王", "欧阳", "司马"} <= surnames()
    assert surname_of("欧阳山") == "欧阳"
    assert surname_of("王山") == "王"
    assert surname_of("努尔·某") is None


def test_a_table_of_the_wrong_shape_is_told():
    with pytest.raises(LexiconError, match="E201"):
        read_table("townships.tsv", Division)
