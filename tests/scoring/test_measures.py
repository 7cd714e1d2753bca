from kg.scoring.gold import Gold
from kg.scoring.measures import MEASURES, Score, facts, misses, score

TEXT = "汉中市人社局局长路怀瑾表示，将新建基地20个以上。"
ROWS = {
    "mentions": (
        {"type": "Agency", "start": 0, "end": 6},
        {"type": "Person", "start": 8, "end": 11},
    ),
    "posts": (
        {
            "person": "路怀瑾",
            "title": "局长",
            "agency": "汉中市人力资源和社会保障局",
            "head": True,
            "status": "holds",
        },
    ),
    "pledges": (
        {"person": "路怀瑾", "agency": "汉中市人力资源和社会保障局", "ranges": ((14, 24),)},
    ),
    "undertakings": ({"agent": "汉中市", "programme": "“归雁兴汉”工程"},),
    "figures": (
        {"start": 19, "end": 24, "value": 20, "unit": "个", "comparator": ">=", "kind": "target"},
    ),
}
GOLD = Gold(id="a", text=TEXT, **ROWS)


def test_a_record_equal_to_the_gold_scores_one_everywhere_it_has_facts() -> None:
    scores = score({"a": GOLD}, {"a": ROWS})
    assert {m for m in MEASURES if scores[m].want} == set(MEASURES) - {
        "Place",
        "Programme",
        "Event",
        "status",
    }
    assert {s.f1 for s in scores.values() if s.want} == {1.0}
    assert scores["pledges"] == Score(10, 10, 10)


def test_an_article_without_a_record_counts_as_missed() -> None:
    scores = score({"a": GOLD}, {})
    assert scores["mentions"] == Score(0, 0, 2)
    assert scores["mentions"].f1 == scores["mentions"].precision == 0.0


def test_white_space_in_names_and_quotes_around_programmes_do_not_count() -> None:
    rows = {
        "posts": [{"person": "路 怀瑾", "title": "局长", "agency": "汉中市 民政局", "head": False}],
        "undertakings": [{"agent": "汉中市", "programme": "归雁兴汉工程"}],
    }
    found = facts(rows)
    assert found["posts"] == {("路怀瑾", "局长", "汉中市民政局")}
    assert found["heads"] == set()
    assert found["undertakings"] == facts(ROWS)["undertakings"]


def test_full_width_units_equal_half_width_ones() -> None:
    row = {"start": 0, "value": 5, "unit": "％", "comparator": "=", "kind": "result"}
    assert facts({"figures": [row]})["figures"] == {(0, 5.0, "%", "=")}


def test_misses_are_told_with_the_words_of_the_article() -> None:
    record = {
        "mentions": [{"type": "Person", "start": 8, "end": 10}],
        "pledges": [{"person": "路怀瑾", "agency": None, "ranges": [(14, 20)]}],
    }
    told = list(misses(GOLD, record))
    assert ("Person", "missed", "路怀瑾") in told
    assert ("Person", "made up", "路怀") in told
    assert ("pledges", "differs", "路怀瑾: 6 of 10 characters, 0 beyond") in told
    assert ("figures", "missed", "19 · 20.0 · 个 · >=") in told
