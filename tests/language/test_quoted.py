import pytest

from tests.language.names import found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("县里推出“银杏树下”公益计划。", ["“银杏树下”公益计划"]),
        ("县里推行“一窗通”改革，群众称便。", ["“一窗通”改革"]),
        ("县里推出道路占用“一件事”改革。", ["道路占用“一件事”改革"]),
        ("县里实施“清泉工程”，惠及百村。", ["“清泉工程”"]),
        ("各地运用“千万工程”经验。", ["“千万工程”"]),
        ("双方共建“一带一路”倡议。", ["“一带一路”"]),
    ],
)
def test_names_with_the_word_for_what_they_are(text, want):
    assert found(text, "Programme") == want


@pytest.mark.parametrize(
    "text",
    [
        "船上挂着“远望”号的牌子。",
        "他强调“两个维护”。",
        "展品有“青松”牌保温杯。",
        "镇上办了“灯火新春”巡游活动。",
    ],
)
def test_things_formulas_and_dated_events_are_no_programmes(text):
    assert found(text, "Programme") == []


def test_the_body_before_a_quotation_is_no_part_of_the_name():
    assert found("县里推进供销社“三位一体”综合改革。", "Programme") == ["“三位一体”综合改革"]


def test_an_honour_keeps_its_quotation_marks_alone():
    assert found("村子荣获“山水名村”称号。", "Programme") == ["“山水名村”"]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("坚持“三联两协同”总体思路。", ["“三联两协同”"]),
        ("按照“五统一”的管理模式运行。", ["“五统一”"]),
        ("增强“四个意识”的做法。", []),
        ("围绕“一条主线”目标。", []),
    ],
)
def test_formulas_of_numbers_told_to_be_a_way_of_working(text, want):
    assert found(text, "Programme") == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("启动科技创新“尖刀”工程。", ["科技创新“尖刀”工程"]),
        ("深入实施重点产业现代化建设“1269”计划。", ["重点产业现代化建设“1269”计划"]),
        ("实施“甲乙”行动和农村公路“畅安行动”。", ["“甲乙”行动", "农村公路“畅安行动”"]),
        ("推进“15分钟就医圈”建设。", ["“15分钟就医圈”建设"]),
        ("完善“一城五集群”旅游体系。", ["“一城五集群”旅游体系"]),
        ("推行“和美村”积分制。", ["“和美村”积分制"]),
        ("完成“三个十”项目，该县“畅安行动”开始。", ["“三个十”项目", "“畅安行动”"]),
    ],
)
def test_where_a_quoted_name_begins_and_ends(text, want):
    assert found(text, "Programme") == want
