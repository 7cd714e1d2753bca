import json
from pathlib import Path

import pytest

from kg.lexicon.divisions import find
from kg.resolution.agencies import AgencyName, canonical, jurisdiction_of
from kg.resolution.frame import Frame

GOLD = Path(__file__).parents[2].parent / "shared" / "gold" / "train"
SHANXI = Frame(find("山西省"), find("泽州县"))
NOWHERE = Frame(None, None)

CASES = [
    ("省农业农村厅", "山西省农业农村厅"),
    ("太原市人社局", "太原市人力资源和社会保障局"),
    ("省委", "中共山西省委员会"),
    ("县委", "中共泽州县委员会"),
    ("太原市尖草坪区委", "中共太原市尖草坪区委员会"),
    ("省卫生健康委医政医管局", "山西省卫生健康委员会医政医管局"),
    ("省委组织部", "中共山西省委组织部"),
    ("泽州县委统战部", "中共泽州县委统一战线工作部"),
    ("省政协", "中国人民政治协商会议山西省委员会"),
    ("省人大常委会", "山西省人民代表大会常务委员会"),
    ("市纪委", "中共晋城市纪律检查委员会"),
    ("市监委", "晋城市监察委员会"),
    ("太原人社局", "太原市人力资源和社会保障局"),
    ("佛山顺德区大良街道党工委", "中共佛山市顺德区大良街道工作委员会"),
    ("泽州县政府", "泽州县人民政府"),
    ("净河村党支部", "中共净河村支部委员会"),
    ("福建省厦门市人大常委会", "福建省厦门市人民代表大会常务委员会"),
    ("门源县教育局", "门源回族自治县教育局"),
    ("新疆维吾尔自治区党委组织部", "中共新疆维吾尔自治区党委组织部"),
    ("团市委", "共青团晋城市委员会"),
    ("山西团省委", "共青团山西省委员会"),
    ("和田地委", "中共和田地区委员会"),
    ("香港特区政府", "香港特别行政区政府"),
    ("区委政法委", "区委政法委"),
    ("民盟河南省委", "中国民主同盟河南省委员会"),
    ("省农业发展银行", "中国农业发展银行山西省分行"),
    ("太原市法院", "太原市中级人民法院"),
    ("党中央", "中共中央委员会"),
    ("国家发展改革委", "国家发展和改革委员会"),
    ("中央纪委办公厅", "中共中央纪律检查委员会办公厅"),
    ("国家节能中心", "国家节能中心"),
    ("市场监管总局", "国家市场监督管理总局"),
    ("南开大学", "南开大学"),
    ("内蒙古交通集团有限公司", "内蒙古交通集团有限公司"),
    ("农业和农村委员会", "农业和农村委员会"),
    ("河北隆尧农业局", "河北省隆尧县农业局"),
    ("河南开封兰考县委", "中共河南省开封市兰考县委员会"),
    ("武警山西总队", "中国人民武装警察部队山西省总队"),
    ("新疆军区", "新疆军区"),
    ("省军区", "山西省军区"),
    ("工商银行黄石分行", "中国工商银行黄石分行"),
    ("国务院国资委监事会", "国务院国有资产监督管理委员会监事会"),
    ("省长江办", "山西省推动长江经济带发展领导小组办公室"),
    ("江西广播电视台", "江西广播电视台"),
    ("云台山风景区管委会", "云台山风景区管理委员会"),
    ("省委党校（山西行政学院）", "中共山西省委党校（山西行政学院）"),
    ("市属国有企业", "市属国有企业"),
    ("重庆市渝北区委", "中共重庆市渝北区委员会"),
    ("监利县委", "中共监利县委员会"),
    ("国家减灾委", "国家减灾委员会"),
    ("某校党委", "某校党委"),
    ("市五中院", "晋城市第五中级人民法院"),
    ("平昌县经委会", "平昌县经济委员会"),
    ("人行山西省分行", "中国人民银行山西省分行"),
    ("第十届、十一届全国人大常委会", "全国人民代表大会常务委员会"),
]


@pytest.mark.parametrize(("printed", "full"), CASES)
def test_a_printed_name_in_its_frame(printed, full):
    assert canonical(printed, SHANXI).name == full


@pytest.mark.parametrize("full", sorted({full for _, full in CASES}))
def test_a_canonical_name_is_its_own(full):
    assert canonical(full, SHANXI).name == full
    assert canonical(full, NOWHERE).name == full


def test_the_jurisdiction_of_the_body_before_wins_over_the_frame():
    before = jurisdiction_of("太原市尖草坪区委", SHANXI)
    assert before == find("尖草坪区")
    assert canonical("政法委", SHANXI, before).name == "中共尖草坪区委政法委员会"


def test_a_unit_knows_its_parent_and_its_place():
    assert canonical("省卫生健康委医政医管局", SHANXI) == AgencyName(
        "山西省卫生健康委员会医政医管局", "government", "140000", "山西省卫生健康委员会"
    )


def test_what_no_frame_tells_stays_as_printed():
    assert canonical("组织部", NOWHERE).name == "组织部"


@pytest.mark.skipif(not GOLD.is_dir(), reason="needs ../shared/gold/train")
def test_annotated_names_are_their_own():
    wrong = set()
    for path in sorted(GOLD.glob("*.json")):
        for row in json.loads(path.read_text(encoding="utf8"))["posts"]:
            # One league has two full names in the annotation; we write the common one.
            name = "".join(row["agency"].split()).replace("中国共产主义青年团", "共青团")
            if (found := canonical(name, NOWHERE).name) != name:
                wrong.add((name, found))
    assert wrong == set()
