import pytest

from tests.language.names import found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("太原市污水管网改造建设项目开工。", ["太原市污水管网改造建设项目"]),
        ("引进的宏远集团年产20万吨甲醇项目投产。", ["宏远集团年产20万吨甲醇项目"]),
        ("启动了5万亩有机稻米生产基地建设项目。", ["5万亩有机稻米生产基地建设项目"]),
        ("重点工程白鹿峡水利枢纽工程截流。", ["白鹿峡水利枢纽工程"]),
        ("首条环线——星河智慧物流项目近日投用。", ["星河智慧物流项目"]),
        ("把青石至太原高速公路项目确定为头号工程。", ["青石至太原高速公路项目"]),
    ],
)
def test_projects_by_their_shape(text, want):
    assert found(text, "Programme") == want


def test_projects_in_a_row_with_one_that_has_a_seat():
    text = "察看太原市云溪公园项目、星火物流园项目。"
    assert found(text, "Programme") == ["太原市云溪公园项目", "星火物流园项目"]


def test_a_long_name_that_is_printed_twice():
    text = "推进村级卫生室云诊疗系统项目。村级卫生室云诊疗系统项目已完工。"
    assert found(text, "Programme") == ["村级卫生室云诊疗系统项目"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "太原市重大工程开工。",
        "今年实施34个生态环境保护工程。",
        "投资亿元以上项目陆续开工。",
        "获省级优质工程奖。",
        "太原市项目经理到会。",
        "推进农村公路整治项目。",
    ],
)
def test_kinds_of_work_are_no_projects(text):
    assert found(text, "Programme") == []


def test_what_is_used_may_stand_in_a_projects_name():
    text = "加快建设清河新材料项目、废渣循环利用项目。"
    assert found(text, "Programme")[-1] == "废渣循环利用项目"
