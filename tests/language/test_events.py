import pytest

from tests.language.names import found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("省委十二届九次全会召开。", ["省委十二届九次全会"]),
        ("学习二十届二中、三中全会精神。", ["二十届二中、三中全会"]),
        ("出席全国政协十四届一次会议。", ["全国政协十四届一次会议"]),
        ("他们来到北京冬奥会。", ["北京冬奥会"]),
        ("企业借助进博会扩大出口。", ["进博会"]),
        ("主持中俄总理第三十次定期会晤。", ["中俄总理第三十次定期会晤"]),
        ("出席第22届中国—东盟博览会。", ["第22届中国—东盟博览会"]),
        ("镇上办了“灯火新春”巡游活动。", ["“灯火新春”巡游活动"]),
        ("全县举行庆祝建县五十周年大会。", ["庆祝建县五十周年大会"]),
        ("《联合国气候公约》第九次缔约方大会闭幕。", ["《联合国气候公约》第九次缔约方大会"]),
    ],
)
def test_named_meetings_and_shows(text, want):
    assert found(text, "Event") == want


@pytest.mark.parametrize(
    "text", ["会议指出，要抓落实。", "随后召开座谈会。", "本届运动会上，他跑得快。"]
)
def test_meetings_without_a_name_are_none(text):
    assert found(text, "Event") == []
