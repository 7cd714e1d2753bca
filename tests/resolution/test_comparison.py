import pytest

from kg.resolution.comparison import compare
from kg.resolution.features import Setting
from tests.resolution.test_features import person

SETTING = Setting({}, 2)


def test_a_comparison_says_why_and_how_sure():
    left = person("泽州县人民政府", places=["140525"], pools=["county"])
    right = person("中共泽州县委员会", places=["140525"], pools=["county"])
    found = compare(right, left, SETTING)
    assert (found.left, found.right) == (right, left)
    assert found.outcome == "same"
    assert found.points["same-territory"] == 7.5
    assert found.why.startswith("same-territory: 泽州县; chance: ")
    row = found.judgement()
    assert (row.left, row.right) == ("闻一川|中共泽州县委员会", "闻一川|泽州县人民政府")
    assert (row.outcome, row.score, row.who) == ("same", found.score, "rule")


def test_without_a_tie_no_score_makes_two_the_same():
    one = person("甲局", pools=["prefecture"], titles=["矿长"])
    other = person("乙局", pools=["prefecture"], titles=["矿长"])
    found = compare(one, other, SETTING)
    assert found.total > 2.2
    assert found.outcome == "unsure"


def test_one_companion_is_no_tie_and_two_are():
    def joined(*names):
        pair = (person(agency, pools=["county"], companions=names) for agency in ("甲局", "乙局"))
        return compare(*pair, SETTING).outcome

    assert joined("祁小满") == "unsure"
    assert joined("祁小满", "江河") == "same"


@pytest.mark.parametrize("name", ["张伟", "李军", "王芳"])
def test_a_common_name_and_nothing_else_is_two_people(name):
    pair = (person(agency, name=name, pools=["other"]) for agency in ("甲厂", "乙厂"))
    assert compare(*pair, SETTING).outcome == "different"


def test_the_score_is_a_probability_however_many_points_there_are():
    one = person("甲", countries=["越南"], name="张伟")
    assert 0.0 <= compare(one, person("乙", name="张伟"), SETTING).score <= 1.0
