from hypothesis import given
from hypothesis import strategies as st

from kg.resolution.programmes import ProgrammeNames, bare


def same(short, *others):
    return ProgrammeNames([short, *others]).canonical(short)


def test_a_name_without_its_middle():
    full = "“三晋新农人”科技创新竞赛"
    assert same("三晋新农人竞赛", full) == full


def test_a_quoted_name_without_its_class_word_or_its_lead():
    assert same("“清泉绿廊”", "“清泉绿廊”工程") == "“清泉绿廊”工程"
    assert same("“三年决胜”", "水利建设“三年决胜”") == "水利建设“三年决胜”"


def test_a_name_without_its_place():
    assert same("治水行动", "泽州县治水行动") == "泽州县治水行动"
    assert same("治水行动", "大型治水行动") == "治水行动"


def test_marks_do_not_tell_names_apart():
    assert same("“清泉，绿廊”行动", "“清泉、绿廊”行动") == "“清泉，绿廊”行动"


def test_five_year_plans_of_different_seats_stay_apart():
    assert same("“十五五”规划", "山西省“十五五”规划") == "“十五五”规划"


def test_what_could_be_short_for_two_stays_itself():
    assert same("“一件事”", "园区审批“一件事”", "道路修复“一件事”") == "“一件事”"


NAMES = st.lists(st.text(alphabet="“”甲乙清泉工程行动泽州县", min_size=1, max_size=12), max_size=6)


@given(NAMES)
def test_a_canonical_name_is_its_own(names):
    known = ProgrammeNames(names)
    for name in names:
        full = known.canonical(name)
        assert known.canonical(full) == full
        assert len(bare(full)) >= len(bare(name))
