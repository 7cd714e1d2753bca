"""How nodes and edges look where a format carries looks: colours, sizes, words for a reader."""

from __future__ import annotations

from math import sqrt

from kg.graph.statements import Kind, Predicate

COLOURS: dict[Kind, str] = {
    Kind.OFFICIAL: "#c0392b",
    Kind.PERSON: "#e6b0aa",
    Kind.AGENCY: "#2471a3",
    Kind.POST: "#7fb3d5",
    Kind.TENURE: "#a9cce3",
    Kind.PLACE: "#7d6608",
    Kind.PROGRAMME: "#1e8449",
    Kind.MEASURE: "#58d68d",
    Kind.PLEDGE: "#d68910",
    Kind.FIGURE: "#8e44ad",
    Kind.EVENT: "#148f77",
    Kind.ARTICLE: "#707b7c",
}
"""``#rrggbb``: the only form that Gephi reads right everywhere."""

KIND_WORDS: dict[Kind, str] = {
    Kind.OFFICIAL: "官员",
    Kind.PERSON: "人物",
    Kind.AGENCY: "机构",
    Kind.POST: "职务",
    Kind.TENURE: "任职",
    Kind.PLACE: "地方",
    Kind.PROGRAMME: "项目",
    Kind.MEASURE: "措施",
    Kind.PLEDGE: "承诺",
    Kind.FIGURE: "数据",
    Kind.EVENT: "活动",
    Kind.ARTICLE: "报道",
}
"""The word for a kind in a legend."""

EDGE_COLOURS: dict[Predicate, str] = {
    Predicate.HEADS: "#c0392b",
    Predicate.PLEDGES: "#d68910",
    Predicate.RUNS: "#1e8449",
    Predicate.LEADS: "#1e8449",
    Predicate.JOINS: "#7dcea0",
}
EDGE_COLOUR = "#b2babb"
"""An edge without a colour is invisible in Gephi, so every edge has one."""

WORDS: dict[Predicate, str] = {
    Predicate.HEADS: "主持",
    Predicate.FORMERLY_HEADED: "曾主持",
    Predicate.HOLDS: "担任",
    Predicate.HAS_TENURE: "任职",
    Predicate.TENURE_POST: "所任职务",
    Predicate.TENURE_STATUS: "任职状态",
    Predicate.ATTESTED_ON: "见报日期",
    Predicate.APPOINTED_ON: "任命日期",
    Predicate.REMOVED_ON: "免职日期",
    Predicate.HELD_IN: "任职时间",
    Predicate.LEFT_BY: "已离任见报日期",
    Predicate.NOT_STARTED_BEFORE: "不早于此日到任",
    Predicate.NOT_STARTED_AFTER: "不晚于此日到任",
    Predicate.NOT_ENDED_BEFORE: "不早于此日离任",
    Predicate.NOT_ENDED_AFTER: "不晚于此日离任",
    Predicate.RANK: "级别",
    Predicate.POST_IN: "设于",
    Predicate.UNIT_OF: "隶属",
    Predicate.REPLACED_BY: "改为",
    Predicate.REPLACED_ON: "改称时间",
    Predicate.JURISDICTION: "管辖",
    Predicate.AGENCY_KIND: "机构类型",
    Predicate.ALT_LABEL: "又称",
    Predicate.WITHIN: "位于",
    Predicate.CODE: "区划代码",
    Predicate.PLEDGED_BY: "承诺人",
    Predicate.ON_BEHALF_OF: "代表",
    Predicate.CONCERNS: "事关",
    Predicate.PLEDGES: "承诺",
    Predicate.UNDER: "属于",
    Predicate.RUNS: "实施",
    Predicate.LEADS: "牵头",
    Predicate.JOINS: "参与",
    Predicate.HAS_FIGURE: "数据",
    Predicate.TARGET: "目标",
    Predicate.DEADLINE: "期限",
    Predicate.FULFILMENT_CANDIDATE: "可能的兑现",
    Predicate.MENTIONS: "提及",
}
"""The word a reader sees on an edge; the relation itself is the predicate's name."""


def colour(predicate: Predicate) -> str:
    """Colour of an edge."""
    return EDGE_COLOURS.get(predicate, EDGE_COLOUR)


def size(degree: int) -> float:
    """Diameter of a node by its degree; area grows with the degree."""
    return round(6.0 + 4.0 * sqrt(degree), 2)
