import pytest

from kg.lexicon.identity import identity
from kg.resolution import features as f
from kg.resolution.dossiers import Alias, Dossier
from kg.resolution.walks import Chair

NOTHING = f.Setting({}, 2)


def person(*agencies, name="闻一川", **known):
    names = agencies or ("某局",)
    fields = {
        "aliases": tuple(sorted(Alias(name, a) for a in names)),
        "articles": frozenset(),
        "titles": frozenset(),
        "agencies": frozenset(names),
        "parents": frozenset(),
        "places": frozenset(),
        "countries": frozenset(),
        "pools": frozenset({"section"}),
        "chairs": {},
        "days": None,
        "companions": frozenset(),
    }
    sets = {
        k: frozenset(v) if isinstance(v, (list, tuple)) and k != "days" else v
        for k, v in known.items()
    }
    return Dossier(**(fields | sets))


def test_the_features_are_those_of_the_table_in_its_order():
    assert list(f.FEATURES) == [weight.name for weight in identity().feature]


def test_every_feature_says_what_it_reads():
    assert all(feature.__doc__ and feature.__doc__.endswith(".") for feature in f.FEATURES.values())


def test_one_article():
    assert f.one_article(person(articles=["a", "b"]), person(articles=["b"]), NOTHING) == (1.0, "b")
    assert f.one_article(person(articles=["a"]), person(articles=["b"]), NOTHING) is None


def test_unit_and_parent():
    office = person("泽州县民政局办公室", parents=["泽州县民政局"])
    assert f.unit_and_parent(office, person("泽州县民政局"), NOTHING) == (1.0, "泽州县民政局")
    sister = person("泽州县民政局救助股", parents=["泽州县民政局"])
    assert f.unit_and_parent(office, sister, NOTHING) == (0.7, "泽州县民政局")
    assert f.unit_and_parent(office, person("陵川县民政局"), NOTHING) is None


def test_successor():
    setting = f.Setting({"晋城市环境保护局": frozenset({"晋城市生态环境局"})}, 2)
    old, new = person("晋城市环境保护局"), person("晋城市生态环境局")
    told = (1.0, "晋城市环境保护局 → 晋城市生态环境局")
    assert f.successor(old, new, setting) == f.successor(new, old, setting) == told
    assert f.successor(old, person("太原市生态环境局"), setting) is None


@pytest.mark.parametrize(("code", "strength"), [("140525", 1.0), ("140500", 0.8), ("140000", 0.5)])
def test_same_territory_tells_more_the_smaller_it_is(code, strength):
    found = f.same_territory(person(places=[code]), person(places=[code]), NOTHING)
    assert found is not None
    assert found.strength == strength


def test_same_territory_tells_less_of_a_hospital():
    doctor = person(places=["140525"], pools=["other"])
    found = f.same_territory(doctor, person(places=["140525"]), NOTHING)
    assert found == (0.6, "泽州县")
    assert f.same_territory(doctor, person(places=["140524"]), NOTHING) is None


def test_territory_within():
    county, city = person(places=["140525"]), person(places=["140500"])
    assert f.territory_within(county, city, NOTHING) == (1.0, "泽州县 ⊂ 晋城市")
    assert f.territory_within(county, person(places=["140100"]), NOTHING) is None


def test_same_country_and_home_and_abroad():
    here, there, home = person(countries=["越南"]), person(countries=["老挝"]), person()
    assert f.same_country(here, here, NOTHING) == (1.0, "越南")
    assert f.same_country(here, there, NOTHING) is None
    assert f.home_and_abroad(here, here, NOTHING) is None
    assert f.home_and_abroad(here, there, NOTHING) == (0.5, "越南, 老挝")
    assert f.home_and_abroad(here, home, NOTHING) == (1.0, "越南")
    assert f.home_and_abroad(here, person(pools=["other"]), NOTHING) == (0.3, "越南")


def test_a_transcribed_name_in_a_body_of_no_country_is_no_contradiction():
    here = person("越南外交部", name="阿卜杜勒", countries=["越南"])
    assert f.home_and_abroad(here, person("外交部", name="阿卜杜勒"), NOTHING) is None


def test_same_words():
    party = person("越南共产党中央委员会")
    assert f.same_words(party, person("越共中央"), NOTHING) == (
        1.0,
        "越共中央, 越南共产党中央委员会",
    )
    assert f.same_words(person("记者对财政部"), person("财政部"), NOTHING) == (
        1.0,
        "财政部, 记者对财政部",
    )
    assert f.same_words(party, person("委员会"), NOTHING) == (1.0, "委员会, 越南共产党中央委员会")
    assert f.same_words(party, person("国会"), NOTHING) is None
    assert f.same_words(person("主席团@a"), person("主席团@b"), NOTHING) == (0.5, "主席团")
    assert f.same_words(person("审议委员会@a"), person("审议委员会@b"), NOTHING) == (
        0.7,
        "审议委员会",
    )
    counties = person("泽州县民政局", places=["140525"]), person("县民政局", places=["140524"])
    assert f.same_words(*counties, NOTHING) is None


def test_small_circle():
    high = person(pools=["provincial"])
    assert f.small_circle(high, high, NOTHING) == (1.0, "provincial, provincial")
    common = person(name="张伟", pools=["ministerial"])
    assert f.small_circle(common, common, NOTHING) is None
    assert f.small_circle(high, person(), NOTHING) is None


def test_companions():
    found = f.companions(person(companions=["甲", "乙"]), person(companions=["乙"]), NOTHING)
    assert found == (0.5, "乙")
    assert f.companions(person(companions=["甲"]), person(), NOTHING) is None


def test_same_title_passes_over_those_that_say_little():
    miner = person(titles=["主任", "矿长"])
    assert f.same_title(miner, miner, NOTHING) == (1.0, "矿长")
    assert f.same_title(person(titles=["主任"]), person(titles=["主任"]), NOTHING) is None


def test_handover():
    first = person(days=("2020-01-01", "2021-01-01"))
    second = person(days=("2022-01-01", "2022-01-01"))
    assert f.handover(second, first, NOTHING) == (1.0, "2021-01-01 < 2022-01-01")
    assert f.handover(first, first, NOTHING) is None
    assert f.handover(first, person(), NOTHING) is None


def test_envoy_at_home():
    envoy = person(titles=["大使"], days=("2024-12-01", "2024-12-01"))
    premier = person(titles=["总理"], days=("2024-12-05", "2025-09-01"))
    assert f.envoy_at_home(envoy, premier, NOTHING) == (1.0, "大使, 总理")
    later = person(titles=["部长"], days=("2026-01-01", "2026-01-01"))
    assert f.envoy_at_home(envoy, later, NOTHING) is None
    assert f.envoy_at_home(envoy, envoy, NOTHING) is None


def test_chance_is_worse_for_a_common_name_and_for_a_long_step():
    def points(name, *pools):
        found = f.chance(*(person(name=name, pools=[pool]) for pool in pools), NOTHING)
        assert found is not None
        return found.strength

    assert points("闻一川", "county", "county") > points("张伟", "county", "county")
    assert points("闻一川", "county", "prefecture") > points("闻一川", "section", "national")
    assert points("张伟", "other", "other") < -6


def test_worn_by_many():
    crowd = f.Setting({}, 6)
    assert f.worn_by_many(person(), person(), crowd) == (1.0, "6 people")
    assert f.worn_by_many(person(), person(), NOTHING) is None
    assert f.worn_by_many(person(name="阿卜杜勒"), person(name="阿卜杜勒"), crowd) is None


def test_years_apart():
    old, new = person(days=("2011-01-01", "2011-01-01")), person(days=("2027-01-01", "2027-02-01"))
    found = f.years_apart(old, new, NOTHING)
    assert found is not None
    assert (round(found.strength, 2), found.why) == (1.0, "16 years")
    assert f.years_apart(old, person(days=("2018-01-01", "2018-01-01")), NOTHING) is None


def chair(place, first, last):
    return person(chairs={Chair("government", "county", place): (first, last)})


def test_two_chairs():
    here = chair("140525", "2022-03-01", "2022-05-01")
    during = chair("140524", "2022-04-01", "2022-04-01")
    soon = chair("140524", "2022-05-10", "2022-05-10")
    later = chair("140524", "2022-09-10", "2022-09-10")
    assert f.two_chairs_at_once(here, during, NOTHING) == (1.0, "泽州县, 陵川县: 2022-04-01")
    assert f.no_time_to_move(here, during, NOTHING) == (1.0, "泽州县, 陵川县")
    assert f.no_time_to_move(here, soon, NOTHING) == (1.0, "泽州县, 陵川县")
    assert f.two_chairs_at_once(here, soon, NOTHING) is None
    assert f.no_time_to_move(here, later, NOTHING) is None


def test_two_bureaus_of_two_counties_are_unlikely_and_not_impossible():
    here = chair("140525", "2022-03-01", "2022-05-01")
    bureau = person(chairs={Chair("body", "county", "140524"): ("2022-04-01", "2022-04-01")})
    assert f.two_chairs_at_once(here, bureau, NOTHING) is None
    assert f.no_time_to_move(here, bureau, NOTHING) == (1.0, "泽州县, 陵川县")


def test_the_chair_of_a_city_and_of_its_county_may_be_one_person_s():
    here = chair("140525", "2022-03-01", "2022-05-01")
    above = chair("140500", "2022-04-01", "2022-04-01")
    assert f.two_chairs_at_once(here, above, NOTHING) is None
