import pytest

from kg.language.candidates import Candidate
from kg.language.edges import agency_edges, is_inside_a_word, place_edges


def cut(text: str, name: str, kind: str = "Agency") -> Candidate:
    start = text.index(name)
    return Candidate(start, start + len(name), kind, 0.9, "recogniser")


@pytest.mark.parametrize(
    ("text", "answered", "name", "kind"),
    [
        ("青山大学党委副书记闻一川", "青山大学党委", "青山大学", "Agency"),
        ("青山大学原党委书记闻一川", "青山大学原党委", "青山大学", "Agency"),
        ("省发展改革委党组成员", "省发展改革委党组", "省发展改革委", "Agency"),
        ("自治区党委书记闻一川", "自治区党委", "自治区党委", "Agency"),
        ("青山林场党支部开展学习", "青山林场党支部", "青山林场党支部", "Agency"),
        ("泽州县李寨村党支部书记", "泽州县李寨村党支部", "泽州县李寨村", "Place"),
        ("通江镇党委委员会议", "通江镇党委", "通江镇党委", "Agency"),
        ("省政协调研组来校", "省政协调研组", "省政协", "Agency"),
        ("“我们采购中心承担", "“我们采购中心", "采购中心", "Agency"),
        ("县发改委、经开区管委会", "开区管委会", "经开区管委会", "Agency"),
        ("青山网讯（记者", "青山网讯", "青山网", "Agency"),
        ("高通讯设备", "高通讯", "高通讯", "Agency"),
        ("乐安养老（辽宁）有限公司参加", "乐安养老", "乐安养老（辽宁）有限公司", "Agency"),
        ("获联合国旅游组织称号", "联合国旅游组织", "联合国旅游组织", "Agency"),
        ("省教育厅联合", "省教育厅联合", "省教育厅", "Agency"),
    ],
)
def test_a_body_is_cut_and_completed_by_what_stands_around_it(text, answered, name, kind):
    found = agency_edges(text, cut(text, answered))
    assert (text[found.start : found.end], found.type) == (name, kind)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("到黄集镇黄集村3组采摘", "黄集镇黄集村3组"),
        ("到黄集镇黄集村三组，", "黄集镇黄集村三组"),
        ("到黄集镇黄集村一组织", "黄集镇黄集村"),
        ("到黄集镇黄集村采摘", "黄集镇黄集村"),
    ],
)
def test_a_group_of_villagers_belongs_to_the_village(text, whole):
    found = place_edges(text, cut(text, "黄集镇黄集村", "Place"))
    assert text[found.start : found.end] == whole


@pytest.mark.parametrize(
    ("text", "inside"),
    [("中国特色", True), ("法治中国", True), ("在中国举行", False), ("湖北特色", False)],
)
def test_a_country_inside_another_word_is_no_place(text, inside):
    name = "中国" if "中国" in text else "湖北"
    assert is_inside_a_word(text, cut(text, name, "Place")) is inside


@pytest.mark.parametrize(
    ("text", "read", "name"),
    [
        ("玉华街道时雨社区党支部书记", "玉华街道", "玉华街道时雨社区"),
        ("玉华街道办好社区食堂", "玉华街道", "玉华街道"),
        ("德阳一商住楼发生火灾", "德阳一商住楼", "德阳"),
    ],
)
def test_where_an_address_ends(text, read, name):
    found = place_edges(text, cut(text, read, "Place"))
    assert text[found.start : found.end] == name
