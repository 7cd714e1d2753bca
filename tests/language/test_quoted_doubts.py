import pytest

from kg.language.quoted_doubts import is_no_programme


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("把“关键小事”办成“暖心大事”。", "“关键小事”办成“暖心大事”"),
        ("“东山”与“西山”合作", "“东山”与“西山”"),
        ("建成“口袋公园”两个", "“口袋公园”"),
        ("建成的43家“邻里小厨”，", "“邻里小厨”"),
        ("政法机关要当好“和事佬”，", "“和事佬”"),
        ("以“绩效奖”等名目发放", "“绩效奖”"),
        ("百姓盼望的“圆梦工程”建成", "“圆梦工程”"),
        ("建立“一楼一策”专班", "“一楼一策”专班"),
        ("建立“规划＋项目＋考核”落实办法", "“规划＋项目＋考核”"),
    ],
)
def test_quoted_phrases_that_name_no_programme(text, printed):
    at = text.index(printed)
    assert is_no_programme(text, at, at + len(printed))


@pytest.mark.parametrize(
    "printed", ["“千村工程”", "“六个一”集成服务", "“楼长制”", "“一横六纵”大通道", "务工行动"]
)
def test_names_stay(printed):
    text = f"实施{printed}，"
    assert not is_no_programme(text, 2, 2 + len(printed))
