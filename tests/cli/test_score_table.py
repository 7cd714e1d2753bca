from kg.cli.score_table import ratios, score_table
from kg.scoring.measures import Score

SCORES = {"posts": Score(hit=3, got=4, want=6)}


def test_ratios_and_what_was_annotated():
    assert ratios(SCORES) == {"posts": {"p": 0.75, "r": 0.5, "f1": 0.6, "gold": 6}}


def test_a_row_a_measure_with_three_decimals():
    table = score_table(SCORES, "gold")
    assert [column.header for column in table.columns] == ["measure", "P", "R", "F1", "gold"]
    cells = [next(iter(column.cells)) for column in table.columns]
    assert cells == ["posts", "0.750", "0.500", "0.600", "6"]
