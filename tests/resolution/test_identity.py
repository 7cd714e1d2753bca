from hypothesis import given
from hypothesis import strategies as st

from kg.formats import AgencyEntry, Post, Record
from kg.formats.jsonl import digest
from kg.resolution.identity import Alias, identify


def agency(name: str, place: str | None = None, parent: str | None = None) -> AgencyEntry:
    return AgencyEntry(name=name, kind="government", place=place, parent=parent)


def record(key: str, *posts: tuple[str, str], agencies: tuple[AgencyEntry, ...] = ()) -> Record:
    rows = tuple(
        Post(
            person=person,
            title="主任",
            agency=body,
            agency_surface=body,
            head=True,
            status="holds",
            rule="test",
            confidence=1.0,
            evidence=((0, 1),),
        )
        for person, body in posts
    )
    return Record(id=key, sha256=digest("文"), chars=1, text="文", posts=rows, agencies=agencies)


def test_one_name_and_one_agency_in_two_articles_is_one_person():
    found = identify([record("a", ("田野", "甲县民政局")), record("b", ("田野", "甲县民政局"))])
    assert found.person_id("a", "田野") == found.person_id("b", "田野") == "田野|甲县民政局"


def test_a_bare_name_joins_nobody_and_says_so():
    found = identify([record("a", ("田野", "甲县民政局")), record("b", ("田野", "乙县民政局"))])
    assert found.person_id("a", "田野") != found.person_id("b", "田野")
    [judgement] = found.judgements
    assert (judgement.same, judgement.rule) == (False, "identity.name-only")


def test_two_posts_in_one_article_are_one_person_and_join_other_articles():
    found = identify(
        [
            record("a", ("田野", "甲县委"), ("田野", "甲县政府")),
            record("b", ("田野", "甲县委")),
            record("c", ("田野", "甲县政府")),
        ]
    )
    assert {found.person_id(r, "田野") for r in "abc"} == {"田野|甲县委"}


def test_a_unit_and_its_parent_join():
    bodies = (agency("甲县民政局"), agency("甲县民政局办公室", parent="甲县民政局"))
    found = identify(
        [
            record("a", ("田野", "甲县民政局"), agencies=bodies[:1]),
            record("b", ("田野", "甲县民政局办公室"), agencies=bodies),
        ]
    )
    assert found.person("a", "田野") == found.person("b", "田野") == Alias("田野", "甲县民政局")
    assert [j.rule for j in found.judgements] == ["identity.unit-and-parent"]


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


names = st.sampled_from(["田野", "江河", "林海"])
bodies = st.sampled_from(["甲县民政局", "甲县民政局办公室", "乙县委", "丙市政府"])
units = (agency("甲县民政局办公室", parent="甲县民政局"),)


@given(st.lists(st.lists(st.tuples(names, bodies), max_size=3), max_size=6), st.randoms())
def test_the_order_of_the_records_does_not_matter(articles, random):
    records = [record(str(i), *posts, agencies=units) for i, posts in enumerate(articles)]
    shuffled = list(records)
    random.shuffle(shuffled)
    one, two = identify(records), identify(shuffled)
    assert one.judgements == two.judgements
    assert one.aliases() == two.aliases()
    for r in records:
        for post in r.posts:
            assert one.person_id(r.id, post.person) == two.person_id(r.id, post.person)
