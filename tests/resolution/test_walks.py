import pytest

from kg.resolution.walks import Chair, Seating, chair_of, country_of, general, pool_of
from tests.resolution.people import post

COUNTY = Seating("government", "140525")
CITY = Seating("government", "140500")
PROVINCE = Seating("government", "140000")


@pytest.mark.parametrize(
    ("agency", "country"),
    [
        ("俄罗斯外交部", "俄罗斯"),
        ("印度尼西亚政府", "印度尼西亚"),
        ("越共中央", "越南"),
        ("中国外交部", None),
        ("韩国研究中心", None),
        ("泽州县人民政府", None),
    ],
)
def test_the_country_of_a_body(agency, country):
    assert country_of(agency) == country


@pytest.mark.parametrize(
    ("agency", "title", "seating", "pool"),
    [
        ("国务院", "副总理", Seating("government"), "national"),
        ("全国人民代表大会常务委员会", "委员", Seating("congress"), "ministerial"),
        ("外交部", "部长", Seating("government"), "ministerial"),
        ("大会主席团", "常务主席", Seating(), "ministerial"),
        ("外交部", "发言人", Seating("government"), "staff"),
        ("山西省人民政府", "省长", PROVINCE, "provincial"),
        ("山西省人民政府", "副省长", PROVINCE, "ministerial"),
        ("山西省民政厅", "厅长", PROVINCE, "bureau"),
        ("晋城市人民政府", "市长", CITY, "prefecture"),
        ("晋城市人民政府", "副市长", CITY, "bureau"),
        ("晋城市民政局", "局长", CITY, "division"),
        ("泽州县人民政府", "县长", COUNTY, "county"),
        ("泽州县人民政府", "副县长", COUNTY, "division"),
        ("泽州县民政局", "局长", COUNTY, "section"),
        ("泽州县人民医院", "院长", Seating("hospital", "140525"), "other"),
        ("俄罗斯外交部", "部长", Seating("government"), "foreign"),
    ],
)
def test_the_walk_of_life_of_a_post(agency, title, seating, pool):
    assert pool_of(agency, title, seating) == pool


def test_what_leads_a_territory():
    assert general("泽州县人民政府", COUNTY)
    assert general("中共泽州县委员会", Seating("party", "140525"))
    assert not general("泽州县民政局", COUNTY)
    assert not general("中共泽州县委员会宣传部", Seating("party", "140525"))


def test_the_chair_of_a_territory():
    assert chair_of("泽州县人民政府", post("田野", "泽州县人民政府", "县长"), COUNTY) == Chair(
        "government", "county", "140525"
    )
    former = post("田野", "泽州县人民政府", "县长", "former")
    assert chair_of("泽州县人民政府", former, COUNTY) is None
    hospital = post("田野", "泽州县人民医院", "院长")
    assert chair_of("泽州县人民医院", hospital, Seating("hospital", "140525")) is None
    town = post("田野", "泽州县巴公镇人民政府", "县长")
    body = Chair("body", "county", "140525")
    assert chair_of("泽州县巴公镇人民政府", town, COUNTY) == body
    bureau = post("田野", "泽州县民政局", "局长")
    assert chair_of("泽州县民政局", bureau, COUNTY) == body
    assert chair_of("民政局", bureau, COUNTY) is None
