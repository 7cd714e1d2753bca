"""The annotated articles of ``seeds/gold`` are what their README says, and their offsets hold."""

from pathlib import Path

from kg.scoring.gold import read_gold

FOLDER = Path(__file__).parents[2] / "seeds" / "gold"
GOLD = read_gold(FOLDER)


def test_there_is_what_the_readme_says():
    told = (FOLDER / "README.md").read_text(encoding="utf8")
    for kind, name in (
        ("mentions", "names"),
        ("posts", "posts"),
        ("pledges", "pledges"),
        ("undertakings", "undertakings"),
        ("figures", "figures"),
    ):
        rows = sum(len(getattr(article, kind)) for article in GOLD.values())
        assert f"{rows:,} {name}" in " ".join(told.split())
    assert len(GOLD) == 74


def test_every_mention_is_what_stands_at_its_offsets():
    for article in GOLD.values():
        for mention in article.mentions:
            assert article.text[mention["start"] : mention["end"]] == mention["text"]


def test_pledges_and_figures_lie_within_the_text():
    for article in GOLD.values():
        spans = [tuple(r) for pledge in article.pledges for r in pledge["ranges"]]
        spans += [(figure["start"], figure["end"]) for figure in article.figures]
        assert all(0 <= start < end <= len(article.text) for start, end in spans)


def test_people_of_posts_and_pledges_are_mentioned():
    for article in GOLD.values():
        named = {"".join(m["text"].split()) for m in article.mentions if m["type"] == "Person"}
        people = [row.get("person") for row in (*article.posts, *article.pledges)]
        assert {"".join(person.split()) for person in people if person} <= named
