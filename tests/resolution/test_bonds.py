"""Which posts of one name in one article are one person's."""

import msgspec

from kg.resolution.bonds import bonds
from tests.factory import post, record

TEXT = "乙地副省长佩罗迎接甲国王储、首相佩罗。闻一川、闻一川。"


def joined(*rows: tuple[str, str, str, int]) -> list[tuple[str, str]]:
    """The agencies of each pair, for rows of person, title, agency and which mention it is."""
    posts = []
    for person, title, agency, nth in rows:
        made = post(TEXT, person, title, agency)
        at = -1
        for _ in range(nth + 1):
            at = TEXT.index(person, at + 1)
        posts.append(msgspec.structs.replace(made, evidence=((at, at + len(person)),)))
    found = bonds(record("a", TEXT, posts=tuple(posts)), str)
    return sorted({(left.agency, right.agency) for left, right in found})


def test_a_name_of_ours_is_one_person():
    rows = ("闻一川", "局长", "甲市民政局", 0), ("闻一川", "书记", "乙县委", 1)
    assert joined(*rows) == [("乙县委", "甲市民政局")]


def test_a_foreigners_short_name_is_one_where_it_stands_once_or_in_one_country():
    governor = "佩罗", "副省长", "乙地政府", 0
    prince = "佩罗", "王储", "沙特", 1
    party = "佩罗", "主席", "民主党", 1
    ministry = "佩罗", "部长", "沙特国防部", 0
    assert joined(governor, prince) == []
    assert joined(prince, party) == [("民主党", "沙特")]
    assert joined(prince, ministry) == [("沙特", "沙特国防部")]


def test_two_countries_leaders_are_two():
    assert joined(("佩罗", "总统", "法国", 0), ("佩罗", "总统", "乍得", 1)) == []
