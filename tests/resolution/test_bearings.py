import pytest

from kg.resolution.bearings import abridges, alike, native, of_article, plain


@pytest.mark.parametrize(
    ("short", "long", "strength"),
    [
        ("主席团", "主席团", 0.5),
        ("审议委员会", "审议委员会", 0.7),
        ("国会", "国会", 0.0),
        ("财政部", "记者对财政部", 1.0),
        ("财政部", "财政部办公厅", 0.0),
        ("越共中央", "越南共产党中央", 1.0),
        ("越共中央", "老挝人民革命党中央", 0.0),
    ],
)
def test_how_much_alike_two_bodies_names_are(short, long, strength):
    assert alike(short, long) == strength


def test_what_is_left_of_a_name_stands_in_its_order():
    assert abridges("人社局", "人力资源和社会保障局")
    assert not abridges("社人局", "人力资源和社会保障局")
    assert not abridges("人社局", "人社局")


def test_native_names():
    assert [native(name) for name in ("闻一川", "欧阳静", "阿卜杜勒", "阿依努尔·买买提")] == [
        True,
        True,
        False,
        False,
    ]


def test_an_article_s_own_body_is_known_by_its_qualifier():
    assert of_article("主席团@xw-1")
    assert not of_article("鼓楼区人民政府@320106")
    assert not of_article("泽州县民政局")
    assert plain("中共鼓楼区委员会@320106") == "鼓楼区委员会"
