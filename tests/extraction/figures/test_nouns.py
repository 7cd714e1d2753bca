import pytest

from tests.extraction.figures.read import figures


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("建成1900个以上就业帮扶车间。", "就业帮扶车间"),
        ("带动2000名农民就业增收。", "农民"),
        ("覆盖5个县（市、区）。", "县（市、区）"),
        ("新增节水灌溉面积9.52万亩。", "节水灌溉面积"),
        ("村民人均收入达4万元。", "村民人均收入"),
        ("接待游客近10万人次。", "游客"),
        ("申请材料从35项精简。", "申请材料"),
        ("发展300亩的蔬菜基地。", "蔬菜基地"),
        ("20座。", None),
    ],
)
def test_the_counted_noun_is_short_and_as_printed(text, what):
    assert [f.what for f in figures(text)] == [what]
