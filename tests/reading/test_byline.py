import pytest

from kg.reading.byline import is_name, writers


@pytest.mark.parametrize(
    ("line", "names", "role"),
    [
        ("池砚秋 骆成蹊 卫书颜", ["池砚秋", "骆成蹊", "卫书颜"], False),
        ("□ 本报记者 汤若水", ["汤若水"], True),
        ("新华社记者池砚秋、骆成蹊", ["池砚秋", "骆成蹊"], True),
        ("(文/图 池砚秋 骆成蹊)", ["池砚秋", "骆成蹊"], True),
        ("记者 王 刚 欧阳牧野", ["王刚", "欧阳牧野"], True),
        ("记者 阿依古丽·买买提", ["阿依古丽·买买提"], True),
        ("坚持稳就业促增收", [], False),
        ("池砚秋 任汉中市民政局局长", [], False),
        ("记者从省民政厅获悉", [], True),
        ("本报记者 池砚秋 寿光、北京报道", ["池砚秋"], True),
        ("本报记者 池砚秋 骆成蹊报道", ["池砚秋", "骆成蹊"], True),
    ],
)
def test_writers(line: str, names: list[str], role: bool) -> None:
    assert writers(line) == (names, role)


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("路怀瑾", True),
        ("上官云起", True),
        ("宁知", True),
        ("路", False),
        ("路怀瑾局长", False),
        ("扩大开放", False),
    ],
)
def test_is_name(word: str, is_one: bool) -> None:
    assert is_name(word) is is_one
