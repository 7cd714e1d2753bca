import pytest

from kg.resolution.panels import panel

CONGRESS = "山西省人民代表大会"
CPPCC = "中国人民政治协商会议山西省委员会"


@pytest.mark.parametrize(
    ("whole", "tail", "full"),
    [
        (CONGRESS, "内司委", CONGRESS + "内务司法委员会"),
        (CONGRESS, "外事委", CONGRESS + "外事委员会"),
        (CONGRESS, "法工委", CONGRESS + "常务委员会法制工作委员会"),
        (CONGRESS, "办公室", CONGRESS + "常务委员会办公室"),
        (CONGRESS + "常务委员会", "财经工委", CONGRESS + "常务委员会财政经济工作委员会"),
        (CONGRESS + "常务委员会", "研究室", CONGRESS + "常务委员会研究室"),
        (CPPCC, "文史委", CPPCC + "文史委员会"),
        (CPPCC, "财经委", CPPCC + "财经委员会"),
        (CPPCC, "研究室", CPPCC + "研究室"),
    ],
)
def test_a_panel_is_written_out(whole, tail, full):
    assert panel(whole, tail)[0] == full


def test_a_working_committee_belongs_to_the_standing_committee():
    assert panel(CONGRESS, "法工委")[1] == CONGRESS + "常务委员会"
    assert panel(CONGRESS, "法制委")[1] == CONGRESS
