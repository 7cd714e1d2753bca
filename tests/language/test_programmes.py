import pytest

from tests.language.names import found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("全面实施乡村振兴战略。", ["乡村振兴战略"]),
        ("根据“十五五”规划安排。", ["“十五五”规划"]),
        ("印发陕西省“十五五”电力规划。", ["陕西省“十五五”电力规划"]),
        ("2024年保障性安居工程建设规模扩大。", ["保障性安居工程"]),
        ("开展工程建设领域突出问题专项治理工作。", ["工程建设领域突出问题专项治理"]),
        ("太原市汾河水库除险加固工程开工。", ["太原市汾河水库除险加固工程"]),
        ("启动实施农村电网补强工程。", ["农村电网补强工程"]),
    ],
)
def test_unquoted_names(text, want):
    assert found(text, "Programme") == want


def test_names_listed_under_their_number():
    text = "今年推进清泉工程、绿廊工程和暖巢工程等三大工程。"
    assert found(text, "Programme") == ["清泉工程", "绿廊工程", "暖巢工程"]


@pytest.mark.parametrize(
    "text",
    [
        "太原市建设工程交易中心公布结果。",
        "一批重点工程开工。",
        "部队实施地面军事行动。",
        "这是一项系统工程。",
    ],
)
def test_work_without_a_name_is_none(text):
    assert found(text, "Programme") == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("他说：“要推广‘清溪经验’，一村一策。”", ["‘清溪经验’"]),
        ("全县启动“作风建设提升年”，从严从实。", ["“作风建设提升年”"]),
    ],
)
def test_quotations_in_speech_and_years_of_campaigns(text, want):
    assert found(text, "Programme") == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("推进美丽乡村建设，开展智慧口岸建设试点。", ["美丽乡村建设", "智慧口岸建设试点"]),
        ("拨打12345政务服务便民热线咨询。", ["12345政务服务便民热线"]),
        ("中欧班列（武汉）开行。", ["中欧班列（武汉）"]),
        ("深化安全生产治本攻坚三年行动。", ["安全生产治本攻坚三年行动"]),
        ("开展养老服务综合试点。", ["养老服务综合试点"]),
    ],
)
def test_standing_drives_and_lines(text, want):
    assert found(text, "Programme") == want
