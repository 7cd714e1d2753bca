from kg.language.no_places import is_no_place, untaken


def test_what_points_and_what_is_a_phrase_are_no_places():
    assert is_no_place("我省")
    assert is_no_place("文山会海")
    assert not is_no_place("高台县")


def test_a_verb_taken_into_a_name_is_cut_off():
    assert untaken("经青石口岸", 0, 5) == 1
    assert untaken("跑松木塘", 0, 4) == 1
    assert untaken("离石区", 0, 3) == 0
