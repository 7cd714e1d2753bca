from typing import get_args

from kg.lexicon.identity import Pool, identity


def test_every_walk_of_life_has_a_size_and_a_step():
    assert set(identity().pools) == set(identity().steps) == set(get_args(Pool))


def test_every_distance_between_steps_has_its_odds():
    steps = identity().steps.values()
    assert {str(d) for d in range(max(steps) - min(steps) + 1)} == set(identity().moves)


def test_the_further_the_move_the_rarer():
    odds = [identity().moves[str(d)] for d in range(7)]
    assert odds == sorted(odds, reverse=True)
    assert identity().move("county", "prefecture") > identity().move("section", "provincial")
    assert identity().move("staff", "national") == identity().unplaced


def test_names_are_written_once_and_the_thresholds_face_each_other():
    names = [weight.name for weight in identity().feature]
    assert len(set(names)) == len(names)
    assert identity().different < 0 < identity().same
    assert all(weight.points > 0 for weight in identity().feature if weight.tie)
