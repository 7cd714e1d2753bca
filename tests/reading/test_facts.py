import pytest

from kg.formats import Fact
from kg.reading import facts
from kg.reading.layout import regions


def test_the_main_headline_is_no_kicker() -> None:
    text = (
        "全省上下认真学习会议精神——\n把实事办到群众心坎上\n会议提出，坚持在发展中保障和改善民生。\n"
    )
    assert facts.title(text, regions(text)) == Fact("把实事办到群众心坎上", "printed")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("标题\n来源：陕西日报\n会议提出，坚持在发展中保障民生。", "陕西日报"),
        ("标题\n央视网消息（新闻联播）：会议提出，坚持在发展中保障民生。", "央视网"),
        ("标题\n新华社西安1月9日电 会议提出，坚持在发展中保障民生。", "新华社"),
    ],
)
def test_the_printed_publisher(text: str, name: str) -> None:
    assert facts.publisher(text, regions(text)) == Fact(name, "printed")


def test_a_paper_named_in_the_story_is_no_publisher() -> None:
    text = "标题\n他每天读《陕西日报》，一读就是三十年。"
    assert facts.publisher(text, regions(text)) is None


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2025-01-09", "2025-01-09"),
        ("发布日期：2024-11-22", "2024-11-22"),
        ("发稿时间：2021/6/9", "2021-06-09"),
        ("2014年03月11日08:10", "2014-03-11"),
    ],
)
def test_the_printed_date(stamp: str, day: str) -> None:
    text = f"标题\n{stamp}\n会议提出，坚持在发展中保障民生。"
    assert facts.published(text, regions(text)) == Fact(day, "printed")


def test_a_date_in_the_story_or_an_impossible_one_is_no_issue_date() -> None:
    for text in (
        "标题\n2025年1月9日，会议提出保障民生。",
        "标题\n2025-02-30\n会议提出，保障民生。",
    ):
        assert facts.published(text, regions(text)) is None


@pytest.mark.parametrize(
    ("text", "paper", "province"),
    [
        ("全县新建老年食堂。", "陕西日报", "陕西省"),
        ("标题\n西北农业报讯 省委书记在宝鸡、汉中调研，要求各地扎实推进。", None, "陕西省"),
        ("标题\n本报西安1月9日电 省委部署，各地推进保障民生。", None, "陕西省"),
        ("标题\n宝鸡、汉中新建老年食堂。", None, None),
        ("标题\n省委在宝鸡的苏州路、南京路召开会议，有北京大学专家参加。", None, "陕西省"),
        ("标题\n我省与湖北、湖南、江西合作。", None, None),
        ("标题\n省委书记在宝鸡调研。", "四川农业大学", "四川省"),
    ],
)
def test_the_province_frame_is_inferred_or_left_open(
    text: str, paper: str | None, province: str | None
) -> None:
    found = facts.province(text, regions(text), paper)
    assert found == (Fact(province, "inferred") if province else None)


def test_writers_come_from_bylines_and_the_dateline() -> None:
    text = "标题\n本报讯（记者 池砚秋）会议提出，坚持在发展中保障民生。\n骆成蹊 卫书颜"
    assert facts.authors(text, regions(text)) == ("池砚秋", "骆成蹊", "卫书颜")


def test_a_dateline_may_name_the_place() -> None:
    text = "标题\n本报上饶讯（记者 池砚秋）会议提出，坚持在发展中保障民生。"
    assert facts.authors(text, regions(text)) == ("池砚秋",)
