"""What the readers of names find, with no recogniser at all."""

import pytest

from kg.language.candidates import Candidate
from kg.language.choosing import choose
from kg.language.naming import read_names


def found(text, kind):
    chosen = choose(text, [], read_names(text, []))
    return [text[c.start : c.end] for c in chosen if c.type == kind]


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("太原市人社局党组书记、局长说", ["太原市人社局"]),
        ("省农业农村厅副厅长出席。", ["省农业农村厅"]),
        ("省委、省政府高度重视。", ["省委", "省政府"]),
        ("贯彻太原市委市政府部署", ["太原市委", "市政府"]),
        ("省卫生健康委医政医管局局长介绍", ["省卫生健康委医政医管局"]),
        (
            "省财政厅政府采购与行政事业单位资产管理处处长",
            ["省财政厅政府采购与行政事业单位资产管理处"],
        ),
        ("太原市尖草坪区委常委、政法委书记", ["太原市尖草坪区委", "政法委"]),
        ("省教育厅、财政厅、公安厅联合印发", ["省教育厅", "财政厅", "公安厅"]),
        ("党中央、国务院决策部署", ["党中央", "国务院"]),
        ("中央纪委国家监委通报", ["中央纪委国家监委"]),
        ("市规划和自然资源局负责人", ["市规划和自然资源局"]),
        ("省高级人民法院院长", ["省高级人民法院"]),
        ("交通运输部原党组成员", ["交通运输部"]),
        ("赶赴省森林防火指挥部了解情况", ["省森林防火指挥部"]),
        ("各级政府和有关部门、全省各级党组织", []),
        ("全省教育局长会议要求我校认真落实", []),
        ("泽州县大力加强基层治理", []),
        ("出台《太原市政府采购办法》", []),
        ("推进县级医院和乡镇卫生院建设", []),
        ("经开区党工委书记", []),
    ],
)
def test_agencies(text, agencies):
    assert found(text, "Agency") == agencies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("在泽州县大力加强", ["泽州县"]),
        ("大宁县徐家垛乡乐堂村的村医", ["大宁县徐家垛乡乐堂村"]),
        ("走进山西太原的企业", ["山西太原"]),
        ("黄石市大冶市还地桥镇党委书记", ["黄石市大冶市还地桥镇"]),
        ("大冶市还地桥镇大庄村党支部书记", ["大冶市还地桥镇大庄村"]),
        ("很久。”新车村党总支书记说", ["新车村"]),
        ("他接到村党支部书记的电话", []),
        ("我省全省全县推广", []),
        ("推动发展中国家合作", []),
        ("建设法治中国，走中国特色道路", []),
        ("晋商精神", []),
        ("乡村振兴和资源整合", []),
        ("长三角一体化、雄安新区建设", ["长三角", "雄安新区"]),
        ("乌兰浩特市工业园区投产", ["乌兰浩特市工业园区"]),
        ("县长、太原市市长出席", ["太原市"]),
    ],
)
def test_places(text, places):
    assert found(text, "Place") == places


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        ("深入实施乡村振兴战略，", ["乡村振兴战略"]),
        ("开展“三晋新农人”科技创新竞赛。", ["“三晋新农人”科技创新竞赛"]),
        ("编制“十五五”规划。", ["“十五五”规划"]),
        ("“十五五”时期，坚持新发展理念", []),
        ("学习运用“千万工程”经验", ["“千万工程”"]),
        ("实施务工就业托举工程，", ["务工就业托举工程"]),
        ("推进重点工程，抓好基础设施项目", []),
        ("推动道路挖掘修复“一件事”改革，", ["道路挖掘修复“一件事”改革"]),
        ("纠正“四风”问题", []),
        ("深入开展健康长治促进行动，", ["健康长治促进行动"]),
    ],
)
def test_programmes(text, programmes):
    assert found(text, "Programme") == programmes


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("省委十二届九次全会暨省委经济工作会议召开", ["省委十二届九次全会", "省委经济工作会议"]),
        ("学习党的二十大和二十届四中全会精神", ["党的二十大", "二十届四中全会"]),
        ("贯彻四中全会精神", ["四中全会"]),
        ("参加第七届进博会。", ["第七届进博会"]),
        ("召开全省易地搬迁后续扶持工作视频会，", ["全省易地搬迁后续扶持工作视频会"]),
        ("开展“不忘初心”主题教育集体学习研讨会", ["“不忘初心”主题教育集体学习研讨会"]),
        ("会议强调，座谈会上，闭幕会后", []),
        ("第38个“世界艾滋病日”到来", ["第38个“世界艾滋病日”"]),
    ],
)
def test_events(text, events):
    assert found(text, "Event") == events


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("党组书记、局长郑远山表示，将", ["郑远山"]),
        ("副市长欧阳文出席", ["欧阳文"]),
        ("局长表示，部长在京", []),
        ("县长王　刚、副县长李 明出席", ["王　刚", "李 明"]),
    ],
)
def test_people(text, people):
    assert found(text, "Person") == people


def test_an_embassy_is_read_with_the_country_it_stands_in():
    text = "任命华未迟为中华人民共和国驻约旦哈希姆王国特命全权大使。中国驻秘鲁大使馆发言。"
    assert found(text, "Agency") == ["中华人民共和国驻约旦哈希姆王国", "中国驻秘鲁大使馆"]


@pytest.mark.parametrize(
    ("text", "seen", "places"),
    [
        ("全州地区生产总值增长", "全州地区", []),
        ("在青泥区举行", "青泥区", ["青泥区"]),
    ],
)
def test_a_place_the_recogniser_saw_is_read_unless_it_only_points(text, seen, places):
    at = text.index(seen)
    recognised = [Candidate(at, at + len(seen), "Place", 0.6, "recogniser")]
    found = read_names(text, recognised)
    assert [text[c.start : c.end] for c in found if c.type == "Place"] == places
