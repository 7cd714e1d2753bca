import pytest

from kg.language.candidates import Candidate
from kg.language.event_edges import event_edges, events_apart, floor_of_event


def event(text, printed):
    at = text.index(printed)
    return Candidate(at, at + len(printed), "Event", 0.9, "recogniser")


@pytest.mark.parametrize(
    ("text", "printed", "whole"),
    [
        (
            "（2025年3月4日县人大第三次会议通过）",
            "2025年3月4日县人大第三次会议",
            "县人大第三次会议",
        ),
        ("会议传达学习全省水利工作会议精神", "学习全省水利工作会议", "全省水利工作会议"),
        ("在推动青中地区崛起座谈会上", "青中地区崛起座谈会", "推动青中地区崛起座谈会"),
        ("会议推动青中地区崛起座谈会精神落实", "青中地区崛起座谈会", "青中地区崛起座谈会"),
        ("举行“惠民”系列发布会（第三场）。", "“惠民”系列发布会", "“惠民”系列发布会（第三场）"),
        ("第109届青山交易会（青交会）上", "第109届青山交易会（青交会", "第109届青山交易会"),
        ("中国办好第三届青山峰会", "中国办好第三届青山峰会", "第三届青山峰会"),
    ],
)
def test_the_edges_of_a_meeting(text, printed, whole):
    found = event_edges(text, event(text, printed))
    assert found is not None
    assert text[found.start : found.end] == whole


@pytest.mark.parametrize(
    "printed", ["3期基层干部培训班", "一次政府采购工作会议", "市教体局接下来会牵头办好青山联赛"]
)
def test_counted_and_coming_meetings_have_no_name(printed):
    assert event_edges(printed, event(printed, printed)) is None


def test_two_meetings_held_as_one_are_two():
    text = "召开前三季度分析会暨安全生产工作会议"
    parts = [text[c.start : c.end] for c in events_apart(text, event(text, text[2:]))]
    assert parts == ["前三季度分析会", "安全生产工作会议"]


def test_a_numbered_meeting_needs_less_probability():
    text = "第四届荷花展、荷花展"
    assert floor_of_event(text, event(text, "第四届荷花展"), 0.7) == 0.55
    assert floor_of_event(text, Candidate(7, 10, "Event", 0.9, "r"), 0.7) == 0.7
