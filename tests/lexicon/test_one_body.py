import pytest

from kg.lexicon.countries import countries
from kg.lexicon.one_body import one_body, one_name


@pytest.mark.parametrize(
    ("name", "text", "full"),
    [
        ("上合组织", "", "上海合作组织"),
        ("俄国防部", "俄罗斯国防部称", "俄罗斯国防部"),
        ("俄国防部", "国防部称", "俄国防部"),
        ("乌外交部", "乌兹别克斯坦外长", "乌兹别克斯坦外交部"),
        ("乌外交部", "乌兹别克斯坦、乌拉圭", "乌外交部"),
        ("法律委员会", "法国", "法律委员会"),
        ("泽州县民政局", "", "泽州县民政局"),
        ("越南社会主义共和国", "", "越南"),
        ("印度尼西亚共和国", "", "印度尼西亚"),
        ("俄罗斯联邦鞑靼斯坦共和国", "", "俄罗斯联邦鞑靼斯坦共和国"),
        ("第十届、全国人民代表大会常务委员会", "", "全国人民代表大会常务委员会"),
    ],
)
def test_one_name(name, text, full):
    assert one_name(name, text) == full


def test_no_name_is_that_of_two_bodies_and_no_full_name_is_another_s():
    names = [name for body in one_body().body for name in body.names]
    assert len(set(names)) == len(names)
    assert not {body.full for body in one_body().body} & set(names)


def test_short_forms_are_of_known_countries():
    assert set(one_body().shorts.values()) <= set(countries())


def test_every_country_goes_by_its_usual_name():
    assert all(countries()[usual] == usual for usual in countries().values())
