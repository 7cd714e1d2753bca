import pytest

from kg.resolution.agency_keys import AgencyKeys
from kg.resolution.dossiers import Alias, add, dossiers, spread
from kg.resolution.walks import Chair
from tests.resolution.people import COUNTY, PARTY, record

ROWS = [
    record(
        "a",
        ("田野", COUNTY.name, "县长"),
        ("祁小满", PARTY.name, "县委书记"),
        agencies=(COUNTY, PARTY),
        published="2022-03-01",
        beside=("江河",),
    ),
    record(
        "b",
        ("田野", COUNTY.name, "县长"),
        agencies=(COUNTY,),
        published="2022-05-01",
        beside=("江河",),
    ),
]


def made():
    return dossiers(ROWS, AgencyKeys(ROWS).seatings(ROWS))


def test_a_dossier_gathers_what_the_articles_say():
    found = made()
    assert list(found) == [Alias("田野", COUNTY.name), Alias("祁小满", PARTY.name)]
    mayor = found[Alias("田野", COUNTY.name)]
    assert mayor.articles == {"a", "b"}
    assert mayor.days == ("2022-03-01", "2022-05-01")
    assert mayor.chairs == {Chair("government", "county", "140525"): ("2022-03-01", "2022-05-01")}
    assert (mayor.titles, mayor.places, mayor.pools) == ({"县长"}, {"140525"}, {"county"})
    # 祁小满 is named in one article only and tells nothing.
    assert mayor.companions == {"江河"}


def test_dossiers_add_up():
    both = add(made().values())
    assert both.key == Alias("田野", COUNTY.name)
    assert both.titles == {"县长", "县委书记"}
    assert len(both.chairs) == 2
    assert add([both]) is both


def test_days_spread():
    assert spread(None, ("2", "3")) == ("2", "3")
    assert spread(("1", "2"), ("2", "3")) == ("1", "3")


def test_an_alias_reads_what_it_writes():
    alias = Alias("田野", "甲|乙")
    assert Alias.read(str(alias)) == alias
    with pytest.raises(ValueError, match="NAME"):
        Alias.read("田野")
