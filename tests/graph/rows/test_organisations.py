from __future__ import annotations

from kg.formats import AgencyEntry, Place, Undertaking
from kg.graph import Literal, build
from kg.graph.statements import Kind
from tests.factory import BUREAU, TEXT, bureau_record, mention, record


def test_the_short_form_printed_is_another_name() -> None:
    graph = build([bureau_record()])
    (row,) = [s for s in graph if s.predicate == "altLabel"]
    assert (row.subject, row.object) == (f"agency/{BUREAU}", Literal("太原市人社局"))
    assert row.evidence[0].quote == "太原市人社局"


def test_a_unit_points_to_its_parent_with_the_unit_s_own_words() -> None:
    entry = AgencyEntry(name="太原市人社局就业处", kind="unit", parent=BUREAU)
    text = "太原市人社局就业处举办招聘会"
    source = record(
        "a", text, mentions=(mention(text, "Agency", "太原市人社局就业处"),), agencies=(entry,)
    )
    (row,) = [s for s in build([source]) if s.predicate == "unitOf"]
    assert (row.object, row.evidence[0].quote) == (f"agency/{BUREAU}", "太原市人社局就业处")


def test_an_agency_that_stands_nowhere_is_said_nothing_of() -> None:
    source = record("a", TEXT, agencies=(AgencyEntry(name="无局", kind="government"),))
    graph = build([source])
    assert graph.statements == ()


def test_a_county_lies_in_its_city_and_its_province() -> None:
    text = "泽州县"
    source = record(
        "a",
        text,
        mentions=(mention(text, "Place", "泽州县"),),
        places=(Place(name="泽州县", code="140525", surfaces=("泽州县",)),),
    )
    graph = build([source])
    within = {(s.subject, s.object) for s in graph if s.predicate == "within"}
    assert within == {("place/140525", "place/140500"), ("place/140500", "place/140000")}
    assert graph.nodes["place/140500"].label == "晋城市"


def test_an_area_lies_in_the_division_whose_code_it_bears() -> None:
    text = "雄安新区"
    source = record(
        "a",
        text,
        mentions=(mention(text, "Place", text),),
        places=(Place(name=text, code="130600", surfaces=(text,)),),
    )
    graph = build([source])
    rows = {(s.subject, s.predicate.value, s.object) for s in graph if s.predicate != "mentions"}
    assert rows == {
        ("place/雄安新区", "within", "place/130600"),
        ("place/130600", "within", "place/130000"),
    }


def test_a_division_goes_by_the_name_of_the_table() -> None:
    text = "泽州"
    source = record(
        "a",
        text,
        mentions=(mention(text, "Place", text, name="泽州县"),),
        places=(Place(name="泽州县", code="140525", surfaces=(text,)),),
    )
    graph = build([source])
    assert graph.nodes["place/140525"].label == "泽州县"
    assert ("place/140525", Literal("泽州")) in {(s.subject, s.object) for s in graph}


def test_a_place_that_acts_is_no_agency_though_it_is_listed_as_one() -> None:
    text = "山东启动养老服务工程，山东大学参加。"
    row = Undertaking(
        agent="山东",
        programme="养老服务工程",
        how="runs",
        rule="undertaking.test",
        confidence=0.7,
        evidence=((0, 4),),
    )
    listed = (
        AgencyEntry(name="山东", kind="organisation", surfaces=("山东",)),
        AgencyEntry(name="山东大学", kind="school", surfaces=("山东大学",)),
    )
    source = record(
        "a",
        text,
        mentions=(mention(text, "Place", "山东"), mention(text, "Agency", "山东大学")),
        agencies=listed,
        places=(Place(name="山东省", code="370000", surfaces=("山东",)),),
        undertakings=(row,),
    )
    graph = build([source])
    assert [s.subject for s in graph if s.predicate == "runs"] == ["place/370000"]
    assert [node.key for node in graph.of_kind(Kind.AGENCY)] == ["agency/山东大学"]
