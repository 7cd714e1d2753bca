import re

from kg.lexicon.figures import figure_words
from kg.lexicon.units import units


def test_cues_are_sound_patterns():
    kind = figure_words().kind
    for pattern in (
        *kind.target,
        *kind.result,
        *kind.result_weak,
        *kind.target_after,
        kind.disposal,
        kind.investment,
        kind.under_way,
        kind.target_list,
        figure_words().subject.openers,
    ):
        assert re.compile(pattern).match("") is None


def test_the_units_named_are_units():
    words = figure_words()
    named = (*words.never.units, *words.durations.always, *words.attendance.people_in_roles)
    assert sorted(set(named) - set(units().words())) == []


def test_the_families_named_are_families():
    u = units()
    assert sorted(set(figure_words().threshold.families) - set(u.units) - set(u.measures)) == []
