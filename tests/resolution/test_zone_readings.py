import pytest

from kg.formats import Article, Fact, Mention
from kg.resolution.namer import Namer


def named(text: str, *surfaces: str) -> list[str]:
    article = Article(id="a", text=text, province=Fact("湖南省", "given"))
    spans = [(text.index(s), s) for s in surfaces]
    mentions = [
        Mention(type="Agency", start=at, end=at + len(s), text=s, confidence=1.0) for at, s in spans
    ]
    namer = Namer.of(article, mentions)
    return [namer.agency(m, m.start).name for m in mentions]


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("长沙高新区管委会", "长沙高新技术产业开发区管理委员会"),
        ("长沙县经开区管委会", "长沙县经济开发区管理委员会"),
        ("黄石经开区·铁山区管委会", "黄石经济技术开发区·铁山区管理委员会"),
        ("综改示范区党工委", "中共山西转型综合改革示范区工作委员会"),
        ("中原农谷示范区党工委", "中共中原农谷示范区工作委员会"),
        ("浏阳经济技术开发区党工委", "中共浏阳经济技术开发区工作委员会"),
        ("中共浏阳经济技术开发区工作委员会", "中共浏阳经济技术开发区工作委员会"),
    ],
)
def test_a_zone_is_written_out_behind_its_place(printed: str, full: str) -> None:
    assert named(f"{printed}主任路怀瑾出席。", printed) == [full]


def test_a_body_printed_alone_is_that_of_the_zone_before_it() -> None:
    text = "长沙县经济开发区党工委书记、管委会主任路怀瑾出席。"
    assert named(text, "长沙县经济开发区党工委", "管委会") == [
        "中共长沙县经济开发区工作委员会",
        "长沙县经济开发区管理委员会",
    ]


def test_a_zone_behind_the_word_for_a_level_is_that_of_the_place() -> None:
    text = "长沙县政府发文。县工业园区党工委书记路怀瑾出席。"
    assert named(text, "长沙县政府", "县工业园区党工委")[1] == "中共长沙县工业园区工作委员会"
