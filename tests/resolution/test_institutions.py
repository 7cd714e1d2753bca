import pytest

from kg.formats import Article, Fact
from kg.resolution.institutions import written_out
from kg.resolution.namer import Namer
from tests.factory import mention


@pytest.mark.parametrize(
    ("short", "known", "full"),
    [
        ("云丘保护区管理局", "山西云丘国家级自然保护区管理局", "山西云丘国家级自然保护区管理局"),
        (
            "清湖风景区管理处",
            "湖北青石县清湖生态旅游风景区管理处",
            "湖北青石县清湖生态旅游风景区管理处",
        ),
        ("云丘保护区管理局", "山西青岭国家级自然保护区管理局", None),
        ("云丘管理局", "山西云丘国家级自然保护区管理局", None),
        ("青山医大一附院", "青山医科大学", "青山医科大学第一附属医院"),
        ("青医大附二院急诊科", "青山医科大学", "青山医科大学第二附属医院急诊科"),
        ("白医大一附院", "青山医科大学", None),
        ("白沙供电公司", "云丘电力集团白沙供电公司", "云丘电力集团白沙供电公司"),
        ("白沙超市", "青石白沙超市", None),
    ],
)
def test_a_short_form_inside_a_name_that_begins_with_its_place(short, known, full):
    assert written_out(short, [known], None) == full


def test_a_short_form_of_two_names_is_of_neither():
    known = ["山西云丘国家级自然保护区管理局", "陕西云丘省级自然保护区管理局"]
    assert written_out("云丘保护区管理局", known, None) is None


def test_a_bare_bureau_is_the_publishers():
    text = "市农业农村局参加，局党组作出部署。"
    article = Article(
        id="t",
        text=text,
        province=Fact("湖南省", "given"),
        publisher=Fact("永州市水利局", "given"),
    )
    namer = Namer.of(article, [mention(text, "Agency", "市农业农村局")])
    assert namer.agency("局", text.index("局党组")).name == "永州市水利局"
    assert namer.agency("该局", text.index("局党组")).name == "永州市农业农村局"
