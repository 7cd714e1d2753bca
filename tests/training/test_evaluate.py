from kg.training.evaluate import Bin, Score, reliability, score, table


def test_span_and_type_must_both_be_right():
    gold = [[(0, 3, "Person"), (4, 7, "Place")], []]
    found = [[(0, 3, "Person"), (4, 6, "Place")], [(0, 1, "Place")]]
    scores = score(gold, found, ("Person", "Place"))
    assert scores == {"Person": Score(1, 1, 1), "Place": Score(0, 2, 1), "all": Score(1, 3, 2)}
    assert scores["all"].precision == 1 / 3
    assert scores["all"].recall == 0.5
    assert scores["all"].f1 == 0.4


def test_nothing_found_and_nothing_due_is_nought():
    empty = Score(0, 0, 0)
    assert (empty.precision, empty.recall, empty.f1) == (0.0, 0.0, 0.0)


def test_the_table_has_a_line_a_type():
    assert table({"Person": Score(1, 2, 2)}).splitlines()[1].split() == [
        "Person",
        "0.500",
        "0.500",
        "0.500",
        "2",
    ]


def test_reliability_sets_confidence_beside_the_share_that_is_right():
    gold = [[(0, 3, "Person")], [(0, 2, "Place")]]
    found = [[(0, 3, "Person", 0.96)], [(0, 2, "Place", 0.98), (4, 6, "Place", 0.6)]]
    assert reliability(gold, found) == [
        Bin(0.5, 0.7, 1, 0.6, 0.0),
        Bin(0.95, 0.99, 2, 0.97, 1.0),
    ]
