import re

from hypothesis import given
from hypothesis import strategies as st

from kg.formats import Article, Fact, Mention
from kg.lexicon.divisions import find
from kg.resolution.namer import Namer


def namer(text: str, *names: str, province: str | None = None, publisher: str | None = None):
    """A namer over ``text``, every occurrence of ``names`` a mention (Place where it is one)."""
    article = Article(
        id="a",
        text=text,
        province=Fact(province, "given") if province else None,
        publisher=Fact(publisher, "given") if publisher else None,
    )
    union = "|".join(sorted(names, key=len, reverse=True))
    found = [
        Mention(
            type="Place" if find(m[0]) else "Agency",
            start=m.start(),
            end=m.end(),
            text=m[0],
            confidence=1.0,
        )
        for m in re.finditer(union, text)
    ]
    return Namer.of(article, found)


def ask(text: str, asked: str, *names: str, nth: int = -1, **facts: str) -> str:
    """What the last ``asked`` in ``text`` means."""
    at = text.rindex(asked) if nth < 0 else text.index(asked)
    return namer(text, asked, *names, **facts).agency(asked, at).name


def test_a_level_means_the_jurisdiction_printed_in_the_sentence():
    text = "甘肃省政府发文。四川省政府副省长、省公安厅厅长到会。"
    names = ("甘肃省政府", "四川省政府")
    assert ask(text, "省公安厅", *names, province="甘肃省") == "四川省公安厅"


def test_a_district_keeps_the_city_the_article_prints():
    text = "襄阳市襄州区发布通知。会后，区委作出部署。"
    assert ask(text, "区委", "襄阳市襄州区", province="湖北省") == "中共襄阳市襄州区委员会"


def test_a_bare_body_is_that_named_before():
    text = "北京市地方税务局在海淀区开会。地税局表示支持。"
    names = ("北京市地方税务局", "海淀区")
    assert ask(text, "地税局", *names, province="北京市") == "北京市地方税务局"


def test_the_national_body_named_before_wins():
    text = "国家发改委发文。北京市民等待。发改委表示支持。"
    assert ask(text, "发改委", "国家发改委", "北京市") == "国家发展和改革委员会"


def test_our_school_is_the_publisher():
    text = "我校召开会议。马克思主义学院参加。川农大师生到会。"
    paper = {"publisher": "四川农业大学", "province": "四川省"}
    assert ask(text, "我校", **paper) == "四川农业大学"
    assert ask(text, "马克思主义学院", **paper) == "四川农业大学马克思主义学院"
    assert ask(text, "川农大", **paper) == "四川农业大学"


def test_a_party_department_in_a_university_is_the_university_s():
    text = "我校党委常委、统战部部长到会。"
    paper = {"publisher": "四川农业大学", "province": "四川省"}
    assert ask(text, "统战部", **paper) == "四川农业大学统战部"


def test_a_part_of_a_cppcc_committee():
    text = "省政协办公厅参会，省政协常委、教育委员会主任讲话。"
    found = ask(text, "教育委员会", "省政协", "省政协办公厅", province="四川省")
    assert found == "中国人民政治协商会议四川省委员会教育委员会"


def test_that_bureau_is_the_last_bureau_named():
    text = "太原市人社局召开会议。该局已办实事。"
    assert ask(text, "该局", "太原市人社局", province="山西省") == "太原市人力资源和社会保障局"


def test_a_word_that_points_at_nothing_comes_back():
    assert ask("学校开会。", "学校") == "学校"


def test_deictic_places():
    text = "泽州县发布通知，全县动员，我省支持。"
    made = namer(text, "泽州县", province="山西省")
    assert made.place("全县", text.index("全县")) == ("泽州县", "140525")
    assert made.place("我省", text.index("我省")) == ("山西省", "140000")
    assert made.place("太原", 0) == ("太原市", "140100")


@given(st.permutations(["太原市人社局", "泽州县", "省卫健委", "该局", "市委"]))
def test_the_order_mentions_are_given_in_does_not_matter(order):
    text = "泽州县与太原市人社局、省卫健委开会，该局和市委部署。"
    asked = ["省卫健委", "该局", "市委"]
    one = namer(text, *order, province="山西省")
    assert [one.agency(a, text.index(a)).name for a in asked] == [
        "山西省卫生健康委员会",
        "太原市人力资源和社会保障局",
        "中共太原市委员会",
    ]


def test_a_body_of_one_state_is_no_short_form_of_anothers():
    text = "白俄罗斯国防部说。俄罗斯国防部说。"
    assert ask(text, "俄罗斯国防部", "白俄罗斯国防部") == "俄罗斯国防部"


def test_a_bureau_called_after_its_city_does_not_lend_the_city_to_its_county():
    text = "宁德市古田生态环境局开会。古田县水利局参加。县财政局参加。"
    names = ("宁德市古田生态环境局", "古田县水利局", "县财政局")
    assert ask(text, "古田县水利局", *names, province="福建省") == "古田县水利局"
    assert ask(text, "县财政局", *names, province="福建省") == "古田县财政局"
