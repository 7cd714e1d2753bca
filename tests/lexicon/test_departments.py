import pytest

from kg.lexicon.agencies import agency_names
from kg.lexicon.departments import department, departments


@pytest.mark.parametrize(
    ("ministry", "printed", "full"),
    [
        ("国家发展和改革委员会", "环资司", "资源节约和环境保护司"),
        ("国家发展和改革委员会", "环资司节能处", "资源节约和环境保护司节能处"),
        ("国家发展和改革委员会", "环资司的同志", "环资司的同志"),
        ("财政部", "环资司", "环资司"),
        ("甲省农业农村厅", "市场司", "市场司"),
    ],
)
def test_a_department_of_its_own_ministry_only(ministry, printed, full):
    assert department(ministry, printed) == full


@pytest.mark.parametrize(
    ("date", "full"),
    [("2011-06-08", "体改司"), ("2018-03-20", "体制改革综合司"), (None, "体制改革综合司")],
)
def test_a_department_has_its_name_since_its_ministry_was_made_anew(date, full):
    assert department("国家发展和改革委员会", "体改司", date) == full


def test_every_ministry_is_a_listed_body_and_every_department_has_two_names():
    whole = {body.full for body in agency_names().central.values()}
    assert [row.name for row in departments() if row.name not in whole] == []
    rows = [pair for row in departments() for pair in row.departments.items()]
    assert [(s, f) for s, f in rows if s == f or s[-1] != f[-1]] == []


def test_no_full_name_is_a_short_form_of_another():
    for row in departments():
        assert set(row.departments.values()).isdisjoint(row.departments)
