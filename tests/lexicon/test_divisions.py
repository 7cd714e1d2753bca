import pytest

from kg.lexicon.divisions import (
    abbreviations,
    ancestors,
    by_code,
    divisions,
    find,
    named,
    names,
    province_of,
    provinces,
    townships,
)


def test_the_table_is_whole():
    assert len(divisions()) == 3212
    assert len(provinces()) == 34
    assert sum(map(len, townships().values())) == 38723


def test_codes_are_sorted_and_parents_exist():
    codes = [d.code for d in divisions()]
    assert codes == sorted(set(codes))
    assert all(d.parent is None or by_code(d.parent) for d in divisions())
    assert all(by_code(code) for code in townships())


def test_what_a_county_lies_in():
    county = find("泽州县")
    assert county is not None
    assert [d.name for d in ancestors(county)] == ["晋城市", "山西省"]


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("太原", "太原市"),
        ("内蒙古", "内蒙古自治区"),
        ("门源县", "门源回族自治县"),
        ("恩施州", "恩施土家族苗族自治州"),
        ("河北", "河北省"),
        ("旬阳县", "旬阳县"),
        ("雄安", "雄安新区"),
        ("浦东", "浦东新区"),
        ("新疆生产建设兵团", "新疆生产建设兵团"),
    ],
)
def test_names_in_use(name, full):
    division = find(name)
    assert division is not None
    assert division.name == full


def test_a_former_name_has_the_code_of_today():
    old, new = find("旬阳县"), find("旬阳市")
    assert old is not None
    assert new is not None
    assert old.code == new.code


def test_a_name_of_several_is_none_without_a_frame():
    assert len(named("鼓楼区")) == 4
    assert find("鼓楼区") is None
    near = find("鼓楼区", find("南京市"))
    assert near is not None
    assert near.code == "320106"


def test_the_province_a_name_lies_in():
    assert province_of("泽州县") == find("山西省")
    assert province_of("鼓楼区") is None
    assert province_of("无此地") is None


def test_abbreviations():
    assert abbreviations()["晋"] == find("山西省")


def test_every_name_leads_to_divisions_in_order():
    assert all(found for found in names().values())
    assert list(names()) == sorted(names())
