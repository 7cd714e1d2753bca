import re

from kg.lexicon.units import units
from kg.lexicon.words import alternation


def test_every_word_that_another_character_ends_is_a_unit():
    u = units()
    assert sorted(set(u.followed) - set(u.words())) == []


def test_hedges_are_glued_and_bare_only_where_they_are_hedges():
    u = units()
    assert sorted((set(u.glued) | set(u.bare_power.words)) - set(u.before)) == []


def test_multipliers_are_powers_of_ten():
    assert [w for w, n in units().multipliers.items() if str(n).strip("0") != "1"] == []


def test_a_unit_has_the_family_it_stands_in():
    u = units()
    assert (u.family("元"), u.family("个百分点"), u.family("名")) == ("money", "percent", "people")
    assert u.family("月亮") is None


def test_an_alternation_takes_the_longest():
    assert re.match(alternation(["个", "个月", "个工作日"]), "个工作日内")[0] == "个工作日"
