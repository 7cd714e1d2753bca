import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import GraphError
from kg.resolution.identity import Alias, identify
from kg.resolution.judgements import user
from tests.resolution.people import CITY, COUNTY, ELSEWHERE, PARTY, agency, record

HERE, THERE = Alias("田野", "甲县民政局"), Alias("田野", "乙县民政局")


def decided(outcome, left=HERE, right=THERE):
    return user(left, right, outcome, "读者", "2026-01-15", "")


def test_one_name_and_one_agency_in_two_articles_is_one_person():
    found = identify([record("a", ("田野", "甲县民政局")), record("b", ("田野", "甲县民政局"))])
    assert found.person_id("a", "田野") == found.person_id("b", "田野") == "田野|甲县民政局"


def test_a_bare_name_joins_nobody():
    found = identify([record("a", ("田野", "甲县民政局")), record("b", ("田野", "乙县民政局"))])
    assert found.person_id("a", "田野") != found.person_id("b", "田野")
    assert found.judgements == ()


def test_two_posts_in_one_article_are_one_person_and_join_other_articles():
    found = identify(
        [
            record("a", ("田野", "甲县委"), ("田野", "甲县政府")),
            record("b", ("田野", "甲县委")),
            record("c", ("田野", "甲县政府")),
        ]
    )
    assert {found.person_id(r, "田野") for r in "abc"} == {"田野|甲县委"}
    assert [(j.outcome, j.why) for j in found.judgements] == [("same", "one-article: a")]


def test_a_unit_and_its_parent_join():
    bodies = (agency("甲县民政局"), agency("甲县民政局办公室", parent="甲县民政局"))
    found = identify(
        [
            record("a", ("田野", "甲县民政局"), agencies=bodies[:1]),
            record("b", ("田野", "甲县民政局办公室"), agencies=bodies),
        ]
    )
    assert found.person("a", "田野") == found.person("b", "田野") == Alias("田野", "甲县民政局")
    (judgement,) = found.judgements
    assert "unit-and-parent" in judgement.features


def test_a_county_magistrate_who_becomes_its_secretary_is_one_person():
    found = identify(
        [
            record("a", ("田野", COUNTY.name, "县长"), agencies=(COUNTY,), published="2022-03-01"),
            record(
                "b", ("田野", PARTY.name, "县委书记"), agencies=(PARTY,), published="2023-03-01"
            ),
        ]
    )
    assert found.person("a", "田野") == found.person("b", "田野")
    (judgement,) = found.judgements
    assert judgement.outcome == "same"
    assert judgement.features["same-territory"] == 7.5


def test_two_magistrates_of_two_counties_on_one_day_are_two_whatever_else_agrees():
    rows = [
        record("a", ("田野", COUNTY.name, "县长"), agencies=(COUNTY,), published="2022-03-01"),
        record(
            "b", ("田野", ELSEWHERE.name, "县长"), agencies=(ELSEWHERE,), published="2022-03-01"
        ),
    ]
    found = identify(rows)
    assert found.person("a", "田野") != found.person("b", "田野")
    assert found.judgements == ()


def test_nobody_joins_two_people_who_contradict_each_other():
    """A third in the city of both counties may be one of them, never both."""
    found = identify(
        [
            record("a", ("田野", COUNTY.name, "县长"), agencies=(COUNTY,), published="2022-03-01"),
            record(
                "b", ("田野", ELSEWHERE.name, "县长"), agencies=(ELSEWHERE,), published="2022-03-01"
            ),
            record(
                "c", ("田野", PARTY.name, "书记"), agencies=(PARTY, CITY), published="2024-03-01"
            ),
        ]
    )
    assert found.person("a", "田野") == found.person("c", "田野")
    assert found.person("b", "田野") != found.person("c", "田野")


def test_the_printed_part_of_the_place_does_not_matter():
    long = agency("四川省攀枝花市人民政府", "510400")
    short = agency("攀枝花市人民政府", "510400")
    found = identify(
        [
            record("a", ("田野", long.name), agencies=(long,)),
            record("b", ("田野", short.name), agencies=(short,)),
        ]
    )
    assert found.person_id("a", "田野") == found.person_id("b", "田野") == "田野|攀枝花市人民政府"


def test_districts_of_one_name_are_told_apart_by_code():
    bodies = [agency("鼓楼区人民政府", code) for code in ("320106", "410204")]
    found = identify(
        [
            record("a", ("田野", bodies[0].name), agencies=(bodies[0],)),
            record("b", ("田野", bodies[1].name), agencies=(bodies[1],)),
        ]
    )
    assert found.person_id("a", "田野") == "田野|鼓楼区人民政府@320106"
    assert found.person_id("b", "田野") == "田野|鼓楼区人民政府@410204"


def test_someone_without_a_post_is_nobody():
    assert identify([record("a")]).person_id("a", "田野") is None


def test_the_user_may_join_what_nothing_joins():
    rows = [record("a", ("田野", "甲县民政局")), record("b", ("田野", "乙县民政局"))]
    found = identify(rows, [decided("same")])
    assert found.person("a", "田野") == found.person("b", "田野") == THERE
    assert found.judgements == (decided("same"),)


def test_the_user_may_part_what_one_article_joins():
    rows = [record("a", ("田野", "甲县民政局"), ("田野", "乙县民政局"))]
    found = identify(rows, [decided("different")])
    assert found.person("a", "田野", "甲县民政局") == HERE
    assert found.person("a", "田野", "乙县民政局") == THERE
    assert found.judgements == (decided("different"),)


def test_a_decision_about_nobody_met_is_kept_and_harmless():
    found = identify([record("a", ("田野", "甲县民政局"))], [decided("same")])
    assert found.person("a", "田野") == HERE
    assert found.judgements == (decided("same"),)


def test_decisions_that_contradict_each_other_are_refused():
    third = Alias("田野", "丙县民政局")
    rows = [record("a", ("田野", x.agency)) for x in (HERE,)]
    rows += [record("b", ("田野", THERE.agency)), record("c", ("田野", third.agency))]
    judged = [decided("same"), decided("same", THERE, third), decided("different", HERE, third)]
    with pytest.raises(GraphError, match="E510"):
        identify(rows, judged)


NAMES = ("田野", "江河", "林海")
BODIES = (
    COUNTY,
    PARTY,
    ELSEWHERE,
    CITY,
    agency("泽州县民政局", "140525"),
    agency("泽州县民政局办公室", "140525", "泽州县民政局"),
    agency("晋城市环境保护局", "140500"),
    agency("晋城市生态环境局", "140500"),
    agency("俄罗斯外交部"),
)
aliases = st.tuples(st.sampled_from(NAMES), st.sampled_from([body.name for body in BODIES]))
titles = st.sampled_from(("县长", "书记", "局长", "主任"))
articles = st.lists(
    st.tuples(
        st.lists(st.tuples(aliases, titles), max_size=3),
        st.sampled_from((None, "2018-01-05", "2022-03-01", "2022-03-10", "2024-06-01")),
        st.lists(st.sampled_from(("闻一川", "祁小满")), max_size=2).map(tuple),
    ),
    max_size=7,
)
verdicts = st.lists(
    st.tuples(st.sampled_from(NAMES), st.integers(0, 8), st.integers(0, 8), st.booleans()),
    max_size=3,
)


def records_of(rows):
    return [
        record(
            str(at),
            *((*alias, title) for alias, title in posts),
            agencies=BODIES,
            published=published,
            beside=beside,
        )
        for at, (posts, published, beside) in enumerate(rows)
    ]


def decisions_of(rows):
    return [
        decided(
            "same" if same else "different",
            Alias(name, BODIES[one].name),
            Alias(name, BODIES[other].name),
        )
        for name, one, other, same in rows
        if one != other
    ]


def outcome(records, judged):
    try:
        found = identify(records, judged)
    except GraphError as error:
        return error.code
    who = {
        (r.id, p.person, p.agency): found.person(r.id, p.person, p.agency)
        for r in records
        for p in r.posts
    }
    return found.judgements, found.aliases(), who


@given(articles, verdicts, st.randoms())
def test_the_order_of_the_records_does_not_matter(rows, judged, random):
    records, decisions = records_of(rows), decisions_of(judged)
    shuffled = list(records)
    random.shuffle(shuffled)
    assert outcome(records, decisions) == outcome(shuffled, decisions)


@given(articles, verdicts)
def test_no_person_holds_two_whom_the_user_parted(rows, judged):
    decisions = decisions_of(judged)
    try:
        found = identify(records_of(rows), decisions)
    except GraphError:
        return
    last = {row.pair: row.outcome for row in decisions}
    for (left, right), said in last.items():
        if found.dossier(left) and found.dossier(right):
            assert found.matched(left, right) == (said == "same")


@given(articles)
def test_a_person_has_one_name_and_no_two_chairs_at_once_from_different_articles(rows):
    """Joining keeps the name; a joined judgement never rests on the name alone."""
    found = identify(records_of(rows))
    for first, known in found.aliases().items():
        assert {alias.name for alias in known} == {first.name}
    for judgement in found.judgements:
        if judgement.features and judgement.outcome == "same":
            assert "two-chairs-at-once" not in judgement.features
            assert set(judgement.features) & {
                "unit-and-parent",
                "successor",
                "same-territory",
                "territory-within",
                "same-country",
                "same-words",
                "small-circle",
                "companions",
            }


def test_a_foreigners_full_name_and_a_part_of_it_in_one_office_are_one_person():
    found = identify(
        [
            record("a", ("安德烈·佩罗", "甲国", "总统")),
            record("b", ("佩罗", "甲国", "总统")),
            record("c", ("佩罗", "乙国", "议长")),
        ]
    )
    assert found.person("a", "安德烈·佩罗") == found.person("b", "佩罗")
    assert found.person("c", "佩罗") != found.person("b", "佩罗")
    assert [j.why for j in found.judgements if j.why.startswith("full-name")] == [
        "full-name: 安德烈·佩罗"
    ]


def test_a_part_of_two_full_names_is_neithers():
    found = identify(
        [
            record("a", ("安德烈·佩罗", "甲国", "议员")),
            record("b", ("马尔科·佩罗", "甲国", "议员")),
            record("c", ("佩罗", "甲国", "议员")),
        ]
    )
    assert (
        len(
            {
                found.person(r, n)
                for r, n in (("a", "安德烈·佩罗"), ("b", "马尔科·佩罗"), ("c", "佩罗"))
            }
        )
        == 3
    )
