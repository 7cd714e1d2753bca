"""What the form of a canonical name tells: its territory, whether a title can be held there."""

from __future__ import annotations

import re

from kg.lexicon.titles import TitleEntry, titles

TERRITORY = re.compile(
    r"^(?:中共|中国共产党|共青团|中国共产主义青年团|中国人民政治协商会议|"
    r"中国(?:民主同盟|民主建国会|民主促进会|农工民主党|致公党|国民党革命委员会)|九三学社|台湾民主自治同盟)?(?P<place>.*?(?:自治区|自治州|自治县|新区|省|市|州|盟|县|旗|区|乡|镇|街道))"
    r"(?:委员会|工作委员会|人民政府|人民代表大会|纪律检查委员会|委|办事处|监察委员会|政府)"
)
ZONE = re.compile(r"(?:开发|经开|高新|保税|合作|示范|试验|园|度假)区$")
"""Zones lie in a territory and are none."""
INSTITUTION = re.compile(
    r"(?:大学|学院|学校|中学|小学|幼儿园|医院|公司|集团|研究院|研究所|研究中心|银行|分行|支行|农场|林场|林业局|煤矿|矿|厂|校区|馆|报社|电视台|事业部|事业本部|[^\W\d_]{2}[站]”?|合作社)$"
)
"""Bodies with a party group and offices of their own, whose parts are named after them."""
PARTED = re.compile(
    r"(?:政治协商会议.*委员会|人民代表大会常务委员会|合作社联合社|总社|总工会|联合会|协会|人民政府|公安局|公安厅|生态环境局|市场监督管理局|人民法院|人民检察院)$"
)
"""Other bodies whose parts are printed bare after them (办公厅, 教育委员会, 业务处)."""
OF_COMMITTEE = re.compile(
    r"^(?:党委)?(?:组织|宣传|统战|统一战线工作|社会工作|宣传统战|组织人事)部$"
)
DISCIPLINE = re.compile(r"^(?:党委)?纪(?:律检查)?委(?:员会)?$")
PART = re.compile(
    r"^(?![省市县区州盟旗乡镇村]).*(?:处|科|室|股|部|办|车间|理事会|董事会|监事会|工会|团委|办公厅|委员会|中心|支队|大队|总队|(?<!部)队|[刑民一二三四五六]庭|法庭|执行局|分局|审判[^\W\d_]{0,3}庭|管理区|书记处)$"
)
"""A bare name of a part: it starts with no level of a territory."""
PLACED = re.compile(r"^.{2,}?(?:省|市|县|区|州|盟|旗|乡|镇|街道|村)")
VILLAGE = re.compile(r"(?:村|社区|嘎查)$")
OF_VILLAGE = re.compile(r"中共(?P<village>.+(?:村|社区|嘎查))(?:总?支部)?委员会$")
TOWNS_ABOVE = re.compile(r"^.*(?:街道|[县区市旗乡镇])(?=.{1,8}(?:村|社区|嘎查)$)")
"""What a village named once in full is called without from then on."""

FITTING = {
    "校长": r"(?:大学|学校|(?<!科)学院|中学|小学|校区|党校)$",
    "院长": r"(?<!检察)院$",
    "庭长": r"庭$",
    "检察长": r"检察院$",
    "行长": r"(?:银行|分行|支行)$",
    "董事长": r"(?:公司|集团|银行|厂|店|中心|酒店|合作社)$",
    "总裁": r"(?:公司|集团|银行)$",
    "厂长": r"厂$",
    "矿长": r"矿$",
    "社长": r"(?:社|合作社|出版社)$",
    "局长": r"局$",
    "厅长": r"厅$",
    "处长": r"处$",
    "科长": r"科$",
    "司长": r"司$",
    "股长": r"股$",
    "所长": r"所$",
    "站长": r"站$",
    "馆长": r"馆$",
    "台长": r"台$",
    "园长": r"园$",
    "场长": r"场$",
    "部长": r"部$",
    "会长": r"(?<!委员)(?<![博展览交易])会$",
    "组长": r"组$",
    "队长": r"队$",
    "大队长": r"大队$",
    "支队长": r"支队$",
    "总队长": r"总队$",
    "指挥长": r"指挥部$",
    "总指挥": r"指挥部$",
    "理事长": r"(?:合作社|联社|联合社|供销社|所|中心|盟|(?:基金|联合|协|学|研究|促进|商|理事)会)$",
    "院士": r"院$",
    "司令员": r"(?:军区|战区|警备区|军分区|舰队|部队|军|总队|兵团|基地|部)$",
    "司令": r"(?:军区|战区|警备区|军分区|舰队|部队|军|总队|兵团|基地|部|队)$",
}
"""Titles that name the kind of body they head."""
GROUP_FIT = re.compile(
    r"(?:局|厅|院|校|大学|学院|公司|集团|银行|场|厂|矿|中心|社|部|委员会|会|办公室|馆|站|研究所|人民政府|医院|^国家[^\W\d_]{1,6}委)$"
)


def territory(canonical: str) -> str | None:
    """长沙县 of 中共长沙县委员会 or 长沙县人民政府; ``None`` for a body without one."""
    found = TERRITORY.match(canonical)
    return found["place"] if found and not ZONE.search(found["place"]) else None


def is_strict(entry: TitleEntry) -> bool:
    """Whether the title says what kind of body it is held in."""
    return entry.group is None and entry.noun in FITTING


def fits(entry: TitleEntry, body: str) -> bool:
    """Whether the title can be one of ``body``: 局长 of a 局, 校长 of a 大学."""
    body = body.rstrip("”’」』）)")
    if entry.group is not None:
        return bool(GROUP_FIT.search(body)) and not PARTY_BODY.search(body)
    if entry.role == "chief" or entry.noun in titles().chiefs:
        return body.endswith("政府")
    pattern = FITTING.get(entry.noun.removesuffix("助理"))
    return pattern is None or bool(re.search(pattern, body))


COMPANY_TITLES = ("董事长", "总裁", "行长")
NO_COMPANY = re.compile(
    r"^中共|(?:委员会|政府|局|厅|部|处|科|院|校|大学|协会|学会|商会|联合会|组|队|所|站|社|馆|园|村|镇|乡)$"
)


def may_be_company(entry: TitleEntry, body: str) -> bool:
    """Whether a body that does not say what it is can be a company: 中国宝武, of whose titles one
    is 董事长."""
    return entry.noun in COMPANY_TITLES and not NO_COMPANY.search(body)


def house_in(entry: TitleEntry, place: str) -> str:
    """八五一农场 of 八五一农场工业园: the body of the title's kind that a place is named after."""
    pattern = FITTING.get(entry.noun) if entry.group is None else None
    found = re.match(f".{{2,}}?(?:{pattern.removesuffix('$')})", place) if pattern else None
    return found[0] if found and entry.noun == "场长" else ""


PARTY_BODY = re.compile(r"^中共|纪检监察组$")
"""Bodies that have no party group of their own in the sense of the titles."""


UNPLACED = re.compile("[省市州盟县旗区乡镇](?:人民)?政府$")


def is_placed(government: str) -> bool:
    """Whether the name of a government says of which place: 市人民政府 does not."""
    return UNPLACED.fullmatch(government) is None


def is_bare_part(surface: str) -> bool:
    """Whether a printed body is a part that needs its parent's name before it."""
    if OF_COMMITTEE.match(surface) or DISCIPLINE.match(surface):
        return True
    if (
        len(surface) > 8
        or "中央" in surface
        or NATIONAL.match(surface)
        or OF_ANOTHER.search(surface)
        or ABROAD.match(surface)
    ):
        return False
    return bool(PART.search(surface)) and not PLACED.match(surface)


OF_ANOTHER = re.compile(
    r".(?:公司|集团|大学|学院|医院|银行|附[中小]|中学|小学|[一二三四五六七八九十][中小])"
)
"""海尔集团监事会 prints whose part it is."""
NATIONAL = re.compile(r"(?:中央|全国|国家|中共|共青团|中国|国务院|中华|最高)")
ABROAD = re.compile(r"(?:联合国|欧盟|欧洲|欧亚|东盟|非盟|世界|国际)")


OF_ASSEMBLY = re.compile("(?P<whole>.*(?:人民代表大会(?!常务)|政治协商会议.+?委员会)).+委员会$")
"""A committee of a congress or of a CPPCC: what is printed bare behind it is its sister."""


def part_name(parent: str, surface: str) -> str:
    """The full name of a part; words it shares with its parent's end are said once."""
    if DISCIPLINE.match(surface):
        return f"中共{parent}纪律检查委员会"
    base = OF_ASSEMBLY.match(parent)
    if base and surface.endswith("委员会"):
        standing = surface.startswith("常委会")
        return base["whole"] + ("常务委员会" + surface[3:] if standing else surface)
    shared = next((k for k in range(len(surface) - 1, 1, -1) if parent.endswith(surface[:k])), 0)
    return parent + surface[shared:]
